// SPDX-License-Identifier: EUPL-1.2
#include "quality/quality_questions.h"

#include "quality/readability.h"

#include "piao/domain/narrative.h"
#include "piao/domain/text_fold.h"

#include <QHash>

namespace piao::checks {
namespace {

using domain::Kind;

/// What fits in two lines of a table.
constexpr int longestTitle = 150;
/// Gulpease index from which a text is easy for whoever finished upper secondary school.
constexpr double easyText = 40;

const Column titles[] = {{Kind::PublicValue, "title"}, {Kind::StrategicObjective, "title"}, {Kind::OperationalObjective, "title"},
    {Kind::PerformanceObjective, "title"}};
const Column year{Kind::PerformanceObjective, "year"};
const Column variantOf[] = {{Kind::TextVariant, "public_value_id"}, {Kind::TextVariant, "strategic_id"},
    {Kind::TextVariant, "operational_id"}, {Kind::TextVariant, "performance_id"}, {Kind::TextVariant, "centre_id"}};
const Column texts[] = {{Kind::Section, "narrative"}, {Kind::PublicValue, "narrative"}, {Kind::StrategicObjective, "narrative"}};

/// The same title in two years is one objective that goes on; twice in one year it is a repetition.
size_t sameTitle(const Fact &node, const QString &title)
{
    const int ofYear = node.kind() == Kind::PerformanceObjective ? node.integer(year) : 0;
    return qHashMulti(0, int(node.kind()), ofYear, domain::fold(title));
}

void countUnrepeated(const PlanFacts &facts, QualityTally &tally)
{
    QHash<size_t, int> uses;
    for (const Column &title : titles) {
        facts.each(title.kind(), [&](const Fact &node) {
            if (node.has(title))
                ++uses[sameTitle(node, node.text(title))];
        });
    }
    for (const Column &title : titles) {
        facts.each(title.kind(), [&](const Fact &node) {
            if (node.has(title))
                tally.count(node, uses.value(sameTitle(node, node.text(title))) == 1, "title");
        });
    }
}

void countOneWording(const PlanFacts &facts, QualityTally &tally)
{
    for (const Column &variant : variantOf)
        facts.each(variant.target(), [&](const Fact &node) { tally.count(node, facts.referring(node, variant).empty()); });
}

void countShortTitles(const PlanFacts &facts, QualityTally &tally)
{
    for (const Column &title : titles) {
        facts.each(title.kind(), [&](const Fact &node) {
            if (node.has(title))
                tally.count(node, node.text(title).size() <= longestTitle, "title");
        });
    }
}

void countEasyTexts(const PlanFacts &facts, QualityTally &tally)
{
    for (const Column &column : texts) {
        facts.each(column.kind(), [&](const Fact &fact) {
            if (!fact.has(column))
                return;
            if (const auto index = gulpease(domain::plainText(domain::parseNarrative(fact.text(column)))))
                tally.count(fact, *index >= easyText, column.name());
        });
    }
}

} // namespace

MeasuredCriterion simplification()
{
    return {{.id = "A1",
                .title = QT_TRANSLATE_NOOP("checks", "Simplification"),
                .meaning = QT_TRANSLATE_NOOP("checks", "The plan says each thing once, in few words that citizens understand."),
                .questions = {
                    {"unrepeated", QT_TRANSLATE_NOOP("checks", "Does each objective stand in the plan once?"),
                        QT_TRANSLATE_NOOP("checks", "Values and objectives whose title no other one of the same level and year repeats"),
                        QT_TRANSLATE_NOOP("checks", "Join what is written twice, or say what makes the two different.")},
                    {"wording", QT_TRANSLATE_NOOP("checks", "Is each thing called the same wherever it is printed?"),
                        QT_TRANSLATE_NOOP("checks", "Values, objectives and centres with one wording and one figure throughout"),
                        QT_TRANSLATE_NOOP("checks", "Decide on one wording, and take the other ones away.")},
                    {"titles", QT_TRANSLATE_NOOP("checks", "Are the titles short?"),
                        QT_TRANSLATE_NOOP("checks", "Titles of at most 150 characters"),
                        QT_TRANSLATE_NOOP("checks", "Shorten the title to what is to be reached; the rest belongs into the description.")},
                    {"readable", QT_TRANSLATE_NOOP("checks", "Are the texts easy to read?"),
                        QT_TRANSLATE_NOOP("checks", "Texts of at least 50 words with a Gulpease index of 40 or more"),
                        QT_TRANSLATE_NOOP("checks", "Write shorter sentences and shorter words.")}}},
        {{countUnrepeated}, {countOneWording}, {countShortTitles}, {countEasyTexts}}};
}

} // namespace piao::checks
