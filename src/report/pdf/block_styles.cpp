// SPDX-License-Identifier: EUPL-1.2
#include "pdf/block_styles.h"

#include <algorithm>
#include <array>

namespace piao::report {
namespace {

struct HeadingMeasure {
    double size;    ///< of the body's size
    double leading; ///< of its own size
    double before;  ///< of the body's leading
    double after;
    FaceStyle face;
    bool accent;
};

constexpr std::array<HeadingMeasure, 6> headings{{
    {2.3, 1.16, 2.4, 1.1, FaceStyle::Black, true},
    {1.55, 1.2, 2.0, 0.65, FaceStyle::Bold, true},
    {1.22, 1.25, 1.6, 0.5, FaceStyle::Bold, false},
    {1.06, 1.3, 1.3, 0.35, FaceStyle::Bold, false},
    {1.0, 1.35, 1.1, 0.25, FaceStyle::BoldItalic, false},
    {1.0, 1.35, 1.0, 0.2, FaceStyle::Italic, false},
}};

} // namespace

BlockStyle headingStyle(const DocumentStyle &style, int level)
{
    const HeadingMeasure &measure = headings[std::size_t(std::clamp(level, 1, 6) - 1)];
    BlockStyle made;
    made.text.size = style.bodySize * measure.size;
    made.text.leading = made.text.size * measure.leading;
    made.text.face = measure.face;
    made.text.color = measure.accent ? style.accent : style.ink;
    made.text.hyphenate = false;
    made.spaceBefore = style.bodyLeading * measure.before;
    made.spaceAfter = style.bodyLeading * measure.after;
    return made;
}

BlockStyle paragraphStyle(const DocumentStyle &style, TextRole role)
{
    BlockStyle made;
    made.text.size = style.bodySize;
    made.text.leading = style.bodyLeading;
    made.text.color = style.ink;
    made.text.hyphenate = style.hyphenate;
    made.text.justify = style.justify;
    made.spaceAfter = style.bodyLeading * 0.5;
    switch (role) {
    case TextRole::Body:
        break;
    case TextRole::Lead:
        made.text.size *= 1.18;
        made.text.leading *= 1.18;
        made.text.face = FaceStyle::Light;
        made.text.justify = false;
        made.spaceAfter = style.bodyLeading * 0.8;
        break;
    case TextRole::Note:
        made.text.size *= 0.94;
        made.text.leading *= 0.94;
        made.text.justify = false;
        made.spaceBefore = made.spaceAfter = style.bodyLeading * 0.8;
        break;
    case TextRole::Caption:
        made.text.size = style.tableSize;
        made.text.leading = style.tableLeading;
        made.text.color = style.muted;
        made.text.justify = false;
        break;
    case TextRole::Small:
        made.text.size *= 0.84;
        made.text.leading *= 0.84;
        made.text.color = style.muted;
        made.text.justify = false;
        break;
    case TextRole::Label:
        made.text.face = FaceStyle::Bold;
        made.text.color = style.muted;
        made.text.justify = false;
        made.spaceBefore = style.bodyLeading * 0.7;
        made.spaceAfter = style.bodyLeading * 0.25;
        break;
    }
    return made;
}

BlockStyle itemStyle(const DocumentStyle &style)
{
    BlockStyle made = paragraphStyle(style, TextRole::Body);
    made.text.justify = false;
    made.spaceAfter = style.bodyLeading * 0.22;
    return made;
}

} // namespace piao::report
