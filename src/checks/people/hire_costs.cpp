// SPDX-License-Identifier: EUPL-1.2
#include "people/hire_costs.h"

#include "check_text.h"
#include "facts/plan_order.h"
#include "wording/names.h"
#include "wording/text_words.h"
#include "wording/word_stems.h"

#include "piao/domain/italian_format.h"

#include <algorithm>
#include <cmath>

namespace piao::checks {

using domain::Kind;

namespace {

const Column hireKind{Kind::Hire, "kind"};
const Column hireYear{Kind::Hire, "year"};
const Column hireArea{Kind::Hire, "area"};
const Column hireProfile{Kind::Hire, "profile"};
const Column hireNumber{Kind::Hire, "number"};
const Column hireMode{Kind::Hire, "mode"};
const Column hireNotes{Kind::Hire, "notes"};
const Column hireStart{Kind::Hire, "start_date"};
const Column costInYear{Kind::Hire, "cost_first_year"};
const Column costAtRegime{Kind::Hire, "cost_full_year"};

// What tells the findings of one hire apart; L37 has 0 for what else is odd in a field.
constexpr int shareOfYear = 1;
constexpr int perHead = 2;

bool isProgression(const Fact &hire)
{
    return hire.text(hireKind) == QLatin1String("progression");
}

void areaKeys(const Fact &hire, std::vector<quint64> &keys)
{
    if (const quint64 area = wordingHash(hire.text(hireArea)); area != 0)
        keys.push_back(area * 31 + quint64(hire.integer(hireYear)) * 2 + isProgression(hire));
}

const Grouping ofArea{Kind::Hire, areaKeys};

/// To the cent; nothing when a figure is missing, or when the hire is for a part of the week.
std::optional<double> costOfOne(const Fact &hire)
{
    const std::optional<double> cost = hire.number(costAtRegime);
    const int number = hire.integer(hireNumber);
    static const WordStems partTime(QStringLiteral("part;parzial;ore"));
    if (!cost || *cost <= 0 || number <= 0)
        return {};
    for (const Column *column : {&hireProfile, &hireMode, &hireNotes}) {
        const QString text = hire.text(*column);
        if (text.contains(u'%') || partTime.areIn(text))
            return {};
    }
    return std::round(*cost / number * 100) / 100;
}

/// Rounding of the rows' own figures.
bool isNearlyEqual(double left, double right)
{
    return std::abs(left - right) <= std::max(1.0, 0.0005 * std::abs(left));
}

/// Whether two hires should cost the same: those of one profile always; others of the area when they nearly do, because the contract pays
/// by the area and a larger difference has a reason.
bool shouldCostTheSame(const Fact &left, const Fact &right, double leftCost, double rightCost)
{
    constexpr double largestSlip = 0.1;
    return sameWording(left.text(hireProfile), right.text(hireProfile)) || std::abs(leftCost - rightCost) <= largestSlip * std::max(leftCost, rightCost);
}

} // namespace

void examineShareOfYear(const Fact &hire, Report &report)
{
    const QDate start = hire.date(hireStart);
    const std::optional<double> inYear = hire.number(costInYear);
    const std::optional<double> atRegime = hire.number(costAtRegime);
    if (!start.isValid() || start.year() != hire.integer(hireYear) || !inYear || !atRegime || *atRegime < *inYear || *inYear < 0)
        return;
    const int months = 13 - start.month();
    const double most = *atRegime * months / 12;
    const double least = start.day() == 1 ? most : *atRegime * (months - 1) / 12;
    const double tolerance = std::max(1.0, 0.005 * *atRegime);
    // Who is hired for a time may leave before the year's end.
    const bool tooLittle = *inYear < least - tolerance && hire.text(hireKind) != QLatin1String("fixed_term");
    if (!tooLittle && *inYear <= most + tolerance)
        return;
    report.add(costInYear, shareOfYear, [&](FindingText &text) {
        text.message = CheckText::tr("%1 begins on %2: of the %3 of a full year, %n month(s) are %4, not %5.", nullptr, months)
                           .arg(nameOf(hire), domain::formatDate(start), money(*atRegime), money(most), money(*inYear));
    });
}

void examineCostPerHead(const Fact &hire, const PlanFacts &facts, Report &report)
{
    const std::optional<double> cost = costOfOne(hire);
    if (!cost)
        return;
    int alike = 0;
    int others = 0;
    bool comesLater = false;
    const Fact *other = nullptr;
    double otherCost = 0;
    for (const Slot slot : facts.sharing(hire, ofArea)) {
        const Fact &candidate = *facts.at(Kind::Hire, slot);
        const std::optional<double> its = costOfOne(candidate);
        if (!its || !sameWording(candidate.text(hireArea), hire.text(hireArea)))
            continue;
        if (isNearlyEqual(*its, *cost)) {
            ++alike;
        } else if (shouldCostTheSame(hire, candidate, *cost, *its)) {
            ++others;
            comesLater = comesLater || comesBefore(candidate, hire);
            if (!other || comesBefore(candidate, *other)) {
                other = &candidate;
                otherCost = *its;
            }
        }
    }
    // Told of the fewer, and of the later one where there are as many.
    if (!other || others < alike + 1 || (others == alike + 1 && !comesLater))
        return;
    report.add(costAtRegime, perHead, [&](FindingText &text) {
        text.message = CheckText::tr("%1 costs %2 a person in a full year, %3 of the same area %4.")
                           .arg(nameOf(hire), money(*cost), nameOf(*other), money(otherCost));
    });
}

const Grouping &hiresOfArea()
{
    return ofArea;
}

} // namespace piao::checks
