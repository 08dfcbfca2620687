// SPDX-License-Identifier: EUPL-1.2
#include "findings/summary_tables.h"

#include <algorithm>
#include <map>
#include <set>

namespace piao::report {

using checks::ChosenFindings;
using checks::Fact;
using checks::Finding;
using checks::FindingCounts;
using checks::Slot;
using domain::Kind;

namespace {

const checks::Column centreDirector{Kind::ResponsibilityCentre, "director_id"};
const checks::Column objectiveCentre{Kind::PerformanceObjective, "centre_id"};
const checks::Column objectiveDirector{Kind::PerformanceObjective, "director_id"};
const checks::Column objectiveYear{Kind::PerformanceObjective, "year"};
const checks::Column directorName{Kind::Director, "name"};
const checks::Column setAsideReason{Kind::Suppression, "reason"};
const checks::Column setAsideBy{Kind::Suppression, "decided_by"};
const checks::Column setAsideOn{Kind::Suppression, "decided_on"};

/// A number as tables print it: nothing stands out where nothing was found.
QString numberText(int number)
{
    return number == 0 ? QStringLiteral("–") : QString::number(number);
}

/// A table of counts, with the columns that stand before them; the first heads its row.
Table &countTable(Document &document, const QString &caption, std::vector<Column> columns)
{
    for (const QString &title : {ReportText::tr("Errors"), ReportText::tr("Warnings"), ReportText::tr("Hints"), ReportText::tr("Together")})
        columns.push_back(numberColumn(title));
    Table &table = document.table(caption, std::move(columns));
    table.headerColumn = 0;
    return table;
}

void addCounts(Row &made, const FindingCounts &counts)
{
    for (const checks::Severity severity : checks::allSeverities)
        made.cells.push_back(cell(numberText(counts.of(severity))));
    made.cells.push_back(cell(numberText(counts.total())));
}

template<typename Key, typename KeysOf>
std::map<Key, FindingCounts> countedBy(const FindingsContext &context, const KeysOf &keysOf)
{
    std::map<Key, FindingCounts> counts;
    for (const ChosenFindings &chosen : context.choice.checks()) {
        const auto severity = size_t(context.checker.severityOf(chosen.check));
        for (const Finding &finding : chosen.open) {
            for (const Key &key : keysOf(finding))
                ++counts[key].bySeverity[severity];
        }
    }
    return counts;
}

} // namespace

std::pair<int, int> objectivesOf(const checks::PlanFacts &facts, Slot centre)
{
    std::pair<int, int> objectives;
    facts.eachReferring(*facts.at(Kind::ResponsibilityCentre, centre), objectiveCentre, [&](const Fact &objective) {
        ++objectives.first;
        objectives.second += objective.integer(objectiveYear) == facts.period().firstYear ? 1 : 0;
    });
    return objectives;
}

QString directorNames(const checks::PlanFacts &facts, Slot centre)
{
    const Fact &fact = *facts.at(Kind::ResponsibilityCentre, centre);
    if (const Fact *own = facts.referred(fact, centreDirector))
        return own->text(directorName);
    QStringList names;
    facts.eachReferring(fact, objectiveCentre, [&](const Fact &objective) {
        if (const Fact *director = facts.referred(objective, objectiveDirector))
            names.append(director->text(directorName));
    });
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

QString objectivesText(const checks::PlanFacts &facts, int all, int inFirstYear)
{
    if (!facts.period().isValid() || inFirstYear == all)
        return ReportText::tr("%n objective(s)", nullptr, all);
    return ReportText::tr("%n objective(s), %1 of them in %2", nullptr, all).arg(inFirstYear).arg(facts.period().firstYear);
}

void writeTaskTable(Document &document, const FindingsContext &context)
{
    const auto counts = countedBy<checks::Task>(context, [&](const Finding &finding) { return std::array{context.info(finding.check).task}; });
    if (counts.empty())
        return;
    Table &table = countTable(document, ReportText::tr("Findings by what is to be done"), {column(ReportText::tr("What is to be done"), 0.5)});
    for (const auto &[task, found] : counts) {
        Row made = row({cell(Spans{link(checks::wordOf(task), u'#' + anchorOf(task))})});
        addCounts(made, found);
        table.rows.push_back(std::move(made));
    }
}

void writePartTable(Document &document, const FindingsContext &context)
{
    const auto counts = countedBy<checks::PlanPart>(context, [&](const Finding &finding) { return std::array{context.checker.partOf(finding)}; });
    Table &table = countTable(document, ReportText::tr("Findings by part of the plan"), {column(ReportText::tr("Part of the plan"), 0.5)});
    for (const checks::PlanPart part : checks::allPlanParts) {
        Row made = row({cell(checks::wordOf(part))});
        const auto found = counts.find(part);
        addCounts(made, found == counts.end() ? FindingCounts() : found->second);
        table.rows.push_back(std::move(made));
    }
    Row total = row({cell(ReportText::tr("Whole plan"))}, RowKind::Total);
    addCounts(total, context.choice.counts());
    table.rows.push_back(std::move(total));
}

void writeCentreTable(Document &document, const FindingsContext &context)
{
    const checks::PlanFacts &facts = context.facts();
    if (facts.count(Kind::ResponsibilityCentre) == 0)
        return;
    const auto counts = countedBy<Slot>(context, [&](const Finding &finding) {
        std::vector<Slot> centres = context.checker.centresOf(finding);
        return centres.empty() ? std::vector<Slot>{checks::noSlot} : centres;
    });
    const auto countsOf = [&](Slot centre) {
        const auto found = counts.find(centre);
        return found == counts.end() ? FindingCounts() : found->second;
    };
    const bool directed = facts.count(Kind::Director) > 0;
    std::vector<Column> columns{column(ReportText::tr("Centre"), 0.45)};
    if (directed)
        columns.push_back(column(ReportText::tr("Director")));
    columns.push_back(numberColumn(ReportText::tr("Objectives")));
    Table &table = countTable(document, ReportText::tr("Findings by centre; one that concerns several counts for each"), std::move(columns));
    const auto name = [&](Slot centre, const QString &text) {
        const bool leads = context.options.order == FindingsReportOptions::Order::Centre && counts.count(centre) > 0;
        return cell(Spans{leads ? link(text, u'#' + anchorOf(context, centre)) : plain(text)});
    };
    for (const Slot centre : centresInOrder(facts)) {
        Row made = row({name(centre, checks::centreName(facts, centre))});
        if (directed)
            made.cells.push_back(cell(directorNames(facts, centre)));
        made.cells.push_back(cell(numberText(objectivesOf(facts, centre).first)));
        addCounts(made, countsOf(centre));
        table.rows.push_back(std::move(made));
    }
    Row none = row({name(checks::noSlot, ReportText::tr("No centre: the whole body's"))}, RowKind::Shaded);
    none.cells.resize(directed ? 3 : 2);
    addCounts(none, countsOf(checks::noSlot));
    table.rows.push_back(std::move(none));
}

void writeCheckTable(Document &document, const FindingsContext &context)
{
    Table &table = document.table(ReportText::tr("What each check found, of how many"),
        {codeColumn(ReportText::tr("Check")), column(ReportText::tr("What is wrong"), 0.5), codeColumn(ReportText::tr("Severity")),
            numberColumn(ReportText::tr("Found in")), numberColumn(ReportText::tr("of")), numberColumn(ReportText::tr("Set aside"))});
    table.headerColumn = 0;
    QStringList clean;
    for (const ChosenFindings &chosen : context.choice.checks()) {
        const checks::CheckInfo &info = context.info(chosen.check);
        if (chosen.open.empty() && chosen.setAside.empty()) {
            clean.append(QString::fromLatin1(info.id));
            continue;
        }
        table.rows.push_back(textRow({QString::fromLatin1(info.id), checks::titleOf(info), checks::wordOf(context.checker.severityOf(chosen.check)),
            numberText(chosen.struck), numberText(chosen.examined), numberText(int(chosen.setAside.size()))}));
    }
    if (!clean.isEmpty())
        document.paragraph(ReportText::tr("Nothing was found by: %1.").arg(clean.join(QStringLiteral(", "))), TextRole::Small);
}

void writeSetAside(Document &document, const FindingsContext &context, int level)
{
    if (context.choice.counts().suppressed == 0)
        return;
    document.heading(level, {}, ReportText::tr("Set aside"));
    document.paragraph(ReportText::tr("These findings were looked at and kept as they are, for the reasons given."));
    Table &table = document.table({}, {codeColumn(ReportText::tr("Check")), column(ReportText::tr("What was found"), 0.45), column(ReportText::tr("Reason"), 0.3),
                                         column(ReportText::tr("By")), codeColumn(ReportText::tr("On"))});
    for (const ChosenFindings &chosen : context.choice.checks()) {
        for (const Finding &finding : chosen.setAside) {
            const Fact *record = context.facts().find(context.checker.suppressionOf(finding));
            if (!record)
                continue;
            Row made = textRow({QString::fromLatin1(context.info(chosen.check).id), context.checker.text(finding).message, record->text(setAsideReason),
                record->text(setAsideBy), context.dateText(record->date(setAsideOn))});
            made.origin = context.originOf(finding);
            table.rows.push_back(std::move(made));
        }
    }
}

} // namespace piao::report
