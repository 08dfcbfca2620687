// SPDX-License-Identifier: EUPL-1.2
#include "people/theme_amounts.h"

#include "check_text.h"
#include "codes/code_series.h"
#include "facts/plan_order.h"
#include "wording/names.h"

#include <cmath>
#include <map>

namespace piao::checks {

using domain::Kind;

namespace {

const Column provisionTheme{Kind::Provision, "theme_id"};
const Column provisionKind{Kind::Provision, "kind"};
const Column provisionValue{Kind::Provision, "value"};
const Column provisionUnit{Kind::Provision, "unit"};
const Column themeTitle{Kind::Theme, "title"};
const Column answersTheme{Kind::ObjectiveTheme, "theme_id"};
const Column answeringObjective{Kind::ObjectiveTheme, "objective_id"};
const Column objectiveAmount{Kind::PerformanceObjective, "amount"};

bool isAmount(const Fact &provision)
{
    return provision.has(provisionValue) && provision.text(provisionUnit) == QLatin1String("EUR") && provision.text(provisionKind) == QLatin1String("figure");
}

struct Amounts {
    double sum = 0;
    int count = 0; ///< of works
};

/// Several editions of one work are one amount, the largest.
Amounts amountsOfObjectives(const Fact &theme, const PlanFacts &facts)
{
    std::map<std::pair<quint64, qint64>, double> works;
    facts.eachReferring(theme, answersTheme, [&](const Fact &answer) {
        const Fact *objective = facts.referred(answer, answeringObjective);
        const std::optional<double> amount = objective ? objective->number(objectiveAmount) : std::nullopt;
        if (!amount)
            return;
        const SeriesPlace place = seriesPlaceOf(*objective);
        double &kept = works[place.series == 0 ? std::pair(quint64(0), qint64(objective->slot())) : std::pair(place.series, place.number)];
        kept = std::max(kept, *amount);
    });
    Amounts amounts{0, int(works.size())};
    for (const auto &[work, amount] : works)
        amounts.sum += amount;
    return amounts;
}

} // namespace

void examineThemeAmounts(const Fact &provision, const PlanFacts &facts, Report &report)
{
    const Fact *theme = facts.referred(provision, provisionTheme);
    if (!theme || !isAmount(provision))
        return;
    double stated = 0;
    bool first = true;
    facts.eachReferring(*theme, provisionTheme, [&](const Fact &other) {
        if (!isAmount(other))
            return;
        stated += *other.number(provisionValue);
        first = first && !comesBefore(other, provision);
    });
    if (!first)
        return;
    const Amounts planned = amountsOfObjectives(*theme, facts);
    if (planned.count == 0 || std::abs(planned.sum - stated) < 0.5)
        return;
    report.add(provisionValue, [&](FindingText &text) {
        text.message = CheckText::tr("%1 states %2 in all; the amounts of the %n objective(s) that answer it make %3.", nullptr, planned.count)
                           .arg(quoted(theme->text(themeTitle)), money(stated), money(planned.sum));
    });
}

std::vector<Route> themeAmountRoutes()
{
    return {
        Route{Kind::Provision}.up(provisionTheme).down(provisionTheme),
        Route{Kind::ObjectiveTheme}.up(answersTheme).down(provisionTheme),
        Route{Kind::PerformanceObjective}.down(answeringObjective).up(answersTheme).down(provisionTheme).when({"amount", "code", "year"}),
    };
}

} // namespace piao::checks
