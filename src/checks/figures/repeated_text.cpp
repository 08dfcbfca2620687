// SPDX-License-Identifier: EUPL-1.2
#include "figures/figure_checks.h"

#include "check_text.h"
#include "facts/plan_order.h"
#include "figures/near_wording.h"
#include "wording/names.h"
#include "wording/text_words.h"

#include <algorithm>

namespace piao::checks {
namespace {

using domain::Kind;

const Column valueTitle{Kind::PublicValue, "title"};
const Column strategicTitle{Kind::StrategicObjective, "title"};
const Column operationalTitle{Kind::OperationalObjective, "title"};
const Column objectiveTitle{Kind::PerformanceObjective, "title"};
const Column objectiveYear{Kind::PerformanceObjective, "year"};
const Column objectiveParent{Kind::PerformanceObjective, "operational_id"};
const Column previousEdition{Kind::PerformanceObjective, "previous_id"};
const Column linkOperational{Kind::OperationalStrategic, "operational_id"};
const Column linkStrategic{Kind::OperationalStrategic, "strategic_id"};

const Column &titleOf(Kind kind)
{
    switch (kind) {
    case Kind::PublicValue: return valueTitle;
    case Kind::StrategicObjective: return strategicTitle;
    case Kind::OperationalObjective: return operationalTitle;
    default: return objectiveTitle;
    }
}

int yearOf(const Fact &fact)
{
    return fact.kind() == Kind::PerformanceObjective ? fact.integer(objectiveYear) : 0;
}

void titleKeys(const Fact &fact, std::vector<quint64> &keys)
{
    const quint64 year = quint64(yearOf(fact)) << 48;
    for (const quint64 key : likenessKeys(fact.text(titleOf(fact.kind()))))
        keys.push_back(key ^ year);
}

const Grouping sameValue{Kind::PublicValue, titleKeys};
const Grouping sameStrategic{Kind::StrategicObjective, titleKeys};
const Grouping sameOperational{Kind::OperationalObjective, titleKeys};
const Grouping sameObjective{Kind::PerformanceObjective, titleKeys};

const Grouping &groupingOf(Kind kind)
{
    switch (kind) {
    case Kind::PublicValue: return sameValue;
    case Kind::StrategicObjective: return sameStrategic;
    case Kind::OperationalObjective: return sameOperational;
    default: return sameObjective;
    }
}

// What tells the findings of one title apart.
constexpr int same = 0;
constexpr int nearlySame = 1;
constexpr int ofParent = 2;
constexpr int ofLastYear = 3;

struct Likes {
    bool isFirst = true;               ///< no equal one comes before
    std::vector<const Fact *> equal;   ///< those that come later
    std::vector<const Fact *> alike;
};

class RepeatedText : public Check
{
public:
    RepeatedText()
        : Check({
            .id = "L16",
            .severity = Severity::Warning,
            .task = Task::TieTree,
            .title = QT_TRANSLATE_NOOP("checks", "The same text in two places of the tree"),
            .reason = QT_TRANSLATE_NOOP("checks", "Two objectives with the same words are one that is counted twice, or two that the reader cannot tell apart; one that repeats the words of the level above says nothing more than it."),
            .source = "Criterio A2 (selettività) della qualità dei PIAO delle province, CERVAP e UPI",
            .remedy = QT_TRANSLATE_NOOP("checks", "Join the two, or say in each title what is different."),
            .subjects = {Kind::PublicValue, Kind::StrategicObjective, Kind::OperationalObjective, Kind::PerformanceObjective},
            .reads = {
                Route{Kind::OperationalObjective}.down(objectiveParent).when({"title"}),
                Route{Kind::OperationalStrategic}.up(linkOperational),
                Route{Kind::StrategicObjective}.down(linkStrategic).up(linkOperational).when({"title"}),
                Route{Kind::PerformanceObjective}.down(previousEdition).when({"title"}),
            },
            .groupings = {&sameValue, &sameStrategic, &sameOperational, &sameObjective},
            .parameters = {
                {"words", QT_TRANSLATE_NOOP("checks", "Words that two nearly equal titles must share"), "4"},
                {"years", QT_TRANSLATE_NOOP("checks", "Whether a title that is unchanged since the year before is told: 1 yes, 0 no"), "0"},
            },
        })
    {
    }

