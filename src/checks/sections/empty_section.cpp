// SPDX-License-Identifier: EUPL-1.2
#include "sections/section_checks.h"

#include "check_text.h"
#include "piao/document/section_contents.h"
#include "sections/compulsory_parts.h"
#include "sections/section_filling.h"
#include "wording/names.h"
#include "wording/written.h"

namespace piao::checks {
namespace {

using document::SectionContent;
using domain::Kind;

const Column parent{Kind::Section, "parent_id"};
const Column title{Kind::Section, "title"};
const Column narrative{Kind::Section, "narrative"};
const Column planTemplate{Kind::Plan, "template"};
const Column state{Kind::Plan, "state"};
const Column actNumber{Kind::Plan, "act_number"};
const Column actDate{Kind::Plan, "act_date"};
const Column approvingOrgan{Kind::Plan, "approving_organ"};
const Column bodyName{Kind::Body, "name"};
const Column representative{Kind::Body, "representative"};
const Column officer{Kind::Body, "anti_corruption_officer"};

constexpr int registryPart = 10;

std::vector<Route> routes()
{
    std::vector<Route> routes = fillingRoutes();
    routes.push_back(Route::all(Kind::Plan).when({"profile", "template"}));
    for (const CompulsoryPart &part : compulsoryParts()) {
        for (const Kind kind : part.kinds)
            routes.push_back(Route::all(kind).when({}));
    }
    return routes;
}

/// Empty though nobody forgot it: no annexes are no fault, and the part of a theme without objectives is told with the theme.
bool mayBeEmpty(const Fact &section)
{
    const SectionContent *content = document::sectionContent(contentOf(section));
    return content && (content->group == SectionContent::Group::Annexes || content->subject == SectionContent::Subject::Theme);
}

class EmptySection : public Check
{
public:
    EmptySection()
        : Check({
            .id = "L33",
            .severity = Severity::Error,
            .task = Task::FillSections,
            .title = QT_TRANSLATE_NOOP("checks", "Section that is empty"),
            .reason = QT_TRANSLATE_NOOP("checks", "The piano-tipo says what a plan must hold, less for bodies with fewer than 50 staff. A heading of the plan's own without anything below it is left out when the document is printed."),
            .source = "DM 132/2022, artt. 2-6 e piano-tipo allegato; D.L. 80/2021, art. 6, c. 2",
            .remedy = QT_TRANSLATE_NOOP("checks", "Write the text of the section or the data that it prints, or switch it off if it is not compulsory."),
            .subjects = {Kind::Plan, Kind::Body, Kind::Section},
            .reads = routes(),
        })
    {
    }

    void examine(const Fact &subject, const PlanFacts &facts, Report &report) const override
    {
        switch (subject.kind()) {
        case Kind::Section:
            examineSection(subject, facts, report);
            break;
        case Kind::Body:
            examineBody(subject, report);
            break;
        default:
            examineParts(facts, report);
            examineApproval(subject, report);
        }
    }

private:
    static void examineSection(const Fact &section, const PlanFacts &facts, Report &report)
    {
        if (!isWritten(section, title) || mayBeEmpty(section) || !isPrinted(section, facts) || isFilled(section, facts))
            return;
        bool hasTitledBelow = false;
        facts.eachReferring(section, parent, [&](const Fact &child) { hasTitledBelow = hasTitledBelow || (isWritten(child, title) && isPrinted(child, facts)); });
        if (hasTitledBelow) // each of them is told of by itself
            return;
        report.add(narrative, [&](FindingText &text) {
            const QString content = contentOf(section);
            text.message = document::sectionContent(content)
                ? CheckText::tr("%1 is for «%2», of which the plan has nothing, and has no text.")
                      .arg(nameOf(section), domain::choiceLabel(domain::describe(Kind::Section).field("content"), content))
                : CheckText::tr("%1 has no text.").arg(nameOf(section));
            if (const CompulsoryPart *part = wantedPart(section, facts))
                text.message += u' ' + CheckText::tr("The piano-tipo wants it (%1).").arg(QString::fromUtf8(part->source));
        });
    }

    static void examineParts(const PlanFacts &facts, Report &report)
    {
        // A plan of section 2.2 alone is a part of another plan.
        if (facts.plan().text(planTemplate) == QLatin1String("performance"))
            return;
        if (facts.count(Kind::Body) == 0) {
            report.addDetail(registryPart, [](FindingText &text) {
                text.message = CheckText::tr("The plan does not say whose it is: the registry of the body is empty.");
                text.remedy = CheckText::tr("Fill in the page of the body: name, legal representative, RPCT.");
            });
        }
        for (const CompulsoryPart &part : compulsoryParts()) {
            if ((facts.isSimplified() && !part.simplified) || isThere(part, facts))
                continue;
            report.addDetail(part.id, [&](FindingText &text) {
                text.message = CheckText::tr("The plan has nothing for «%1»: no data, and no section meant for it (%2).")
                                   .arg(QString::fromUtf8(part.name), QString::fromUtf8(part.source));
                text.remedy = CheckText::tr("Enter its data, or add a section with its text.");
            });
        }
    }

    /// By its data, or by a section that is meant for it: an empty one is told of by itself.
    static bool isThere(const CompulsoryPart &part, const PlanFacts &facts)
    {
        if (hasData(part, facts))
            return true;
        bool there = false;
        facts.each(Kind::Section, [&](const Fact &section) { there = there || (isMeantFor(part, section) && isPrinted(section, facts)); });
        return there;
    }

    static void examineBody(const Fact &body, Report &report)
    {
        reportMissing(body, bodyName, QT_TRANSLATE_NOOP("checks", "The name of the body is missing in section 1."), report);
        reportMissing(body, representative, QT_TRANSLATE_NOOP("checks", "The legal representative of the body is missing in section 1."), report);
        reportMissing(body, officer, QT_TRANSLATE_NOOP("checks", "Section 1 does not name the RPCT, who answers for section 2.3 (L. 190/2012, art. 1, c. 7)."), report);
    }

    static void examineApproval(const Fact &plan, Report &report)
    {
        const QString now = plan.text(state);
        if (now != QLatin1String("approved") && now != QLatin1String("published"))
            return;
        reportMissing(plan, approvingOrgan, QT_TRANSLATE_NOOP("checks", "The plan is approved, and does not say by which organ."), report);
        reportMissing(plan, actNumber, QT_TRANSLATE_NOOP("checks", "The plan is approved, and the number of the act is missing."), report);
        reportMissing(plan, actDate, QT_TRANSLATE_NOOP("checks", "The plan is approved, and the date of the act is missing."), report);
    }

    static void reportMissing(const Fact &record, const Column &column, const char *message, Report &report)
    {
        if (isWritten(record, column))
            return;
        report.add(column, [&](FindingText &text) {
            text.message = CheckText::tr(message);
            text.remedy = CheckText::tr("Fill in the field.");
        });
    }
};

} // namespace

std::unique_ptr<Check> emptySection()
{
    return std::make_unique<EmptySection>();
}

} // namespace piao::checks
