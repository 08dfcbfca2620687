// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/illustration_box.h"

namespace piao::report {

/// A drawing of vector primitives.
class FigureBox : public IllustrationBox
{
public:
    /// The links of the drawing become elements of `parent`, after the drawing: nothing may stand inside a figure.
    FigureBox(LayoutContext &context, const Figure &figure, StructElement *parent, StructElement *element, OpenText caption,
              const PageGeometry &page)
        : IllustrationBox(context, {figure.width, figure.height}, figure.anchor, element, std::move(caption), page), m_figure(figure),
          m_parent(parent)
    {
    }

protected:
    void draw(PageCanvas &canvas) override;
    void drawn(Point topLeft, double scale) override;

private:
    void drawPrimitive(PageCanvas &canvas, const Primitive &primitive);
    void drawText(const FigureText &text);

    const Figure &m_figure;
    StructElement *m_parent;
};

} // namespace piao::report
