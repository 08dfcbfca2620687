// SPDX-License-Identifier: EUPL-1.2
#include "piao/models/finding_model.h"

#include "checks/finding_rows.h"
#include "checks/finding_sieve.h"

#include <QSet>

#include <algorithm>

namespace piao::models {

using namespace findingRows;
using checks::allChecks;
using checks::Finding;
using checks::Task;

namespace {

/// A plan of usual size is sifted before a person sees that it takes time; a large one goes on in short runs.
constexpr int firstRunMs = 60;
constexpr int nextRunMs = 15;

/// Rows from the top down: the shorter path stands above those that begin with it.
std::vector<int> pathOf(const QModelIndex &index)
{
    std::vector<int> path;
    for (QModelIndex at = index; at.isValid(); at = at.parent())
        path.insert(path.begin(), at.row());
    return path;
}

} // namespace

FindingModel::FindingModel(QObject *parent) : QAbstractItemModel(parent), m_rows(allChecks().size()), m_sieve(std::make_unique<FindingSieve>())
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, [this] { sieve(nextRunMs); });
}

FindingModel::~FindingModel() = default;

void FindingModel::setChecks(checks::LiveChecks *checks)
{
    if (m_checks)
        m_checks->disconnect(this);
    m_checks = checks;
    if (checks) {
        connect(checks, &checks::LiveChecks::lookedAtAll, this, &FindingModel::restart);
        connect(checks, &checks::LiveChecks::changed, this, &FindingModel::take);
        connect(checks, &checks::LiveChecks::followed, this, &FindingModel::follow);
    }
    restart();
}

void FindingModel::setCriteria(const FindingCriteria &criteria)
{
    if (criteria == m_criteria)
        return;
    m_criteria = criteria;
    restart();
}

void FindingModel::restart()
{
    m_sieve->begin(checker(), m_criteria);
    if (!checker()) {
        for (int check = 0; check < int(m_rows.size()); ++check)
            takeMatches(check, {}, 0);
        m_later.stop();
        emit settled();
        return;
    }
    m_sieve->addAll();
    sieve(firstRunMs);
    tellWords();
}

void FindingModel::take(const checks::CheckImpact &impact)
{
    if (impact.suppressions) {
        m_sieve->addAll();
    } else {
        for (const int check : impact.checks)
            m_sieve->add(check);
    }
    sieve(firstRunMs);
}

/// Where something is, and what it is called, may have changed with no finding coming or going.
void FindingModel::follow()
{
    if (m_criteria.looksAtEach() && checker()) {
        m_sieve->addAll();
        sieve(firstRunMs);
    }
    tellWords();
}

void FindingModel::tellWords()
{
    for (const Task task : m_tasks) {
        const QModelIndex above = taskIndex(task);
        emit dataChanged(above, above);
        emit dataChanged(index(0, 0, above), index(rowCount(above) - 1, 0, above));
        for (const int check : m_shown[size_t(task)]) {
            const QModelIndex parent = indexOfCheck(check);
            if (const int rows = rowCount(parent); rows > 0)
                emit dataChanged(index(0, 0, parent), index(rows - 1, 0, parent));
        }
    }
}

void FindingModel::sieve(int budgetMs)
{
    m_sieve->run(budgetMs, [this](int check, std::vector<Finding> matches, int records) { takeMatches(check, std::move(matches), records); });
    if (!m_sieve->isDone() && checker()) {
        m_later.start(0);
        return;
    }
    m_later.stop();
    emit settled();
}

std::array<int, checks::allSeverities.size()> FindingModel::counts() const
{
    std::array<int, checks::allSeverities.size()> counts{};
    for (const CheckRows &rows : m_rows)
        counts[size_t(rows.severity)] += int(rows.matches.size());
    return counts;
}

QModelIndex FindingModel::taskIndex(Task task) const
{
    const auto found = std::find(m_tasks.begin(), m_tasks.end(), task);
    return found == m_tasks.end() ? QModelIndex() : createIndex(int(found - m_tasks.begin()), 0, taskId);
}

QModelIndex FindingModel::indexOfCheck(int check) const
{
    const std::vector<int> &siblings = m_shown[size_t(taskOf(check))];
    const auto found = std::find(siblings.begin(), siblings.end(), check);
    return found == siblings.end() ? QModelIndex() : createIndex(int(found - siblings.begin()), 0, firstCheckId + quintptr(taskOf(check)));
}

QModelIndex FindingModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, 0, taskId);
    if (isTask(parent))
        return createIndex(row, 0, firstCheckId + quintptr(m_tasks[size_t(parent.row())]));
    return createIndex(row, 0, firstFindingId + quintptr(checkAt(parent)));
}

