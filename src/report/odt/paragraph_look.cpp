// SPDX-License-Identifier: EUPL-1.2
#include "odt/paragraph_look.h"

#include "odt/style_names.h"

namespace piao::report {
namespace {

QString rule(double width, Color color)
{
    return points(width) + QStringLiteral(" solid ") + hexColor(color);
}

QString alignmentOf(const ParagraphLook &look)
{
    if (look.block.text.alignment == Alignment::Center)
        return QStringLiteral("center");
    if (look.block.text.alignment == Alignment::Number)
        return QStringLiteral("end");
    return look.block.text.justify ? QStringLiteral("justify") : QStringLiteral("start");
}

void writeEdges(OdfXml &xml, const ParagraphLook &look)
{
    if (look.ground)
        xml.attribute("fo:background-color", hexColor(*look.ground));
    if (look.edge) {
        xml.attribute("fo:border-left", rule(2.25, *look.edge));
        for (const char *side : {"fo:border-right", "fo:border-top", "fo:border-bottom"})
            xml.attribute(side, QStringLiteral("none"));
        xml.attribute("fo:padding", points(7));
        xml.attribute("style:shadow", QStringLiteral("none"));
    }
    if (look.ruleBelow) {
        xml.attribute("fo:border-bottom", rule(0.5, *look.ruleBelow));
        xml.attribute("fo:padding-bottom", points(4));
    }
    if (look.ruleAbove) {
        xml.attribute("fo:border-top", rule(2, *look.ruleAbove));
        xml.attribute("fo:padding-top", points(8));
    }
}

void writeParagraphProperties(OdfXml &xml, const ParagraphLook &look)
{
    const auto properties = xml.element("style:paragraph-properties", {
        {"fo:margin-left", points(look.indent)}, {"fo:margin-right", points(0)}, {"fo:text-indent", points(0)},
        {"fo:margin-top", points(look.block.spaceBefore)}, {"fo:margin-bottom", points(look.block.spaceAfter)},
        {"style:line-height-at-least", points(look.block.text.leading)},
        {"fo:text-align", alignmentOf(look)},
        {"fo:keep-with-next", look.keepWithNext ? QStringLiteral("always") : QStringLiteral("auto")},
        {"fo:keep-together", look.keepTogether ? QStringLiteral("always") : QString()},
        {"fo:orphans", QStringLiteral("2")}, {"fo:widows", QStringLiteral("2")},
        {"fo:hyphenation-ladder-count", look.block.text.hyphenate ? QStringLiteral("3") : QString()}});
    writeEdges(xml, look);
    if (look.rightTab) {
        const auto stops = xml.element("style:tab-stops");
        xml.empty("style:tab-stop", {{"style:position", points(*look.rightTab)}, {"style:type", QStringLiteral("right")},
                                     {"style:leader-style", look.dotted ? QStringLiteral("dotted") : QString()},
                                     {"style:leader-text", look.dotted ? QStringLiteral(".") : QString()}});
    }
}

} // namespace

ParagraphLook lookOf(const QString &name, const BlockStyle &block)
{
    ParagraphLook look{name};
    look.block = block;
    const FaceStyle face = block.text.face;
    look.bold = face == FaceStyle::Bold || face == FaceStyle::Black || face == FaceStyle::BoldItalic;
    look.italic = face == FaceStyle::Italic || face == FaceStyle::BoldItalic;
    return look;
}

void writeFace(OdfXml &xml, double size, bool bold, bool italic)
{
    const QString weight = bold ? QStringLiteral("bold") : QStringLiteral("normal");
    const QString slant = italic ? QStringLiteral("italic") : QStringLiteral("normal");
    for (const char *name : {"fo:font-size", "style:font-size-asian", "style:font-size-complex"})
        xml.attribute(name, points(size));
    for (const char *name : {"fo:font-weight", "style:font-weight-asian", "style:font-weight-complex"})
        xml.attribute(name, weight);
    for (const char *name : {"fo:font-style", "style:font-style-asian", "style:font-style-complex"})
        xml.attribute(name, slant);
}

void writeParagraphLook(OdfXml &xml, const ParagraphLook &look)
{
    const QString shown = style_names::shown(look.name);
    const auto style = xml.element("style:style", {
        {"style:name", look.name}, {"style:display-name", shown != look.name ? shown : QString()},
        {"style:family", QStringLiteral("paragraph")}, {"style:parent-style-name", look.parent},
        {"style:next-style-name", look.next.isEmpty() ? QString() : look.next}, {"style:class", QStringLiteral("text")},
        {"style:default-outline-level", look.outlineLevel > 0 ? QString::number(look.outlineLevel) : QString()}});
    writeParagraphProperties(xml, look);
    const auto letters = xml.element("style:text-properties");
    writeFace(xml, look.block.text.size, look.bold, look.italic);
    xml.attribute("fo:color", hexColor(look.block.text.color));
    xml.attribute("fo:hyphenate", look.block.text.hyphenate ? QStringLiteral("true") : QStringLiteral("false"));
    if (look.block.text.hyphenate) {
        xml.attribute("fo:hyphenation-remain-char-count", QStringLiteral("2"));
        xml.attribute("fo:hyphenation-push-char-count", QStringLiteral("3"));
    }
}

} // namespace piao::report
