// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/narrative_lines.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace piao::domain {

/// What a builder met and did not take.
struct LeftOut {
    int scripts = 0;
    int pictures = 0;
    int links = 0;
    int embedded = 0;     ///< frames, forms, objects
    int mergedCells = 0;
    int listsInCells = 0;
    int deletions = 0;    ///< of tracked changes
};

/// Makes a narrative of elements and texts as they come, from the file or from a page of whatever quality. It keeps no
/// more state than a stack of limited height, so that no nesting can exhaust it.
class NarrativeBuilder
{
public:
    using Attributes = QHash<QString, QString>;
    enum class Dialect {
        Stored, ///< of the file: spaces count, figures, notes and attachments are known
        Page,   ///< HTML from elsewhere
    };

    explicit NarrativeBuilder(Dialect dialect) : m_dialect(dialect) {}

    /// Names in lower case.
    void start(const QString &name, const Attributes &attributes);
    void end(const QString &name);
    void text(const QString &text);
    void note(Note note);

    /// A paragraph of a word processor that is really an item; the next end of a "p" ends it.
    void startItem(int level);
    void setNumbered(bool numbered) { m_numbered = numbered; }
    void startHeading(int level);
    /// The face that the next element's style adds to what stands in it.
    void setStyledFace(bool bold, bool italic);

    Narrative finish();
    const LeftOut &leftOut() const { return m_leftOut; }

private:
    struct Face {
        bool bold = false;
        bool italic = false;
        QString link;
    };
    struct Open {
        QString name;
        Face before;
    };
    enum class LineKind { Paragraph, Heading, Item };
    struct Cell {
        Inlines content;
        bool header = false;
        bool headsRow = false;
    };

    bool startInline(const QString &name, const Attributes &attributes);
    bool startLine(const QString &name, const Attributes &attributes);
    bool startTablePart(const QString &name, const Attributes &attributes);
    void startSkipping(const QString &name);
    void startLink(const QString &address);
    void startList(bool numbered);
    void startListItem();
    void startFigure(const Attributes &attributes);
    void picture(const Attributes &attributes);
    void endFaceBelow(size_t place);
    void close(const Open &open);
    void endNote();
    void endTable();
    NarrativeTable tableOf(std::vector<std::vector<Cell>> rows) const;

    bool inCell() const { return m_tables > 0; }
    void flush();
    void breakLine();
    void append(Inline each);

    Dialect m_dialect;
    NarrativeLines m_lines;
    LeftOut m_leftOut;
    std::vector<Open> m_open;
    Face m_face;
    Face m_styled;
    QString m_skipped;
    int m_skipDepth = 0;

    Inlines m_content;
    LineKind m_kind = LineKind::Paragraph;
    int m_level = 1;
    bool m_numbered = false;
    bool m_itemPending = false;  ///< an item was begun of which nothing has been kept
    bool m_breakWanted = false;
    std::vector<bool> m_lists;   ///< the open lists: numbered or not
    std::vector<int> m_itemsInCell;
    std::optional<Note> m_note;

    int m_tables = 0;            ///< open tables; only the outermost is one, those within are text of its cell
    std::vector<std::vector<Cell>> m_rows;
};

} // namespace piao::domain
