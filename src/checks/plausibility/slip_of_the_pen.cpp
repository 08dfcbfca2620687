// SPDX-License-Identifier: EUPL-1.2
#include "plausibility/plausibility_checks.h"

#include "check_text.h"
#include "wording/names.h"

namespace piao::checks {
namespace {

using domain::Kind;

const Column titleColumns[] = {{Kind::PublicValue, "title"}, {Kind::StrategicObjective, "title"}, {Kind::OperationalObjective, "title"},
    {Kind::PerformanceObjective, "title"}, {Kind::Phase, "title"}, {Kind::Indicator, "name"}, {Kind::Measure, "title"}, {Kind::Process, "name"},
    {Kind::RiskEvent, "description"}, {Kind::TrainingCourse, "course"}, {Kind::PositiveAction, "title"}, {Kind::ExposureCriterion, "title"},
    {Kind::MonitoringActivity, "what"}, {Kind::Stakeholder, "name"}, {Kind::ResponsibilityCentre, "name"}, {Kind::Hire, "profile"}};

std::vector<Kind> kindsWithTitles()
{
    std::vector<Kind> kinds;
    for (const Column &column : titleColumns)
        kinds.push_back(column.kind());
    return kinds;
}

const Column &titleOf(Kind kind)
{
    for (const Column &column : titleColumns) {
        if (column.kind() == kind)
            return column;
    }
    Q_UNREACHABLE();
}

/// Where a slip stands, and what would stand there without it.
struct Slip {
    qsizetype from = -1;
    qsizetype length = 0;
    QString instead;
    bool repeated = false;
};

/// A word written twice running («di di»), letters without a space after a closing bracket or before an opening one. Numbers are
/// left alone: «2024 2025» is a list, and so are words that Italian doubles («man mano», «via via», «così così»).
Slip firstSlip(const QString &text)
{
    qsizetype wordAt = -1;
    QStringView before;
    qsizetype beforeAt = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool letter = i < text.size() && text.at(i).isLetter();
        if (letter && wordAt < 0)
            wordAt = i;
        if (letter || wordAt < 0)
            continue;
        const QStringView word = QStringView(text).mid(wordAt, i - wordAt);
        const bool closeBy = !before.isEmpty() && QStringView(text).mid(beforeAt + before.size(), wordAt - beforeAt - before.size()) == u" ";
        const bool doubled = word == u"via" || word == u"man" || word == u"poco" || word == u"passo" || word == u"quasi" || word == u"piano";
        if (closeBy && word.size() > 1 && word.size() < 20 && word.compare(before, Qt::CaseInsensitive) == 0 && !doubled && word.at(0).isLower())
            return {beforeAt, i - beforeAt, before.toString(), true};
        if (i < text.size() && text.at(i) == u'(' && wordAt > 0 && word.size() > 3 && i + 2 < text.size() && text.at(i + 1).isLetter()
            && text.at(i + 2).isLetter())
            return {wordAt, i - wordAt + 1, word.toString() + QStringLiteral(" ("), false};
        before = word;
        beforeAt = wordAt;
        wordAt = -1;
    }
    return {};
}


class SlipOfThePen : public Check
{
public:
    SlipOfThePen()
        : Check({
            .id = "L71",
            .severity = Severity::Info,
            .task = Task::MendTexts,
            .title = QT_TRANSLATE_NOOP("checks", "Slip of the pen in a title"),
            .reason = QT_TRANSLATE_NOOP("checks", "The plan is an act that is published and read aloud: a word written twice is the first thing that a reader sees."),
            .source = "Buona pratica redazionale",
            .remedy = QT_TRANSLATE_NOOP("checks", "Correct the wording."),
            .subjects = kindsWithTitles(),
        })
    {
    }

    void examine(const Fact &record, const PlanFacts &facts, Report &report) const override
    {
        const Column &column = titleOf(record.kind());
        const QString &title = record.text(column);
        const Slip slip = firstSlip(title);
        if (slip.from < 0)
            return;
        report.add(column, [&](FindingText &text) {
            text.message = (slip.repeated ? CheckText::tr("%1 has a word twice: %2.") : CheckText::tr("%1 lacks a space: %2."))
                               .arg(nameOf(record), quoted(title.mid(slip.from, slip.length)));
            QString corrected = title;
            corrected.replace(slip.from, slip.length, slip.instead);
            // One after the other: a second slip in the same title is found next.
            if (firstSlip(corrected).from < 0) {
                text.fix.label = CheckText::tr("Write %1").arg(quoted(slip.instead));
                text.fix.steps = {FixStep::set(facts.keyOf(record), column.name(), corrected)};
            }
        });
    }
};

} // namespace

std::unique_ptr<Check> slipOfThePen()
{
    return std::make_unique<SlipOfThePen>();
}

} // namespace piao::checks
