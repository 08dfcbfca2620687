// SPDX-License-Identifier: EUPL-1.2
#include "web/csv_table.h"

#include "table_cells.h"
#include "web/html_writer.h"
#include "web/page_address.h"

#include <QRegularExpression>

#include <algorithm>

namespace piao::report {
namespace {

QString plainText(const Cell &cell)
{
    return cleanText(cell.text()).remove(QChar(QChar::SoftHyphen)).trimmed();
}

/// The texts above a column, from the top down.
QString headText(const TableCells &cells, int column)
{
    QStringList texts;
    for (const PlacedRow &row : cells.head()) {
        for (const PlacedCell &placed : row.cells) {
            const QString text = plainText(*placed.cell).simplified();
            if (column >= placed.column && column < placed.column + placed.columnSpan && !text.isEmpty() && !texts.contains(text))
                texts.append(text);
        }
    }
    return texts.join(QStringLiteral(" – "));
}

class CsvWriter
{
public:
    CsvWriter(const Table &table, const WebWords &words) : m_cells(table), m_words(words)
    {
        for (const PlacedRow &row : m_cells.body()) {
            m_grouped |= row.isGroup(m_cells.columns());
            m_summed |= row.row->kind == RowKind::Total;
        }
    }

    CsvTable write()
    {
        nameColumns();
        writeLine(m_made.names);
        QStringList carried;       // the texts of cells that reach down
        carried.resize(m_cells.columns());
        QString group;
        for (const PlacedRow &row : m_cells.body()) {
            if (row.isGroup(m_cells.columns())) {
                group = plainText(*row.cells.front().cell);
                continue;
            }
            for (const PlacedCell &placed : row.cells) {
                for (int i = 1; i < placed.columnSpan; ++i)
                    carried[placed.column + i].clear();
                carried[placed.column] = plainText(*placed.cell);
            }
            QStringList fields = carried;
            if (m_summed)
                fields.prepend(row.row->kind == RowKind::Total ? m_words.rowIsTotal : m_words.rowIsData);
            if (m_grouped)
                fields.prepend(group);
            writeLine(fields);
            ++m_made.rows;
        }
        return std::move(m_made);
    }

private:
    void nameColumns()
    {
        UniqueNames unique;
        if (m_grouped)
            m_made.names.append(unique.take(m_words.group));
        if (m_summed)
            m_made.names.append(unique.take(m_words.rowKind));
        for (int column = 0; column < m_cells.columns(); ++column) {
            const QString text = headText(m_cells, column);
            m_made.names.append(unique.take(text.isEmpty() ? m_words.column.arg(column + 1) : text));
        }
    }

    void writeLine(const QStringList &fields)
    {
        QStringList written;
        for (const QString &field : fields)
            written.append(csvField(field));
        m_made.bytes += written.join(QLatin1Char(',')).toUtf8() + "\r\n";
    }

    TableCells m_cells;
    const WebWords &m_words;
    CsvTable m_made;
    bool m_grouped = false;
    bool m_summed = false;
};

} // namespace

QString csvField(const QString &text)
{
    static const QRegularExpression formula(QStringLiteral("^[=@\\t|]|^[-+](?!\\s*[0-9.,]+\\s*(%|€|[\\p{L} ]*)$)"));
    static const QRegularExpression special(QStringLiteral("[\",\\n]"));
    QString field = formula.match(text).hasMatch() && text.size() > 1 ? QLatin1Char('\'') + text : text;
    if (!special.match(field).hasMatch())
        return field;
    field.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + field + QLatin1Char('"');
}

CsvTable csvOf(const Table &table, const WebWords &words)
{
    return CsvWriter(table, words).write();
}

} // namespace piao::report
