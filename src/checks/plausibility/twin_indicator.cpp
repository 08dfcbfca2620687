// SPDX-License-Identifier: EUPL-1.2
#include "plausibility/plausibility_checks.h"

#include "check_text.h"
#include "facts/plan_order.h"
#include "wording/names.h"

#include "piao/domain/text_fold.h"

namespace piao::checks {
namespace {

using domain::Kind;

const Column nameColumn{Kind::Indicator, "name"};
const Column owners[] = {{Kind::Indicator, "public_value_id"}, {Kind::Indicator, "strategic_id"}, {Kind::Indicator, "operational_id"},
    {Kind::Indicator, "performance_id"}, {Kind::Indicator, "measure_id"}, {Kind::Indicator, "action_id"}, {Kind::Indicator, "group_id"}};

/// Of the node, and of the name without its case: names that differ in more are compared as texts.
void twinKeys(const Fact &indicator, std::vector<quint64> &keys)
{
    if (!indicator.has(nameColumn))
        return;
    for (size_t i = 0; i < std::size(owners); ++i) {
        if (indicator.has(owners[i])) {
            keys.push_back(qHashMulti(i, indicator.reference(owners[i]), indicator.text(nameColumn).size(),
                indicator.text(nameColumn).at(0).toCaseFolded().unicode()));
        }
    }
}

const Grouping twins{Kind::Indicator, twinKeys};

bool sameOwner(const Fact &left, const Fact &right)
{
    return std::all_of(std::begin(owners), std::end(owners),
        [&](const Column &column) { return left.reference(column) == right.reference(column); });
}


class TwinIndicator : public Check
{
public:
    TwinIndicator()
        : Check({
            .id = "L86",
            .severity = Severity::Error,
            .task = Task::CompleteGoals,
            .title = QT_TRANSLATE_NOOP("checks", "Indicator twice under the same node"),
            .reason = QT_TRANSLATE_NOOP("checks", "The same indicator twice counts twice in the result, and nobody knows which of the two targets holds."),
            .source = "DFP, Linee guida per il Piano della performance n. 1/2017, Appendice 1",
            .remedy = QT_TRANSLATE_NOOP("checks", "Keep one, or let the names say in what the two differ."),
            .subjects = {Kind::Indicator},
            .groupings = {&twins},
        })
    {
    }

    void examine(const Fact &indicator, const PlanFacts &facts, Report &report) const override
    {
        if (!indicator.has(nameColumn))
            return;
        const std::vector<Slot> alike = facts.sharing(indicator, twins);
        if (alike.empty())
            return;
        const QString name = domain::fold(indicator.text(nameColumn));
        for (const Slot slot : alike) {
            const Fact &other = *facts.at(Kind::Indicator, slot);
            // The first one stays; the finding is about those that follow.
            if (comesBefore(indicator, other) || !sameOwner(indicator, other) || domain::fold(other.text(nameColumn)) != name)
                continue;
            report.add(nameColumn, [&](FindingText &text) {
                text.message = CheckText::tr("%1 stands twice under %2.").arg(nameOf(indicator), ownerName(indicator, facts));
            });
            return;
        }
    }
};

} // namespace

std::unique_ptr<Check> twinIndicator()
{
    return std::make_unique<TwinIndicator>();
}

} // namespace piao::checks
