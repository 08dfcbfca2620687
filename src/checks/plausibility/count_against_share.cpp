// SPDX-License-Identifier: EUPL-1.2
#include "plausibility/plausibility_checks.h"

#include "check_text.h"
#include "wording/names.h"

#include "piao/domain/text_fold.h"

#include <QRegularExpression>

namespace piao::checks {
namespace {

using domain::Kind;

const Column ofGroup{Kind::Indicator, "group_id"};
const Column nameColumn{Kind::Indicator, "name"};
const Column thresholdOf{Kind::IndicatorGroup, "threshold"};
const Column unitOf{Kind::IndicatorGroup, "unit"};
const Column checkOf{Kind::IndicatorGroup, "check_text"};

class CountAgainstShare : public Check
{
public:
    CountAgainstShare()
        : Check({
            .id = "L88",
            .severity = Severity::Warning,
            .task = Task::FollowUp,
            .title = PIAO_CHECK_TEXT("Indicators that count, against a threshold in percent"),
            .reason = PIAO_CHECK_TEXT("A number of things cannot be held against a percentage unless somebody says of how many: the monitoring could be read either way."),
            .source = "DFP, Linee guida per il Piano della performance n. 1/2017, Appendice 1; ANAC, PNA 2019, Allegato 1, par. 6",
            .remedy = PIAO_CHECK_TEXT("Measure a share («number of … of all …»), or give the threshold as a number."),
            .subjects = {Kind::IndicatorGroup},
            .reads = {Route{Kind::Indicator}.up(ofGroup).when({"name", "group_id"})},
        })
    {
    }

    void examine(const Fact &group, const PlanFacts &facts, Report &report) const override
    {
        if (!group.has(thresholdOf) || group.text(unitOf) != QLatin1String("%") || facts.referring(group, ofGroup).empty())
            return;
        bool allCount = true;
        facts.eachReferring(group, ofGroup, [&](const Fact &indicator) { allCount = allCount && counts(indicator.text(nameColumn)); });
        if (!allCount)
            return;
        report.add(thresholdOf, [&](FindingText &text) {
            QStringList names;
            facts.eachReferring(group, ofGroup, [&](const Fact &indicator) { names.append(nameOf(indicator)); });
            text.message = CheckText::tr("%1 is to reach %2 %, but counts %3.")
                               .arg(nameOf(group), figure(group.number(thresholdOf).value_or(0)), enumerated(names, 2));
        });
    }

private:
    /// "Numero di…", "N. report", without saying of how many.
    static bool counts(const QString &name)
    {
        static const QRegularExpression number(QStringLiteral("^\\s*(?:numero|n\\.?°?)\\s"), QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression share(QStringLiteral("/|%|su\\s+(?:tot|n)|percentual|rispetto|sul\\s+totale|in rapporto"),
            QRegularExpression::CaseInsensitiveOption);
        return number.match(name).hasMatch() && !share.match(name).hasMatch();
    }
};

} // namespace

std::unique_ptr<Check> countAgainstShare()
{
    return std::make_unique<CountAgainstShare>();
}

} // namespace piao::checks