QModelIndex FindingModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || isTask(index))
        return {};
    return isCheck(index) ? taskIndex(taskAbove(index)) : indexOfCheck(checkAbove(index));
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_tasks.size());
    if (parent.column() != 0)
        return 0;
    if (isTask(parent))
        return int(m_shown[size_t(m_tasks[size_t(parent.row())])].size());
    return isCheck(parent) ? int(m_rows[size_t(checkAt(parent))].rows.size()) : 0;
}

int FindingModel::columnCount(const QModelIndex &) const
{
    return 1;
}

bool FindingModel::hasChildren(const QModelIndex &parent) const
{
    return parent.isValid() ? isTask(parent) || isCheck(parent) : !m_tasks.empty();
}

bool FindingModel::canFetchMore(const QModelIndex &parent) const
{
    if (!parent.isValid() || !isCheck(parent) || m_changing)
        return false;
    const CheckRows &rows = m_rows[size_t(checkAt(parent))];
    return rows.rows.size() < rows.matches.size();
}

void FindingModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    CheckRows &rows = m_rows[size_t(checkAt(parent))];
    const size_t from = rows.rows.size();
    const size_t to = std::min(from + chunk, rows.matches.size());
    beginInsertRows(parent, int(from), int(to) - 1);
    rows.rows.insert(rows.rows.end(), rows.matches.begin() + qptrdiff(from), rows.matches.begin() + qptrdiff(to));
    endInsertRows();
}

Qt::ItemFlags FindingModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return isTask(index) || isCheck(index) ? flags : flags | Qt::ItemNeverHasChildren;
}

int FindingModel::checkAt(const QModelIndex &index) const
{
    if (!index.isValid() || isTask(index))
        return -1;
    return isCheck(index) ? m_shown[size_t(taskAbove(index))][size_t(index.row())] : checkAbove(index);
}

std::optional<Finding> FindingModel::findingAt(const QModelIndex &index) const
{
    if (!index.isValid() || isTask(index) || isCheck(index))
        return {};
    return m_rows[size_t(checkAbove(index))].rows[size_t(index.row())];
}

QModelIndex FindingModel::indexOf(const Finding &finding)
{
    const CheckRows &rows = m_rows[size_t(finding.check)];
    const auto found = std::find(rows.matches.begin(), rows.matches.end(), finding);
    if (!rows.shown || found == rows.matches.end())
        return {};
    const int row = int(found - rows.matches.begin());
    const QModelIndex parent = indexOfCheck(finding.check);
    while (row >= rowCount(parent))
        fetchMore(parent);
    return index(row, 0, parent);
}

QModelIndex FindingModel::beside(const QModelIndex &from, int step)
{
    std::vector<int> checks;
    for (const Task task : m_tasks)
        checks.insert(checks.end(), m_shown[size_t(task)].begin(), m_shown[size_t(task)].end());
    if (checks.empty())
        return {};
    const auto edge = [this, step](int check) {
        const CheckRows &rows = m_rows[size_t(check)];
        return indexOf(step > 0 ? rows.matches.front() : rows.matches.back());
    };
    const std::optional<Finding> finding = findingAt(from);
    if (finding) {
        const CheckRows &rows = m_rows[size_t(finding->check)];
        const int row = from.row() + step;
        if (row >= 0 && row < int(rows.matches.size()))
            return indexOf(rows.matches[size_t(row)]);
    }
    // Before the first finding of a task or a check stand those of the one above.
    const bool above = !finding && step > 0;
    const int start = from.isValid() ? checkAt(isTask(from) ? index(0, 0, from) : from) : -1;
    const auto at = std::find(checks.begin(), checks.end(), start);
    if (at == checks.end())
        return edge(step > 0 ? checks.front() : checks.back());
    const int count = int(checks.size());
    return edge(checks[size_t((int(at - checks.begin()) + (above ? 0 : step) + count) % count)]);
}

std::vector<Finding> FindingModel::findingsOf(const QModelIndexList &rows, size_t most) const
{
    QModelIndexList sorted = rows;
    std::sort(sorted.begin(), sorted.end(), [](const QModelIndex &a, const QModelIndex &b) { return pathOf(a) < pathOf(b); });
    std::vector<Finding> findings;
    QSet<int> whole; // checks of which all is there already
    const auto addCheck = [&](int check) {
        if (whole.contains(check))
            return;
        whole.insert(check);
        const std::vector<Finding> &matches = m_rows[size_t(check)].matches;
        const size_t room = std::min(matches.size(), most - std::min(most, findings.size()));
        findings.insert(findings.end(), matches.begin(), matches.begin() + qptrdiff(room));
    };
    for (const QModelIndex &row : std::as_const(sorted)) {
        const std::optional<Finding> finding = findingAt(row);
        if (finding && findings.size() < most && !whole.contains(finding->check))
            findings.push_back(*finding);
        else if (!finding && isCheck(row))
            addCheck(checkAt(row));
        else if (!finding)
            for (const int check : m_shown[size_t(m_tasks[size_t(row.row())])])
                addCheck(check);
    }
    return findings;
}

} // namespace piao::models
