// SPDX-License-Identifier: EUPL-1.2
#include "plan/figures/objectives_chart.h"

#include "plan/figures/bar_pattern.h"
#include "plan/figures/figure_drawing.h"
#include "plan/value_counts.h"

#include <algorithm>

namespace piao::report {

using domain::Record;

namespace {

constexpr double labelWidth = 168;
constexpr double yearWidth = 30;
constexpr double numberWidth = 26;
constexpr double barHeight = 9;
constexpr double barStep = 12;
constexpr double groupGap = 12;
constexpr double legendHeight = 22;
constexpr double barsLeft = labelWidth + yearWidth + 14;
constexpr double barsRoom = figureWidth - barsLeft - numberWidth;
constexpr double thinnestBar = 2.5;
constexpr int mostLabelLines = 4;
constexpr FigureFont labelFont{8, false};
constexpr FigureFont codeFont{8, true};
constexpr FigureFont smallFont{7, false};

struct Group {
    QString code;
    QString title;
    std::vector<int> counts; ///< by year
};

/// What is drawn: the years of the plan for which there are objectives.
struct Series {
    std::vector<int> years;
    std::vector<Group> groups;
    int highest = 0;
};

Series seriesOf(const PlanFacts &facts)
{
    Series series;
    std::vector<ValueCounts> counted;
    for (const Record &value : facts.values)
        counted.push_back(countsOf(facts, value));
    for (const int year : facts.years) {
        int highest = 0;
        for (const ValueCounts &counts : counted)
            highest = std::max(highest, counts.ofYear(year));
        if (highest > 0)
            series.years.push_back(year);
        series.highest = std::max(series.highest, highest);
    }
    for (std::size_t i = 0; i < counted.size(); ++i) {
        const Record &value = facts.values[i];
        Group group{shortCode(value), value.has("short_title") ? value.text("short_title") : value.text("title"), {}};
        for (const int year : series.years)
            group.counts.push_back(counted[i].ofYear(year));
        series.groups.push_back(std::move(group));
    }
    return series;
}

FittedLines labelOf(const Group &group)
{
    return fitLines((group.code + QLatin1Char(' ') + group.title).trimmed(), labelFont, mostLabelLines, labelWidth);
}

double heightOf(const Group &group)
{
    return std::max(double(group.counts.size()) * barStep, double(labelOf(group).lines.size()) * labelFont.leading()) + groupGap;
}

class ChartDrawing
{
public:
    ChartDrawing(const PlanFacts &facts, const Series &series) : m_facts(facts), m_palette(figurePalette(facts)), m_series(series) {}

    Figure draw(std::size_t first, std::size_t last)
    {
        const std::vector<Group> groups(m_series.groups.begin() + qsizetype(first), m_series.groups.begin() + qsizetype(last));
        m_figure.width = figureWidth;
        drawLegend();
        double y = legendHeight;
        for (const Group &group : groups) {
            drawLine(m_figure, {0, y}, {figureWidth, y}, {m_palette.rule, 0.5});
            drawGroup(group, y + groupGap / 2);
            y += heightOf(group);
        }
        m_figure.height = y;
        drawLine(m_figure, {barsLeft, legendHeight}, {barsLeft, y}, {m_palette.muted, 0.75});
        m_figure.alternative = description(groups);
        return std::move(m_figure);
    }

private:
    void drawLegend()
    {
        double x = barsLeft;
        for (std::size_t i = 0; i < m_series.years.size() && x + 60 <= figureWidth; ++i) {
            const QString year = QString::number(m_series.years[i]);
            drawBar(m_figure, {x, 3, 18, barHeight}, i, m_palette);
            drawText(m_figure, {x + 23, 10.5}, year, labelFont, m_palette.ink);
            x += 60;
        }
    }

    void drawGroup(const Group &group, double top)
    {
        drawLines(m_figure, {0, top}, labelOf(group).lines, labelFont, m_palette.ink);
        double y = top;
        for (std::size_t i = 0; i < group.counts.size(); ++i) {
            const double width = group.counts[i] == 0 ? 0 : std::max(thinnestBar, barsRoom * group.counts[i] / m_series.highest);
            drawText(m_figure, {barsLeft - 6, y + 7.2}, QString::number(m_series.years[i]), smallFont, m_palette.muted, TextAnchor::End);
            if (group.counts[i] > 0)
                drawBar(m_figure, {barsLeft, y, width, barHeight}, i, m_palette);
            drawText(m_figure, {barsLeft + width + 4, y + 7.6}, number(group.counts[i]), codeFont, m_palette.ink);
            y += barStep;
        }
    }

    QString description(const std::vector<Group> &groups) const
    {
        QStringList values;
        for (const Group &group : groups) {
            QStringList counts;
            for (std::size_t i = 0; i < group.counts.size(); ++i)
                counts.append(QStringLiteral("%1 nel %2").arg(number(group.counts[i])).arg(m_series.years[i]));
            values.append(QStringLiteral("%1 %2: %3").arg(group.code, group.title, counts.join(QStringLiteral(", "))).trimmed());
        }
        return QStringLiteral("Grafico a barre: %1 per %2 e per anno. %3.")
            .arg(m_facts.levelName(4, true), m_facts.levelName(1, false), values.join(QStringLiteral("; ")));
    }

    const PlanFacts &m_facts;
    FigurePalette m_palette;
    const Series &m_series;
    Figure m_figure;
};

QString captionOf(const PlanFacts &facts, std::size_t part)
{
    const QString caption = QStringLiteral("%1 per %2 e per anno").arg(upperFirst(facts.levelName(4, true)), facts.levelName(1, false));
    return part == 0 ? caption : QStringLiteral("%1 (segue)").arg(caption);
}

} // namespace

void writeObjectivesChart(Document &document, const PlanFacts &facts)
{
    const Series series = seriesOf(facts);
    if (series.years.empty())
        return;
    const std::vector<Group> &groups = series.groups;
    std::size_t part = 0;
    for (std::size_t first = 0; first < groups.size(); ++part) {
        std::size_t last = first;
        double height = legendHeight;
        while (last < groups.size() && (last == first || height + heightOf(groups[last]) <= figureHeight))
            height += heightOf(groups[last++]);
        Figure figure = ChartDrawing(facts, series).draw(first, last);
        figure.caption = captionOf(facts, part);
        document.add(std::move(figure));
        first = last;
    }
}

} // namespace piao::report
