// SPDX-License-Identifier: EUPL-1.2
#include "plausibility/plausibility_checks.h"

#include "check_text.h"
#include "wording/names.h"

#include "piao/domain/italian_format.h"

namespace piao::checks {
namespace {

using domain::Kind;

const Column dueDate{Kind::MonitoringRound, "due_date"};
const Column heldOn{Kind::MonitoringRound, "held_on"};

class LateRound : public Check
{
public:
    LateRound()
        : Check({
            .id = "L91",
            .severity = Severity::Info,
            .task = Task::FollowUp,
            .title = QT_TRANSLATE_NOOP("checks", "Round of monitoring that is late"),
            .reason = QT_TRANSLATE_NOOP("checks", "A round that is held late leaves less time to correct what it finds."),
            .source = "D.Lgs. 150/2009, art. 6; DM 132/2022, art. 5",
            .remedy = QT_TRANSLATE_NOOP("checks", "Hold the round, or write down why it was late."),
            .subjects = {Kind::MonitoringRound},
        })
    {
    }

    void examine(const Fact &round, const PlanFacts &facts, Report &report) const override
    {
        const QDate due = round.date(dueDate);
        if (!due.isValid())
            return;
        const QDate held = round.date(heldOn);
        if (held.isValid() ? held <= due : facts.today() <= due)
            return;
        report.add(heldOn, [&](FindingText &text) {
            text.message = held.isValid()
                ? CheckText::tr("%1 was held on %2; it was due on %3.").arg(nameOf(round), domain::formatDate(held), domain::formatDate(due))
                : CheckText::tr("%1 was due on %2 and is not held yet.").arg(nameOf(round), domain::formatDate(due));
        });
    }
};

} // namespace

std::unique_ptr<Check> lateRound()
{
    return std::make_unique<LateRound>();
}

} // namespace piao::checks
