// SPDX-License-Identifier: EUPL-1.2
#include "plan/figures/risk_matrix_figure.h"

#include "plan/figures/figure_drawing.h"
#include "plan/figures/risk_matrix_counts.h"

#include <algorithm>
#include <cmath>

namespace piao::report {

namespace {

constexpr double labelWidth = 190;
constexpr double widestCell = 52;
constexpr double headHeight = 40;
constexpr double rowHeight = 26;
constexpr double smallestBubble = 7.5;
constexpr double largestBubble = 11;
constexpr double columnGap = 8; ///< between the stages
constexpr int mostLabelLines = 3;
constexpr FigureFont labelFont{7, false};
constexpr FigureFont headFont{7.5, true};
constexpr FigureFont levelFont{6.5, false};
constexpr FigureFont countFont{8, true};

/// In the room of three narrow columns.
QString shortStageName(domain::RiskStage stage)
{
    return stage == domain::RiskStage::Before ? QStringLiteral("Prima") : stage == domain::RiskStage::After ? QStringLiteral("Dopo (stima)") : stageName(stage);
}

/// "Matrice dei rischi: quanti processi di ogni area, per giudizio prima del trattamento; dopo, stimato; verificato"
QString captionOf(const RiskMatrixCounts &matrix)
{
    QStringList stages;
    for (const domain::RiskStage stage : matrix.stages)
        stages.append(stageName(stage).toLower());
    return QStringLiteral("Matrice dei rischi: quanti processi di ogni area, per giudizio %1").arg(stages.join(QStringLiteral("; ")));
}

class MatrixDrawing
{
public:
    MatrixDrawing(const PlanFacts &facts, const RiskMatrixCounts &matrix) : m_palette(figurePalette(facts)), m_matrix(matrix)
    {
        const double stages = double(matrix.stages.size());
        m_cell = std::min(widestCell, (figureWidth - labelWidth - columnGap * stages) / (stages * double(matrix.columns)));
        for (const RiskMatrixRow &row : matrix.rows) {
            for (const RiskCounts &counts : row.counts)
                m_highest = std::max(m_highest, *std::max_element(counts.begin(), counts.end()));
        }
    }

    Figure draw(std::size_t first, std::size_t last)
    {
        m_figure.width = labelWidth + double(m_matrix.stages.size()) * (columnGap + m_cell * double(m_matrix.columns));
        m_figure.height = headHeight + double(last - first) * rowHeight;
        drawHead();
        for (std::size_t i = first; i < last; ++i)
            drawRow(m_matrix.rows[i], headHeight + double(i - first) * rowHeight);
        m_figure.alternative = description(first, last);
        return std::move(m_figure);
    }

private:
    double left(std::size_t stage) const { return labelWidth + columnGap + double(stage) * (columnGap + m_cell * double(m_matrix.columns)); }
    double center(std::size_t stage, std::size_t column) const { return left(stage) + m_cell * (double(column) + 0.5); }

    void drawHead()
    {
        for (std::size_t stage = 0; stage < m_matrix.stages.size(); ++stage) {
            const double width = m_cell * double(m_matrix.columns);
            drawBox(m_figure, {left(stage), 0, width, 16}, m_palette.tint, {}, 2);
            drawText(m_figure, {left(stage) + width / 2, 10.6}, shortStageName(m_matrix.stages[stage]), headFont, m_palette.ink, TextAnchor::Middle);
            for (std::size_t column = 0; column < m_matrix.columns; ++column)
                drawText(m_figure, {center(stage, column), 31}, shortName(column), levelFont, m_palette.muted, TextAnchor::Middle);
        }
    }

    /// As long as the column allows.
    QString shortName(std::size_t column) const
    {
        static const std::array<QString, riskColumns> shorter{QStringLiteral("Basso"), QStringLiteral("Mod."), QStringLiteral("Alto"),
                                                              QStringLiteral("n.g.")};
        const QString name = riskColumnName(column);
        return widthOf(name, levelFont) <= m_cell - 1 ? name : shorter[column];
    }

    void drawRow(const RiskMatrixRow &row, double top)
    {
        const double middle = top + rowHeight / 2;
        drawLine(m_figure, {0, top}, {m_figure.width, top}, {m_palette.rule, 0.5});
        const QStringList lines = fitLines(row.area, labelFont, mostLabelLines, labelWidth).lines;
        drawLines(m_figure, {0, middle - double(lines.size()) * labelFont.leading() / 2}, lines, labelFont,
                  row.processes() > 0 ? m_palette.ink : m_palette.muted);
        for (std::size_t stage = 0; stage < row.counts.size(); ++stage) {
            for (std::size_t column = 0; column < m_matrix.columns; ++column)
                drawCount({center(stage, column), middle}, row.counts[stage][column], column);
        }
    }

