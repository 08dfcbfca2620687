// SPDX-License-Identifier: EUPL-1.2
#include "piao/domain/narrative.h"

#include "narrative/narrative_text.h"

#include <QRegularExpression>

namespace piao::domain {

namespace {

/// The lines of a narrative, each with a line feed behind it.
class Lines
{
public:
    explicit Lines(const FigureWording &figure) : m_figure(figure) {}

    QString take()
    {
        m_text.chop(m_text.isEmpty() ? 0 : 1);
        return std::move(m_text);
    }

    void operator()(const NarrativeHeading &heading) { line(plainText(heading.content, m_figure)); }
    void operator()(const NarrativeParagraph &paragraph) { line(plainText(paragraph.content, m_figure)); }
    void operator()(const NarrativeList &list) { write(list, 0); }
    void operator()(const NarrativeTable &table)
    {
        for (const NarrativeRow &row : table.rows) {
            QStringList cells;
            for (const Inlines &cell : row)
                cells.append(plainText(cell, m_figure).replace(QLatin1Char('\n'), QLatin1Char(' ')));
            line(cells.join(QLatin1Char('\t')));
        }
    }
    void operator()(const NarrativePicture &picture) { line(picture.alternative); }
    void operator()(const LiveTable &table)
    {
        const LiveFigure figure{table.name, table.parameters};
        line(plainText(Inlines{figure}, m_figure));
    }

private:
    void line(const QString &text) { m_text += text + QLatin1Char('\n'); }
    void write(const NarrativeList &list, int depth)
    {
        int number = 0;
        for (const NarrativeItem &item : list.items) {
            const QString mark = list.numbered ? QStringLiteral("%1. ").arg(++number) : QStringLiteral("• ");
            line(QString(2 * depth, QLatin1Char(' ')) + mark + plainText(item.content, m_figure));
            for (const NarrativeList &nested : item.lists)
                write(nested, depth + 1);
        }
    }

    const FigureWording &m_figure;
    QString m_text;
};

} // namespace

QString plainText(const Inlines &content, const FigureWording &figure)
{
    QString text;
    for (const Inline &each : content) {
        if (const auto *run = std::get_if<TextRun>(&each)) {
            text += run->text;
        } else if (const auto *note = std::get_if<Note>(&each)) {
            text += QLatin1String(" [");
            for (const TextRun &part : note->runs)
                text += part.text;
            text += QLatin1Char(']');
        } else if (const auto *live = std::get_if<LiveFigure>(&each)) {
            text += figure ? figure(*live) : QStringLiteral("[%1]").arg(live->name);
        } else {
            text += QLatin1Char('\n');
        }
    }
    return text;
}

QString plainText(const Narrative &narrative, const FigureWording &figure)
{
    Lines lines(figure);
    for (const NarrativeBlock &block : narrative.blocks)
        std::visit(lines, block);
    return lines.take();
}

Narrative narrativeFromPlainText(const QString &text)
{
    static const QRegularExpression lineEnds(QStringLiteral("\\r\\n|[\\n\\r\\x{2028}\\x{2029}]"));
    Narrative narrative;
    for (const QString &line : text.split(lineEnds))
        narrative.blocks.emplace_back(NarrativeParagraph{{TextRun{line}}});
    return normalised(std::move(narrative));
}

bool isNarrativeLink(const QString &address)
{
    static const QRegularExpression web(QRegularExpression::anchoredPattern(QStringLiteral("https?://[^\\s\"<>]+|mailto:[^\\s\"<>@]+@[^\\s\"<>@]+")),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression record(QRegularExpression::anchoredPattern(QStringLiteral("record:[a-z_]+/[A-Za-z0-9._-]+")));
    return address.size() <= 2048 && (web.match(address).hasMatch() || record.match(address).hasMatch());
}

} // namespace piao::domain
