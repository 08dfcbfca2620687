// SPDX-License-Identifier: EUPL-1.2
#include "pdf/page_canvas.h"

#include <algorithm>
#include <cmath>

namespace piao::report {
namespace {

// Control points of a quarter circle as a Bézier curve.
constexpr double kappa = 0.5523;

void appendColor(PdfBuffer &out, Color color)
{
    const auto channel = [&out](quint8 value) {
        const int thousandths = int(std::lround(value * 1000 / 255.0));
        if (thousandths == 1000) {
            out.raw("1 ");
            return;
        }
        const char digits[] = {'0', '.', char('0' + thousandths / 100), char('0' + thousandths / 10 % 10),
                               char('0' + thousandths % 10), ' '};
        out.raw(thousandths == 0 ? std::string_view("0 ") : std::string_view(digits, sizeof digits));
    };
    channel(color.red);
    channel(color.green);
    channel(color.blue);
}

} // namespace

void PageCanvas::reset(double pageHeight)
{
    m_out.clear();
    m_operand.clear();
    m_height = pageHeight;
    m_marked = m_inText = false;
    m_font = -1;
    m_size = 0;
    m_fill.reset();
}

void PageCanvas::beginContent(const char *type, int mcid)
{
    m_out.raw('/').raw(type).raw("<</MCID ").integer(mcid).raw(">>BDC\n");
    m_marked = true;
}

void PageCanvas::beginArtifact()
{
    m_out.raw("/Artifact BMC\n");
    m_marked = true;
}

void PageCanvas::beginPaginationArtifact(const char *subtype)
{
    m_out.raw("/Artifact<</Type/Pagination/Subtype/").raw(subtype).raw(">>BDC\n");
    m_marked = true;
}

void PageCanvas::endMarked()
{
    m_out.raw("EMC\n");
    m_marked = false;
}

void PageCanvas::setFill(Color color)
{
    if (m_fill == color)
        return;
    m_fill = color;
    appendColor(m_out, color);
    m_out.raw("rg\n");
}

void PageCanvas::setStroke(const Stroke &stroke)
{
    appendColor(m_out, stroke.color);
    m_out.raw("RG ").number(stroke.width).raw(" w\n");
}

void PageCanvas::point(double x, double y)
{
    m_out.number(x).raw(' ').number(m_height - y).raw(' ');
}

void PageCanvas::paint(bool fill, bool stroke)
{
    m_out.raw(fill ? (stroke ? "B\n" : "f\n") : (stroke ? "S\n" : "n\n"));
}

void PageCanvas::fillRectangle(Color color, double x, double top, double width, double height)
{
    setFill(color);
    point(x, top + height);
    m_out.number(width).raw(' ').number(height).raw(" re f\n");
}

void PageCanvas::dots(Color color, double fromX, double toX, double y, double pitch, double diameter)
{
    // Dots stand on one grid over the whole page, so that they line up from entry to entry.
    const double first = std::ceil(fromX / pitch) * pitch;
    const double last = std::floor(toX / pitch) * pitch;
    if (last < first)
        return;
    appendColor(m_out, color);
    m_out.raw("RG 1 J ").number(diameter).raw(" w[0 ").number(pitch).raw("]0 d\n");
    point(first, y);
    m_out.raw("m ");
    point(last + 0.01, y);
    m_out.raw("l S 0 J[]0 d\n");
}

void PageCanvas::drawPath(const std::vector<Point> &points, bool closed, const std::optional<Color> &fill,
                          const std::optional<Stroke> &stroke)
{
    if (points.size() < 2 || (!fill && !stroke))
        return;
    if (fill)
        setFill(*fill);
    if (stroke)
        setStroke(*stroke);
    for (std::size_t i = 0; i < points.size(); ++i) {
        point(points[i].x, points[i].y);
        m_out.raw(i == 0 ? "m " : "l ");
    }
    if (closed)
        m_out.raw("h ");
    paint(fill.has_value(), stroke.has_value());
}

void PageCanvas::curve(double x1, double y1, double x2, double y2, double x3, double y3)
{
    point(x1, y1);
    point(x2, y2);
    point(x3, y3);
    m_out.raw("c ");
}

void PageCanvas::drawRoundedRectangle(const Rectangle &r)
{
    const double left = r.topLeft.x;
    const double top = r.topLeft.y;
    const double right = left + r.width;
    const double bottom = top + r.height;
    const double radius = std::min({r.radius, r.width / 2, r.height / 2});
    if (radius <= 0)
        return drawPath({{left, top}, {right, top}, {right, bottom}, {left, bottom}}, true, r.fill, r.stroke);
    if (r.fill)
        setFill(*r.fill);
    if (r.stroke)
        setStroke(*r.stroke);
    const double k = radius * (1 - kappa);
    point(left + radius, top);
    m_out.raw("m ");
    point(right - radius, top);
    m_out.raw("l ");
    curve(right - k, top, right, top + k, right, top + radius);
    point(right, bottom - radius);
    m_out.raw("l ");
    curve(right, bottom - k, right - k, bottom, right - radius, bottom);
    point(left + radius, bottom);
    m_out.raw("l ");
    curve(left + k, bottom, left, bottom - k, left, bottom - radius);
    point(left, top + radius);
    m_out.raw("l ");
    curve(left, top + k, left + k, top, left + radius, top);
    m_out.raw("h ");
    paint(r.fill.has_value(), r.stroke.has_value());
}

void PageCanvas::drawEllipse(const Ellipse &e)
{
    if (e.fill)
        setFill(*e.fill);
    if (e.stroke)
        setStroke(*e.stroke);
    const double x = e.center.x;
    const double y = e.center.y;
    const double kx = e.radiusX * kappa;
    const double ky = e.radiusY * kappa;
    point(x + e.radiusX, y);
    m_out.raw("m ");
    curve(x + e.radiusX, y + ky, x + kx, y + e.radiusY, x, y + e.radiusY);
    curve(x - kx, y + e.radiusY, x - e.radiusX, y + ky, x - e.radiusX, y);
    curve(x - e.radiusX, y - ky, x - kx, y - e.radiusY, x, y - e.radiusY);
    curve(x + kx, y - e.radiusY, x + e.radiusX, y - ky, x + e.radiusX, y);
    m_out.raw("h ");
    paint(e.fill.has_value(), e.stroke.has_value());
}

void PageCanvas::drawPicture(int number, double x, double top, double width, double height)
{
    m_out.raw("q ").number(width).raw(" 0 0 ").number(height).raw(' ');
    point(x, top + height);
    m_out.raw("cm/I").integer(number).raw(" Do Q\n");
}

void PageCanvas::saveAndTransform(double x, double top, double scale)
{
    scale = std::floor(scale * 100) / 100; // as exact as it is written, or all coordinates would drift
    // Inside, y still counts downwards from m_height, which the matrix takes to `top`.
    m_out.raw("q ").number(scale).raw(" 0 0 ").number(scale).raw(' ');
    m_out.number(x).raw(' ').number(m_height - top - scale * m_height).raw(" cm\n");
}

void PageCanvas::saveAndRotate(double x, double y, double angle)
{
    // Rounded as they are written, so that the origin falls where it should.
    const double cosine = std::round(std::cos(angle) * 100) / 100;
    const double sine = std::round(std::sin(angle) * 100) / 100;
    m_out.raw("q ").number(cosine).raw(' ').number(sine).raw(' ').number(-sine).raw(' ').number(cosine).raw(' ');
    m_out.number(x + sine * m_height).raw(' ').number(m_height - y - cosine * m_height).raw(" cm\n");
}

void PageCanvas::restore()
{
    m_out.raw("Q\n");
    m_fill.reset();
    m_font = -1;
}

void PageCanvas::beginText(Color color, double x, double baseline)
{
    setFill(color);
    m_out.raw("BT\n");
    m_inText = true;
    m_font = -1; // a reader may keep the font across text objects, but not every one did
    m_lineX = 0;
    m_lineY = 0;
    moveTo(x, baseline);
}

void PageCanvas::moveTo(double x, double baseline)
{
    flushOperand();
    // Round what is remembered as what is written, so that errors never add up over a page of lines.
    const double newX = std::round(x * 100) / 100;
    const double newY = std::round((m_height - baseline) * 100) / 100;
    m_out.number(newX - m_lineX).raw(' ').number(newY - m_lineY).raw(" Td\n");
    m_lineX = newX;
    m_lineY = newY;
}

void PageCanvas::setFont(int font, double size)
{
    if (font == m_font && size == m_size)
        return;
    flushOperand();
    if (font != m_font)
        m_fontsSet.insert(font);
    m_font = font;
    m_size = size;
    m_out.raw("/F").integer(font).raw(' ').number(size).raw(" Tf\n");
}

void PageCanvas::advance(double thousandths)
{
    const long whole = std::lround(-thousandths);
    if (whole == 0)
        return;
    if (!m_operand.empty() && m_operand.back() != ')')
        m_operand += ' ';
    m_operand += std::to_string(whole);
}

void PageCanvas::showRaised(std::string_view operand, double rise)
{
    flushOperand();
    m_out.number(rise).raw(" Ts[").raw(operand).raw("]TJ 0 Ts\n");
}

void PageCanvas::flushOperand()
{
    if (m_operand.empty())
        return;
    m_out.raw('[').raw(m_operand).raw("]TJ\n");
    m_operand.clear();
}

void PageCanvas::beginActualText(QStringView text)
{
    flushOperand();
    m_out.raw("/Span<</ActualText<FEFF").raw(hexUtf16(text)).raw(">>>BDC\n");
}

void PageCanvas::beginReversed()
{
    flushOperand();
    m_out.raw("/ReversedChars BMC\n");
}

void PageCanvas::endSpan()
{
    flushOperand();
    m_out.raw("EMC\n");
}

void PageCanvas::endText()
{
    flushOperand();
    m_out.raw("ET\n");
    m_inText = false;
}

} // namespace piao::report
