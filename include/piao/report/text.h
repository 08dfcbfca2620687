// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <utility>
#include <vector>

/// The running text of a document: spans, paragraphs, headings and lists. Part of the semantic tree
/// (piao/report/semantic_tree.h): what the text is, never where it stands on a page.
namespace piao::report {

/// A stretch of text in one face. A line feed in `text` is a forced new line within the same paragraph.
/// A soft hyphen (U+00AD) marks a place where a word may be divided, a no-break space (U+00A0) one where the
/// line may not. Any script is accepted.
struct Span {
    QString text;
    bool bold = false;
    bool italic = false;
    QString target; ///< empty; "#anchor" of a heading, paragraph, table or figure; or an absolute URL
    /// A note that is called here: its text. `text` is empty then; the writer sets the call, numbers the notes through the
    /// document and prints them where its kind of page has notes. A note within a note is printed as plain text.
    std::vector<Span> note = {};

    bool isNoteCall() const { return !note.empty(); }
    friend bool operator==(const Span &, const Span &) = default;
};
using Spans = std::vector<Span>;

inline Span plain(QString text) { return {std::move(text), false, false, {}}; }
inline Span bold(QString text) { return {std::move(text), true, false, {}}; }
inline Span italic(QString text) { return {std::move(text), false, true, {}}; }
inline Span noteCall(Spans note) { return {{}, false, false, {}, std::move(note)}; }
/// `target` as in Span: "#anchor" or a URL. A link to an anchor that no block bears is printed as plain text.
inline Span link(QString text, QString target) { return {std::move(text), false, false, std::move(target)}; }

/// What a paragraph is for; a writer chooses size, colour and spacing by it.
enum class TextRole : quint8 {
    Body,
    Lead,    ///< opens a section, set larger
    Note,    ///< an aside set off from the text: a caveat, a legal source
    Caption, ///< belongs to what stands before or after it, and keeps with the next block
    Small,   ///< sources, remarks under a table
    Label,   ///< a small heading that is no heading of the outline ("Indicatori"), kept with the next block
};

struct Paragraph {
    Spans spans;
    TextRole role = TextRole::Body;
    QString anchor; ///< name by which links reach it; empty when none does
    QString origin = {}; ///< see Document

    /// The text of all spans.
    QString text() const
    {
        QString all;
        for (const Span &span : spans)
            all += span.text;
        return all;
    }
    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};
using Paragraphs = std::vector<Paragraph>;

inline Paragraph paragraph(QString text, TextRole role = TextRole::Body)
{
    return {{plain(std::move(text))}, role, {}};
}
inline Paragraph paragraph(Spans spans, TextRole role = TextRole::Body)
{
    return {std::move(spans), role, {}};
}

/// A heading. Writers never let levels jump: an H4 that follows an H1 is written as H2, so that a tree built
/// from data with an empty level stays a valid document.
struct Heading {
    int level = 1;          ///< 1 to 6
    QString number;         ///< "2.1.3", printed before the text; empty for an unnumbered heading
    QString text;
    QString anchor;         ///< name by which links reach it; empty is fine for contents and outline
    bool inContents = true; ///< listed on the contents page (as deep as Contents::depth); the outline has all
    bool opensPage = false; ///< begins a new page
    QString page = {};      ///< stable address of a page of its own ("obiettivi/2024-a1-op-01"), in formats with many pages;
                            ///< lower-case ASCII letters, digits, '-' and '/'. Empty: it stands on the page of the one above it
    QString running = {};   ///< shorter text for the running head; empty means `text`
    QString origin = {};    ///< see Document

    friend bool operator==(const Heading &, const Heading &) = default;
};

struct List;

struct ListItem {
    Paragraphs paragraphs;
    std::vector<List> lists = {}; ///< nested below the paragraphs

    friend bool operator==(const ListItem &, const ListItem &) = default;
};

struct List {
    bool ordered = false; ///< 1. 2. 3. when true, else bullets
    std::vector<ListItem> items;

    friend bool operator==(const List &, const List &) = default;
};

inline ListItem item(QString text) { return {{paragraph(std::move(text))}, {}}; }
inline ListItem item(Spans spans, std::vector<List> nested = {})
{
    return {{paragraph(std::move(spans))}, std::move(nested)};
}
inline List bullets(std::vector<ListItem> items) { return {false, std::move(items)}; }
inline List numbered(std::vector<ListItem> items) { return {true, std::move(items)}; }

} // namespace piao::report
