// SPDX-License-Identifier: EUPL-1.2
#include "pdf/table_setter.h"

#include "pdf/column_measure.h"
#include "pdf/grid_builder.h"
#include "pdf/paragraph_box.h"
#include "pdf/rows_box.h"
#include "pdf/table_styles.h"

#include <algorithm>

namespace piao::report {
namespace {

constexpr double spaceAroundTable = 12;
constexpr double spaceUnderCaption = 4;
constexpr int rowsBetweenQuestions = 64;

/// Caption and heads at the top of each further page, as artifacts: assistive technology meets them once.
class RepeatedHead : public Continuation
{
public:
    RepeatedHead(LayoutContext &context, std::shared_ptr<TableLayout> layout, TextBlock caption)
        : m_context(context), m_layout(std::move(layout)), m_caption{std::move(caption)},
          m_grid(context, m_layout->geometry)
    {
    }

    CellGrid &grid() { return m_grid; }

    double height() const override
    {
        const double all = captionHeight() + m_grid.height();
        return all < m_layout->page.textHeight() / 2 ? all : 0;
    }

    void paint(double top) override
    {
        m_context.canvas().beginArtifact();
        m_context.painter.paint(m_caption, 0, int(m_caption.block.lines.size()), m_layout->page.left, top,
                                m_layout->page.textWidth());
        m_grid.paintAsArtifact(top + captionHeight());
        m_context.canvas().endMarked();
    }

private:
    double captionHeight() const
    {
        return m_caption.block.lines.empty() ? 0 : m_caption.block.height() + spaceUnderCaption;
    }

