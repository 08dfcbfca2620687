// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/cell_grid.h"
#include "pdf/flow.h"

#include <functional>
#include <memory>

namespace piao::report {

/// What the rows of one table share while they are set and painted.
struct TableLayout {
    TableGeometry geometry;
    PageGeometry page;
    Orientation orientation = Orientation::Portrait;
    std::vector<Column> columns;
    int headerColumn = -1;
    QString origin = {}; ///< of rows that have none of their own
    StructElement *section = nullptr; ///< in which the table stands, and after it the notes of its cells
};

/// A table as boxes: caption, heads, rows. Columns are measured first, then rows are set one by one.
class TableSetter
{
public:
    /// `takeBox` is given each box; `keepGoing` is asked now and then and stops the table when false.
    TableSetter(LayoutContext &context, const Table &table, Orientation orientation,
                std::function<void(std::unique_ptr<FlowBox>)> takeBox, std::function<bool()> keepGoing);

    void set(StructElement *parent);

private:
    void makeColumns();
    void makeTitles();
    void makeGeometry();
    void addCaption(StructElement *table);
    void addHead(StructElement *table);
    void addBody(StructElement *table);
    void addBox(std::unique_ptr<FlowBox> box);
    const std::vector<Row> &headRows() const { return m_table.head.empty() ? m_titles : m_table.head; }

    LayoutContext &m_context;
    const Table &m_table;
    std::function<void(std::unique_ptr<FlowBox>)> m_addBox;
    std::function<bool()> m_keepGoing;
    std::shared_ptr<TableLayout> m_layout;
    std::vector<Row> m_titles; ///< the head made of the columns' titles, when the table has none of its own
    std::shared_ptr<Continuation> m_continuation;
    QString m_anchor; ///< until the first box has taken it
};

} // namespace piao::report
