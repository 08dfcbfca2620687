// SPDX-License-Identifier: EUPL-1.2
#include "odt/contents_writer.h"

#include "odt/style_names.h"

#include <algorithm>

namespace piao::report {
namespace {

constexpr int indexLevels = 10; // that the format has; headings use six
constexpr int headingLevels = 6;
const QString sectionStyle = QStringLiteral("Contents");

} // namespace

void writeContentsStyle(OdfXml &xml)
{
    const auto style = xml.element("style:style", {{"style:name", sectionStyle}, {"style:family", QStringLiteral("section")}});
    const auto properties = xml.element("style:section-properties", {{"style:editable", QStringLiteral("false")}});
    const auto columns = xml.element("style:columns", {{"fo:column-count", QStringLiteral("1")}, {"fo:column-gap", points(0)}});
}

void ContentsWriter::write(const Contents &contents, const BlockStart &start)
{
    OdfXml &xml = m_context.xml;
    const QString title = contents.title.isEmpty() ? m_context.document.wording.contents : contents.title;
    const int depth = std::clamp(contents.depth, 1, headingLevels);
    const QString name = QStringLiteral("Indice%1").arg(++m_indexes);
    const auto index = xml.element("text:table-of-content", {{"text:name", name}, {"text:style-name", sectionStyle}, {"text:protected", QStringLiteral("true")}});
    writeSource(title, depth);
    const auto body = xml.element("text:index-body");
    {
        const auto head = xml.element("text:index-title", {{"text:name", name + QStringLiteral("_Head")}, {"text:style-name", sectionStyle}});
        m_context.paragraph(style_names::contentsHeading, title, start);
    }
    for (const ListedHeading &heading : m_headings) {
        if (heading.heading->inContents && heading.level <= depth)
            writeEntry(heading);
    }
}

void ContentsWriter::writeSource(const QString &title, int depth)
{
    OdfXml &xml = m_context.xml;
    // By style, not by outline level: so a heading that the contents leave out stays out when the index is made anew.
    const auto source = xml.element("text:table-of-content-source", {
        {"text:outline-level", QString::number(depth)}, {"text:use-outline-level", QStringLiteral("false")},
        {"text:use-index-marks", QStringLiteral("false")}, {"text:use-index-source-styles", QStringLiteral("true")}});
    xml.textElement("text:index-title-template", title, {{"text:style-name", style_names::contentsHeading}});
    for (int level = 1; level <= indexLevels; ++level) {
        const auto entry = xml.element("text:table-of-content-entry-template", {
            {"text:outline-level", QString::number(level)}, {"text:style-name", style_names::contents(std::min(level, headingLevels))}});
        xml.empty("text:index-entry-link-start", {{"text:style-name", style_names::indexLink}});
        xml.empty("text:index-entry-text");
        xml.empty("text:index-entry-tab-stop", {{"style:type", QStringLiteral("right")}, {"style:leader-char", QStringLiteral(".")}});
        xml.empty("text:index-entry-page-number");
        xml.empty("text:index-entry-link-end");
    }
    for (int level = 1; level <= depth; ++level) {
        const auto styles = xml.element("text:index-source-styles", {{"text:outline-level", QString::number(level)}});
        xml.empty("text:index-source-style", {{"text:style-name", style_names::heading(level, true)}});
    }
}

void ContentsWriter::writeEntry(const ListedHeading &heading)
{
    OdfXml &xml = m_context.xml;
    const auto paragraph = xml.element("text:p", {{"text:style-name", style_names::contents(heading.level)}});
    const auto link = xml.element("text:a", {{"xlink:type", QStringLiteral("simple")}, {"xlink:href", QLatin1Char('#') + heading.bookmark},
                                             {"text:style-name", style_names::indexLink}, {"text:visited-style-name", style_names::indexLink}});
    xml.runningText(heading.title());
    xml.empty("text:tab");
    xml.textElement("text:bookmark-ref", QStringLiteral("–"), {{"text:reference-format", QStringLiteral("page")}, {"text:ref-name", heading.bookmark}});
}

} // namespace piao::report
