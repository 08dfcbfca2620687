// SPDX-License-Identifier: EUPL-1.2
#include "rollover/baseline_proposals.h"

#include "piao/domain/italian_format.h"
#include "piao/domain/target_text.h"
#include "piao/domain/text_fold.h"

#include <QDate>
#include <QSet>

namespace piao::document {

using namespace domain;

namespace {

/// A year that a record names, or that of its date; 0 when it says neither.
int yearOf(const Record &actual)
{
    if (actual.has("year"))
        return int(actual.integer("year"));
    return actual.value("measured_on").toDate().year(); // 0 for no date
}

bool isLater(const Record &actual, const Record &other)
{
    return std::make_pair(yearOf(actual), actual.value("measured_on").toDate())
        > std::make_pair(yearOf(other), other.value("measured_on").toDate());
}

QString withUnit(double value, const QString &unit)
{
    if (unit == QLatin1String("EUR"))
        return formatMoney(value);
    const QString number = formatNumber(value, 6);
    return unit == QLatin1String("%") ? number + unit : (number + QLatin1Char(' ') + unit).trimmed();
}

/// What a target comes to when it was met: "+ 5%" of the baseline, "almeno 6 incontri" without its "almeno".
QString valueOf(const Record &target, const Record &indicator)
{
    const ParsedValue parsed = parseValue(target.text("value_text"));
    const bool asGiven = parsed.value && !parsed.isRelative() && parsed.comparison == Comparison::Exactly && parsed.certainty == Certainty::Whole;
    if (asGiven)
        return parsed.text;
    const ParsedValue baseline = parseValue(indicator.text("baseline_text"));
    const std::optional<double> value = resolve(parsed, baseline);
    if (!value || parsed.kind == ValueKind::Date)
        return {};
    const bool ofBaseline = parsed.basis == Basis::PercentOfBaseline || parsed.unit.isEmpty();
    return withUnit(*value, ofBaseline ? baseline.unit : parsed.unit);
}

QString identity(const Record &indicator)
{
    return fold(indicator.has("code") ? indicator.text("code") : indicator.text("name"));
}

} // namespace

BaselineProposals::BaselineProposals(PlanReader &reader, int year)
{
    readActuals(reader, year);
    readTargets(reader, year);
    reader.visit(Kind::PerformanceObjective, [&](const Record &objective) {
        if (objective.has("previous_id"))
            m_previous.insert(objective.text("id"), objective.text("previous_id"));
        return true;
    });
    reader.visit(Kind::Indicator, [&](const Record &indicator) {
        if (indicator.has("performance_id"))
            m_indicators[indicator.text("performance_id")].push_back(indicator);
        return true;
    });
}

void BaselineProposals::readActuals(PlanReader &reader, int year)
{
    reader.visit(Kind::Actual, [&](const Record &actual) {
        const bool says = actual.has("value_text") || actual.has("value");
        const int measured = yearOf(actual);
        const auto known = m_actuals.constFind(actual.text("indicator_id"));
        if (says && measured != 0 && measured <= year && (known == m_actuals.cend() || isLater(actual, *known)))
            m_actuals.insert(actual.text("indicator_id"), actual);
        return true;
    });
}

void BaselineProposals::readTargets(PlanReader &reader, int year)
{
    reader.visit(Kind::Target, [&](const Record &target) {
        const auto known = m_targets.constFind(target.text("indicator_id"));
        if (target.integer("year") <= year && target.has("value_text")
            && (known == m_targets.cend() || target.integer("year") > known->integer("year")))
            m_targets.insert(target.text("indicator_id"), target);
        return true;
    });
}

std::optional<BaselineProposal> BaselineProposals::fromActual(const Record &indicator) const
{
    const auto actual = m_actuals.constFind(indicator.text("id"));
    if (actual == m_actuals.cend())
        return {};
    const QString text = actual->has("value_text") ? actual->text("value_text")
                                                   : withUnit(actual->value("value").toDouble(), indicator.text("unit"));
    return BaselineProposal{text, yearOf(*actual), true};
}

std::optional<BaselineProposal> BaselineProposals::fromTarget(const Record &indicator) const
{
    const auto target = m_targets.constFind(indicator.text("id"));
    const QString text = target == m_targets.cend() ? QString() : valueOf(*target, indicator);
    if (text.isEmpty())
        return {};
    return BaselineProposal{text, int(target->integer("year")), false};
}

std::vector<Record> BaselineProposals::before(const Record &indicator) const
{
    std::vector<Record> found;
    QSet<QString> seen;
    QString edition = m_previous.value(indicator.text("performance_id"));
    // An edition leads to the one before it; a damaged chain must not go round for ever.
    for (; !edition.isEmpty() && !seen.contains(edition); edition = m_previous.value(edition)) {
        seen.insert(edition);
        for (const Record &other : m_indicators.value(edition)) {
            if (identity(other) == identity(indicator))
                found.push_back(other);
        }
    }
    return found;
}

std::optional<BaselineProposal> BaselineProposals::of(const Record &indicator) const
{
    std::vector<Record> line = before(indicator);
    line.insert(line.begin(), indicator);
    std::optional<BaselineProposal> found;
    for (const auto source : {&BaselineProposals::fromActual, &BaselineProposals::fromTarget}) {
        for (const Record &each : line)
            found = found ? found : (this->*source)(each);
    }
    if (!found)
        return {};
    const int present = int(indicator.integer("baseline_year"));
    const bool asYoung = present > found->year || (present == found->year && present != 0 && !found->fromActual);
    return asYoung || indicator.text("baseline_text") == found->text ? std::nullopt : found;
}

bool BaselineProposals::isTargetWordless(const Record &indicator) const
{
    return m_targets.contains(indicator.text("id")) && !m_actuals.contains(indicator.text("id")) && !fromTarget(indicator);
}

} // namespace piao::document
