// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/column_widths.h"
#include "pdf/table_setter.h"

namespace piao::report {

/// Measures the cells of a table, column by column. Of a very long table a sample of its rows speaks for all.
class ColumnMeasure
{
public:
    ColumnMeasure(LayoutContext &context, const TableLayout &layout, const std::function<bool()> &keepGoing)
        : m_context(context), m_layout(layout), m_keepGoing(keepGoing)
    {
    }

    std::vector<ColumnDemand> demands(const std::vector<Row> &head, const std::vector<Row> &rows) const;

private:
    struct Tally {
        TextExtent head;
        TextExtent body;
        double squares = 0;
        int cells = 0;
    };
    void measureRow(const Row &row, bool head, std::vector<int> &covered, std::vector<Tally> &tallies) const;
    void measureCell(const Cell &cell, const Row &row, bool head, int column, Tally &tally) const;
    ColumnDemand demand(const Column &column, const Tally &tally) const;

    LayoutContext &m_context;
    const TableLayout &m_layout;
    const std::function<bool()> &m_keepGoing;
};

} // namespace piao::report
