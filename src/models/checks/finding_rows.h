// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/check.h"

#include <QModelIndex>

/// How the rows of FindingModel are told apart by the id of their index: a task, a check below the task of that number, a finding
/// below the check of that number.
namespace piao::models::findingRows {

/// Rows of a check that come at once, the first of them with the check.
inline constexpr size_t chunk = 500;

inline constexpr quintptr taskId = 0;
inline constexpr quintptr firstCheckId = 1;
inline constexpr quintptr firstFindingId = firstCheckId + checks::allTasks.size();

inline checks::Task taskOf(int check)
{
    return checks::allChecks()[size_t(check)]->info().task;
}

inline bool isTask(const QModelIndex &index)
{
    return index.internalId() == taskId;
}

inline bool isCheck(const QModelIndex &index)
{
    return index.internalId() >= firstCheckId && index.internalId() < firstFindingId;
}

inline checks::Task taskAbove(const QModelIndex &check)
{
    return checks::Task(check.internalId() - firstCheckId);
}

inline int checkAbove(const QModelIndex &finding)
{
    return int(finding.internalId() - firstFindingId);
}

} // namespace piao::models::findingRows
