// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/flow.h"
#include "pdf/layout_context.h"

namespace piao::report {

/// What an illustration takes on the page, in points, before it is scaled down to fit.
struct IllustrationSize {
    double width = 0;
    double height = 0;
};

/// The entry /Alt of an element: `alternative`, or `instead` where its author left that empty; never an empty text.
std::string alternativeEntry(const QString &alternative, const QString &instead);

/// A drawing or a picture with its alternative text; never divided, scaled down when it is larger than the page's text
/// area.
class IllustrationBox : public FlowBox
{
public:
    /// The caption, if any, stands below and belongs to the illustration.
    IllustrationBox(LayoutContext &context, IllustrationSize size, QString name, StructElement *element, OpenText caption,
                    const PageGeometry &page);
    ~IllustrationBox() override;

    double height() const override { return m_done ? 0 : m_scale * m_size.height + m_captionHeight; }
    double paint(double top, double room, bool mustPaint) override;

protected:
    /// Draws at full size from the origin of the canvas, which is moved and scaled already.
    virtual void draw(PageCanvas &canvas) = 0;
    /// Called when it is on the page, with its top left corner and the scale at which it was drawn.
    virtual void drawn(Point /*topLeft*/, double /*scale*/) {}

    LayoutContext &m_context;
    IllustrationSize m_size;

private:
    void finish();

    QString m_name; ///< anchor by which links reach it
    StructElement *m_element;
    OpenText m_caption;
    double m_captionHeight = 0;
    double m_scale = 1;
    double m_width = 0; ///< of the text area
    bool m_done = false;
};

} // namespace piao::report
