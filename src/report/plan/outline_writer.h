// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/report/plan_report.h"
#include "plan/sections.h"

namespace piao::report {

/// Writes the sections of the plan in their order: each with its heading, its text, what the program makes for it from the
/// data, and the sections below it. A section without any of these is left out, and found.
class OutlineWriter
{
public:
    OutlineWriter(const PlanFacts &facts, std::vector<ReportFinding> &findings) : m_facts(facts), m_findings(findings) {}

    void write(Document &document);

private:
    void writeSection(Document &document, const domain::Record &section, int level);
    void writeHeading(Document &document, const domain::Record &section, int level);
    Document bodyOf(const domain::Record &section, int level);
    void writeContent(Document &body, const domain::Record &section, int level);
    void findUnprinted();

    const PlanFacts &m_facts;
    std::vector<ReportFinding> &m_findings;
};

} // namespace piao::report
