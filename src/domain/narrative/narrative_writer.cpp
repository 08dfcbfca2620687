// SPDX-License-Identifier: EUPL-1.2
#include "piao/domain/narrative.h"

#include "narrative/narrative_text.h"

namespace piao::domain {

namespace {

/// Writes a normalised narrative.
class Writer
{
public:
    QString take() { return std::move(m_out); }

    void operator()(const NarrativeHeading &heading)
    {
        const QString name = QStringLiteral("h%1").arg(heading.level);
        open(name);
        write(heading.content);
        close(name);
        endLine();
    }
    void operator()(const NarrativeParagraph &paragraph)
    {
        open(QStringLiteral("p"));
        write(paragraph.content);
        close(QStringLiteral("p"));
        endLine();
    }
    void operator()(const NarrativeList &list)
    {
        const QString name = list.numbered ? QStringLiteral("ol") : QStringLiteral("ul");
        open(name);
        endLine();
        for (const NarrativeItem &item : list.items) {
            open(QStringLiteral("li"));
            write(item.content);
            if (!item.lists.empty())
                endLine();
            for (const NarrativeList &nested : item.lists)
                (*this)(nested);
            close(QStringLiteral("li"));
            endLine();
        }
        close(name);
        endLine();
    }
    void operator()(const NarrativeTable &table)
    {
        open(QStringLiteral("table"));
        endLine();
        for (size_t row = 0; row < table.rows.size(); ++row)
            writeRow(table, row);
        close(QStringLiteral("table"));
        endLine();
    }
    void operator()(const NarrativePicture &picture)
    {
        m_out += QLatin1String("<img");
        attribute(QStringLiteral("src"), attachmentScheme + picture.attachment);
        attribute(QStringLiteral("alt"), picture.alternative);
        m_out += QLatin1String("/>");
        endLine();
    }
    void operator()(const LiveTable &table)
    {
        writeFigure(table.name, table.parameters);
        endLine();
    }

private:
    void writeRow(const NarrativeTable &table, size_t row)
    {
        open(QStringLiteral("tr"));
        for (size_t column = 0; column < table.rows[row].size(); ++column) {
            const bool headsColumn = table.headerRow && row == 0;
            const bool headsRow = table.headerColumn && column == 0;
            const QString name = headsColumn || headsRow ? QStringLiteral("th") : QStringLiteral("td");
            m_out += QLatin1Char('<') + name;
            if (headsColumn || headsRow)
                attribute(QStringLiteral("scope"), headsColumn ? QStringLiteral("col") : QStringLiteral("row"));
            m_out += QLatin1Char('>');
            write(table.rows[row][column]);
            close(name);
        }
        close(QStringLiteral("tr"));
        endLine();
    }

    void write(const Inlines &content)
    {
        for (const Inline &each : content)
            std::visit([this](const auto &one) { writeInline(one); }, each);
    }
    void writeInline(const TextRun &run)
    {
        if (!run.link.isEmpty()) {
            m_out += QLatin1String("<a");
            attribute(QStringLiteral("href"), run.link);
            m_out += QLatin1Char('>');
        }
        faced(run.bold, run.italic, [&] { m_out += run.text.toHtmlEscaped(); });
        if (!run.link.isEmpty())
            m_out += QLatin1String("</a>");
    }
    void writeInline(const LineBreak &) { m_out += QLatin1String("<br/>"); }
    void writeInline(const Note &note)
    {
        open(QStringLiteral("note"));
        for (const TextRun &run : note.runs)
            writeInline(run);
        close(QStringLiteral("note"));
    }
    void writeInline(const LiveFigure &figure)
    {
        faced(figure.bold, figure.italic, [&] { writeFigure(figure.name, figure.parameters); });
    }

    template<typename Write>
    void faced(bool bold, bool italic, const Write &inside)
    {
        if (bold)
            open(QStringLiteral("b"));
        if (italic)
            open(QStringLiteral("i"));
        inside();
        if (italic)
            close(QStringLiteral("i"));
        if (bold)
            close(QStringLiteral("b"));
    }
    void writeFigure(const QString &name, const std::map<QString, QString> &parameters)
    {
        m_out += QLatin1String("<figure");
        attribute(QStringLiteral("name"), name);
        for (const auto &[parameter, value] : parameters)
            attribute(parameter, value);
        m_out += QLatin1String("/>");
    }

    void open(const QString &name) { m_out += QLatin1Char('<') + name + QLatin1Char('>'); }
    void close(const QString &name) { m_out += QLatin1String("</") + name + QLatin1Char('>'); }
    void attribute(const QString &name, const QString &value)
    {
        m_out += QLatin1Char(' ') + name + QLatin1String("=\"") + value.toHtmlEscaped() + QLatin1Char('"');
    }
    void endLine() { m_out += QLatin1Char('\n'); }

    QString m_out;
};

} // namespace

QString serialise(const Narrative &narrative)
{
    Writer writer;
    for (const NarrativeBlock &block : normalised(narrative).blocks)
        std::visit(writer, block);
    QString stored = writer.take();
    stored.chop(stored.isEmpty() ? 0 : 1); // lines are parted, not ended
    return stored;
}

} // namespace piao::domain
