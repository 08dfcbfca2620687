// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/plan_checker.h"
#include "piao/document/plan_document.h"

#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace piao::test {

/// What a fragment expects to be found, and what was found, in one form: "indicator/i1 baseline_text 2026".
struct ExpectedFinding {
    QString place;
    QStringList says; ///< parts of the message
    QString fix;      ///< part of the fix's label; empty: the check offers none
};

/// A small plan in the open format that a check must find something in, or nothing: the files of tests/checks/fragments.
///
///     {"name": "a code written twice", "plan": {"performanceObjectives": […]}, "today": "2024-06-15",
///      "finds": [{"at": "performance_objective/a code", "says": ["2024-A1-OP-01"], "fix": ""}]}
struct CheckFragment {
    QString check; ///< "L01", the name of the file
    QString name;
    QDate today;
    QByteArray plan;
    std::vector<ExpectedFinding> finds;

    /// All fragments, in the order of the checks; with PIAO_CHECK=L01 in the environment those of that check alone.
    static std::vector<CheckFragment> all();
    /// One of its own, written as the files write it.
    static CheckFragment of(const QString &check, const QJsonObject &object);
};

/// A fragment as an open plan.
class OpenFragment
{
public:
    explicit OpenFragment(const CheckFragment &fragment);

    document::PlanDocument &document() { return *m_document; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<document::PlanDocument> m_document;
};

/// "indicator/i1 baseline_text 2026": the record, the field if any, the detail if any.
QString placeOf(const checks::PlanChecker &checker, const checks::Finding &finding);

/// All that a plan's check found, one line each with check and place, sorted.
QStringList allFindings(const checks::PlanChecker &checker);

/// Looks at the whole plan; requires that it works.
checks::PlanChecker checkPlan(document::PlanDocument &document, const QDate &today = QDate(2024, 6, 15));

} // namespace piao::test
