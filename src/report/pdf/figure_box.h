// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/flow.h"
#include "pdf/layout_context.h"

namespace piao::report {

/// A drawing with its alternative text; never divided, scaled down when it is larger than the page's text area.
class FigureBox : public FlowBox
{
public:
    /// The caption, if any, stands below and belongs to the figure.
    FigureBox(LayoutContext &context, const Figure &figure, StructElement *element, OpenText caption,
              const PageGeometry &page);
    ~FigureBox() override;

    double height() const override { return m_done ? 0 : m_scale * m_figure.height + m_captionHeight; }
    double paint(double top, double room, bool mustPaint) override;

private:
    void draw(const Primitive &primitive);
    void drawText(const FigureText &text);
    void finish();

    LayoutContext &m_context;
    const Figure &m_figure;
    StructElement *m_element;
    OpenText m_caption;
    double m_captionHeight = 0;
    double m_scale = 1;
    double m_width = 0; ///< of the text area
    bool m_done = false;
};

} // namespace piao::report
