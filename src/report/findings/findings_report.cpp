// SPDX-License-Identifier: EUPL-1.2
#include "piao/report/findings_report.h"

#include "findings/findings_chapters.h"
#include "findings/quality_section.h"
#include "findings/summary_tables.h"

#include <algorithm>

namespace piao::report {

using checks::PlanChecker;
using domain::Kind;

namespace {

const checks::Column planTitle{Kind::Plan, "title"};
const checks::Column bodyName{Kind::Body, "name"};
const checks::Column directorName{Kind::Director, "name"};
const checks::Column objectiveCentre{Kind::PerformanceObjective, "centre_id"};
const checks::Column objectiveYear{Kind::PerformanceObjective, "year"};

QString nameOfBody(const checks::PlanFacts &facts)
{
    QString name;
    facts.each(Kind::Body, [&](const checks::Fact &body) { name = body.text(bodyName); });
    return name;
}

QString periodOf(const checks::PlanFacts &facts)
{
    return facts.period().isValid() ? facts.period().name() : QString();
}

Wording wording()
{
    Wording words;
    words.contents = ReportText::tr("Contents");
    words.page = ReportText::tr("page %1 of %2");
    words.continued = ReportText::tr("%1 (continued)");
    words.emptyTable = ReportText::tr("Nothing.");
    words.linkTo = ReportText::tr("Go to %1");
    words.note = ReportText::tr("Note %1");
    words.noteCall = ReportText::tr("Back to the call of note %1");
    return words;
}

Document frame(const FindingsContext &context, const QString &title)
{
    const checks::PlanFacts &facts = context.facts();
    Document document;
    document.title = title;
    document.language = FindingsContext::language();
    document.author = nameOfBody(facts);
    document.subject = ReportText::tr("What the checks of the plan found");
    document.date = context.options.date;
    document.runningBody = document.author;
    document.runningTitle = (ReportText::tr("Check of the PIAO") + u' ' + periodOf(facts)).trimmed();
    document.wording = wording();
    document.heading(1, {}, title);
    return document;
}

/// Which plan, on which day, in which state.
void writePlanLine(Document &document, const FindingsContext &context)
{
    const checks::PlanFacts &facts = context.facts();
    QStringList parts{document.author, facts.plan().text(planTitle)};
    if (!parts.last().contains(periodOf(facts)))
        parts.append(periodOf(facts));
    parts.append(ReportText::tr("checked on %1").arg(context.dateText(facts.today())));
    if (context.options.revision > 0)
        parts.append(ReportText::tr("revision %1 of the plan").arg(context.options.revision));
    parts.removeAll(QString());
    document.paragraph(parts.join(QStringLiteral(" · ")), TextRole::Lead);
}

QString resultText(const FindingsContext &context)
{
    const checks::FindingCounts &counts = context.choice.counts();
    QString text = counts.total() == 0 ? ReportText::tr("The checks found nothing.")
                                       : ReportText::tr("The checks found %1.").arg(countsText(counts));
    if (counts.suppressed > 0)
        text += u' ' + ReportText::tr("%n finding(s) were set aside with a reason.", nullptr, counts.suppressed);
    return text;
}

void writeReading(Document &document)
{
    document.paragraph(ReportText::tr("An error keeps the plan from being approved as it should be; a warning is for a person to decide; a hint makes a good "
                                      "plan better. Whoever thinks that a finding is mistaken says why: it is set aside with that reason."),
                       TextRole::Note);
}

Document wholeReport(FindingsContext &context)
{
    Document document = frame(context, ReportText::tr("Check of the plan"));
    writePlanLine(document, context);
    document.paragraph(resultText(context));
    writeReading(document);
    document.heading(2, {}, ReportText::tr("At a glance"));
    if (context.options.order == FindingsReportOptions::Order::Task)
        writeTaskTable(document, context);
    writePartTable(document, context);
    writeCentreTable(document, context);
    writeCheckTable(document, context);
    if (context.options.order == FindingsReportOptions::Order::Centre)
        writeCentreChapters(document, context);
    else
        writeTaskChapters(document, context);
    writeSetAside(document, context, 2);
    writeQuality(document, context);
    return document;
}

/// Of the director's sheet: the objectives that are the director's own or of the director's centres.
std::pair<int, int> objectivesOfPlace(const FindingsContext &context)
{
    const checks::PlanFacts &facts = context.facts();
    const checks::FindingFilter &filter = context.options.filter;
    if (filter.centre != checks::noSlot)
        return objectivesOf(facts, filter.centre);
    std::pair<int, int> objectives;
    facts.each(Kind::PerformanceObjective, [&](const checks::Fact &objective) {
        const auto directors = checks::directorsOf(context.checker, {0, Kind::PerformanceObjective, -1, objective.slot(), 0});
        if (std::find(directors.begin(), directors.end(), filter.director) == directors.end())
            return;
        ++objectives.first;
        objectives.second += objective.integer(objectiveYear) == facts.period().firstYear ? 1 : 0;
    });
    return objectives;
}

QString nameOfPlace(const FindingsContext &context)
{
    const checks::FindingFilter &filter = context.options.filter;
    const checks::Fact *director = context.facts().at(Kind::Director, filter.director);
    if (filter.centre == checks::noSlot)
        return director ? director->text(directorName) : QString();
    return checks::centreName(context.facts(), filter.centre);
}

Document sheet(FindingsContext &context)
{
    Document document = frame(context, ReportText::tr("Findings for %1").arg(nameOfPlace(context)));
    writePlanLine(document, context);
    const auto [objectives, inFirstYear] = objectivesOfPlace(context);
    QStringList about{objectivesText(context.facts(), objectives, inFirstYear)};
    const checks::FindingFilter &filter = context.options.filter;
    if (filter.centre != checks::noSlot) {
        const QString director = directorNames(context.facts(), filter.centre);
        about.prepend(director.isEmpty() ? ReportText::tr("no director named") : director);
    }
    document.paragraph(about.join(QStringLiteral(" · ")) + QStringLiteral(". ") + resultText(context));
    if (context.choice.counts().total() > 0)
        writeReading(document);
    writeSheet(document, context);
    writeSetAside(document, context, 2);
    return document;
}

} // namespace

Document buildFindingsReport(const PlanChecker &checker, const FindingsReportOptions &options)
{
    const checks::FindingChoice choice(checker, options.filter);
    FindingsContext context{checker, options, choice};
    return options.filter.hasPlace() ? sheet(context) : wholeReport(context);
}

} // namespace piao::report