    LayoutContext &m_context;
    std::shared_ptr<TableLayout> m_layout;
    OpenText m_caption;
    CellGrid m_grid;
};

} // namespace

TableSetter::TableSetter(LayoutContext &context, const Table &table, Orientation orientation,
                         std::function<void(std::unique_ptr<FlowBox>)> takeBox, std::function<bool()> keepGoing)
    : m_context(context), m_table(table), m_addBox(std::move(takeBox)), m_keepGoing(std::move(keepGoing)),
      m_layout(std::make_shared<TableLayout>()), m_anchor(table.anchor)
{
    m_layout->orientation = table.wide ? Orientation::Landscape : orientation;
    m_layout->page = pageGeometry(context.style, m_layout->orientation);
    m_layout->headerColumn = table.headerColumn;
    m_layout->origin = table.origin;
}

void TableSetter::set(StructElement *parent)
{
    m_layout->section = parent;
    makeColumns();
    makeTitles();
    makeGeometry();
    StructElement *table = m_context.tree.open(parent, "Table");
    addCaption(table);
    addHead(table);
    addBody(table);
    m_context.tree.close(table);
}

void TableSetter::makeColumns()
{
    m_layout->columns = m_table.columns;
    std::size_t most = 1;
    for (const std::vector<Row> *rows : {&m_table.head, &m_table.rows}) {
        for (const Row &row : *rows)
            most = std::max(most, row.cells.size());
    }
    if (m_layout->columns.empty())
        m_layout->columns.resize(most);
}

void TableSetter::makeTitles()
{
    Row titles;
    bool any = false;
    for (const Column &column : m_layout->columns) {
        titles.cells.push_back(cell(column.title));
        any |= !column.title.isEmpty();
    }
    if (any)
        m_titles.push_back(std::move(titles));
}

void TableSetter::makeGeometry()
{
    TableGeometry &geometry = m_layout->geometry;
    geometry.text = tableTextStyle(m_context.style, m_table.dense);
    if (m_table.dense) {
        geometry.paddingX = 3.5;
        geometry.paddingY = 2.6;
    }
    const ColumnMeasure measure(m_context, *m_layout, m_keepGoing);
    const std::vector<double> widths = shareOutWidth(measure.demands(headRows(), m_table.rows), m_layout->page.textWidth());
    geometry.edges = {0};
    for (const double width : widths)
        geometry.edges.push_back(geometry.edges.back() + width);
}

void TableSetter::addBox(std::unique_ptr<FlowBox> box)
{
    box->orientation = m_layout->orientation;
    box->anchor = std::exchange(m_anchor, QString()); // the table's own place is that of its first box
    m_addBox(std::move(box));
}

void TableSetter::addCaption(StructElement *table)
{
    const TextStyle style = captionStyle(m_context.style);
    const auto setCaption = [&](const QString &text) {
        TextBlock block = m_context.setter.set(text, style);
        m_context.breaker.breakLines(block, m_layout->page.textWidth());
        return block;
    };
    const bool captioned = !m_table.caption.trimmed().isEmpty();
    TextBlock continued;
    if (captioned)
        continued = setCaption(m_context.document.wording.continued.arg(m_table.caption));
    auto repeated = std::make_shared<RepeatedHead>(m_context, m_layout, std::move(continued));
    GridBuilder builder(m_context, *m_layout, nullptr, true);
    const std::vector<Row> &head = headRows();
    for (std::size_t i = 0; i < head.size(); ++i)
        builder.addRow(repeated->grid(), head[i], int(head.size() - 1 - i));
    repeated->grid().measure();
    m_continuation = repeated;
    if (!captioned)
        return;
    auto box = std::make_unique<ParagraphBox>(m_context, OpenText{setCaption(m_table.caption),
                                                                  m_context.tree.open(table, "Caption")});
    box->width = m_layout->page.textWidth();
    box->spaceBefore = spaceAroundTable;
    box->spaceAfter = spaceUnderCaption;
    box->keepWithNext = true;
    box->origin = m_table.origin;
    addBox(std::move(box));
}

void TableSetter::addHead(StructElement *table)
{
    const std::vector<Row> &head = headRows();
    if (head.empty())
        return;
    StructElement *section = m_context.tree.open(table, "THead");
    auto box = std::make_unique<RowsBox>(m_context, m_layout);
    GridBuilder builder(m_context, *m_layout, section, true);
    for (std::size_t i = 0; i < head.size(); ++i)
        builder.addRow(box->grid(), head[i], int(head.size() - 1 - i));
    box->grid().measure();
    box->keepWithNext = true;
    box->spaceBefore = m_table.caption.trimmed().isEmpty() ? spaceAroundTable : 0;
    addBox(std::move(box));
    m_context.tree.close(section);
}

void TableSetter::addBody(StructElement *table)
{
    std::vector<Row> none;
    if (m_table.rows.empty()) {
        const QString text = m_table.emptyText.isEmpty() ? m_context.document.wording.emptyTable : m_table.emptyText;
        Cell only = cell(text);
        only.columnSpan = m_layout->geometry.columns();
        none.push_back({{only}});
    }
    const std::vector<Row> &rows = m_table.rows.empty() ? none : m_table.rows;
    std::size_t next = 0;
    while (next < rows.size()) {
        // A group and its rows are one /TBody.
        std::size_t end = next + 1;
        while (end < rows.size() && rows[end].kind != RowKind::Group)
            ++end;
        StructElement *section = m_context.tree.open(table, "TBody");
        GridBuilder builder(m_context, *m_layout, section, false);
        while (next < end) {
            if (next % rowsBetweenQuestions == 0 && !m_keepGoing()) {
                m_context.tree.close(section);
                return;
            }
            auto box = std::make_unique<RowsBox>(m_context, m_layout);
            const bool group = rows[next].kind == RowKind::Group;
            do {
                builder.addRow(box->grid(), rows[next], int(end - next - 1));
                ++next;
            } while (next < end && !builder.isClosed());
            box->grid().measure();
            box->continuation = m_continuation;
            box->keepWithNext = group && next < end;
            box->spaceAfter = next == rows.size() ? spaceAroundTable : 0;
            addBox(std::move(box));
        }
        m_context.tree.close(section);
    }
}

} // namespace piao::report
