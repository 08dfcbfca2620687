// SPDX-License-Identifier: EUPL-1.2
#include "odt/figure_svg.h"

#include "odt/odf_xml.h"
#include "pdf/text_block.h"

#include <cmath>

namespace piao::report {
namespace {

QString number(double value)
{
    return QString::number(std::isfinite(value) ? std::round(value * 100) / 100 : 0, 'g', 8);
}

class SvgPainter
{
public:
    SvgPainter(QXmlStreamWriter &xml, const QString &family) : m_xml(xml), m_family(family) {}

    void operator()(const Polyline &line)
    {
        m_xml.writeEmptyElement(QStringLiteral("polyline"));
        writePoints(line.points);
        writePaint({}, line.stroke);
    }

    void operator()(const Polygon &polygon)
    {
        m_xml.writeEmptyElement(QStringLiteral("polygon"));
        writePoints(polygon.points);
        writePaint(polygon.fill, polygon.stroke);
    }

    void operator()(const Rectangle &rectangle)
    {
        m_xml.writeEmptyElement(QStringLiteral("rect"));
        attribute("x", rectangle.topLeft.x);
        attribute("y", rectangle.topLeft.y);
        attribute("width", std::max(0.0, rectangle.width));
        attribute("height", std::max(0.0, rectangle.height));
        if (rectangle.radius > 0)
            attribute("rx", rectangle.radius);
        writePaint(rectangle.fill, rectangle.stroke);
    }

    void operator()(const Ellipse &ellipse)
    {
        m_xml.writeEmptyElement(QStringLiteral("ellipse"));
        attribute("cx", ellipse.center.x);
        attribute("cy", ellipse.center.y);
        attribute("rx", std::max(0.0, ellipse.radiusX));
        attribute("ry", std::max(0.0, ellipse.radiusY));
        writePaint(ellipse.fill, ellipse.stroke);
    }

    void operator()(const FigureText &text)
    {
        static const QString anchors[] = {QStringLiteral("start"), QStringLiteral("middle"), QStringLiteral("end")};
        m_xml.writeStartElement(QStringLiteral("text"));
        attribute("x", text.position.x);
        attribute("y", text.position.y);
        attribute("font-size", text.size);
        m_xml.writeAttribute(QStringLiteral("font-family"), m_family);
        m_xml.writeAttribute(QStringLiteral("font-weight"), text.bold ? QStringLiteral("bold") : QStringLiteral("normal"));
        m_xml.writeAttribute(QStringLiteral("text-anchor"), anchors[std::size_t(text.anchor)]);
        m_xml.writeAttribute(QStringLiteral("fill"), hexColor(text.color));
        m_xml.writeCharacters(cleanText(text.text).simplified());
        m_xml.writeEndElement();
    }

private:
    void attribute(const char *name, double value) { m_xml.writeAttribute(QString::fromLatin1(name), number(value)); }

    void writePoints(const std::vector<Point> &points)
    {
        QStringList all;
        for (const Point &point : points)
            all.append(number(point.x) + QLatin1Char(',') + number(point.y));
        m_xml.writeAttribute(QStringLiteral("points"), all.join(QLatin1Char(' ')));
    }

    void writePaint(const std::optional<Color> &fill, const std::optional<Stroke> &stroke)
    {
        m_xml.writeAttribute(QStringLiteral("fill"), fill ? hexColor(*fill) : QStringLiteral("none"));
        if (!stroke)
            return;
        m_xml.writeAttribute(QStringLiteral("stroke"), hexColor(stroke->color));
        attribute("stroke-width", stroke->width);
        m_xml.writeAttribute(QStringLiteral("stroke-linejoin"), QStringLiteral("round"));
    }

    QXmlStreamWriter &m_xml;
    const QString &m_family;
};

} // namespace

QByteArray figureSvg(const Figure &figure, const QString &family)
{
    QByteArray svg;
    QXmlStreamWriter xml(&svg);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("svg"));
    xml.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2000/svg"));
    const QString width = number(std::max(1.0, figure.width));
    const QString height = number(std::max(1.0, figure.height));
    xml.writeAttribute(QStringLiteral("width"), width + QStringLiteral("pt"));
    xml.writeAttribute(QStringLiteral("height"), height + QStringLiteral("pt"));
    xml.writeAttribute(QStringLiteral("viewBox"), QStringLiteral("0 0 %1 %2").arg(width, height));
    xml.writeTextElement(QStringLiteral("title"), cleanText(figure.alternative));
    SvgPainter painter(xml, family);
    for (const Primitive &primitive : figure.primitives)
        std::visit(painter, primitive);
    xml.writeEndElement();
    xml.writeEndDocument();
    return svg;
}

} // namespace piao::report
