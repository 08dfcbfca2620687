// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/illustration_box.h"

namespace piao::report {

/// A drawing of vector primitives.
class FigureBox : public IllustrationBox
{
public:
    FigureBox(LayoutContext &context, const Figure &figure, StructElement *element, OpenText caption, const PageGeometry &page)
        : IllustrationBox(context, {figure.width, figure.height}, figure.anchor, element, std::move(caption), page), m_figure(figure)
    {
    }

protected:
    void draw(PageCanvas &canvas) override;

private:
    void drawPrimitive(PageCanvas &canvas, const Primitive &primitive);
    void drawText(const FigureText &text);

    const Figure &m_figure;
};

} // namespace piao::report
