// SPDX-License-Identifier: EUPL-1.2
#include "editions/edition_checks.h"

#include "check_text.h"
#include "wording/names.h"

#include <QRegularExpression>

namespace piao::checks {
namespace {

using domain::Kind;

const Column linkHire{Kind::HireValue, "hire_id"};
const Column linkValue{Kind::HireValue, "value_id"};
const Column valueText{Kind::Hire, "value_text"};
const Column valueNumber{Kind::PublicValue, "number"};

/// The numbers of values that the text names: "1.Accountability…; 3. Benessere".
std::vector<int> namedNumbers(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("(?:^|[;,\\n]|\\be\\b)\\s*(?:VP\\s*)?(\\d{1,2})\\s*[.)]"));
    std::vector<int> numbers;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        numbers.push_back(matches.next().captured(1).toInt());
    return numbers;
}


class HireWithoutValue : public Check
{
public:
    HireWithoutValue()
        : Check({
            .id = "L73",
            .severity = Severity::Warning,
            .task = Task::TieTree,
            .title = QT_TRANSLATE_NOOP("checks", "Hire that serves no public value, or not the one that it names"),
            .reason = QT_TRANSLATE_NOOP("checks", "The needs for staff follow from what the body wants to reach: each hire says which public value it serves, and that value must be one of the plan's."),
            .source = "DM 132/2022, art. 4, c. 1, lett. c); D.Lgs. 165/2001, art. 6",
            .remedy = QT_TRANSLATE_NOOP("checks", "Choose the public values that the hire serves, and correct the wording beside them."),
            .subjects = {Kind::Hire},
            .reads = {Route{Kind::HireValue}.up(linkHire), Route::all(Kind::PublicValue).when({"number"})},
        })
    {
    }

    void examine(const Fact &hire, const PlanFacts &facts, Report &report) const override
    {
        if (facts.count(Kind::PublicValue) == 0)
            return;
        std::vector<int> linked;
        facts.eachReferring(hire, linkHire, [&](const Fact &link) {
            if (const Fact *value = facts.referred(link, linkValue))
                linked.push_back(value->integer(valueNumber));
        });
        const std::vector<int> named = namedNumbers(hire.text(valueText));
        const auto unlinked = std::find_if(named.begin(), named.end(),
            [&](int number) { return std::find(linked.begin(), linked.end(), number) == linked.end(); });
        if (unlinked != named.end()) {
            report.add(valueText, [&](FindingText &text) {
                text.message = CheckText::tr("%1 names a public value %2 in words (%3), but is not tied to the plan's public value of that number.")
                                   .arg(nameOf(hire)).arg(*unlinked).arg(quoted(hire.text(valueText)));
            });
        } else if (linked.empty()) {
            report.add(valueText, [&](FindingText &text) { text.message = CheckText::tr("%1 serves no public value.").arg(nameOf(hire)); });
        }
    }
};

} // namespace

std::unique_ptr<Check> hireWithoutValue()
{
    return std::make_unique<HireWithoutValue>();
}

} // namespace piao::checks
