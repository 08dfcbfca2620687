// SPDX-License-Identifier: EUPL-1.2
#include "odt/draft_mark.h"

namespace piao::report {
namespace {

constexpr Color paleGrey{0xE9, 0xEC, 0xEF};
constexpr double width = 400;
constexpr double height = 105;

} // namespace

void writeDraftMarkStyle(OdfXml &xml)
{
    const auto style = xml.element("style:style", {{"style:name", QStringLiteral("DraftMark")}, {"style:family", QStringLiteral("graphic")}});
    xml.empty("style:graphic-properties", {
        {"draw:stroke", QStringLiteral("none")}, {"draw:fill", QStringLiteral("solid")}, {"draw:fill-color", hexColor(paleGrey)},
        {"draw:auto-grow-height", QStringLiteral("false")}, {"draw:auto-grow-width", QStringLiteral("false")},
        {"style:wrap", QStringLiteral("run-through")}, {"style:run-through", QStringLiteral("background")},
        {"style:number-wrapped-paragraphs", QStringLiteral("no-limit")}, {"style:flow-with-text", QStringLiteral("false")},
        {"style:vertical-pos", QStringLiteral("middle")}, {"style:vertical-rel", QStringLiteral("page")},
        {"style:horizontal-pos", QStringLiteral("center")}, {"style:horizontal-rel", QStringLiteral("page")}});
}

void writeDraftMark(OdfXml &xml, const QString &word)
{
    // The name is that by which LibreOffice finds its own watermarks, so that its dialog changes or removes this one.
    const auto shape = xml.element("draw:custom-shape", {
        {"text:anchor-type", QStringLiteral("char")}, {"draw:z-index", QStringLiteral("0")},
        {"draw:name", QStringLiteral("PowerPlusWaterMarkObject1")}, {"draw:style-name", QStringLiteral("DraftMark")},
        {"svg:width", points(width)}, {"svg:height", points(height)}, {"draw:transform", QStringLiteral("rotate (0.785398)")}});
    xml.textElement("svg:title", word);
    {
        const auto paragraph = xml.element("text:p");
        xml.plainText(word);
    }
    xml.empty("draw:enhanced-geometry", {
        {"svg:viewBox", QStringLiteral("0 0 21600 21600")}, {"draw:text-areas", QStringLiteral("0 0 21600 21600")},
        {"draw:text-path", QStringLiteral("true")}, {"draw:type", QStringLiteral("fontwork-plain-text")},
        {"draw:text-path-mode", QStringLiteral("shape")}, {"draw:text-path-scale", QStringLiteral("path")},
        {"draw:text-path-same-letter-heights", QStringLiteral("false")},
        {"draw:enhanced-path", QStringLiteral("M 0 0 L 21600 0 N M 0 21600 L 21600 21600 N")}});
}

} // namespace piao::report
