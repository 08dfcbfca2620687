// SPDX-License-Identifier: EUPL-1.2
#include "figures/figure_checks.h"

#include "check_text.h"
#include "facts/columns_by_kind.h"
#include "figures/text_ending.h"
#include "wording/excerpt.h"
#include "wording/names.h"

namespace piao::checks {
namespace {

using domain::Kind;

struct Looked {
    Column column;
    bool isTitle; ///< ends with its last word; other texts may end as they like
};

const Looked columns[] = {{{Kind::PublicValue, "title"}, true}, {{Kind::StrategicObjective, "title"}, true},
    {{Kind::OperationalObjective, "title"}, true}, {{Kind::PerformanceObjective, "title"}, true}, {{Kind::Phase, "title"}, true},
    {{Kind::Indicator, "name"}, true}, {{Kind::Indicator, "formula"}, false}, {{Kind::Target, "value_text"}, true},
    {{Kind::Theme, "title"}, true}, {{Kind::Stakeholder, "name"}, true}, {{Kind::Provision, "text"}, false}, {{Kind::Process, "name"}, true},
    {{Kind::ProcessStep, "title"}, true}, {{Kind::RiskEvent, "description"}, true}, {{Kind::Measure, "title"}, true},
    {{Kind::MeasurePhase, "title"}, true}, {{Kind::Hire, "profile"}, true}, {{Kind::Hire, "mode"}, false},
    {{Kind::TrainingCourse, "course"}, false}, {{Kind::PositiveAction, "title"}, true}, {{Kind::AgileWork, "title"}, true},
    {{Kind::Section, "title"}, true}, {{Kind::Section, "heading"}, true}, {{Kind::MonitoringActivity, "what"}, true},
    {{Kind::MonitoringActivity, "legal_reference"}, false}, {{Kind::IndicatorGroup, "title"}, true},
    {{Kind::IndicatorGroup, "check_text"}, false}};

const ColumnsByKind<Looked> &looked()
{
    static const ColumnsByKind<Looked> all(columns);
    return all;
}

QString messageOf(const FoundBreak &found, const QString &name, const QString &text)
{
    const QString excerpt = excerptAround(text, found.at);
    switch (found.kind) {
    case Break::Dash:
    case Break::Dots:
        return CheckText::tr("%1 ends with «%2»: %3.").arg(name, found.sign, excerpt);
    case Break::SmallWord:
        return CheckText::tr("%1 ends with the word «%2»: %3.").arg(name, found.sign, excerpt);
    case Break::OpenBracket:
        return CheckText::tr("%1 opens a bracket and does not close it: %2.").arg(name, excerpt);
    case Break::OpenQuote:
        return CheckText::tr("%1 opens a quotation and does not close it: %2.").arg(name, excerpt);
    case Break::LoneBracket:
        return CheckText::tr("%1 closes a bracket that it did not open: %2.").arg(name, excerpt);
    }
    Q_UNREACHABLE();
}

QString nameFor(const Fact &fact, const PlanFacts &facts)
{
    if (fact.kind() == Kind::Target)
        return CheckText::tr("The target of %1").arg(ownerName(fact, facts));
    const QString code = shortName(fact);
    return code.startsWith(u'«') ? domain::singular(domain::describe(fact.kind())) : code;
}

class BrokenOffText : public Check
{
public:
    BrokenOffText()
        : Check({
            .id = "L54",
            .severity = Severity::Warning,
            .task = Task::MendTexts,
            .title = QT_TRANSLATE_NOOP("checks", "Text that breaks off"),
            .reason = QT_TRANSLATE_NOOP("checks", "A title that ends with «per» or opens a bracket without closing it lost its end when it was copied: what it promised cannot be read any more."),
            .source = "Buona pratica redazionale",
            .remedy = QT_TRANSLATE_NOOP("checks", "Write the missing end, or remove what is left over."),
            .subjects = looked().kinds(),
        })
    {
    }

    void examine(const Fact &fact, const PlanFacts &facts, Report &report) const override
    {
        for (const Looked &in : looked().of(fact.kind())) {
            if (!fact.has(in.column))
                continue;
            const QString text = fact.text(in.column);
            std::optional<FoundBreak> found = in.isTitle ? breakAtEnd(text) : std::nullopt;
            if (!found)
                found = unpairedSign(text);
            if (!found)
                continue;
            report.add(in.column, [&](FindingText &words) { words.message = messageOf(*found, nameFor(fact, facts), text); });
        }
    }
};

} // namespace

std::unique_ptr<Check> brokenOffText()
{
    return std::make_unique<BrokenOffText>();
}

} // namespace piao::checks
