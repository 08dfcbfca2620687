// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/result.h"

#include <QString>

#include <functional>
#include <map>
#include <variant>
#include <vector>

/// A narrative: the text of a field of FieldType::RichText, as meaning and not as looks.
///
/// In the file it stands as a small, well-formed subset of XHTML with one block, list item or table row a line, so that
/// two versions of a text compare line by line:
///
///     <h1>Il contesto</h1>
///     <p>Gli obiettivi sono <b><figure name="objectives" year="2024"/></b>.</p>
///     <ul>
///     <li>Primo<note>D.L. 80/2021, art. 6</note></li>
///     </ul>
///     <img src="attachment:4f0c…" alt="Mappa del piano"/>
///     <figure name="establishment"/>
///
/// A text that does not begin with such a block is plain: each of its lines is a paragraph.
namespace piao::domain {

/// Text in one face. `link` is empty, or an address that isNarrativeLink() accepts.
struct TextRun {
    QString text;
    bool bold = false;
    bool italic = false;
    QString link = {};

    friend bool operator==(const TextRun &, const TextRun &) = default;
};

/// A new line within a paragraph, an item or a cell.
struct LineBreak {
    friend bool operator==(const LineBreak &, const LineBreak &) = default;
};

/// A footnote, called from where it stands.
struct Note {
    std::vector<TextRun> runs;

    friend bool operator==(const Note &, const Note &) = default;
};

/// A name, number, date or count that is read from the plan each time the text is shown or printed: see
/// piao/document/live_figures.h for the names.
struct LiveFigure {
    QString name;
    std::map<QString, QString> parameters = {}; ///< "year" → "2024"
    bool bold = false;
    bool italic = false;

    friend bool operator==(const LiveFigure &, const LiveFigure &) = default;
};

using Inline = std::variant<TextRun, LineBreak, Note, LiveFigure>;
using Inlines = std::vector<Inline>;

struct NarrativeHeading {
    int level = 1; ///< 1 to 4, below the heading of the section that the text belongs to
    Inlines content;

    friend bool operator==(const NarrativeHeading &, const NarrativeHeading &) = default;
};

struct NarrativeParagraph {
    Inlines content;

    friend bool operator==(const NarrativeParagraph &, const NarrativeParagraph &) = default;
};

struct NarrativeList;

struct NarrativeItem {
    Inlines content;
    std::vector<NarrativeList> lists = {}; ///< below the item

    friend bool operator==(const NarrativeItem &, const NarrativeItem &) = default;
};

struct NarrativeList {
    bool numbered = false;
    std::vector<NarrativeItem> items;

    friend bool operator==(const NarrativeList &, const NarrativeList &) = default;
};

using NarrativeRow = std::vector<Inlines>;

/// All rows have the same number of cells; there are no merged ones, which screen readers lose their way in.
struct NarrativeTable {
    std::vector<NarrativeRow> rows;
    bool headerRow = false;    ///< the first row heads the columns
    bool headerColumn = false; ///< the first cell of each row heads the row

    friend bool operator==(const NarrativeTable &, const NarrativeTable &) = default;
};

struct NarrativePicture {
    QString attachment;  ///< id of the Attachment
    QString alternative; ///< what the picture says, for who cannot see it

    friend bool operator==(const NarrativePicture &, const NarrativePicture &) = default;
};

/// A whole table that is made from the plan each time the text is shown or printed.
struct LiveTable {
    QString name;
    std::map<QString, QString> parameters = {};

    friend bool operator==(const LiveTable &, const LiveTable &) = default;
};

using NarrativeBlock
    = std::variant<NarrativeHeading, NarrativeParagraph, NarrativeList, NarrativeTable, NarrativePicture, LiveTable>;

struct Narrative {
    std::vector<NarrativeBlock> blocks;

    bool isEmpty() const { return blocks.empty(); }
    friend bool operator==(const Narrative &, const Narrative &) = default;
};

inline constexpr int deepestHeading = 4;
inline constexpr int deepestList = 6;
/// Longest text in the file that is read as a narrative, in characters.
inline constexpr qsizetype longestNarrative = 8 * 1024 * 1024;

/// The one form in which equal texts are equal: runs of one face joined, nothing empty, no space at the ends of a block,
/// no control characters, levels within their limits, tables rectangular, lists of one kind that follow each other joined.
Narrative normalised(Narrative narrative);

/// What the file holds, normalised; never refused: what is not well-formed is shown as the plain text that it is.
Narrative parseNarrative(const QString &stored);
/// The same, refused (ErrorCode::InvalidInput) when a text that begins as markup is not well-formed, nests too deeply or is
/// too long. Elements that a narrative does not know are left out and their text is kept; scripts and styles go with theirs.
Result<Narrative> readNarrative(const QString &stored);
/// What the file holds for a narrative; empty for an empty one. parseNarrative(serialise(n)) == normalised(n).
QString serialise(const Narrative &narrative);
/// True when the text is read as markup, not as plain lines.
bool isNarrativeMarkup(QStringView stored);

/// One paragraph for each line of a text without markup.
Narrative narrativeFromPlainText(const QString &text);
/// The text alone: a line for each block, item and row, cells parted by tabs, pictures by their alternative text, notes
/// in brackets. `figure` words the live figures; without it they show as "[name]".
using FigureWording = std::function<QString(const LiveFigure &)>;
QString plainText(const Narrative &narrative, const FigureWording &figure = {});
QString plainText(const Inlines &content, const FigureWording &figure = {});

/// Addresses that a narrative may link to: http, https, mailto, and "record:<table>/<id>" for a record or a section of the
/// plan.
bool isNarrativeLink(const QString &address);

} // namespace piao::domain
