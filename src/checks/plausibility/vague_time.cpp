// SPDX-License-Identifier: EUPL-1.2
#include "plausibility/plausibility_checks.h"

#include "check_text.h"
#include "wording/names.h"

#include "piao/domain/text_fold.h"

#include <QRegularExpression>

namespace piao::checks {
namespace {

using domain::Kind;

const Column whenOf{Kind::MonitoringActivity, "when_text"};
const Column whatOf{Kind::MonitoringActivity, "what"};

class VagueTime : public Check
{
public:
    VagueTime()
        : Check({
            .id = "L89",
            .severity = Severity::Info,
            .task = Task::FollowUp,
            .title = QT_TRANSLATE_NOOP("checks", "Monitoring at no time in particular"),
            .reason = QT_TRANSLATE_NOOP("checks", "«Periodically» or «from 2024» lets nobody see that a monitoring was not done."),
            .source = "DM 132/2022, art. 5; D.Lgs. 150/2009, art. 6",
            .remedy = QT_TRANSLATE_NOOP("checks", "Write how often, or by which day."),
            .subjects = {Kind::MonitoringActivity},
        })
    {
    }

    void examine(const Fact &row, const PlanFacts &, Report &report) const override
    {
        static const QRegularExpression vague(
            QStringLiteral("^(?:periodic[oa](?:mente)?|continu[oa]|costante|quando necessario|al bisogno|dal(?:l'anno)? 20\\d\\d|in corso d'anno)\\.?$"));
        if (!row.has(whenOf) || !vague.match(domain::fold(row.text(whenOf))).hasMatch())
            return;
        report.add(whenOf, [&](FindingText &text) {
            text.message = CheckText::tr("%1 is monitored %2, which is no time.").arg(nameOf(row), quoted(row.text(whenOf)));
        });
    }
};

} // namespace

std::unique_ptr<Check> vagueTime()
{
    return std::make_unique<VagueTime>();
}

} // namespace piao::checks
