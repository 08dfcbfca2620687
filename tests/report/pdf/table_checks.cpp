// SPDX-License-Identifier: EUPL-1.2
#include "report/pdf/table_checks.h"

#include <algorithm>
#include <map>

namespace piao::test {
namespace {

std::vector<QPDFObjectHandle> elementsIn(QPDFObjectHandle parent)
{
    std::vector<QPDFObjectHandle> found;
    QPDFObjectHandle kids = parent.getKey("/K");
    if (!kids.isArray())
        return found;
    for (QPDFObjectHandle kid : kids.getArrayAsVector()) {
        if (kid.isDictionary() && kid.hasKey("/S"))
            found.push_back(kid);
    }
    return found;
}

std::string typeOf(QPDFObjectHandle element)
{
    return element.getKey("/S").getName();
}

int span(QPDFObjectHandle cell, const char *key)
{
    QPDFObjectHandle attributes = cell.getKey("/A");
    if (!attributes.isDictionary() || !attributes.getKey(key).isInteger())
        return 1;
    return attributes.getKey(key).getIntValueAsInt();
}

std::vector<QPDFObjectHandle> rowsOf(QPDFObjectHandle table)
{
    std::vector<QPDFObjectHandle> rows;
    for (QPDFObjectHandle section : elementsIn(table)) {
        if (typeOf(section) == "/TR")
            rows.push_back(section);
        if (typeOf(section) == "/THead" || typeOf(section) == "/TBody") {
            const std::vector<QPDFObjectHandle> inside = elementsIn(section);
            rows.insert(rows.end(), inside.begin(), inside.end());
        }
    }
    return rows;
}

} // namespace

QStringList tableProblems(QPDFObjectHandle table)
{
    QStringList problems;
    std::vector<int> lengths;
    std::map<int, int> covered; // column → rows that a cell above still reaches down
    for (QPDFObjectHandle row : rowsOf(table)) {
        int column = 0;
        std::map<int, int> next;
        for (const auto &[at, rows] : covered) {
            if (rows > 1)
                next[at] = rows - 1;
        }
        for (QPDFObjectHandle cell : elementsIn(row)) {
            while (covered.contains(column))
                ++column;
            for (int i = 0; i < span(cell, "/ColSpan"); ++i, ++column) {
                if (covered.contains(column))
                    problems.append(QStringLiteral("table.overlap: two cells in one place"));
                if (span(cell, "/RowSpan") > 1)
                    next[column] = span(cell, "/RowSpan") - 1;
            }
        }
        while (covered.contains(column))
            ++column;
        lengths.push_back(column);
        covered = std::move(next);
    }
    if (!covered.empty())
        problems.append(QStringLiteral("table.span: a cell reaches beyond the last row"));
    if (lengths.empty())
        problems.append(QStringLiteral("table.rows: a table without rows"));
    if (std::adjacent_find(lengths.begin(), lengths.end(), std::not_equal_to<>()) != lengths.end())
        problems.append(QStringLiteral("table.shape: rows of different length"));
    return problems;
}

} // namespace piao::test
