// SPDX-License-Identifier: EUPL-1.2
#include "codes/code_checks.h"

#include "check_text.h"
#include "wording/names.h"

#include "piao/domain/look_alike.h"

namespace piao::checks {
namespace {

using domain::Kind;

const Column codeColumns[] = {{Kind::PerformanceObjective, "code"}, {Kind::OperationalObjective, "code"},
    {Kind::StrategicObjective, "code"}, {Kind::PublicValue, "code"}, {Kind::ResponsibilityCentre, "code"}, {Kind::Theme, "code"},
    {Kind::Indicator, "code"}, {Kind::Process, "code"}, {Kind::RiskEvent, "code"}, {Kind::Measure, "code"},
    {Kind::PositiveAction, "code"}};

std::vector<Kind> kindsWithCodes()
{
    std::vector<Kind> kinds;
    for (const Column &column : codeColumns)
        kinds.push_back(column.kind());
    return kinds;
}

const Column &codeOf(Kind kind)
{
    for (const Column &column : codeColumns) {
        if (column.kind() == kind)
            return column;
    }
    Q_UNREACHABLE();
}

class LookAlikeLetter : public Check
{
public:
    LookAlikeLetter()
        : Check({
            .id = "L45",
            .severity = Severity::Error,
            .task = Task::OrderCodes,
            .title = PIAO_CHECK_TEXT("Letter of another alphabet in a code"),
            .reason = PIAO_CHECK_TEXT("Two codes that look the same are different for every search, table and portal: the objective is not found, or is counted twice."),
            .source = "Buona pratica redazionale",
            .remedy = PIAO_CHECK_TEXT("Write the code with plain letters, digits and hyphens."),
            .subjects = kindsWithCodes(),
        })
    {
    }

    void examine(const Fact &record, const PlanFacts &facts, Report &report) const override
    {
        const Column &column = codeOf(record.kind());
        if (!record.has(column))
            return;
        const QString code = record.text(column);
        const std::vector<domain::LookAlike> found = domain::lookAlikes(code);
        if (found.empty())
            return;
        report.add(column, [&](FindingText &text) {
            const domain::LookAlike &first = found.front();
            const QString plain = domain::withoutLookAlikes(code);
            text.message = CheckText::tr("The code %1 has at position %2 a %3 where «%4» is meant.")
                               .arg(quoted(code)).arg(first.position + 1).arg(first.name, QString(first.resembles));
            text.fix.label = CheckText::tr("Write the code as %1").arg(plain);
            text.fix.steps = {FixStep::set(facts.keyOf(record), "code", plain)};
        });
    }
};

} // namespace

std::unique_ptr<Check> lookAlikeLetter()
{
    return std::make_unique<LookAlikeLetter>();
}

} // namespace piao::checks
