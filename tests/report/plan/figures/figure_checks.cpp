// SPDX-License-Identifier: EUPL-1.2
#include "report/plan/figures/figure_checks.h"

#include "plan/figures/figure_drawing.h"

#include <QRectF>

namespace piao::test {

using namespace report;

namespace {

constexpr double tolerance = 0.51; ///< half a line's width

QRectF boundsOf(const std::vector<Point> &points)
{
    double left = points.front().x, right = left, top = points.front().y, bottom = top;
    for (const Point &point : points) {
        left = std::min(left, point.x);
        right = std::max(right, point.x);
        top = std::min(top, point.y);
        bottom = std::max(bottom, point.y);
    }
    return {left, top, right - left, bottom - top};
}

QRectF boundsOf(const FigureText &text)
{
    const double width = widthOf(text.text, {text.size, text.bold});
    const double shift = text.anchor == TextAnchor::Middle ? width / 2 : text.anchor == TextAnchor::End ? width : 0;
    return {text.position.x - shift, text.position.y - text.size * 0.72, width, text.size * 0.92};
}

QRectF boundsOf(const Primitive &primitive)
{
    if (const auto *line = std::get_if<Polyline>(&primitive))
        return boundsOf(line->points);
    if (const auto *polygon = std::get_if<Polygon>(&primitive))
        return boundsOf(polygon->points);
    if (const auto *box = std::get_if<Rectangle>(&primitive))
        return {box->topLeft.x, box->topLeft.y, box->width, box->height};
    if (const auto *circle = std::get_if<Ellipse>(&primitive))
        return {circle->center.x - circle->radiusX, circle->center.y - circle->radiusY, 2 * circle->radiusX, 2 * circle->radiusY};
    return boundsOf(std::get<FigureText>(primitive));
}

QString nameOf(const Primitive &primitive)
{
    const auto *text = std::get_if<FigureText>(&primitive);
    return text ? QStringLiteral("«%1»").arg(text->text) : QStringLiteral("shape %1").arg(primitive.index());
}

void checkTexts(const Figure &figure, QStringList &faults)
{
    std::vector<const FigureText *> texts;
    for (const Primitive &primitive : figure.primitives) {
        if (const auto *text = std::get_if<FigureText>(&primitive))
            texts.push_back(text);
    }
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (texts[i]->size < smallestFigureText)
            faults.append(QStringLiteral("too small: %1").arg(texts[i]->text));
        const QRectF here = boundsOf(*texts[i]).adjusted(0.3, 0.3, -0.3, -0.3);
        for (std::size_t j = 0; j < i; ++j) {
            if (here.intersects(boundsOf(*texts[j])))
                faults.append(QStringLiteral("over each other: «%1», «%2»").arg(texts[i]->text, texts[j]->text));
        }
    }
}

} // namespace

QStringList faultsOf(const Figure &figure)
{
    QStringList faults;
    const QRectF box = QRectF(0, 0, figure.width, figure.height).adjusted(-tolerance, -tolerance, tolerance, tolerance);
    if (figure.alternative.trimmed().isEmpty())
        faults.append(QStringLiteral("no alternative text"));
    if (figure.width > landscapeFigureWidth || figure.height > figureHeight)
        faults.append(QStringLiteral("larger than a page: %1 by %2").arg(figure.width).arg(figure.height));
    for (const Primitive &primitive : figure.primitives) {
        const QRectF bounds = boundsOf(primitive);
        if (bounds.width() < 0 || bounds.height() < 0)
            faults.append(QStringLiteral("turned inside out: %1").arg(nameOf(primitive)));
        if (bounds.left() < box.left() || bounds.right() > box.right() || bounds.top() < box.top() || bounds.bottom() > box.bottom())
            faults.append(QStringLiteral("outside: %1").arg(nameOf(primitive)));
    }
    for (const FigureLink &link : figure.links) {
        if (link.text.isEmpty() || link.target.size() < 2)
            faults.append(QStringLiteral("a link to %1 without a name").arg(link.target));
        if (!box.contains(QRectF(link.topLeft.x, link.topLeft.y, link.width, link.height)))
            faults.append(QStringLiteral("link outside: %1").arg(link.text));
    }
    checkTexts(figure, faults);
    return faults;
}

std::vector<const Figure *> figuresOf(const Document &document)
{
    std::vector<const Figure *> found;
    for (const Block &block : document.blocks) {
        if (const auto *figure = std::get_if<Figure>(&block))
            found.push_back(figure);
    }
    return found;
}

std::vector<const Table *> tablesWith(const Document &document, const QString &captionPart)
{
    std::vector<const Table *> found;
    for (const Block &block : document.blocks) {
        const auto *table = std::get_if<Table>(&block);
        if (table && table->caption.contains(captionPart))
            found.push_back(table);
    }
    return found;
}

QStringList textsOf(const Figure &figure)
{
    QStringList texts;
    for (const Primitive &primitive : figure.primitives) {
        if (const auto *text = std::get_if<FigureText>(&primitive))
            texts.append(text->text);
    }
    return texts;
}

QString rowText(const Row &row)
{
    QStringList cells;
    for (const Cell &cell : row.cells)
        cells.append(cell.text());
    return cells.join(QStringLiteral(" | "));
}

} // namespace piao::test
