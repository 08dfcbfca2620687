// SPDX-License-Identifier: EUPL-1.2
#include "odt/page_styles.h"

#include "odt/draft_mark.h"
#include "odt/style_names.h"
#include "pdf/page_sequence.h"

namespace piao::report {
namespace {

constexpr double headTop = 40;      // from the page's edge to the running head
constexpr double headHeight = 17;
constexpr double footHeight = 14;
constexpr double footBottom = 34;
constexpr double bandWidth = 18;    // of the colour along the cover's left edge
constexpr double coverInset = 74;
constexpr double coverTop = 88;
constexpr double coverRight = 60;

void writeNoteSeparator(OdfXml &xml, const DocumentStyle &style)
{
    xml.empty("style:footnote-sep", {{"style:width", points(0.5)}, {"style:distance-before-sep", points(6)}, {"style:distance-after-sep", points(4)},
                                     {"style:line-style", QStringLiteral("solid")}, {"style:adjustment", QStringLiteral("left")},
                                     {"style:rel-width", QStringLiteral("25%")}, {"style:color", hexColor(style.muted)}});
}

/// The margin of ODF ends where the running head begins.
void writeLayout(OdfXml &xml, const DocumentStyle &style, Orientation orientation)
{
    const bool turned = orientation == Orientation::Landscape;
    const PageGeometry page = pageGeometry(style, orientation);
    const auto layout = xml.element("style:page-layout", {{"style:name", turned ? QStringLiteral("PageLandscape") : QStringLiteral("PagePortrait")}});
    {
        const auto properties = xml.element("style:page-layout-properties", {
            {"fo:page-width", points(page.width)}, {"fo:page-height", points(page.height)},
            {"style:print-orientation", turned ? QStringLiteral("landscape") : QStringLiteral("portrait")},
            {"fo:margin-top", points(headTop)}, {"fo:margin-bottom", points(footBottom)},
            {"fo:margin-left", points(page.left)}, {"fo:margin-right", points(page.left)},
            {"style:writing-mode", QStringLiteral("lr-tb")}, {"style:footnote-max-height", points(0)}});
        writeNoteSeparator(xml, style);
    }
    {
        const auto head = xml.element("style:header-style");
        xml.empty("style:header-footer-properties", {{"svg:height", points(style.marginTop - headTop)},
                                                     {"fo:margin-bottom", points(style.marginTop - headTop - headHeight)},
                                                     {"style:dynamic-spacing", QStringLiteral("false")}});
    }
    const auto foot = xml.element("style:footer-style");
    xml.empty("style:header-footer-properties", {{"svg:height", points(style.marginBottom - footBottom)},
                                                 {"fo:margin-top", points(style.marginBottom - footBottom - footHeight)},
                                                 {"style:dynamic-spacing", QStringLiteral("false")}});
}

void writeCoverLayout(OdfXml &xml, const DocumentStyle &style, const Document &document)
{
    const auto layout = xml.element("style:page-layout", {{"style:name", QStringLiteral("PageCover")}});
    {
        const auto properties = xml.element("style:page-layout-properties", {
            {"fo:page-width", points(style.pageWidth)}, {"fo:page-height", points(style.pageHeight)},
            {"style:print-orientation", QStringLiteral("portrait")}, {"fo:margin", points(0)},
            {"fo:border-left", points(bandWidth) + QStringLiteral(" solid ") + hexColor(style.accent)},
            {"fo:border-right", QStringLiteral("none")}, {"fo:border-top", QStringLiteral("none")}, {"fo:border-bottom", QStringLiteral("none")},
            {"fo:padding-left", points(coverInset - bandWidth)}, {"fo:padding-right", points(coverRight)},
            {"fo:padding-top", points(document.draft ? headTop : coverTop)}, {"fo:padding-bottom", points(footBottom)},
            {"style:writing-mode", QStringLiteral("lr-tb")}});
        writeNoteSeparator(xml, style);
    }
    if (!document.draft)
        return;
    const auto head = xml.element("style:header-style");
    xml.empty("style:header-footer-properties", {{"svg:height", points(coverTop - headTop)}, {"fo:margin-bottom", points(0)}});
}

/// "pagina %1 di %2", with fields in place of the marks.
void writePageNumber(OdfXml &xml, const QString &wording)
{
    qsizetype from = 0;
    for (qsizetype at = wording.indexOf(QLatin1Char('%')); at >= 0; at = wording.indexOf(QLatin1Char('%'), at + 1)) {
        const QChar which = at + 1 < wording.size() ? wording[at + 1] : QChar();
        if (which != QLatin1Char('1') && which != QLatin1Char('2'))
            continue;
        xml.runningText(wording.mid(from, at - from));
        if (which == QLatin1Char('1'))
            xml.textElement("text:page-number", QStringLiteral("1"), {{"text:select-page", QStringLiteral("current")}});
        else
            xml.textElement("text:page-count", QStringLiteral("1"));
        from = at + 2;
    }
    xml.runningText(wording.mid(from));
}

QString leftHead(const Document &document)
{
    if (document.runningBody.isEmpty() || document.runningTitle.isEmpty())
        return document.runningBody + document.runningTitle;
    return document.runningBody + QStringLiteral(" · ") + document.runningTitle;
}

void writeMaster(OdfXml &xml, const Document &document, Orientation orientation)
{
    const bool turned = orientation == Orientation::Landscape;
    const auto master = xml.element("style:master-page", {
        {"style:name", turned ? style_names::masterLandscape : style_names::masterPortrait},
        {"style:page-layout-name", turned ? QStringLiteral("PageLandscape") : QStringLiteral("PagePortrait")}});
    {
        const auto head = xml.element("style:header");
        const auto line = xml.element("text:p", {{"text:style-name", turned ? style_names::headerLandscape : style_names::header}});
        if (document.draft)
            writeDraftMark(xml, document.wording.draft);
        xml.runningText(leftHead(document));
        xml.empty("text:tab");
        xml.textElement("text:chapter", QString(), {{"text:display", QStringLiteral("name")}, {"text:outline-level", QStringLiteral("1")}});
    }
    const auto foot = xml.element("style:footer");
    const auto line = xml.element("text:p", {{"text:style-name", turned ? style_names::footerLandscape : style_names::footer}});
    xml.runningText(document.foot);
    xml.empty("text:tab");
    writePageNumber(xml, document.wording.page);
}

} // namespace

void writePageLayouts(OdfXml &xml, const DocumentStyle &style, const Document &document)
{
    writeLayout(xml, style, Orientation::Portrait);
    writeLayout(xml, style, Orientation::Landscape);
    writeCoverLayout(xml, style, document);
}

void writeMasterPages(OdfXml &xml, const Document &document)
{
    const auto masters = xml.element("office:master-styles");
    writeMaster(xml, document, Orientation::Portrait);
    writeMaster(xml, document, Orientation::Landscape);
    const auto cover = xml.element("style:master-page", {{"style:name", style_names::masterCover}, {"style:display-name", QStringLiteral("First Page")},
                                                         {"style:page-layout-name", QStringLiteral("PageCover")},
                                                         {"style:next-style-name", style_names::masterPortrait}});
    if (!document.draft)
        return;
    const auto head = xml.element("style:header");
    const auto line = xml.element("text:p", {{"text:style-name", style_names::coverLine}});
    writeDraftMark(xml, document.wording.draft);
}

} // namespace piao::report