    /// The higher the level the darker the bubble, the more processes the larger; the number says it too.
    void drawCount(Point center, int count, std::size_t column)
    {
        if (count == 0) {
            drawCircle(m_figure, center, 1, m_palette.rule);
            return;
        }
        const double radius = smallestBubble + (std::min(largestBubble, m_cell / 2 - 0.5) - smallestBubble) * std::sqrt(double(count) / m_highest);
        const bool high = column == std::size_t(domain::RiskLevel::High);
        const bool moderate = column == std::size_t(domain::RiskLevel::Moderate);
        if (column < domain::riskLevels.size())
            drawCircle(m_figure, center, radius, high ? m_palette.accent : moderate ? m_palette.tint : m_palette.white, Stroke{m_palette.accent, 0.9});
        drawText(m_figure, {center.x, center.y + 2.8}, number(count), fontFor(count, radius), high ? m_palette.white : m_palette.ink, TextAnchor::Middle);
    }

    static FigureFont fontFor(int count, double radius)
    {
        FigureFont font = countFont;
        while (font.size > smallestFigureText && widthOf(number(count), font) > 2 * radius - 1)
            font.size -= 0.5;
        return font;
    }

    QString description(std::size_t first, std::size_t last) const
    {
        QStringList areas;
        for (std::size_t i = first; i < last; ++i)
            areas.append(QStringLiteral("%1: %2").arg(m_matrix.rows[i].area, rowText(m_matrix.rows[i])));
        return QStringLiteral("Matrice dei rischi: quanti processi di ogni area hanno quale giudizio. %1.").arg(areas.join(QStringLiteral(". ")));
    }

    QString rowText(const RiskMatrixRow &row) const
    {
        if (row.processes() == 0)
            return QStringLiteral("nessun processo");
        QStringList stages;
        for (std::size_t stage = 0; stage < row.counts.size(); ++stage) {
            QStringList counts;
            for (std::size_t column = 0; column < m_matrix.columns; ++column) {
                if (row.counts[stage][column] > 0)
                    counts.append(number(row.counts[stage][column]) + QLatin1Char(' ') + riskColumnName(column).toLower());
            }
            stages.append(stageName(m_matrix.stages[stage]).toLower() + QLatin1Char(' ') + counts.join(QStringLiteral(", ")));
        }
        return stages.join(QStringLiteral("; "));
    }

    FigurePalette m_palette;
    const RiskMatrixCounts &m_matrix;
    Figure m_figure;
    double m_cell = 0;
    int m_highest = 1;
};

Row tableRow(const RiskMatrixCounts &matrix, const RiskMatrixRow &counted, RowKind kind)
{
    Row made{{headCell(counted.area)}, kind};
    for (const RiskCounts &counts : counted.counts) {
        for (std::size_t i = 0; i < matrix.columns; ++i)
            made.cells.push_back(cell(number(counts[i])));
    }
    return made;
}

void writeCounts(Document &document, const RiskMatrixCounts &matrix)
{
    Table &table = document.table(QStringLiteral("Processi per area di rischio e per giudizio"), {column(QStringLiteral("Area di rischio"))});
    table.headerColumn = 0;
    table.dense = true;
    Row upper{{Cell{{paragraph(table.columns.front().title)}, 1, 2}}};
    Row lower;
    for (const domain::RiskStage stage : matrix.stages) {
        upper.cells.push_back(Cell{{paragraph(stageName(stage))}, int(matrix.columns), 1, Alignment::Center});
        for (std::size_t i = 0; i < matrix.columns; ++i) {
            table.columns.push_back(numberColumn(riskColumnName(i)));
            lower.cells.push_back(cell(i + 1 == riskColumns ? QStringLiteral("Non giud.") : riskColumnName(i)));
        }
    }
    table.head = {std::move(upper), std::move(lower)};
    for (const RiskMatrixRow &counted : matrix.rows)
        table.rows.push_back(tableRow(matrix, counted, RowKind::Plain));
    table.rows.push_back(tableRow(matrix, matrix.total(), RowKind::Total));
}

} // namespace

void writeRiskMatrix(Document &document, const PlanFacts &facts)
{
    const RiskMatrixCounts matrix = riskMatrixCounts(facts);
    if (matrix.processes == 0)
        return;
    constexpr auto rowsOfFigure = std::size_t((figureHeight - headHeight) / rowHeight);
    for (std::size_t first = 0; first < matrix.rows.size(); first += rowsOfFigure) {
        Figure figure = MatrixDrawing(facts, matrix).draw(first, std::min(first + rowsOfFigure, matrix.rows.size()));
        figure.caption = captionOf(matrix);
        document.add(std::move(figure));
    }
    writeCounts(document, matrix);
}

} // namespace piao::report
