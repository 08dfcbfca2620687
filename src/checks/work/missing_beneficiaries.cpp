// SPDX-License-Identifier: EUPL-1.2
#include "work/work_checks.h"

#include "check_text.h"
#include "wording/blank.h"
#include "wording/names.h"

#include "piao/domain/text_fold.h"

namespace piao::checks {
namespace {

using domain::Kind;

const Column beneficiaries{Kind::PublicValue, "beneficiaries"};
const Column valueOfLink{Kind::StakeholderLink, "public_value_id"};
const Column stakeholderOfLink{Kind::StakeholderLink, "stakeholder_id"};
const Column role{Kind::StakeholderLink, "role"};
const Column stakeholderName{Kind::Stakeholder, "name"};

class MissingBeneficiaries : public Check
{
public:
    MissingBeneficiaries()
        : Check({
            .id = "L18",
            .severity = Severity::Warning,
            .task = Task::PlanWork,
            .title = QT_TRANSLATE_NOOP("checks", "Value without beneficiaries, or stakeholder that nothing names"),
            .reason = QT_TRANSLATE_NOOP("checks", 
                "Public value is made for somebody: who has the good of it must be said. A stakeholder in the list whom nothing concerns was forgotten, or has no place there."),
            .source = "D.Lgs. 150/2009, art. 8, c. 1, lett. e), e art. 19-bis; DM 132/2022, art. 3, c. 1, lett. a)",
            .remedy = QT_TRANSLATE_NOOP("checks", "Say whom the value is for."),
            .subjects = {Kind::PublicValue, Kind::Stakeholder},
            .reads = {Route{Kind::StakeholderLink}.up(valueOfLink), Route{Kind::StakeholderLink}.up(stakeholderOfLink),
                      Route::all(Kind::PublicValue).when({"beneficiaries"})},
        })
    {
    }

    void examine(const Fact &record, const PlanFacts &facts, Report &report) const override
    {
        if (record.kind() == Kind::PublicValue)
            examineValue(record, facts, report);
        else
            examineStakeholder(record, facts, report);
    }

private:
    static void examineValue(const Fact &value, const PlanFacts &facts, Report &report)
    {
        bool linked = false;
        facts.eachReferring(value, valueOfLink, [&](const Fact &link) {
            linked = linked || link.text(role) != QLatin1String("performer");
        });
        if (linked || !isBlank(value, beneficiaries))
            return;
        report.add(beneficiaries, [&](FindingText &text) {
            text.message = CheckText::tr("%1 does not say for whom it is.").arg(nameOf(value));
        });
    }

    static void examineStakeholder(const Fact &stakeholder, const PlanFacts &facts, Report &report)
    {
        if (!facts.referring(stakeholder, stakeholderOfLink).empty() || isNamedInWords(stakeholder, facts))
            return;
        report.add([&](FindingText &text) {
            text.message = CheckText::tr("The stakeholder %1 is in the list, but nothing in the plan concerns it.")
                               .arg(nameOf(stakeholder));
            text.remedy = CheckText::tr(
                "Tie it to the values, objectives or indicators that concern it, or take it out of the list.");
        });
    }

    static bool isNamedInWords(const Fact &stakeholder, const PlanFacts &facts)
    {
        const QString name = domain::fold(stakeholder.text(stakeholderName));
        bool named = false;
        facts.each(Kind::PublicValue, [&](const Fact &value) {
            named = named
                || (!name.isEmpty() && value.has(beneficiaries)
                    && domain::fold(value.text(beneficiaries)).contains(name));
        });
        return named;
    }
};

} // namespace

std::unique_ptr<Check> missingBeneficiaries()
{
    return std::make_unique<MissingBeneficiaries>();
}

} // namespace piao::checks
