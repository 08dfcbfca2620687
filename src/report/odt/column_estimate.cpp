// SPDX-License-Identifier: EUPL-1.2
#include "odt/column_estimate.h"

#include "pdf/column_widths.h"
#include "pdf/table_styles.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace piao::report {
namespace {

// Of a humanist sans (Lato), the printable ASCII from the space on, in hundredths of an em.
constexpr std::array<quint8, 95> characterWidths{
    26, 27, 37, 58, 58, 80, 71, 20, 27, 27, 42, 58, 23, 37, 24, 45, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 25, 26, 58, 58, 58, 45,
    84, 68, 65, 67, 76, 58, 57, 73, 76, 28, 42, 66, 51, 93, 76, 80, 60, 80, 63, 54, 59, 74, 68, 104, 65, 62, 60, 31, 45, 31, 58, 46,
    40, 50, 56, 48, 56, 53, 35, 52, 56, 24, 24, 51, 24, 82, 56, 57, 56, 56, 36, 43, 36, 56, 52, 79, 50, 52, 45, 30, 25, 30, 58};
constexpr double otherCharacter = 0.56;
constexpr double ideograph = 1;
constexpr double boldFactor = 1.06;
constexpr double hardestInEm = 4.5;
constexpr double wholeLinesUpTo = 0.3; // a column that must not be divided may take this share of the table for whole lines
constexpr std::size_t sample = 400;    // rows looked at of a longer table

struct Extent {
    double narrowest = 0; ///< the longest word
    double widest = 0;    ///< the longest paragraph
    double total = 0;
};

void measure(const QString &text, Extent &extent)
{
    double line = 0;
    double word = 0;
    const auto endWord = [&] {
        extent.narrowest = std::max(extent.narrowest, word);
        word = 0;
    };
    for (const QChar c : text) {
        const double width = estimatedWidth(QStringView(&c, 1));
        line += width;
        if (c == QLatin1Char('\n')) {
            extent.widest = std::max(extent.widest, line);
            extent.total += line;
            line = 0;
        }
        if (c.isSpace() && c != QChar::Nbsp) {
            endWord();
            continue;
        }
        word += width;
        if (c == QLatin1Char('/') || c == QChar(0x00AD))
            endWord();
    }
    endWord();
    extent.widest = std::max(extent.widest, line);
    extent.total += line;
}

struct Tally {
    Extent head;
    Extent body;
    double squares = 0;
    int cells = 0;
};

class ColumnTallies
{
public:
    explicit ColumnTallies(std::size_t columns) : m_tallies(columns) {}

    void add(const PlacedRow &row, bool head)
    {
        for (const PlacedCell &place : row.cells) {
            if (place.columnSpan != 1)
                continue;
            Tally &tally = m_tallies[std::size_t(place.column)];
            Extent cell;
            for (const Paragraph &paragraph : place.cell->paragraphs)
                measure(paragraph.text(), cell);
            Extent &all = head ? tally.head : tally.body;
            const double factor = head ? boldFactor : 1;
            all.narrowest = std::max(all.narrowest, cell.narrowest * factor);
            all.widest = std::max(all.widest, cell.widest * factor);
            if (head)
                continue;
            tally.squares += std::pow(cell.total / place.rowSpan, 2);
            ++tally.cells;
        }
    }

    ColumnDemand demand(std::size_t index, const Column &column, double em, double padding, double tableWidth) const
    {
        const Tally &tally = m_tallies[index];
        ColumnDemand made;
        made.share = std::clamp(column.share, 0.0, 1.0);
        made.narrowest = std::max({tally.body.narrowest, tally.head.narrowest, column.minimum}) * em;
        made.widest = std::max(tally.body.widest * em, made.narrowest);
        if (!column.hyphenate && tally.body.widest * em <= wholeLinesUpTo * tableWidth)
            made.narrowest = std::max(made.narrowest, tally.body.widest * em);
        if (column.hyphenate)
            made.widest = std::max(made.widest, tally.head.widest * em);
        made.hardest = std::min(made.narrowest, std::max(hardestInEm, column.minimum) * em);
        made.bulk = em * (tally.cells > 0 ? std::sqrt(tally.squares / tally.cells) : tally.head.widest);
        made.grows = column.hyphenate;
        made.narrowest += padding;
        made.widest += padding;
        made.hardest += padding;
        return made;
    }

private:
    std::vector<Tally> m_tallies;
};

} // namespace

double estimatedWidth(QStringView text)
{
    double width = 0;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u >= 0x20 && u < 0x20 + characterWidths.size())
            width += characterWidths[u - 0x20] / 100.0;
        else if (u > 0x2E80)
            width += ideograph;
        else if (u != 0x00AD)
            width += otherCharacter;
    }
    return width;
}

std::vector<double> estimatedColumns(const TableCells &cells, bool dense, const DocumentStyle &style, double width)
{
    ColumnTallies tallies(std::size_t(cells.columns()));
    for (const PlacedRow &row : cells.head())
        tallies.add(row, true);
    for (std::size_t i = 0; i < std::min(cells.body().size(), sample); ++i)
        tallies.add(cells.body()[i], false);
    const double em = tableTextStyle(style, dense).size;
    const double padding = dense ? 7.5 : 10.5;
    std::vector<ColumnDemand> demands;
    for (int i = 0; i < cells.columns(); ++i)
        demands.push_back(tallies.demand(std::size_t(i), cells.column(i), em, padding, width));
    return shareOutWidth(demands, width);
}

double estimatedHeight(const PlacedRow &row, const std::vector<double> &widths, double size, double leading)
{
    double highest = leading;
    for (const PlacedCell &place : row.cells) {
        const auto first = widths.begin() + place.column;
        const double width = std::max(size, std::accumulate(first, first + place.columnSpan, -10.0));
        double height = 0;
        for (const Paragraph &paragraph : place.cell->paragraphs) {
            const QString text = paragraph.text();
            height += leading * (1 + double(text.count(QLatin1Char('\n'))) + std::floor(estimatedWidth(text) * size * 1.05 / width));
        }
        highest = std::max(highest, height / place.rowSpan);
    }
    return highest;
}

} // namespace piao::report
