// SPDX-License-Identifier: EUPL-1.2
#include "pdf/draft_mark.h"

#include <algorithm>
#include <cmath>

namespace piao::report {
namespace {

// So light that running text on it keeps the contrast that WCAG 2.1 AA asks for.
constexpr Color markColor{0xEE, 0xF1, 0xF5};
constexpr double partOfDiagonal = 0.66;
constexpr double largest = 190;

ObjectId writeMark(LayoutContext &context, Orientation orientation)
{
    const PageGeometry page = pageGeometry(context.style, orientation);
    TextStyle style;
    style.face = FaceStyle::Black;
    style.color = markColor;
    style.hyphenate = false;
    style.size = style.leading = 100;
    OpenText text{context.setter.set(context.document.wording.draft, style)};
    context.breaker.breakLines(text.block, 1e6);
    if (text.block.lines.empty())
        return 0;
    const double natural = std::max(1.0F, text.block.lines.front().width) / style.size;
    style.size = style.leading = std::min(largest, partOfDiagonal * std::hypot(page.width, page.height) / natural);
    text.block = context.setter.set(context.document.wording.draft, style);
    context.breaker.breakLines(text.block, 1e6);

    const double width = text.block.lines.front().width;
    PageCanvas &canvas = context.canvas();
    canvas.reset(page.height);
    canvas.beginPaginationArtifact("Watermark");
    canvas.saveAndRotate(page.width / 2, page.height / 2, std::atan2(page.height, page.width));
    context.painter.paint(text, 0, 1, -width / 2, -style.leading / 2, width);
    canvas.restore();
    canvas.endMarked();
    const ObjectId stream = context.pages.file().reserve();
    context.pages.file().writeStream(stream, {}, canvas.content());
    return stream;
}

} // namespace

void markAsDraft(LayoutContext &context)
{
    for (const Orientation each : {Orientation::Portrait, Orientation::Landscape})
        context.pages.setBackground(each, writeMark(context, each));
}

} // namespace piao::report
