// SPDX-License-Identifier: EUPL-1.2
#include "risk/risk_checks.h"

#include "check_text.h"
#include "wording/names.h"
#include "wording/written.h"

#include "piao/domain/text_fold.h"

#include <algorithm>

namespace piao::checks {
namespace {

using domain::Kind;

const Column elaboration{Kind::PublicationDuty, "elaboration"};
const Column transmission{Kind::PublicationDuty, "transmission"};
const Column publication{Kind::PublicationDuty, "publication"};
const Column centre{Kind::PublicationDuty, "centre_id"};
const Column term{Kind::PublicationDuty, "term"};
const Column frequency{Kind::PublicationDuty, "frequency"};

class DutyWithoutResponsible : public Check
{
public:
    DutyWithoutResponsible()
        : Check({
            .id = "L29",
            .severity = Severity::Error,
            .task = Task::TreatRisks,
            .title = QT_TRANSLATE_NOOP("checks", "Transparency duty without its responsible or its term"),
            .reason = QT_TRANSLATE_NOOP("checks", "The plan must name who hands over and who publishes each set of data, and by when: without them the Nucleo cannot attest the duty and nobody answers for it."),
            .source = "D.Lgs. 33/2013, art. 10, c. 1; Delibera ANAC n. 1310/2016",
            .remedy = QT_TRANSLATE_NOOP("checks", "Name the office or the post, and the days within which the data are published."),
            .subjects = {Kind::PublicationDuty},
            .parameters = {{"periods", QT_TRANSLATE_NOOP("checks", "Updates that say the term by themselves"),
                "annual;semestral;trimestral;quadrimestral;mensil;bimestral;settimanal;quindicinal;giornalier;entro;giorni"}},
        })
    {
    }

    void examine(const Fact &duty, const PlanFacts &facts, Report &report) const override
    {
        // One centre that answers for the duty elaborates and hands over its own data; who publishes must be named all the same.
        const bool byCentre = duty.has(centre);
        if (!byCentre && !isWritten(duty, elaboration))
            reportMissing(duty, elaboration, QT_TRANSLATE_NOOP("checks", "Nobody is named who elaborates the data of the duty %1."), report);
        if (!byCentre && !isWritten(duty, transmission))
            reportMissing(duty, transmission, QT_TRANSLATE_NOOP("checks", "Nobody is named who hands over the data of the duty %1."), report);
        if (!isWritten(duty, publication))
            reportMissing(duty, publication, QT_TRANSLATE_NOOP("checks", "Nobody is named who publishes the data of the duty %1."), report);
        if (!isWritten(duty, term) && !saysTerm(duty, facts))
            reportMissing(duty, term, QT_TRANSLATE_NOOP("checks", "The duty %1 does not say within which term the data are published."), report);
    }

private:
    /// «Annuale» says when by itself, «Tempestivo» does not: how many days that is, the plan has to say.
    bool saysTerm(const Fact &duty, const PlanFacts &facts) const
    {
        if (!isWritten(duty, frequency))
            return false;
        const QString update = domain::fold(duty.text(frequency));
        const QStringList periods = words(facts, "periods");
        return std::any_of(periods.begin(), periods.end(), [&](const QString &period) { return update.contains(period); });
    }

    static void reportMissing(const Fact &duty, const Column &column, const char *message, Report &report)
    {
        report.add(column, [&](FindingText &text) { text.message = CheckText::tr(message).arg(nameOf(duty)); });
    }
};

} // namespace

std::unique_ptr<Check> dutyWithoutResponsible()
{
    return std::make_unique<DutyWithoutResponsible>();
}

} // namespace piao::checks
