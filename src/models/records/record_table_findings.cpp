// SPDX-License-Identifier: EUPL-1.2
// How record tables show what the checks found in their records.
#include "piao/models/record_table_model.h"

#include "piao/models/finding_marks.h"

#include <algorithm>

namespace piao::models {

using namespace domain;
using checks::Finding;

void RecordTableModel::followMarks()
{
    const auto refresh = [this](int first, int last) {
        if (first >= 0 && first <= last && columnCount() > 0)
            emit dataChanged(index(first, 0), index(last, columnCount() - 1));
    };
    connect(m_marks, &FindingMarks::allChanged, this, [this, refresh] { refresh(0, recordCount() - 1); });
    connect(m_marks, &FindingMarks::changed, this, [this, refresh](const QSet<RecordKey> &records) {
        QSet<int> rows;
        for (const RecordKey &record : records)
            rows.insert(rowMarkedBy(record));
        for (const int row : std::as_const(rows))
            refresh(row, row);
    });
}

std::vector<Finding> RecordTableModel::findingsOf(const RecordKey &record, const std::function<bool(const Finding &)> &here) const
{
    std::vector<Finding> findings = m_marks->findingsOf(record);
    std::erase_if(findings, [&here](const Finding &finding) { return !here(finding); });
    return findings;
}

std::vector<Finding> RecordTableModel::cellFindings(int row, int column) const
{
    const int field = ownField(column);
    return findingsOf(keyAt(row), [this, field, column](const Finding &finding) {
        if (finding.field >= 0 && finding.field == field)
            return true;
        return column == 0 && (finding.field < 0 || columnOf(QString::fromLatin1(describe(finding.kind).fields[size_t(finding.field)].column)) < 0);
    });
}

QVariant RecordTableModel::findingData(int row, int column, int role) const
{
    const std::vector<Finding> findings = cellFindings(row, column);
    if (role == FindingTextRole)
        return m_marks->messages(findings).join(QLatin1Char('\n'));
    const auto worst = std::min_element(findings.begin(), findings.end(), [this](const Finding &a, const Finding &b) {
        return m_marks->severityOf(a) < m_marks->severityOf(b);
    });
    return worst == findings.end() ? QVariant() : QVariant(int(m_marks->severityOf(*worst)));
}

QString RecordTableModel::withFindings(const QString &text, int row, int column) const
{
    const QString found = findingData(row, column, FindingTextRole).toString();
    return text.isEmpty() || found.isEmpty() ? text + found : text + QLatin1Char('\n') + found;
}

} // namespace piao::models
