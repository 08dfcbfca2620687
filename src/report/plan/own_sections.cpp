// SPDX-License-Identifier: EUPL-1.2
// The plan's own sections: their words over the parts that the program makes, and all the others where they belong.
#include "plan/sections.h"

#include <array>

namespace piao::report {

using domain::Record;

namespace {

struct Body {
    const char *content;
    void (*write)(Document &document, const PlanFacts &facts);
};

constexpr std::array bodies{
    Body{"staff", writeStaff},
    Body{"risk_areas", writeRiskAreas},
    Body{"general_measures", writeGeneralMeasures},
    Body{"pnrr_measures", writePnrrMeasures},
    Body{"processes", writeProcesses},
    Body{"risk_analysis", writeRiskAnalysis},
    Body{"measures", writeMeasures},
    Body{"publication_duties", writePublicationDuties},
    Body{"establishment", writeEstablishment},
    Body{"hires", writeHires},
    Body{"training", writeTraining},
    Body{"positive_actions", writePositiveActions},
    Body{"agile_factors", writeAgileFactors},
    Body{"agile_indicators", writeAgileIndicators},
    Body{"monitoring", writeMonitoring},
    Body{"prevention_indicators", writePreventionIndicators},
    Body{"attachments", writeAttachments},
};

void writeOwnSection(Document &document, const PlanFacts &facts, const Record &section, int level)
{
    const SectionBook &book = facts.sections;
    if (book.isFrame(section))
        return;
    Document body;
    const bool here = !book.isWritten(section);
    if (here)
        writeSectionBody(body, facts, section);
    for (const Record *child : book.below(&section))
        writeOwnSection(body, facts, *child, level + 1);
    if (here && (section.has("narrative") || !body.blocks.empty()))
        openPart(document, facts, {std::min(level, 6), {}, {}, {}, level == 1}, {&section, false});
    append(document, std::move(body));
}

} // namespace

bool openPart(Document &document, const PlanFacts &facts, Part part, const SectionBook::Found &own)
{
    if (own.leftOut)
        return false;
    if (own.section) {
        const SectionBook::Words words = SectionBook::words(*own.section);
        part.number = words.number;
        part.title = words.text;
        if (part.anchor.isEmpty())
            part.anchor = sectionAnchor(own.section->key().id);
    }
    Heading &heading = document.heading(part.level, part.number, part.title);
    heading.anchor = part.anchor;
    heading.opensPage = part.opensPage;
    heading.running = part.running;
    if (own.section) {
        facts.sections.setWritten(*own.section);
        writeNarrative(document, facts, *own.section, "narrative", part.level);
    }
    return true;
}

void writeFrame(Document &document, const PlanFacts &facts, const Part &part, Document &&body)
{
    const SectionBook::Found own = facts.sections.frame(part.number);
    const bool texted = own.section && own.section->has("narrative");
    if ((texted || !body.blocks.empty()) && openPart(document, facts, part, own))
        append(document, std::move(body));
}

void writeSectionBody(Document &document, const PlanFacts &facts, const Record &section)
{
    for (const Body &body : bodies) {
        if (section.text("content") == QLatin1String(body.content))
            body.write(document, facts);
    }
    writeProvisions(document, facts, section);
}

void writeOwnSections(Document &document, const PlanFacts &facts, const QString &frame, int level)
{
    const SectionBook::Found found = facts.sections.frame(frame);
    if (!found.section)
        return;
    for (const Record *section : facts.sections.below(found.section))
        writeOwnSection(document, facts, *section, level);
}

void writeFrontSections(Document &document, const PlanFacts &facts)
{
    for (const Record *section : facts.sections.below(nullptr)) {
        if (section->has("number"))
            return;
        writeOwnSection(document, facts, *section, 1);
        facts.sections.setWritten(*section);
    }
}

void writeLastSections(Document &document, const PlanFacts &facts)
{
    for (const Record *section : facts.sections.below(nullptr)) {
        if (!facts.sections.isWritten(*section))
            writeOwnSection(document, facts, *section, 1);
    }
}

void append(Document &document, Document &&part)
{
    document.blocks.insert(document.blocks.end(), std::make_move_iterator(part.blocks.begin()),
                           std::make_move_iterator(part.blocks.end()));
}

} // namespace piao::report
