// SPDX-License-Identifier: EUPL-1.2
#include "plausibility/plausibility_checks.h"

#include "check_text.h"
#include "wording/names.h"

#include <QRegularExpression>

namespace piao::checks {
namespace {

using domain::Kind;

const Column linkCourse{Kind::TrainingObjective, "course_id"};
const Column linkObjective{Kind::TrainingObjective, "objective_id"};
const Column courseYears{Kind::TrainingCourse, "years"};
const Column objectiveYear{Kind::PerformanceObjective, "year"};

class CourseForAnotherYear : public Check
{
public:
    CourseForAnotherYear()
        : Check({
            .id = "L77",
            .severity = Severity::Warning,
            .task = Task::MakeFiguresAgree,
            .title = QT_TRANSLATE_NOOP("checks", "Training for an objective of another year"),
            .reason = QT_TRANSLATE_NOOP("checks", "Training serves an objective while it is being reached, or before: a course that is held after it, or years before it, serves it no more."),
            .source = "DM 132/2022, art. 4, c. 1, lett. c)",
            .remedy = QT_TRANSLATE_NOOP("checks", "Correct the years of the course, or tie it to the edition of its year."),
            .subjects = {Kind::TrainingObjective},
            .reads = {Route{Kind::TrainingCourse}.down(linkCourse).when({"years"}), Route{Kind::PerformanceObjective}.down(linkObjective).when({"year"})},
        })
    {
    }

    void examine(const Fact &link, const PlanFacts &facts, Report &report) const override
    {
        const Fact *course = facts.referred(link, linkCourse);
        const Fact *objective = facts.referred(link, linkObjective);
        if (!course || !objective || !course->has(courseYears) || !objective->has(objectiveYear))
            return;
        const QString year = QString::number(objective->integer(objectiveYear));
        static const QRegularExpression pattern(QStringLiteral("\\b(?:19|20)\\d\\d\\b"));
        const QString &years = course->text(courseYears);
        // Years that are given as a range or in words are not compared.
        if (!pattern.match(years).hasMatch() || years.contains(year) || years.contains(u'-') || years.contains(QChar(0x2013)))
            return;
        report.add(linkObjective, [&](FindingText &text) {
            text.message = CheckText::tr("The course %1 is held in %2 and serves %3, which is of %4.")
                               .arg(nameOf(*course), years, shortName(*objective), year);
        });
    }
};

} // namespace

std::unique_ptr<Check> courseForAnotherYear()
{
    return std::make_unique<CourseForAnotherYear>();
}

} // namespace piao::checks
