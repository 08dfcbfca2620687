// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/illustration_box.h"

namespace piao::report {

/// A picture of pixels.
class PictureBox : public IllustrationBox
{
public:
    /// `number` is the picture's in the PictureStore.
    PictureBox(LayoutContext &context, int number, IllustrationSize size, const QString &name, StructElement *element,
               OpenText caption, const PageGeometry &page)
        : IllustrationBox(context, size, name, element, std::move(caption), page), m_number(number)
    {
    }

protected:
    void draw(PageCanvas &canvas) override { canvas.drawPicture(m_number, 0, 0, m_size.width, m_size.height); }

private:
    int m_number;
};

} // namespace piao::report
