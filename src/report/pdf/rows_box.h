// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/cell_grid.h"
#include "pdf/flow.h"
#include "pdf/table_setter.h"

namespace piao::report {

/// Rows of a table on their way down the page. A row stays whole when it fits on a page at all.
class RowsBox : public FlowBox
{
public:
    RowsBox(LayoutContext &context, std::shared_ptr<TableLayout> layout)
        : m_context(context), m_layout(std::move(layout)), m_grid(context, m_layout->geometry)
    {
    }

    CellGrid &grid() { return m_grid; }

    double height() const override { return m_grid.isDone() ? 0 : m_grid.height(); }
    double firstHeight(double pageRoom) const override;
    double paint(double top, double room, bool mustPaint) override;

private:
    double pageRoom() const;

    LayoutContext &m_context;
    std::shared_ptr<TableLayout> m_layout;
    CellGrid m_grid;
};

} // namespace piao::report
