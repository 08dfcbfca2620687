// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/plan_period.h"
#include "piao/domain/result.h"
#include "piao/store/connection.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace piao::document {

/// What a rollover does, in words: shown before it is done and kept after.
struct RolloverReport {
    enum class Group {
        Continued,  ///< new editions of objectives
        LeftBehind, ///< not in the new plan
        Proposed,   ///< written by the program, for people to confirm
        Emptied,    ///< begins anew
        ToCheck,    ///< left for people to decide
        Carried,    ///< kept as they are
    };
    struct Line {
        Group group;
        QString text;      ///< with its count
        int count = 0;
        QStringList names; ///< which ones, where that helps
    };

    domain::PlanPeriod from;
    domain::PlanPeriod to;
    std::vector<Line> lines; ///< in the order of the groups

    const Line *find(Group group, const QString &beginning) const;
    static QString title(Group group);
    /// Everything as plain text, names included.
    QString toText() const;
};

/// Makes the plan of the next three years from the one of these: a new file; the old one is only read. The law wants the
/// PIAO brought up to date every year for the three years to come (D.L. 80/2021, art. 6; DM 132/2022, art. 7).
///
/// Records keep their ids. Of the year that has passed:
/// - editions of objectives stay behind, with their phases and indicators; one of which some phase is recorded, but not all are at
///   100 %, and that no later edition continues, is not finished and goes on in an edition of the next year;
/// - targets and actuals stay behind; of what they say the baseline is proposed: the last actual, or else the last target.
///   An indicator of a later edition takes it from the indicator of the same code or name in the edition before;
/// - hires, leavers, training, training money and monitoring rounds stay behind.
/// Of the last year each edition gets one of the new last year, unless it has one, with its phases a year later. Texts are carried over to be
/// reviewed; states begin anew; the act's number and date, what was monitored, printed totals and other wordings are left out.
class Rollover
{
public:
    /// Told how much is done, from 0 to 1; answers false to give up (ErrorCode::Cancelled).
    using Progress = std::function<bool(double)>;

    /// Reads the plan at `source`, which may be write-protected or open elsewhere, and works out the new one in memory.
    /// Refused when it is newer than the program, damaged, or does not say its period.
    static domain::Result<std::unique_ptr<Rollover>> prepare(const QString &source, const Progress &progress = {});
    ~Rollover();

    const RolloverReport &report() const { return m_report; }
    /// The source's file name with the new period in place of the old one, or behind it.
    QString suggestedFileName() const;
    /// Writes the new plan; it is there whole or not at all. Refused when something is there already.
    domain::Result<void> writeTo(const QString &target, const Progress &progress = {});

private:
    Rollover(const QString &source, std::unique_ptr<store::Connection> plan);

    QString m_source;
    std::unique_ptr<store::Connection> m_plan; ///< the new plan, not yet in a file
    RolloverReport m_report;
};

} // namespace piao::document
