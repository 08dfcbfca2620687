// SPDX-License-Identifier: EUPL-1.2
#include "texts/text_checks.h"

#include "check_text.h"
#include "piao/document/live_figures.h"
#include "piao/document/stated_counts.h"
#include "piao/domain/italian_reading.h"
#include "piao/domain/narrative_lines.h"
#include "piao/domain/text_fold.h"
#include "texts/stated_sentence.h"
#include "wording/names.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace piao::checks {
namespace {

using document::LiveFigures;
using document::StatedCount;
using document::StatedCounts;
using domain::Kind;
using domain::LiveFigure;
using domain::Narrative;

const Column narrative{Kind::Section, "narrative"};
const Column sectionValue{Kind::Section, "value_id"};
const Column sectionTheme{Kind::Section, "theme_id"};
const Column introduction{Kind::Plan, "introduction"};
const Column variantPlan{Kind::TextVariant, "plan_id"};
const Column variantField{Kind::TextVariant, "field"};
const Column variantText{Kind::TextVariant, "text"};

std::vector<Route> routes()
{
    std::vector<Route> routes{
        Route::all(Kind::Plan).when({"first_year", "year_count", "level1_plural", "level2_plural", "level3_plural", "level4_plural"}),
        Route::all(Kind::PerformanceObjective).when({"code", "year", "operational_id"}),
        Route::all(Kind::Measure).when({"scope"}),
        Route::all(Kind::StaffCount),
    };
    for (const Kind kind : {Kind::PublicValue, Kind::StrategicObjective, Kind::OperationalObjective, Kind::Indicator, Kind::Stakeholder, Kind::Theme,
             Kind::ResponsibilityCentre, Kind::Director, Kind::OrgUnit, Kind::Section, Kind::RiskArea, Kind::Process, Kind::RiskEvent,
             Kind::PublicationDuty, Kind::PositiveAction, Kind::TrainingCourse, Kind::Attachment})
        routes.push_back(Route::all(kind).when({}));
    return routes;
}

QStringList levelsOf(const PlanFacts &facts)
{
    static const Column names[] = {{Kind::Plan, "level1_plural"}, {Kind::Plan, "level2_plural"}, {Kind::Plan, "level3_plural"}, {Kind::Plan, "level4_plural"}};
    QStringList levels;
    for (const Column &name : names)
        levels.append(facts.plan().text(name));
    return levels;
}

/// What the plan's objectives are counted by where a text names no year: each year has its own.
bool isOfAnyYear(const StatedCount &count, const PlanFacts &facts, LiveFigures &figures)
{
    if (count.figure.name != QLatin1String("count.performance_objectives") || count.figure.parameters.contains(QStringLiteral("year")))
        return false;
    const std::vector<int> years = facts.period().isValid() ? facts.period().allYears() : std::vector<int>();
    return std::any_of(years.begin(), years.end(), [&](int year) {
        LiveFigure figure = count.figure;
        figure.parameters.emplace(QStringLiteral("year"), QString::number(year));
        return domain::readNumber(figures.text(figure)) == double(count.stated);
    });
}

class DifferingCount : public Check
{
public:
    DifferingCount()
        : Check({
            .id = "L35",
            .severity = Severity::Warning,
            .task = Task::MakeFiguresAgree,
            .title = QT_TRANSLATE_NOOP("checks", "Text that states another number than the data"),
            .reason = QT_TRANSLATE_NOOP("checks", "A number that was typed into a text stays as it is when the data change: the tables of the same plan then disprove it."),
            .source = "CiVIT, delibera n. 112/2010 (veridicità e verificabilità); D.Lgs. 33/2013, art. 6",
            .remedy = QT_TRANSLATE_NOOP("checks", "Replace the number by the live figure, which always says what the data say, or complete the data."),
            .subjects = {Kind::Section, Kind::Plan, Kind::TextVariant},
            .reads = routes(),
            .asksFile = true,
        })
    {
    }

    void examine(const Fact &record, const PlanFacts &facts, Report &report) const override
    {
        if (record.kind() == Kind::TextVariant)
            examineVariant(record, facts, report);
        else if (record.kind() == Kind::Plan)
            examineIntroduction(record, facts, report);
        // What stands for one value or one theme counts what belongs to that alone.
        else if (!record.has(sectionValue) && !record.has(sectionTheme))
            examineSection(record, facts, report);
    }

private:
    static void examineSection(const Fact &section, const PlanFacts &facts, Report &report)
    {
        if (!section.has(narrative) || !mayStateCount(section.text(narrative), levelsOf(facts)))
            return;
        const Narrative text = domain::parseNarrative(section.text(narrative));
        std::set<qlonglong> told;
        for (const StatedCount &count : StatedCounts(facts.reader()).in(text)) {
            const StatedSentence sentence = sentenceOf(text, count);
            if (!differs(count, sentence, facts) || !told.insert(count.stated).second)
                continue;
            report.add(narrative, int(count.stated), [&](FindingText &words) {
                write(nameOf(section), count, sentence, facts, words);
                words.fix.label = CheckText::tr("Replace the number by the live figure (%1)").arg(count.actual);
                words.fix.steps = {FixStep::set(facts.keyOf(section), narrative.name(), domain::serialise(withFigures(text, count.stated, facts)))};
            });
        }
    }

