// SPDX-License-Identifier: EUPL-1.2
#include "codes/objective_code.h"

#include "check_text.h"
#include "codes/code_series.h"
#include "codes/plan_pattern.h"
#include "wording/names.h"

#include "piao/domain/look_alike.h"

namespace piao::checks {

using domain::CodeParts;
using domain::CodePattern;
using domain::Kind;

namespace {

const Column objectiveCode{Kind::PerformanceObjective, "code"};
const Column objectiveYear{Kind::PerformanceObjective, "year"};
const Column objectiveCentre{Kind::PerformanceObjective, "centre_id"};
const Column centreCode{Kind::ResponsibilityCentre, "code"};

// What tells the findings in the code apart; repeated_code.cpp has 1.
constexpr int leavesPattern = 0;
constexpr int otherYear = 2;
constexpr int otherCentre = 3;

const Fact *centreWithCode(const QString &code, const PlanFacts &facts)
{
    const Fact *found = nullptr;
    facts.each(Kind::ResponsibilityCentre, [&](const Fact &centre) {
        if (!found && centre.text(centreCode) == code)
            found = &centre;
    });
    return found;
}

bool fits(const CodePattern &pattern, const QString &code, const Fact &objective, const Fact *centre)
{
    const auto parts = pattern.read(code);
    if (!parts || (parts->year && parts->year != objective.integer(objectiveYear)))
        return false;
    return !pattern.hasCentre() || (centre && centre->text(centreCode) == parts->centre);
}

/// The code as the pattern wants it, where only case, spaces or zeros in front are wrong; empty where more is.
QString mended(const CodePattern &pattern, const Fact &objective, const PlanFacts &facts)
{
    QString code = objective.text(objectiveCode);
    code.removeIf([](QChar c) { return c.isSpace(); });
    const Fact *centre = facts.referred(objective, objectiveCentre);
    const qsizetype lastDigit = code.size() - 1;
    qsizetype number = code.size();
    while (number > 0 && code[number - 1].isDigit())
        --number;
    for (const QString &spelling : {code, code.toUpper(), code.toLower()}) {
        QString candidate = spelling;
        for (int zeros = 0; zeros <= 3; ++zeros) {
            if (fits(pattern, candidate, objective, centre))
                return candidate;
            if (number <= lastDigit)
                candidate.insert(number, u'0');
        }
        candidate = spelling;
        while (number < candidate.size() - 1 && candidate[number] == u'0') {
            candidate.remove(number, 1);
            if (fits(pattern, candidate, objective, centre))
                return candidate;
        }
    }
    return {};
}

void reportPattern(const CodePattern &pattern, const domain::Error &error, const Fact &objective, const PlanFacts &facts, Report &report)
{
    report.add(objectiveCode, leavesPattern, [&](FindingText &text) {
        text.message = error.what;
        const QString code = mended(pattern, objective, facts);
        if (code.isEmpty())
            return;
        text.fix.label = CheckText::tr("Write the code as %1").arg(code);
        text.fix.steps = {FixStep::set(facts.keyOf(objective), "code", code)};
    });
}

void examineCentre(const CodeParts &parts, const Fact &objective, const PlanFacts &facts, Report &report)
{
    const Fact *centre = facts.referred(objective, objectiveCentre);
    if (centre && (centre->text(centreCode) == parts.centre || !centre->has(centreCode)))
        return;
    const Fact *meant = centreWithCode(parts.centre, facts);
    if (!meant) {
        report.add(objectiveCode, otherCentre, [&](FindingText &text) {
            text.message = CheckText::tr("The code of %1 names the centre %2, which the organisation does not have.").arg(nameOf(objective), parts.centre);
        });
    } else if (centre) {
        report.add(objectiveCode, otherCentre, [&](FindingText &text) {
            text.message = CheckText::tr("The code of %1 says centre %2, but the objective belongs to %3.")
                               .arg(nameOf(objective), parts.centre, nameOf(*centre));
        });
    } else {
        report.add(objectiveCentre, [&](FindingText &text) {
            text.message = CheckText::tr("%1 has no centre; its code says %2.").arg(nameOf(objective), nameOf(*meant));
            text.fix.label = CheckText::tr("Give it the centre %1").arg(nameOf(*meant));
            text.fix.steps = {FixStep::set(facts.keyOf(objective), "centre_id", facts.keyOf(*meant).id)};
        });
    }
}

void reportOtherYear(int codeYear, const Fact &objective, Report &report)
{
    report.add(objectiveCode, otherYear, [&](FindingText &text) {
        text.message = CheckText::tr("The code of %1 says %2, but the objective is of %3.")
                           .arg(nameOf(objective), QString::number(codeYear), QString::number(objective.integer(objectiveYear)));
    });
}

void reportMissingYear(int codeYear, const Fact &objective, const PlanFacts &facts, Report &report)
{
    report.add(objectiveYear, [&](FindingText &text) {
        text.message = CheckText::tr("%1 has no year; its code says %2.").arg(nameOf(objective), QString::number(codeYear));
        if (!facts.period().contains(codeYear))
            return;
        text.fix.label = CheckText::tr("Give it the year %1").arg(codeYear);
        text.fix.steps = {FixStep::set(facts.keyOf(objective), "year", qlonglong(codeYear))};
    });
}

} // namespace

void examineObjectiveCode(const Fact &objective, const PlanFacts &facts, Report &report)
{
    const CodePattern *pattern = objective.has(objectiveCode) ? patternOf(facts) : nullptr;
    if (!pattern)
        return;
    const QString code = objective.text(objectiveCode);
    const auto parts = pattern->read(code);
    if (!parts) {
        // Letters of another alphabet are told by L45, which mends them.
        if (domain::lookAlikes(code).empty())
            reportPattern(*pattern, parts.error(), objective, facts, report);
        return;
    }
    if (parts->year && !objective.has(objectiveYear))
        reportMissingYear(*parts->year, objective, facts, report);
    else if (parts->year && *parts->year != objective.integer(objectiveYear))
        reportOtherYear(*parts->year, objective, report);
    if (pattern->hasCentre())
        examineCentre(*parts, objective, facts, report);
}

void examineObjectiveYear(const Fact &objective, const PlanFacts &facts, Report &report)
{
    if (!objective.has(objectiveYear))
        return;
    const domain::PlanPeriod period = facts.period();
    const int year = objective.integer(objectiveYear);
    if (!period.isValid() || period.contains(year))
        return;
    report.add(objectiveYear, [&](FindingText &text) {
        text.message = CheckText::tr("%1 is of %2, but the plan is of %3.").arg(nameOf(objective), QString::number(year), period.name());
    });
}

} // namespace piao::checks
