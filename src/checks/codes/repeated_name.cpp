// SPDX-License-Identifier: EUPL-1.2
#include "codes/code_checks.h"

#include "check_text.h"
#include "facts/plan_order.h"
#include "wording/names.h"
#include "wording/text_words.h"

#include <algorithm>

namespace piao::checks {
namespace {

using domain::Kind;

const Column stakeholderName{Kind::Stakeholder, "name"};
const Column directorName{Kind::Director, "name"};
const Column centreName{Kind::ResponsibilityCentre, "name"};
const Column themeTitle{Kind::Theme, "title"};

const Column linkStakeholder{Kind::StakeholderLink, "stakeholder_id"};

constexpr qsizetype leastStem = 4;

/// «Cittadini/e» and «Studenti/studentesse» without what the stroke adds.
QString withoutStrokes(const QString &name)
{
    QString plain;
    bool skipping = false;
    for (const QChar c : name) {
        if (c == u'/')
            skipping = true;
        else if (skipping && !c.isLetterOrNumber())
            skipping = false;
        if (!skipping)
            plain += c;
    }
    return plain;
}

quint64 hashOfSorted(std::vector<quint64> words)
{
    std::sort(words.begin(), words.end());
    quint64 hash = 0;
    for (const quint64 word : words)
        hash = (hash ^ word) * 1099511628211ull;
    return hash;
}

/// The name without its words' order and endings: «Dirigente» and «Dirigenti», «Unioni comuni» and «Unioni di Comuni».
quint64 groupName(const QString &name)
{
    const QString plain = withoutStrokes(name);
    std::vector<quint64> stems;
    for (const TextWord &word : significantWordsOf(plain)) {
        QStringView letters = QStringView(plain).mid(word.from, word.length);
        static const QString vowels = QStringLiteral("aeiouAEIOU");
        while (letters.size() > leastStem && vowels.contains(letters.back()))
            letters.chop(1);
        stems.push_back(wordingHash(letters));
    }
    return stems.empty() ? wordingHash(plain) : hashOfSorted(std::move(stems));
}

/// A person's name without its words' order and titles: «Dott. Mario Rossi» and «Rossi Mario».
quint64 personName(const QString &name)
{
    static const std::vector<quint64> titles = [] {
        std::vector<quint64> hashes;
        for (const TextWord &word : wordsOf(u"dott dottssa dottoressa dr ssa ing arch avv prof geom rag sig"))
            hashes.push_back(word.hash);
        return hashes;
    }();
    std::vector<quint64> words;
    for (const TextWord &word : wordsOf(name)) {
        if (std::find(titles.begin(), titles.end(), word.hash) == titles.end())
            words.push_back(word.hash);
    }
    return words.empty() ? 0 : hashOfSorted(std::move(words));
}

quint64 plainName(const QString &name)
{
    return wordingHash(name);
}

struct Named {
    const Column *column;
    quint64 (*hash)(const QString &);
    Grouping grouping;
};

void nameKeys(const Fact &fact, std::vector<quint64> &keys);

const Named &namedOf(Kind kind)
{
    static const Named all[] = {
        {&stakeholderName, groupName, {Kind::Stakeholder, nameKeys}},
        {&directorName, personName, {Kind::Director, nameKeys}},
        {&centreName, plainName, {Kind::ResponsibilityCentre, nameKeys}},
        {&themeTitle, plainName, {Kind::Theme, nameKeys}},
    };
    const auto found = std::find_if(std::begin(all), std::end(all), [=](const Named &named) { return named.column->kind() == kind; });
    Q_ASSERT(found != std::end(all));
    return *found;
}

void nameKeys(const Fact &fact, std::vector<quint64> &keys)
{
    const Named &named = namedOf(fact.kind());
    if (const quint64 hash = named.hash(fact.text(*named.column)); hash != 0)
        keys.push_back(hash);
}

std::vector<const Grouping *> groupings()
{
    std::vector<const Grouping *> all;
    for (const Kind kind : {Kind::Stakeholder, Kind::Director, Kind::ResponsibilityCentre, Kind::Theme})
        all.push_back(&namedOf(kind).grouping);
    return all;
}

/// Whether nothing but the name would be lost with `repeated`.
bool addsNothing(const Fact &repeated, const Fact &kept)
{
    const int fields = int(domain::describe(Kind::Stakeholder).fields.size());
    const int rank = domain::describe(Kind::Stakeholder).rankField();
    for (int field = 1; field < fields; ++field) {
        const bool known = field == stakeholderName.field() || field == rank || !repeated.hasField(field);
        if (!known && repeated.value(field) != kept.value(field))
            return false;
    }
    return sameWording(repeated.text(stakeholderName), kept.text(stakeholderName));
}

/// Gives the links of the one to the other. Where that one has the same link already, it is removed.
Fix joined(const Fact &repeated, const Fact &kept, const PlanFacts &facts)
{
    Fix fix;
    fix.label = CheckText::tr("Join it with %1").arg(shortName(kept));
    const QString id = facts.keyOf(kept).id;
    const int fields = int(domain::describe(Kind::StakeholderLink).fields.size());
    const int rank = domain::describe(Kind::StakeholderLink).rankField();
    const auto sameLink = [&](const Fact &left, const Fact &right) {
        for (int field = 1; field < fields; ++field) {
            if (field != linkStakeholder.field() && field != rank && left.value(field) != right.value(field))
                return false;
        }
        return true;
    };
    facts.eachReferring(repeated, linkStakeholder, [&](const Fact &link) {
        bool there = false;
        facts.eachReferring(kept, linkStakeholder, [&](const Fact &other) { there = there || sameLink(link, other); });
        fix.steps.push_back(there ? FixStep::remove(facts.keyOf(link)) : FixStep::set(facts.keyOf(link), "stakeholder_id", id));
    });
    fix.steps.push_back(FixStep::remove(facts.keyOf(repeated)));
    return fix;
}

class RepeatedName : public Check
{
public:
    RepeatedName()
        : Check({
            .id = "L49",
            .severity = Severity::Warning,
            .task = Task::PlanWork,
            .title = QT_TRANSLATE_NOOP("checks", "The same name twice in a list"),
            .reason = QT_TRANSLATE_NOOP("checks", "Two entries for one stakeholder, director, centre or theme part what belongs together: each shows half of the objectives."),
            .source = "Buona pratica redazionale",
            .remedy = QT_TRANSLATE_NOOP("checks", "Keep one of the two and tie to it what the other one has."),
            .subjects = {Kind::Stakeholder, Kind::Director, Kind::ResponsibilityCentre, Kind::Theme},
            .groupings = groupings(),
        })
    {
    }

    void examine(const Fact &fact, const PlanFacts &facts, Report &report) const override
    {
        const Named &named = namedOf(fact.kind());
        if (!fact.has(*named.column))
            return;
        // The first one of exactly this name; where there is none, the first one that nearly has it.
        const Fact *first = nullptr;
        bool exact = false;
        for (const Slot slot : facts.sharing(fact, named.grouping)) {
            const Fact &other = *facts.at(fact.kind(), slot);
            const bool same = sameWording(other.text(*named.column), fact.text(*named.column));
            if (!comesBefore(other, fact) || (exact && !same))
                continue;
            if (!first || (same && !exact) || comesBefore(other, *first))
                first = &other;
            exact = same;
        }
        if (!first)
            return;
        report.add(*named.column, [&](FindingText &text) {
            text.message = CheckText::tr("%1 is in the list already, as %2.").arg(nameOf(fact), nameOf(*first));
            if (fact.kind() == Kind::Stakeholder && addsNothing(fact, *first))
                text.fix = joined(fact, *first, facts);
        });
    }
};

} // namespace

std::unique_ptr<Check> repeatedName()
{
    return std::make_unique<RepeatedName>();
}

} // namespace piao::checks
