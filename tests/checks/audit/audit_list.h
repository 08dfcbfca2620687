// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/plan_checker.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace piao::test {

/// What a careful reader of a published plan objects to, written down without knowing what the program finds
/// (lucca-2024-2026.tsv), and which findings of the program say the same.
struct AuditLine {
    QString id;        ///< "A001"
    bool published = true; ///< of the published plan; otherwise of the invented records that fill its gaps
    QString aspect;
    QString severity;  ///< E, W, I as the reader felt
    QStringList records; ///< "table/id"
    QString statement; ///< Italian
    QStringList foundBy; ///< "L13", about one of the records; "L42@target/vp1-i01/2026", about that place
    QString note;      ///< why it is missed
};

/// A finding that a careful reader does not agree with.
struct FalseAlarm {
    QString check;
    QString place;
    QString why;
};

std::vector<AuditLine> auditLines();
std::vector<FalseAlarm> falseAlarms();

/// What the two lists say together with the findings of the plan.
class AuditComparison
{
public:
    explicit AuditComparison(const checks::PlanChecker &checker);

    /// Pairs that are written down but not there: each is a mistake of the list, or of a check that changed.
    QStringList brokenPairs() const;
    /// False alarms that are written down but not there.
    QStringList brokenAlarms() const;

    int lines(bool publishedOnly, const QString &severity = {}) const;
    int found(bool publishedOnly, const QString &severity = {}) const;
    int findings() const { return int(m_places.size()); }
    int alarms() const { return int(m_alarms.size()); }

    /// The page docs/checks/confronto.md.
    QString toMarkdown() const;

private:
    bool isThere(const AuditLine &line, const QString &pair) const;
    void writeLines(QString &page) const;

    std::vector<AuditLine> m_lines;
    std::vector<FalseAlarm> m_alarms;
    QStringList m_places; ///< "L13 performance_objective/x code", one for each finding
    QMap<QString, int> m_byCheck;
};

} // namespace piao::test
