// SPDX-License-Identifier: EUPL-1.2
#include "tree/tree_checks.h"

#include "check_text.h"
#include "wording/names.h"

namespace piao::checks {
namespace {

using domain::Kind;

const Column compulsory{Kind::Theme, "compulsory"};
const Column themeOfLink{Kind::ObjectiveTheme, "theme_id"};

class UnansweredTheme : public Check
{
public:
    UnansweredTheme()
        : Check({
            .id = "L21",
            .severity = Severity::Error,
            .task = Task::TieTree,
            .title = QT_TRANSLATE_NOOP("checks", "Compulsory theme that no objective answers"),
            .reason = QT_TRANSLATE_NOOP("checks", 
                "The performance section must hold objectives of simplification, digitalisation, accessibility and equal opportunities; a theme without any leaves its table empty."),
            .source = "DM 132/2022, art. 3, c. 1, lett. b); D.L. 13/2023, art. 4-bis (tempi di pagamento)",
            .remedy = QT_TRANSLATE_NOOP("checks", "Mark the objectives that answer the theme, or plan one."),
            .subjects = {Kind::Theme},
            .reads = {Route{Kind::ObjectiveTheme}.up(themeOfLink), Route::all(Kind::Plan).when({"profile"})},
        })
    {
    }

    void examine(const Fact &theme, const PlanFacts &facts, Report &report) const override
    {
        if (!theme.isTrue(compulsory) || !facts.referring(theme, themeOfLink).empty() || facts.isSimplified())
            return;
        report.add([&](FindingText &text) {
            const QString title = theme.value(domain::describe(Kind::Theme).nameField()).toString();
            text.message = CheckText::tr("No objective answers the theme %1.")
                               .arg(title.isEmpty() ? nameOf(theme) : quoted(title));
        });
    }
};

} // namespace

std::unique_ptr<Check> unansweredTheme()
{
    return std::make_unique<UnansweredTheme>();
}

} // namespace piao::checks