    void examine(const Fact &fact, const PlanFacts &facts, Report &report) const override
    {
        const Column &column = titleOf(fact.kind());
        if (!fact.has(column))
            return;
        const Likes likes = likesOf(fact, facts);
        if (likes.isFirst && !likes.equal.empty())
            reportEqual(fact, likes.equal, report);
        if (likes.isFirst && !likes.alike.empty())
            reportNear(fact, likes.alike, report);
        examineParent(fact, facts, report);
        if (fact.kind() == Kind::PerformanceObjective && fact.has(previousEdition))
            examineLastYear(fact, facts, report);
    }

private:
    Likes likesOf(const Fact &fact, const PlanFacts &facts) const
    {
        Likes likes;
        const std::vector<Slot> alike = facts.sharing(fact, groupingOf(fact.kind()));
        if (alike.empty())
            return likes;
        const Column &column = titleOf(fact.kind());
        const QString title = fact.text(column);
        const int leastWords = int(number(facts, "words"));
        for (const Slot slot : alike) {
            const Fact &other = *facts.at(fact.kind(), slot);
            const Likeness likeness = yearOf(other) == yearOf(fact) ? likenessOf(title, other.text(column), leastWords) : Likeness::None;
            if (likeness == Likeness::None)
                continue;
            const bool later = comesBefore(fact, other);
            if (likeness == Likeness::Same && !later)
                likes.isFirst = false;
            else if (later)
                (likeness == Likeness::Same ? likes.equal : likes.alike).push_back(&other);
        }
        const auto before = [](const Fact *left, const Fact *right) { return comesBefore(*left, *right); };
        std::sort(likes.equal.begin(), likes.equal.end(), before);
        std::sort(likes.alike.begin(), likes.alike.end(), before);
        return likes;
    }

    static QString namesOf(const std::vector<const Fact *> &all)
    {
        QStringList names;
        for (const Fact *fact : all)
            names.append(shortName(*fact));
        return enumerated(names);
    }

    static void reportEqual(const Fact &fact, const std::vector<const Fact *> &equal, Report &report)
    {
        report.add(titleOf(fact.kind()), same, [&](FindingText &text) {
            text.message = CheckText::tr("%1 has the same title as %2.").arg(nameOf(fact), namesOf(equal));
        });
    }

    static void reportNear(const Fact &fact, const std::vector<const Fact *> &alike, Report &report)
    {
        report.add(titleOf(fact.kind()), nearlySame, [&](FindingText &text) {
            text.message = CheckText::tr("%1 differs by one word alone from %2.")
                               .arg(nameOf(fact), alike.size() == 1 ? nameOf(*alike.front()) : namesOf(alike));
        });
    }

    static void examineParent(const Fact &fact, const PlanFacts &facts, Report &report)
    {
        const Column &column = titleOf(fact.kind());
        const Fact *repeated = nullptr;
        const auto compare = [&](const Fact *parent) {
            if (parent && sameWording(parent->text(titleOf(parent->kind())), fact.text(column)))
                repeated = parent;
        };
        if (fact.kind() == Kind::PerformanceObjective)
            compare(facts.referred(fact, objectiveParent));
        else if (fact.kind() == Kind::OperationalObjective)
            facts.eachReferring(fact, linkOperational, [&](const Fact &link) { compare(facts.referred(link, linkStrategic)); });
        if (!repeated)
            return;
        report.add(column, ofParent, [&](FindingText &text) {
            text.message = CheckText::tr("%1 has the same title as the objective above it, %2.").arg(nameOf(fact), nameOf(*repeated));
        });
    }

    void examineLastYear(const Fact &objective, const PlanFacts &facts, Report &report) const
    {
        const Fact *previous = facts.referred(objective, previousEdition);
        if (!previous || number(facts, "years") == 0)
            return;
        if (!sameWording(previous->text(objectiveTitle), objective.text(objectiveTitle)))
            return;
        report.add(objectiveTitle, ofLastYear, [&](FindingText &text) {
            text.message = CheckText::tr("%1 says the same as its edition of %2.").arg(nameOf(objective), QString::number(yearOf(*previous)));
        });
    }
};

} // namespace

std::unique_ptr<Check> repeatedText()
{
    return std::make_unique<RepeatedText>();
}

} // namespace piao::checks
