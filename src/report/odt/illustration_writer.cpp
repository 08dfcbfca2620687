// SPDX-License-Identifier: EUPL-1.2
#include "odt/illustration_writer.h"

#include "odt/figure_svg.h"
#include "odt/style_names.h"

#include <algorithm>
#include <cmath>

namespace piao::report {
namespace {

constexpr double captionRoom = 40;
const QString frameStyle = QStringLiteral("Illustration");

double sane(double length)
{
    return std::isfinite(length) ? std::clamp(length, 1.0, 10000.0) : 1.0;
}

} // namespace

void writeFrameStyle(OdfXml &xml)
{
    const auto style = xml.element("style:style", {{"style:name", frameStyle}, {"style:family", QStringLiteral("graphic")}});
    xml.empty("style:graphic-properties", {
        {"fo:margin", points(0)}, {"fo:padding", points(0)}, {"fo:border", QStringLiteral("none")},
        {"style:vertical-pos", QStringLiteral("bottom")}, {"style:vertical-rel", QStringLiteral("baseline")},
        {"style:mirror", QStringLiteral("none")}, {"draw:fill", QStringLiteral("none")}});
}

void IllustrationWriter::write(const Figure &figure, Room room, BlockStart start)
{
    Frame frame{m_context.pictures.keepDrawing(figureSvg(figure, m_context.style.family)), QStringLiteral("image/svg+xml"), sane(figure.width),
                sane(figure.height), figure.alternative, figure.caption};
    writeFramed(style_names::figure, frame, figure.anchor, std::move(start), room, &figure);
}

void IllustrationWriter::write(const Picture &picture, Room room, BlockStart start)
{
    if (const auto frame = frameOf(picture)) {
        writeFramed(style_names::figure, *frame, picture.anchor, std::move(start), room);
        return;
    }
    // Nothing is lost in silence: who reads is told what should be seen here.
    const QString instead = picture.alternative.isEmpty() ? picture.caption : picture.alternative;
    m_context.paragraph(style_names::note, Spans{plain(instead)}, picture.anchor, start);
}

bool IllustrationWriter::writeLogo(const Picture &picture, Room room, const BlockStart &start)
{
    auto frame = frameOf(picture);
    if (!frame)
        return false;
    frame->caption.clear();
    writeFramed(style_names::coverLogo, *frame, picture.anchor, start, room);
    return true;
}

std::optional<IllustrationWriter::Frame> IllustrationWriter::frameOf(const Picture &picture)
{
    const PackagePictures::Stored stored = m_context.pictures.keepPicture(picture.bytes);
    if (stored.name.isNull())
        return {};
    const double width = sane(picture.width > 0 ? picture.width : stored.width);
    return Frame{stored.name, stored.mediaType, width, sane(stored.height * width / sane(stored.width)), picture.alternative, picture.caption};
}

void IllustrationWriter::writeFramed(const QString &styleName, const Frame &frame, const QString &anchor, BlockStart start, Room room,
                                     const Figure *drawing)
{
    const bool captioned = !frame.caption.isEmpty();
    const double scale = std::min({1.0, room.width / frame.width, (room.height - (captioned ? captionRoom : 0)) / frame.height});
    start.keepWithNext = captioned;
    {
        const auto paragraph = m_context.xml.element("text:p", {{"text:style-name", m_context.styles.paragraph(styleName, start)}});
        m_context.spans.writeBookmark(anchor);
        writeFrame(frame, scale, drawing);
    }
    if (captioned)
        m_context.paragraph(style_names::figureCaption, frame.caption);
}

void IllustrationWriter::writeFrame(const Frame &frame, double scale, const Figure *drawing)
{
    OdfXml &xml = m_context.xml;
    const auto element = xml.element("draw:frame", {
        {"draw:style-name", frameStyle}, {"draw:name", QStringLiteral("Figura %1").arg(++m_frames)},
        {"text:anchor-type", QStringLiteral("as-char")}, {"svg:width", points(frame.width * scale)}, {"svg:height", points(frame.height * scale)},
        {"draw:z-index", QStringLiteral("0")}});
    xml.empty("draw:image", {{"xlink:href", frame.file}, {"xlink:type", QStringLiteral("simple")}, {"xlink:show", QStringLiteral("embed")},
                             {"xlink:actuate", QStringLiteral("onLoad")}, {"draw:mime-type", frame.mediaType}});
    if (drawing != nullptr)
        writeImageMap(*drawing, scale);
    if (!frame.caption.isEmpty())
        xml.textElement("svg:title", frame.caption);
    xml.textElement("svg:desc", frame.alternative.isEmpty() ? frame.caption : frame.alternative);
}

void IllustrationWriter::writeImageMap(const Figure &figure, double scale)
{
    OdfXml &xml = m_context.xml;
    std::optional<OdfXml::Element> map;
    for (const FigureLink &link : figure.links) {
        const QString address = m_context.spans.addressOf(link.target);
        if (address.isEmpty())
            continue;
        if (!map)
            map.emplace(xml.element("draw:image-map"));
        const auto area = xml.element("draw:area-rectangle", {
            {"xlink:type", QStringLiteral("simple")}, {"xlink:href", address}, {"svg:x", points(link.topLeft.x * scale)},
            {"svg:y", points(link.topLeft.y * scale)}, {"svg:width", points(link.width * scale)}, {"svg:height", points(link.height * scale)}});
        xml.textElement("svg:title", link.text);
    }
}

} // namespace piao::report
