// SPDX-License-Identifier: EUPL-1.2
#include "web/figure_svg.h"

#include <algorithm>
#include <cmath>

namespace piao::report {
namespace {

constexpr double enlargement = 1.5; ///< CSS pixels for a point: drawings have small print, screens have room

QString number(double value)
{
    if (!std::isfinite(value))
        return QStringLiteral("0");
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    return text.endsWith(QLatin1Char('.')) ? text.chopped(1) : text;
}

QString hex(Color color)
{
    return QStringLiteral("#%1").arg(color.red << 16 | color.green << 8 | color.blue, 6, 16, QLatin1Char('0'));
}

QString hex(const std::optional<Color> &color)
{
    return color ? hex(*color) : QStringLiteral("none");
}

QString strokeOf(const std::optional<Stroke> &stroke) { return stroke ? hex(stroke->color) : QString(); }
QString widthOf(const std::optional<Stroke> &stroke) { return stroke ? number(stroke->width) : QString(); }

QString pointsOf(const std::vector<Point> &points)
{
    QStringList texts;
    for (const Point &point : points)
        texts.append(number(point.x) + QLatin1Char(',') + number(point.y));
    return texts.join(QLatin1Char(' '));
}

class PrimitiveWriter
{
public:
    explicit PrimitiveWriter(HtmlWriter &html) : m_html(html) {}

    void operator()(const Polyline &line) const
    {
        m_html.empty("polyline", {{"points", pointsOf(line.points)}, {"fill", QStringLiteral("none")},
                                  {"stroke", hex(line.stroke.color)}, {"stroke-width", number(line.stroke.width)}});
    }
    void operator()(const Polygon &shape) const
    {
        m_html.empty("polygon", {{"points", pointsOf(shape.points)}, {"fill", hex(shape.fill)}, {"stroke", strokeOf(shape.stroke)},
                                 {"stroke-width", widthOf(shape.stroke)}});
    }
    void operator()(const Rectangle &box) const
    {
        m_html.empty("rect", {{"x", number(box.topLeft.x)}, {"y", number(box.topLeft.y)}, {"width", number(std::max(0.0, box.width))},
                              {"height", number(std::max(0.0, box.height))}, {"rx", box.radius > 0 ? number(box.radius) : QString()},
                              {"fill", hex(box.fill)}, {"stroke", strokeOf(box.stroke)}, {"stroke-width", widthOf(box.stroke)}});
    }
    void operator()(const Ellipse &shape) const
    {
        m_html.empty("ellipse", {{"cx", number(shape.center.x)}, {"cy", number(shape.center.y)}, {"rx", number(std::max(0.0, shape.radiusX))},
                                 {"ry", number(std::max(0.0, shape.radiusY))}, {"fill", hex(shape.fill)}, {"stroke", strokeOf(shape.stroke)},
                                 {"stroke-width", widthOf(shape.stroke)}});
    }
    void operator()(const FigureText &line) const
    {
        static const QString anchors[] = {{}, QStringLiteral("middle"), QStringLiteral("end")};
        m_html.element("text", {{"x", number(line.position.x)}, {"y", number(line.position.y)}, {"font-size", number(line.size)},
                                {"font-weight", line.bold ? QStringLiteral("700") : QString()}, {"fill", hex(line.color)},
                                {"text-anchor", anchors[std::size_t(line.anchor)]}},
                       line.text);
    }

private:
    HtmlWriter &m_html;
};

} // namespace

std::vector<FigureSvg::Way> FigureSvg::waysOf(const Figure &figure) const
{
    std::vector<Way> ways;
    for (const FigureLink &link : figure.links) {
        const QString address = m_context.site.addressOf(link.target, m_file);
        if (!address.isNull() && !link.text.trimmed().isEmpty())
            ways.push_back({&link, address});
    }
    return ways;
}

void FigureSvg::write(const Figure &figure, const QString &id, const QString &title)
{
    const std::vector<Way> ways = waysOf(figure);
    const double width = std::max(1.0, figure.width);
    const double height = std::max(1.0, figure.height);
    m_html.open("svg", {{"xmlns", QStringLiteral("http://www.w3.org/2000/svg")},
                        {"role", ways.empty() ? QStringLiteral("img") : QStringLiteral("group")},
                        {"aria-labelledby", id + QLatin1String("-nome")},
                        {"aria-describedby", id + QLatin1String("-testo")},
                        {"viewBox", QStringLiteral("0 0 %1 %2").arg(number(width), number(height))},
                        {"width", number(width * enlargement)},
                        {"height", number(height * enlargement)}});
    m_html.element("title", {{"id", id + QLatin1String("-nome")}}, title);
    m_html.element("desc", {{"id", id + QLatin1String("-testo")}}, figure.alternative);
    m_html.open("g", {{"aria-hidden", QStringLiteral("true")}});
    for (const Primitive &primitive : figure.primitives)
        std::visit(PrimitiveWriter(m_html), primitive);
    m_html.close();
    writeLinks(ways);
    m_html.close();
    m_html.newLine();
}

void FigureSvg::writeLinks(const std::vector<Way> &ways)
{
    for (const auto &[link, address] : ways) {
        m_html.open("a", {{"href", address}, {"aria-label", link->text}});
        m_html.element("title", {}, link->text);
        m_html.empty("rect", {{"class", QStringLiteral("zona")}, {"x", number(link->topLeft.x)}, {"y", number(link->topLeft.y)},
                              {"width", number(std::max(0.0, link->width))}, {"height", number(std::max(0.0, link->height))},
                              {"rx", QStringLiteral("3")}, {"fill", QStringLiteral("transparent")}});
        m_html.close();
    }
}

void FigureSvg::writeLinkList(const Figure &figure)
{
    const std::vector<Way> ways = waysOf(figure);
    if (ways.empty())
        return;
    m_html.open("ul");
    for (const auto &[link, address] : ways) {
        m_html.open("li", {{"dir", QStringLiteral("auto")}});
        m_html.element("a", {{"href", address}}, link->text);
        m_html.close();
    }
    m_html.close();
    m_html.newLine();
}

} // namespace piao::report
