// SPDX-License-Identifier: EUPL-1.2
#include "indicators/indicator_checks.h"

#include "check_text.h"
#include "indicators/amount.h"
#include "indicators/indicator_fields.h"
#include "wording/names.h"
#include "wording/word_list.h"

#include "piao/domain/record_description.h"
#include "piao/domain/text_fold.h"

namespace piao::checks {
namespace {

using domain::Kind;

const Column objectiveYear{Kind::PerformanceObjective, "year"};

/// Shorter names are said of many things.
constexpr qsizetype shortestName = 12;

/// Of consonants and digits alone: quick, and the same for all ways to write an accent.
void keysOfName(const Fact &indicator, std::vector<quint64> &keys)
{
    const QString name = indicator.text(indicator_field::name);
    if (name.size() < shortestName)
        return;
    quint64 hash = 14695981039346656037u;
    for (const QChar c : name) {
        const char16_t lower =
            c.unicode() >= u'A' && c.unicode() <= u'Z' ? char16_t(c.unicode() + (u'a' - u'A')) : c.unicode();
        const bool isVowel = lower == u'a' || lower == u'e' || lower == u'i' || lower == u'o' || lower == u'u';
        if ((lower >= u'a' && lower <= u'z' && !isVowel) || (lower >= u'0' && lower <= u'9'))
            hash = (hash ^ lower) * 1099511628211u;
    }
    keys.push_back(hash);
}

const Grouping byName{Kind::Indicator, keysOfName};

class DivergingIndicator : public Check
{
public:
    DivergingIndicator()
        : Check({
            .id = "L41",
            .severity = Severity::Warning,
            .task = Task::MakeFiguresAgree,
            .title = QT_TRANSLATE_NOOP("checks", "Same indicator, other values"),
            .reason = QT_TRANSLATE_NOOP("checks", 
                "One measure cannot start from two values, nor aim at two in the same year: one of them is wrong, or they are two indicators that need two names."),
            .source = "D.Lgs. 150/2009, art. 5, c. 2, lett. b) ed f); CiVIT, delibera n. 89/2010",
            .remedy = QT_TRANSLATE_NOOP("checks", "Give both the same values, or say in the name what sets them apart."),
            .subjects = {Kind::Indicator},
            .reads = {Route{Kind::Target}.up(target_field::ofIndicator),
                      Route{Kind::PerformanceObjective}.down(indicator_field::ofPerformance).when({"year"})},
            .groupings = {&byName},
            .parameters =
                {{"general", QT_TRANSLATE_NOOP("checks", "Words of names that are said of many different things"),
                  "avanzament;realizzazion;complet;lavori;rispetto dei;rispetto del;rispetto della;esecuzion;attuazion;fasi;cronoprogramm;attivita;"
                  "adempiment;tempistic;relazion;obiettiv"}},
        })
    {
    }

    void examine(const Fact &indicator, const PlanFacts &facts, Report &report) const override
    {
        for (const Slot slot : facts.sharing(indicator, byName)) {
            const Fact &other = *facts.at(Kind::Indicator, slot);
            if (comesAfter(indicator, other, facts) && isSameMeasure(indicator, other, facts)) {
                compareBaselines(indicator, other, facts, report);
                compareTargets(indicator, other, facts, report);
                return; // the first that differs is enough to look into it
            }
        }
    }

private:
    /// Of two that disagree one is told, always the same.
    static bool comesAfter(const Fact &indicator, const Fact &other, const PlanFacts &facts)
    {
        return facts.keyOf(other).id < facts.keyOf(indicator).id;
    }

    bool isSameMeasure(const Fact &indicator, const Fact &other, const PlanFacts &facts) const
    {
        const QString name = domain::fold(indicator.text(indicator_field::name));
        if (name != domain::fold(other.text(indicator_field::name)) || !areUnderTwoNodes(indicator, other))
            return false;
        for (const Column *column : {&indicator_field::formula, &indicator_field::valueType, &indicator_field::scale}) {
            if (indicator.has(*column) && other.has(*column)
                && domain::fold(indicator.text(*column)) != domain::fold(other.text(*column)))
                return false;
        }
        return agree(indicator.text(indicator_field::unit), other.text(indicator_field::unit))
            && !WordList(text(facts, "general")).begins(name);
    }

    static bool areUnderTwoNodes(const Fact &indicator, const Fact &other)
    {
        const std::vector<domain::Field> &fields = domain::describe(Kind::Indicator).fields;
        for (int field = 0; field < int(fields.size()); ++field) {
            if (fields[size_t(field)].is(domain::Owner)
                && indicator.referenceField(field) != other.referenceField(field))
                return true;
        }
        return false;
    }

    static void compareBaselines(const Fact &indicator, const Fact &other, const PlanFacts &facts, Report &report)
    {
        // Of different years they may differ.
        const int year = indicator.integer(indicator_field::baselineYear);
        const int otherYear = other.integer(indicator_field::baselineYear);
        if (year != otherYear || (year == 0 && areOfDifferentEditions(indicator, other, facts)))
            return;
        if (!differ(givenBaseline(indicator), indicator, givenBaseline(other), other))
            return;
        report.add(indicator_field::baselineText, [&](FindingText &text) {
            text.message =
                CheckText::tr("%1 starts from %2 under %3 and from %4 under %5.")
                    .arg(nameOf(indicator), quoted(givenBaseline(indicator).words()), ownerName(indicator, facts),
                         quoted(givenBaseline(other).words()), ownerName(other, facts));
        });
    }

    static bool areOfDifferentEditions(const Fact &indicator, const Fact &other, const PlanFacts &facts)
    {
        const Fact *objective = facts.referred(indicator, indicator_field::ofPerformance);
        const Fact *otherObjective = facts.referred(other, indicator_field::ofPerformance);
        return (objective ? objective->integer(objectiveYear) : 0)
            != (otherObjective ? otherObjective->integer(objectiveYear) : 0);
    }

    static void compareTargets(const Fact &indicator, const Fact &other, const PlanFacts &facts, Report &report)
    {
        facts.eachReferring(indicator, target_field::ofIndicator, [&](const Fact &target) {
            const int year = target.integer(target_field::year);
            facts.eachReferring(other, target_field::ofIndicator, [&](const Fact &otherTarget) {
                if (otherTarget.integer(target_field::year) != year
                    || !differ(givenTarget(target), indicator, givenTarget(otherTarget), other))
                    return;
                report.addDetail(year, [&](FindingText &text) {
                    text.message = CheckText::tr("%1 promises for %2 %3 under %4 and %5 under %6.")
                                       .arg(nameOf(indicator), QString::number(year),
                                            quoted(givenTarget(target).words()), ownerName(indicator, facts),
                                            quoted(givenTarget(otherTarget).words()), ownerName(other, facts));
                });
            });
        });
    }

    static bool differ(const GivenValue &given, const Fact &indicator, const GivenValue &otherGiven, const Fact &other)
    {
        const auto amount = amountOf(given, indicator);
        const auto otherAmount = amount ? amountOf(otherGiven, other) : std::nullopt;
        return otherAmount && amount->basis == otherAmount->basis && amount->value != otherAmount->value;
    }
};

} // namespace

std::unique_ptr<Check> divergingIndicator()
{
    return std::make_unique<DivergingIndicator>();
}

} // namespace piao::checks
