// SPDX-License-Identifier: EUPL-1.2
#include "report/odt/odt_fixture.h"

#include "pdf/outline.h"
#include "pdf/picture_file.h"
#include "pdf/text_block.h"
#include "table_cells.h"

#include <catch2/catch.hpp>

#include <QBuffer>

#include <zip.h>

namespace piao::test {

using namespace report;

namespace {

void collectParagraphs(const XmlNode &node, QStringList &texts)
{
    for (const auto &child : node.children) {
        if (child->name == "text:p" || child->name == "text:h") {
            if (const QString text = child->readText(); !text.isEmpty())
                texts.append(text);
        } else if (child->name != "text:table-of-content-source") {
            collectParagraphs(*child, texts);
        }
    }
}

/// Says what a document says, without knowing how it is written.
class TreeReader
{
public:
    explicit TreeReader(NotesAs notes) : m_notesAs(notes) {}

    QStringList read(const Document &document)
    {
        m_document = &document;
        if (document.cover)
            readCover(*document.cover);
        for (const Block &block : document.blocks)
            std::visit([this](const auto &each) { this->read(each); }, block);
        return m_texts;
    }

private:
    void add(const QString &text)
    {
        if (const QString clean = cleanText(text); !clean.isEmpty())
            m_texts.append(clean);
    }

    /// Notes stand in brackets where they are called; in the head of a table, which has none, in round ones.
    QString textOf(const Spans &spans, bool head)
    {
        QString text;
        for (const Span &span : spans) {
            if (span.isNoteCall() && head)
                text += QStringLiteral(" (%1)").arg(noteOf(span.note));
            else if (span.isNoteCall())
                text += m_notesAs == NotesAs::Text ? QStringLiteral("[%1]").arg(noteOf(span.note)) : QString::number(++m_notes);
            else
                text += cleanText(span.text);
        }
        return text;
    }

    static QString noteOf(const Spans &spans)
    {
        QString text;
        for (const Span &span : spans)
            text += span.isNoteCall() ? noteOf(span.note) : cleanText(span.text);
        return text;
    }

    void add(const Spans &spans, bool head = false)
    {
        if (const QString text = textOf(spans, head); !text.isEmpty())
            m_texts.append(text);
    }

    void readCover(const Cover &cover)
    {
        if (cover.logo && !readPictureFile(cover.logo->bytes))
            add(cover.logo->alternative);
        for (const QString &text : {cover.body, cover.subtitle, cover.title, cover.period})
            add(text);
        for (const Paragraph &each : cover.approval)
            add(each.spans);
        for (const QString &line : cover.lines)
            add(line);
    }

    static QString titleOf(const Heading &heading)
    {
        return heading.number.isEmpty() ? heading.text : heading.number + QLatin1Char(' ') + heading.text;
    }

    void read(const Heading &heading) { add(titleOf(heading)); }
    void read(const Paragraph &paragraph) { add(paragraph.spans); }

    void read(const List &list)
    {
        for (const ListItem &item : list.items) {
            for (const Paragraph &paragraph : item.paragraphs)
                read(paragraph);
            for (const List &nested : item.lists)
                read(nested);
        }
    }

    void readRows(const std::vector<PlacedRow> &rows, bool head)
    {
        for (const PlacedRow &row : rows) {
            for (const PlacedCell &place : row.cells) {
                for (const Paragraph &paragraph : place.cell->paragraphs)
                    add(paragraph.spans, head);
            }
        }
    }

    void read(const Table &table)
    {
        if (!table.caption.trimmed().isEmpty())
            add(table.caption);
        const TableCells cells(table);
        readRows(cells.head(), true);
        readRows(cells.body(), false);
        if (table.rows.empty())
            add(table.emptyText.isEmpty() ? m_document->wording.emptyTable : table.emptyText);
    }

    void read(const Figure &figure) { add(figure.caption); }
    void read(const Picture &picture)
    {
        if (readPictureFile(picture.bytes))
            add(picture.caption);
        else
            add(picture.alternative.isEmpty() ? picture.caption : picture.alternative);
    }

    void read(const Contents &contents)
    {
        add(contents.title.isEmpty() ? m_document->wording.contents : contents.title);
        HeadingLevels levels;
        for (const Block &block : m_document->blocks) {
            const auto *heading = std::get_if<Heading>(&block);
            const int level = heading != nullptr ? levels.next(heading->level) : 0;
            if (heading != nullptr && heading->inContents && level <= contents.depth)
                m_texts.append(cleanText(titleOf(*heading).replace(QLatin1Char('\n'), QLatin1Char(' '))) + QLatin1Char('\t'));
        }
    }

    void read(PageBreak) {}
    void read(Orientation) {}

    const Document *m_document = nullptr;
    NotesAs m_notesAs;
    int m_notes = 0;
    QStringList m_texts;
};

} // namespace

QByteArray odtOf(const Document &document, const DocumentStyle &style, OdtSummary *summary)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = OdtWriter(style).write(document, buffer);
    if (!written)
        FAIL(written.error().oneLine().toStdString());
    REQUIRE(written->bytes == buffer.data().size());
    if (summary != nullptr)
        *summary = *written;
    return buffer.data();
}

QMap<QString, PackagePart> partsOf(const QByteArray &odt, QStringList *order)
{
    QMap<QString, PackagePart> parts;
    zip_source_t *source = zip_source_buffer_create(odt.constData(), zip_uint64_t(odt.size()), 0, nullptr);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    REQUIRE(archive != nullptr);
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t stat;
        REQUIRE(zip_stat_index(archive, zip_uint64_t(i), 0, &stat) == 0);
        PackagePart part{QByteArray(qsizetype(stat.size), 0), stat.comp_method != ZIP_CM_STORE};
        zip_file_t *file = zip_fopen_index(archive, zip_uint64_t(i), 0);
        REQUIRE(zip_fread(file, part.bytes.data(), stat.size) == zip_int64_t(stat.size));
        zip_fclose(file);
        parts.insert(QString::fromUtf8(stat.name), part);
        if (order != nullptr)
            order->append(QString::fromUtf8(stat.name));
    }
    zip_discard(archive);
    return parts;
}

std::unique_ptr<XmlNode> contentOf(const Document &document, const DocumentStyle &style)
{
    return parseXml(partsOf(odtOf(document, style)).value("content.xml").bytes);
}

std::unique_ptr<XmlNode> stylesOf(const Document &document, const DocumentStyle &style)
{
    return parseXml(partsOf(odtOf(document, style)).value("styles.xml").bytes);
}

QStringList paragraphsOf(const XmlNode &content)
{
    QStringList texts;
    collectParagraphs(content, texts);
    return texts;
}

QStringList paragraphsOf(const Document &document, NotesAs notes)
{
    return TreeReader(notes).read(document);
}

} // namespace piao::test
