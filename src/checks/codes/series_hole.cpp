// SPDX-License-Identifier: EUPL-1.2
#include "codes/code_checks.h"

#include "check_text.h"
#include "codes/code_series.h"
#include "codes/plan_pattern.h"
#include "wording/names.h"

#include <algorithm>

namespace piao::checks {
namespace {

using domain::Kind;

const Column sectionNumber{Kind::Section, "number"};

std::vector<const Grouping *> groupings()
{
    std::vector<const Grouping *> all;
    for (const Kind kind : kindsInSeries()) {
        all.push_back(&neighboursOf(kind));
        all.push_back(&blocksOf(kind));
    }
    return all;
}

/// The parts of a sub-section begin at 1; a section on the level above may stand for itself, as in a simplified plan.
bool beginsAtOne(const Fact &fact)
{
    return fact.kind() == Kind::Section && fact.text(sectionNumber).trimmed().count(u'.') >= 2;
}

bool mayMissParts(const Fact &fact, const PlanFacts &facts)
{
    return fact.kind() == Kind::Section && facts.isSimplified();
}

bool followsPattern(const Fact &fact, const PlanFacts &facts)
{
    if (fact.kind() != Kind::PerformanceObjective)
        return true;
    const domain::CodePattern *pattern = patternOf(facts);
    return !pattern || pattern->read(fact.text(seriesColumn(fact.kind()))).ok();
}

/// The record that a hole stands in front of, and what stands in front of the hole.
struct Hole {
    const Fact *before = nullptr; ///< nullptr: the series should begin at 1 and does not
    qint64 first = 0; ///< the numbers that are missing
    qint64 last = 0;
};

/// The next lower number in the series, as far as a hole reaches.
std::optional<Hole> holeBefore(const Fact &fact, const SeriesPlace &place, const PlanFacts &facts)
{
    Hole hole{nullptr, 0, place.number - 1};
    for (const Slot slot : facts.sharing(fact, blocksOf(fact.kind()))) {
        const Fact &other = *facts.at(fact.kind(), slot);
        const SeriesPlace at = seriesPlaceOf(other);
        if (at.series != place.series || at.number < 0 || at.number >= place.number || at.number < place.number - holeReach)
            continue;
        const bool nearer = !hole.before || at.number >= hole.first;
        const bool sameButFirst = hole.before && at.number == hole.first - 1 && comesBeforeInSeries(other, *hole.before);
        if (nearer || sameButFirst) {
            hole.before = &other;
            hole.first = at.number + 1;
        }
    }
    if (hole.before)
        return hole;
    if (!beginsAtOne(fact) || place.number > holeReach)
        return {};
    hole.first = 1;
    return hole;
}

QString missingNumbers(const Hole &hole)
{
    if (hole.first == hole.last)
        return CheckText::tr("the number %1").arg(hole.first);
    return CheckText::tr("the numbers %1 to %2").arg(hole.first).arg(hole.last);
}

QString messageOf(const Fact &fact, const Hole &hole)
{
    const QString missing = missingNumbers(hole);
    if (!hole.before)
        return CheckText::tr("%1 is the first part of its section: %2 before it is nowhere.").arg(nameOf(fact), missing);
    if (fact.kind() == Kind::PerformanceObjective)
        return CheckText::tr("%1 comes after %2: no year of the plan has %3 between them.").arg(nameOf(fact), shortName(*hole.before), missing);
    return CheckText::tr("%1 comes after %2: the plan does not have %3 between them.").arg(nameOf(fact), nameOf(*hole.before), missing);
}

class SeriesHole : public Check
{
public:
    SeriesHole()
        : Check({
            .id = "L39",
            .severity = Severity::Warning,
            .task = Task::OrderCodes,
            .title = QT_TRANSLATE_NOOP("checks", "Series of numbers with a hole"),
            .reason = QT_TRANSLATE_NOOP("checks", "Who reads 2 and then 4 looks for 3: a number that is missing in every year is an objective that was lost, or one that was dropped without a word."),
            .source = "Buona pratica redazionale",
            .remedy = QT_TRANSLATE_NOOP("checks", "Add what is missing, number anew, or set the finding aside with the reason why the number is free."),
            .subjects = kindsInSeries(),
            .reads = {Route::all(Kind::Plan).when({"code_pattern", "profile"})},
            .groupings = groupings(),
        })
    {
    }

    void examine(const Fact &fact, const PlanFacts &facts, Report &report) const override
    {
        const SeriesPlace place = seriesPlaceOf(fact);
        if (place.number <= 1 || mayMissParts(fact, facts))
            return;
        for (const Slot slot : facts.sharing(fact, neighboursOf(fact.kind()))) {
            const Fact &other = *facts.at(fact.kind(), slot);
            const SeriesPlace at = seriesPlaceOf(other);
            if (at.series != place.series || at.number > place.number)
                continue;
            // There is no hole, or another edition of the same number comes earlier and tells it.
            if (at.number == place.number - 1 || comesBeforeInSeries(other, fact))
                return;
        }
        const std::optional<Hole> hole = holeBefore(fact, place, facts);
        if (!hole || !followsPattern(fact, facts))
            return;
        report.add(seriesColumn(fact.kind()), [&](FindingText &text) { text.message = messageOf(fact, *hole); });
    }
};

} // namespace

std::unique_ptr<Check> seriesHole()
{
    return std::make_unique<SeriesHole>();
}

} // namespace piao::checks
