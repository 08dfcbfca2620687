// SPDX-License-Identifier: EUPL-1.2
#include "findings/findings_chapters.h"

#include "findings/check_section.h"
#include "findings/summary_tables.h"

#include <algorithm>
#include <map>

namespace piao::report {

using checks::ChosenFindings;
using checks::Finding;
using checks::FindingCounts;
using checks::Slot;

namespace {

/// The findings of some place: for each check, in the order in which they are to be read.
struct Part {
    const ChosenFindings *chosen;
    std::vector<Finding> findings;
};
using Parts = std::vector<Part>;

/// By task, then the graver first, then by id.
std::vector<const ChosenFindings *> inReadingOrder(const FindingsContext &context)
{
    std::vector<const ChosenFindings *> ordered;
    for (const ChosenFindings &chosen : context.choice.checks()) {
        if (!chosen.open.empty())
            ordered.push_back(&chosen);
    }
    const auto place = [&](const ChosenFindings *chosen) { return std::pair(context.info(chosen->check).task, context.checker.severityOf(chosen->check)); };
    std::stable_sort(ordered.begin(), ordered.end(), [&](const auto *left, const auto *right) { return place(left) < place(right); });
    return ordered;
}

FindingCounts countsOf(const FindingsContext &context, const Parts &parts)
{
    FindingCounts counts;
    for (const Part &part : parts)
        counts.bySeverity[size_t(context.checker.severityOf(part.chosen->check))] += int(part.findings.size());
    return counts;
}

/// The findings of each centre; those of the whole body under noSlot.
std::map<Slot, Parts> byCentre(const FindingsContext &context)
{
    std::map<Slot, Parts> all;
    for (const ChosenFindings *chosen : inReadingOrder(context)) {
        for (const Finding &finding : chosen->open) {
            std::vector<Slot> centres = context.checker.centresOf(finding);
            if (centres.empty())
                centres.push_back(checks::noSlot);
            for (const Slot centre : centres) {
                Parts &parts = all[centre];
                if (parts.empty() || parts.back().chosen != chosen)
                    parts.push_back({chosen, {}});
                parts.back().findings.push_back(finding);
            }
        }
    }
    return all;
}

void writeParts(Document &document, FindingsContext &context, const Parts &parts)
{
    Table table = CheckSection::sharedTable(false);
    for (const Part &part : parts)
        CheckSection(context, *part.chosen, part.findings).addRows(table, false);
    document.add(std::move(table));
}

void writeCentre(Document &document, FindingsContext &context, Slot centre, const Parts &parts)
{
    const checks::PlanFacts &facts = context.facts();
    Heading &heading = document.heading(2, {}, checks::centreName(facts, centre));
    heading.anchor = anchorOf(context, centre);
    heading.opensPage = true;
    const QString director = directorNames(facts, centre);
    const auto [objectives, inFirstYear] = objectivesOf(facts, centre);
    const QStringList about{director.isEmpty() ? ReportText::tr("no director named") : director, objectivesText(facts, objectives, inFirstYear),
        countsText(countsOf(context, parts))};
    document.paragraph(about.join(QStringLiteral(" · ")), TextRole::Lead);
    writeParts(document, context, parts);
}

void writeReasons(Document &document, FindingsContext &context)
{
    document.heading(2, {}, ReportText::tr("Why it matters"));
    for (const ChosenFindings *chosen : inReadingOrder(context))
        CheckSection(context, *chosen, chosen->open).writeReason(document);
}

} // namespace

void writeTaskChapters(Document &document, FindingsContext &context)
{
    std::optional<checks::Task> task;
    for (const ChosenFindings *chosen : inReadingOrder(context)) {
        const checks::Task own = context.info(chosen->check).task;
        if (task != own)
            document.heading(2, {}, checks::wordOf(own)).anchor = anchorOf(own);
        task = own;
        CheckSection(context, *chosen, chosen->open).writePart(document);
    }
}

void writeSheet(Document &document, FindingsContext &context)
{
    std::optional<checks::Task> task;
    Table *table = nullptr;
    for (const ChosenFindings *chosen : inReadingOrder(context)) {
        const checks::Task own = context.info(chosen->check).task;
        if (task != own) {
            document.heading(2, {}, checks::wordOf(own));
            table = &document.add(CheckSection::sharedTable(context.options.filter.centre == checks::noSlot));
        }
        task = own;
        CheckSection(context, *chosen, chosen->open).addRows(*table, true);
    }
}

void writeCentreChapters(Document &document, FindingsContext &context)
{
    const std::map<Slot, Parts> all = byCentre(context);
    const checks::PlanFacts &facts = context.facts();
    QStringList clean;
    for (const Slot centre : centresInOrder(facts)) {
        if (const auto found = all.find(centre); found != all.end())
            writeCentre(document, context, centre, found->second);
        else
            clean.append(checks::centreName(facts, centre));
    }
    if (!clean.isEmpty()) {
        document.heading(2, {}, ReportText::tr("Centres without findings")).opensPage = true;
        document.paragraph(clean.join(QStringLiteral("; ")) + u'.');
    }
    if (const auto body = all.find(checks::noSlot); body != all.end()) {
        document.heading(2, {}, ReportText::tr("What belongs to no centre")).anchor = anchorOf(context, checks::noSlot);
        document.paragraph(countsText(countsOf(context, body->second)), TextRole::Lead);
        writeParts(document, context, body->second);
    }
    writeReasons(document, context);
}

} // namespace piao::report
