// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "web/span_writer.h"

#include <functional>

namespace piao::report {

/// Writes a table within a region of its own that scrolls sideways, so that the page need not.
class TableWriter
{
public:
    /// `claim` answers with the id of an anchor, once.
    TableWriter(WebContext &context, HtmlWriter &html, SpanWriter &spans, std::function<QString(const QString &)> claim)
        : m_context(context), m_html(html), m_spans(spans), m_claim(std::move(claim))
    {
    }

    /// `number` counts the tables of the page; `name` is for one without a caption; `dataAddress` leads to the table's CSV
    /// file, null for none.
    void write(const Table &table, int number, const QString &name, const QString &dataAddress);

private:
    void writeHead(const Table &table, const TableCells &cells);
    void writeBody(const Table &table, const TableCells &cells);
    void writeRow(const Table &table, const TableCells &cells, const PlacedRow &row, bool head, bool firstHead);
    void writeCell(const PlacedCell &placed, const char *tag, const QString &scope, const QString &look);
    void writeEmpty(const Table &table, const TableCells &cells);

    WebContext &m_context;
    HtmlWriter &m_html;
    SpanWriter &m_spans;
    std::function<QString(const QString &)> m_claim;
};

} // namespace piao::report