    static void examineIntroduction(const Fact &plan, const PlanFacts &facts, Report &report)
    {
        if (!plan.has(introduction) || !mayStateCount(plan.text(introduction), levelsOf(facts)))
            return;
        const QString text = plan.text(introduction);
        std::set<qlonglong> told;
        for (const StatedCount &count : StatedCounts(facts.reader()).in(text)) {
            const StatedSentence sentence = sentenceAt(text, count);
            if (differs(count, sentence, facts) && told.insert(count.stated).second)
                report.add(introduction, int(count.stated), [&](FindingText &words) { write(nameOf(plan), count, sentence, facts, words); });
        }
    }

    /// A figure that another table of the plan prints, kept beside the data: "performance_objectives_2024", "84".
    static void examineVariant(const Fact &variant, const PlanFacts &facts, Report &report)
    {
        static const QRegularExpression named(QStringLiteral("^([a-z_]+?)(?:_(\\d{4}))?$"));
        const auto match = variant.has(variantPlan) ? named.match(variant.text(variantField)) : QRegularExpressionMatch();
        const std::optional<double> stated = match.hasMatch() ? domain::readNumber(variant.text(variantText)) : std::nullopt;
        if (!stated)
            return;
        LiveFigure figure{QStringLiteral("count.") + match.captured(1)};
        if (match.capturedLength(2) > 0) {
            if (!facts.period().contains(match.captured(2).toInt()))
                return;
            figure.parameters.emplace(QStringLiteral("year"), match.captured(2));
        }
        LiveFigures figures(facts.reader());
        const std::optional<double> actual = figures.hasValue(figure) ? domain::readNumber(figures.text(figure)) : std::nullopt;
        if (!actual || *actual == 0 || *actual == *stated)
            return;
        report.add(variantText, [&](FindingText &words) {
            words.message = CheckText::tr("The text states %1 for «%2»; the data give %3.").arg(figureText(*stated), figures.label(figure), figureText(*actual));
            words.remedy = CheckText::tr("Correct the text, or complete the data.");
        });
    }

    static bool differs(const StatedCount &count, const StatedSentence &sentence, const PlanFacts &facts)
    {
        if (count.agrees || count.stated == 0)
            return false;
        LiveFigures figures(facts.reader());
        const std::optional<double> actual = figures.hasValue(count.figure) ? domain::readNumber(count.actual) : std::nullopt;
        // Nothing of that kind is kept in this plan: the text may well be right.
        if (!actual || *actual == 0)
            return false;
        return !isOfAnotherTime(sentence, facts.period()) && !isOfOthers(sentence) && !(double(count.stated) < *actual && isPartial(sentence))
            && !isOfAnyYear(count, facts, figures);
    }

    static void write(const QString &name, const StatedCount &count, const StatedSentence &sentence, const PlanFacts &facts, FindingText &words)
    {
        words.message = CheckText::tr("%1 says %2; the data give %3 («%4»).")
                            .arg(name, quoted(sentence.excerpt(), 50), count.actual, LiveFigures(facts.reader()).label(count.figure));
    }

    /// Wherever that number stands and is another than the data's.
    static Narrative withFigures(Narrative text, qlonglong stated, const PlanFacts &facts)
    {
        constexpr int most = 100;
        for (int round = 0; round < most; ++round) {
            const std::vector<StatedCount> counts = StatedCounts(facts.reader()).in(text);
            const auto next = std::find_if(counts.begin(), counts.end(), [&](const StatedCount &count) {
                return count.stated == stated && differs(count, sentenceOf(text, count), facts);
            });
            if (next == counts.end())
                break;
            const Narrative replaced = document::replaceByFigure(text, *next);
            if (replaced == text)
                break;
            text = replaced;
        }
        return text;
    }

    static QString figureText(double number) { return figure(number); }
};

} // namespace

std::unique_ptr<Check> differingCount()
{
    return std::make_unique<DifferingCount>();
}

} // namespace piao::checks
