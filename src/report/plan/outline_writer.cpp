// SPDX-License-Identifier: EUPL-1.2
#include "plan/outline_writer.h"

#include "piao/domain/record_description.h"
#include "plan/part_catalogue.h"
#include "report_text.h"

#include <algorithm>

namespace piao::report {

using domain::Kind;
using domain::Record;

namespace {

constexpr int deepestHeading = 6;
constexpr int deepestSection = 16; ///< as in SectionBook

QString nameOf(const Record &section)
{
    const SectionBook::Words words = SectionBook::words(section);
    const QString name = (words.number + QLatin1Char(' ') + words.text).trimmed();
    return name.isEmpty() ? domain::choiceLabel(section.description().field("content"), section.text("content")) : name;
}

/// What the blocks of a section stand for, as far as their writers did not say it themselves.
void setOrigins(Document &body, const QString &origin)
{
    for (Block &block : body.blocks) {
        std::visit([&](auto &each) {
            if constexpr (requires { each.origin; }) {
                if (each.origin.isEmpty())
                    each.origin = origin;
            }
        }, block);
    }
}

/// The section's wish goes before what a table asks for.
void setOrientation(Document &body, const QString &wished)
{
    if (wished == QLatin1String("portrait")) {
        for (Block &block : body.blocks) {
            if (auto *table = std::get_if<Table>(&block))
                table->wide = false;
        }
    }
}

/// Lists of the plan and the parts that print them.
struct Printed {
    Kind kind;
    std::vector<const char *> contents;
};

const std::vector<Printed> &printedKinds()
{
    static const std::vector<Printed> kinds{
        {Kind::PublicValue, {"value", "value_list", "strategy", "tree", "map"}},
        {Kind::PerformanceObjective, {"tree", "offices", "theme", "theme_list", "structure_list", "objective_sheets"}},
        {Kind::Process, {"processes", "risk_analysis"}},
        {Kind::RiskEvent, {"processes", "risk_analysis"}},
        {Kind::Measure, {"measures", "general_measures"}},
        {Kind::PublicationDuty, {"publication_duties"}},
        {Kind::StaffEstablishment, {"establishment"}},
        {Kind::Hire, {"hires", "establishment"}},
        {Kind::Leaver, {"leavers", "hires", "establishment"}},
        {Kind::TrainingCourse, {"training"}},
        {Kind::PositiveAction, {"positive_actions"}},
        {Kind::AgileWork, {"agile_factors"}},
        {Kind::MonitoringActivity, {"monitoring"}},
    };
    return kinds;
}

} // namespace

void OutlineWriter::write(Document &document)
{
    for (const Record *section : m_facts.sections.below(nullptr))
        writeSection(document, *section, 1);
    findUnprinted();
}

void OutlineWriter::writeSection(Document &document, const Record &section, int level)
{
    if (level > deepestSection)
        return;
    const bool titled = section.has("title") || section.has("heading");
    const std::size_t before = m_findings.size();
    Document body = bodyOf(section, std::min(level, deepestHeading));
    const bool bare = body.blocks.empty();
    for (const Record *child : m_facts.sections.below(&section))
        writeSection(body, *child, titled ? level + 1 : level);
    if (body.blocks.empty()) {
        if (m_findings.size() == before)
            m_findings.push_back({ReportText::tr("«%1» has neither text nor data: it is left out.").arg(nameOf(section)), originOf(section)});
        return;
    }
    const bool landscape = section.text("orientation") == QLatin1String("landscape") && !bare;
    if (landscape)
        document.add(Orientation::Landscape);
    if (titled)
        writeHeading(document, section, std::min(level, deepestHeading));
    append(document, std::move(body));
    if (landscape)
        document.add(Orientation::Portrait);
}

void OutlineWriter::writeHeading(Document &document, const Record &section, int level)
{
    const SectionBook::Words words = SectionBook::words(section);
    Heading &heading = document.heading(level, words.number, words.text);
    heading.origin = originOf(section);
    heading.anchor = sectionAnchor(section.key().id);
    heading.page = QStringLiteral("sezioni/") + addressOf(words.number.isEmpty() ? words.text : words.number);
    heading.opensPage = level == 1 || opensPage(section.text("content"));
    if (section.text("content") == QLatin1String("value")) {
        if (const Record *value = m_facts.find(Kind::PublicValue, section.text("value_id"))) {
            heading.anchor = valueAnchor(*value);
            heading.running = value->text("short_title");
        }
    }
}

Document OutlineWriter::bodyOf(const Record &section, int level)
{
    Document body;
    writeNarrative(body, m_facts, section, "narrative", level);
    setOrigins(body, originOf(section, "narrative"));
    writeProvisions(body, m_facts, section);
    writeContent(body, section, level);
    setOrigins(body, originOf(section));
    setOrientation(body, section.text("orientation"));
    return body;
}

void OutlineWriter::writeContent(Document &body, const Record &section, int level)
{
    const QString content = section.text("content");
    if (content.isEmpty() || content == QLatin1String("none"))
        return;
    const PartWriter writer = partWriter(content);
    if (!writer) {
        m_findings.push_back({ReportText::tr("«%1» asks for «%2», which this program cannot make.").arg(nameOf(section), content),
                              originOf(section, "content")});
        return;
    }
    if (content == QLatin1String("value") && !m_facts.find(Kind::PublicValue, section.text("value_id")))
        m_findings.push_back({ReportText::tr("«%1» is for a public value, and names none.").arg(nameOf(section)), originOf(section, "value_id")});
    if (content.startsWith(QLatin1String("theme")) && !m_facts.find(Kind::Theme, section.text("theme_id")))
        m_findings.push_back({ReportText::tr("«%1» is for a theme, and names none.").arg(nameOf(section)), originOf(section, "theme_id")});
    writer(body, m_facts, {section, level});
}

void OutlineWriter::findUnprinted()
{
    for (const Printed &each : printedKinds()) {
        const auto &records = m_facts.all(each.kind);
        const bool known = std::any_of(each.contents.begin(), each.contents.end(),
                                         [&](const char *content) { return m_facts.sections.knows(content); });
        if (!records.empty() && !known) { // what is switched off is switched off on purpose
            m_findings.push_back({ReportText::tr("No section prints the %1 of the plan (%2).")
                                      .arg(domain::plural(domain::describe(each.kind)).toLower()).arg(records.size()), {}});
        }
    }
}

void append(Document &document, Document &&part)
{
    document.blocks.insert(document.blocks.end(), std::make_move_iterator(part.blocks.begin()),
                           std::make_move_iterator(part.blocks.end()));
}

} // namespace piao::report
