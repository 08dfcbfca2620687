// SPDX-License-Identifier: EUPL-1.2
#include "editions/edition_checks.h"

#include "check_text.h"
#include "wording/names.h"

#include "piao/domain/text_fold.h"

namespace piao::checks {
namespace {

using domain::Kind;

const Column titleOf{Kind::PerformanceObjective, "title"};
const Column operationalOf{Kind::PerformanceObjective, "operational_id"};
const Column operationalTitle{Kind::OperationalObjective, "title"};
const Column linkOperational{Kind::OperationalStrategic, "operational_id"};
const Column linkStrategic{Kind::OperationalStrategic, "strategic_id"};
const Column strategicTitle{Kind::StrategicObjective, "title"};


class EchoOfParent : public Check
{
public:
    EchoOfParent()
        : Check({
            .id = "L61",
            .severity = Severity::Info,
            .task = Task::MendTexts,
            .title = QT_TRANSLATE_NOOP("checks", "Title that only repeats the one above it"),
            .reason = QT_TRANSLATE_NOOP("checks", "Each level says more precisely what the one above it wants: a title that repeats its parent's adds nothing that could be measured."),
            .source = "Linee guida PIAO, DM 30 ottobre 2025; D.Lgs. 150/2009, art. 5, c. 2, lett. b)",
            .remedy = QT_TRANSLATE_NOOP("checks", "Say what is done on this level that was not said above."),
            .subjects = {Kind::PerformanceObjective, Kind::OperationalObjective},
            .reads = {Route{Kind::OperationalObjective}.down(operationalOf).when({"title"}), Route{Kind::OperationalStrategic}.up(linkOperational),
                Route{Kind::StrategicObjective}.down(linkStrategic).up(linkOperational).when({"title"})},
        })
    {
    }

    void examine(const Fact &node, const PlanFacts &facts, Report &report) const override
    {
        if (node.kind() == Kind::PerformanceObjective) {
            if (const Fact *parent = facts.referred(node, operationalOf))
                compare(node, titleOf, *parent, operationalTitle, report);
            return;
        }
        const Fact *same = nullptr;
        facts.eachReferring(node, linkOperational, [&](const Fact &link) {
            const Fact *strategic = facts.referred(link, linkStrategic);
            if (strategic && !same && repeats(node.text(operationalTitle), strategic->text(strategicTitle)))
                same = strategic;
        });
        if (same)
            compare(node, operationalTitle, *same, strategicTitle, report);
    }

private:
    /// A parent's title of one or two words is repeated by accident.
    static bool repeats(const QString &title, const QString &above)
    {
        constexpr qsizetype shortest = 12;
        return title.size() >= shortest && above.size() >= shortest && title.at(0).toCaseFolded() == above.at(0).toCaseFolded()
            && bare(title) == bare(above);
    }

    /// Without the points and the case in which one title is printed and the other is not.
    static QString bare(const QString &title)
    {
        QString text = domain::fold(title);
        while (text.endsWith(u'.') || text.endsWith(u';'))
            text.chop(1);
        return text;
    }

    static void compare(const Fact &node, const Column &title, const Fact &parent, const Column &above, Report &report)
    {
        if (!repeats(node.text(title), parent.text(above)))
            return;
        report.add(title, [&](FindingText &text) {
            text.message = CheckText::tr("%1 has the title of %2, under which it hangs.").arg(nameOf(node), shortName(parent));
        });
    }
};

} // namespace

std::unique_ptr<Check> echoOfParent()
{
    return std::make_unique<EchoOfParent>();
}

} // namespace piao::checks
