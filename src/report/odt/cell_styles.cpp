// SPDX-License-Identifier: EUPL-1.2
#include "odt/cell_styles.h"

#include "odt/paragraph_look.h"
#include "odt/style_names.h"
#include "pdf/table_styles.h"

namespace piao::report {
namespace {

using style_names::CellText;

RowKind kindOf(CellText text)
{
    return text == CellText::Group ? RowKind::Group : text == CellText::Total ? RowKind::Total : RowKind::Plain;
}

QString rule(double width, Color color)
{
    return points(width) + QStringLiteral(" solid ") + hexColor(color);
}

void writeCellStyle(OdfXml &xml, const DocumentStyle &style, RowKind kind, bool head, bool dense)
{
    const auto made = xml.element("style:style", {{"style:name", cellStyleName(kind, head, dense)}, {"style:family", QStringLiteral("table-cell")}});
    const auto properties = xml.element("style:table-cell-properties", {
        {"fo:padding-left", points(dense ? 3.5 : 5)}, {"fo:padding-right", points(dense ? 3.5 : 5)},
        {"fo:padding-top", points(dense ? 2.6 : 3.5)}, {"fo:padding-bottom", points(dense ? 2.6 : 3.5)},
        {"fo:border-left", QStringLiteral("none")}, {"fo:border-right", QStringLiteral("none")},
        {"fo:border-top", kind == RowKind::Total && !head ? rule(0.75, style.ink) : QStringLiteral("none")},
        {"fo:border-bottom", head ? rule(1, style.accent) : rule(0.5, style.rule)},
        {"style:vertical-align", head ? QStringLiteral("bottom") : QStringLiteral("top")}});
    if (head)
        xml.attribute("fo:background-color", hexColor(style.headTint));
    else if (kind == RowKind::Group || kind == RowKind::Shaded)
        xml.attribute("fo:background-color", hexColor(style.groupTint));
}

} // namespace

void writeCellTextStyles(OdfXml &xml, const DocumentStyle &style)
{
    for (const bool dense : {false, true}) {
        for (const CellText text : {CellText::Plain, CellText::Remark, CellText::Group, CellText::Total, CellText::Head}) {
            const TextRole role = text == CellText::Remark ? TextRole::Small : TextRole::Body;
            const bool head = text == CellText::Head;
            for (const Alignment alignment : {Alignment::Start, Alignment::Center, Alignment::Number}) {
                BlockStyle block{cellTextStyle(tableTextStyle(style, dense), style, role, kindOf(text), head), 0, 0};
                block.text.alignment = alignment;
                block.text.hyphenate = block.text.hyphenate && !head && alignment != Alignment::Number;
                ParagraphLook look = lookOf(style_names::cell(text, alignment, dense), block);
                look.keepWithNext = text == CellText::Group;
                writeParagraphLook(xml, look);
            }
        }
    }
}

void writeCellStyles(OdfXml &xml, const DocumentStyle &style)
{
    for (const bool dense : {false, true}) {
        writeCellStyle(xml, style, RowKind::Plain, true, dense);
        for (const RowKind kind : {RowKind::Plain, RowKind::Shaded, RowKind::Group, RowKind::Total})
            writeCellStyle(xml, style, kind, false, dense);
    }
    for (const bool keep : {false, true}) {
        const auto row = xml.element("style:style", {{"style:name", rowStyleName(keep)}, {"style:family", QStringLiteral("table-row")}});
        xml.empty("style:table-row-properties", {{"fo:keep-together", keep ? QStringLiteral("always") : QStringLiteral("auto")}});
    }
}

QString cellStyleName(RowKind kind, bool head, bool dense)
{
    static const QString names[] = {QStringLiteral("Cell"), QStringLiteral("CellShaded"), QStringLiteral("CellGroup"), QStringLiteral("CellTotal")};
    return (head ? QStringLiteral("CellHead") : names[std::size_t(kind)]) + (dense ? QStringLiteral("Dense") : QString());
}

QString rowStyleName(bool keepTogether)
{
    return keepTogether ? QStringLiteral("RowWhole") : QStringLiteral("RowDivided");
}

} // namespace piao::report
