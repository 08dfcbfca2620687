// SPDX-License-Identifier: EUPL-1.2
#include "figures/value_names.h"

#include "wording/text_words.h"

#include <QRegularExpression>

#include <algorithm>

namespace piao::checks {

using domain::Kind;

namespace {

const Column valueNumber{Kind::PublicValue, "number"};
const Column valueTitle{Kind::PublicValue, "title"};
const Column valueShortTitle{Kind::PublicValue, "short_title"};
const Column objectiveParent{Kind::PerformanceObjective, "operational_id"};
const Column narrowedOperational{Kind::OperationalValue, "operational_id"};
const Column narrowedValue{Kind::OperationalValue, "value_id"};
const Column linkOperational{Kind::OperationalStrategic, "operational_id"};
const Column linkStrategic{Kind::OperationalStrategic, "strategic_id"};
const Column servesStrategic{Kind::StrategicValue, "strategic_id"};
const Column servesValue{Kind::StrategicValue, "value_id"};

} // namespace

std::vector<NamedValue> namedValues(const QString &text)
{
    static const QRegularExpression numbered(QStringLiteral("(?:^|\\s)(\\d{1,3})\\s*[.)]\\s*(?=\\D)"));
    std::vector<NamedValue> values;
    qsizetype from = 0;
    int number = 0;
    const auto close = [&](qsizetype end) {
        const QString name = text.mid(from, end - from).trimmed();
        if (wordingHash(name) != 0)
            values.push_back({name, number});
    };
    for (auto found = numbered.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        close(match.capturedStart());
        from = match.capturedEnd();
        number = match.capturedView(1).toInt();
    }
    close(text.size());
    return values;
}

bool canBe(const NamedValue &named, const Fact &value)
{
    if (named.number != 0 && value.has(valueNumber) && value.integer(valueNumber) != named.number)
        return false;
    return saysPartOf(named.text, value.text(valueTitle)) || (value.has(valueShortTitle) && saysPartOf(named.text, value.text(valueShortTitle)));
}

bool isValueOfPlan(const NamedValue &named, const PlanFacts &facts)
{
    bool found = false;
    facts.each(Kind::PublicValue, [&](const Fact &value) { found = found || canBe(named, value); });
    return found;
}

std::vector<const Fact *> valuesReachedBy(const Fact &objective, const PlanFacts &facts)
{
    std::vector<const Fact *> values;
    const Fact *operational = facts.referred(objective, objectiveParent);
    if (!operational)
        return values;
    const auto add = [&](const Fact *value) {
        if (value && std::find(values.begin(), values.end(), value) == values.end())
            values.push_back(value);
    };
    // What the operational objective says itself narrows what its parents serve.
    facts.eachReferring(*operational, narrowedOperational, [&](const Fact &link) { add(facts.referred(link, narrowedValue)); });
    if (!values.empty())
        return values;
    facts.eachReferring(*operational, linkOperational, [&](const Fact &link) {
        const Fact *strategic = facts.referred(link, linkStrategic);
        if (strategic)
            facts.eachReferring(*strategic, servesStrategic, [&](const Fact &serves) { add(facts.referred(serves, servesValue)); });
    });
    return values;
}

} // namespace piao::checks
