// SPDX-License-Identifier: EUPL-1.2
#include "editions/edition_checks.h"

#include "check_text.h"
#include "wording/names.h"

namespace piao::checks {
namespace {

using domain::Kind;

const Column linkTheme{Kind::ObjectiveTheme, "theme_id"};
const Column linkObjective{Kind::ObjectiveTheme, "objective_id"};
const Column yearOf{Kind::PerformanceObjective, "year"};

class ThemeWithoutYear : public Check
{
public:
    ThemeWithoutYear()
        : Check({
            .id = "L76",
            .severity = Severity::Warning,
            .task = Task::TieTree,
            .title = QT_TRANSLATE_NOOP("checks", "Theme without an objective in a year of the plan"),
            .reason = QT_TRANSLATE_NOOP("checks", "The list of a compulsory theme is planned for the whole triennium: a year without any objective prints an empty table."),
            .source = "DM 132/2022, art. 3, c. 1; D.L. 80/2021, art. 6, c. 2",
            .remedy = QT_TRANSLATE_NOOP("checks", "Tie objectives of that year to the theme, or say in its section why there are none."),
            .subjects = {Kind::Theme},
            .reads = {Route{Kind::ObjectiveTheme}.up(linkTheme), Route::all(Kind::PerformanceObjective).when({"year"}), Route::period()},
        })
    {
    }

    void examine(const Fact &theme, const PlanFacts &facts, Report &report) const override
    {
        const domain::PlanPeriod period = facts.period();
        if (!period.isValid())
            return;
        std::vector<int> answered;
        facts.eachReferring(theme, linkTheme, [&](const Fact &link) {
            if (const Fact *objective = facts.referred(link, linkObjective); objective && period.contains(objective->integer(yearOf)))
                answered.push_back(objective->integer(yearOf));
        });
        // One without any objective is told by L21; a plan of one year of editions plans no further.
        if (answered.empty())
            return;
        QStringList missing;
        for (const int year : period.allYears()) {
            if (isPlanned(year, facts) && std::find(answered.begin(), answered.end(), year) == answered.end())
                missing.append(QString::number(year));
        }
        if (missing.isEmpty())
            return;
        report.add([&](FindingText &text) {
            text.message = CheckText::tr("The theme %1 has no objective in %2.").arg(nameOf(theme), enumerated(missing));
        });
    }

private:
    /// Bodies that plan objectives one year at a time have nothing to tie to a theme in the years after.
    static bool isPlanned(int year, const PlanFacts &facts)
    {
        bool planned = false;
        facts.each(Kind::PerformanceObjective, [&](const Fact &objective) { planned = planned || objective.integer(yearOf) == year; });
        return planned;
    }
};

} // namespace

std::unique_ptr<Check> themeWithoutYear()
{
    return std::make_unique<ThemeWithoutYear>();
}

} // namespace piao::checks
