// SPDX-License-Identifier: EUPL-1.2
// How the tree of findings gets from one state to the next: row by row.
#include "piao/models/finding_model.h"

#include "checks/finding_rows.h"

#include <QScopedValueRollback>
#include <QSet>

#include <algorithm>

namespace piao::models {

using namespace findingRows;
using checks::Finding;
using checks::Severity;

namespace {

QSet<Finding> setOf(const std::vector<Finding> &findings)
{
    return {findings.begin(), findings.end()};
}

} // namespace

void FindingModel::takeMatches(int check, std::vector<Finding> matches, int records)
{
    CheckRows &rows = m_rows[size_t(check)];
    const Severity severity = checker() ? checker()->severityOf(check) : rows.severity;
    const bool shown = !matches.empty() && m_criteria.shows(severity);
    // A check that became less severe stands elsewhere.
    if (rows.shown && (!shown || severity != rows.severity))
        hideCheck(check);
    rows.severity = severity;
    rows.records = records;
    if (!shown)
        rows.matches = std::move(matches);
    else if (!rows.shown)
        showCheck(check, std::move(matches));
    else
        syncRows(check, std::move(matches));
    if (rows.shown) {
        const QModelIndex row = indexOfCheck(check);
        emit dataChanged(row, row);
        emit dataChanged(row.parent(), row.parent());
    }
}

void FindingModel::showCheck(int check, std::vector<Finding> matches)
{
    CheckRows &rows = m_rows[size_t(check)];
    std::vector<int> &siblings = m_shown[size_t(taskOf(check))];
    const auto precedes = [this](int a, int b) {
        return std::pair(m_rows[size_t(a)].severity, a) < std::pair(m_rows[size_t(b)].severity, b);
    };
    const auto place = std::lower_bound(siblings.begin(), siblings.end(), check, precedes);
    const auto add = [&] {
        siblings.insert(place, check);
        rows.matches = std::move(matches);
        rows.rows.assign(rows.matches.begin(), rows.matches.begin() + qptrdiff(std::min(chunk, rows.matches.size())));
        rows.shown = true;
    };
    if (siblings.empty()) {
        const auto task = std::lower_bound(m_tasks.begin(), m_tasks.end(), taskOf(check));
        const int row = int(task - m_tasks.begin());
        beginInsertRows({}, row, row);
        m_tasks.insert(task, taskOf(check));
        add();
    } else {
        const int row = int(place - siblings.begin());
        beginInsertRows(taskIndex(taskOf(check)), row, row);
        add();
    }
    endInsertRows();
}

void FindingModel::hideCheck(int check)
{
    CheckRows &rows = m_rows[size_t(check)];
    std::vector<int> &siblings = m_shown[size_t(taskOf(check))];
    const QModelIndex row = indexOfCheck(check);
    if (siblings.size() == 1)
        beginRemoveRows({}, row.parent().row(), row.parent().row());
    else
        beginRemoveRows(row.parent(), row.row(), row.row());
    siblings.erase(std::find(siblings.begin(), siblings.end(), check));
    if (siblings.empty())
        m_tasks.erase(std::find(m_tasks.begin(), m_tasks.end(), taskOf(check)));
    rows.rows.clear();
    rows.matches.clear();
    rows.shown = false;
    endRemoveRows();
}

void FindingModel::syncRows(int check, std::vector<Finding> matches)
{
    CheckRows &rows = m_rows[size_t(check)];
    const QModelIndex parent = indexOfCheck(check);
    const size_t fetched = (rows.rows.size() + chunk - 1) / chunk * chunk;
    const std::vector<Finding> wanted(matches.begin(), matches.begin() + qptrdiff(std::min(fetched, matches.size())));
    const QScopedValueRollback changing(m_changing, true);
    removeOthers(parent, rows, wanted);
    insertMissing(parent, rows, wanted);
    // Only what a check finds in one record can change its order.
    if (rows.rows != wanted) {
        removeAllRows(parent, rows);
        insertMissing(parent, rows, wanted);
    }
    rows.matches = std::move(matches);
}

void FindingModel::removeOthers(const QModelIndex &parent, CheckRows &check, const std::vector<Finding> &wanted)
{
    const QSet<Finding> stay = setOf(wanted);
    std::vector<Finding> &rows = check.rows;
    for (int last = int(rows.size()) - 1; last >= 0; --last) {
        if (stay.contains(rows[size_t(last)]))
            continue;
        int first = last;
        while (first > 0 && !stay.contains(rows[size_t(first) - 1]))
            --first;
        beginRemoveRows(parent, first, last);
        rows.erase(rows.begin() + first, rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void FindingModel::insertMissing(const QModelIndex &parent, CheckRows &check, const std::vector<Finding> &wanted)
{
    const QSet<Finding> there = setOf(check.rows);
    for (int first = 0; first < int(wanted.size()); ++first) {
        if (there.contains(wanted[size_t(first)]))
            continue;
        int last = first;
        while (last + 1 < int(wanted.size()) && !there.contains(wanted[size_t(last) + 1]))
            ++last;
        beginInsertRows(parent, first, last);
        check.rows.insert(check.rows.begin() + first, wanted.begin() + first, wanted.begin() + last + 1);
        endInsertRows();
        first = last;
    }
}

void FindingModel::removeAllRows(const QModelIndex &parent, CheckRows &check)
{
    beginRemoveRows(parent, 0, int(check.rows.size()) - 1);
    check.rows.clear();
    endRemoveRows();
}

} // namespace piao::models
