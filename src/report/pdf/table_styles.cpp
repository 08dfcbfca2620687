// SPDX-License-Identifier: EUPL-1.2
#include "pdf/table_styles.h"

namespace piao::report {

TextStyle tableTextStyle(const DocumentStyle &style, bool dense)
{
    TextStyle text;
    const double factor = dense ? 0.88 : 1;
    text.size = style.tableSize * factor;
    text.leading = style.tableLeading * factor;
    text.color = style.ink;
    text.hyphenate = style.hyphenate;
    return text;
}

TextStyle cellTextStyle(const TextStyle &plain, const DocumentStyle &style, TextRole role, RowKind kind, bool head)
{
    TextStyle text = plain;
    if (head || kind == RowKind::Group || kind == RowKind::Total || role == TextRole::Lead || role == TextRole::Label)
        text.face = FaceStyle::Bold;
    if (role == TextRole::Small || role == TextRole::Note || role == TextRole::Caption) {
        text.size *= 0.9;
        text.leading *= 0.92;
        text.color = style.muted;
    }
    return text;
}

void align(TextStyle &style, Alignment alignment)
{
    style.alignment = alignment;
    style.tabular = alignment == Alignment::Number;
}

TextStyle captionStyle(const DocumentStyle &style)
{
    TextStyle text;
    text.size = style.tableSize + 0.5;
    text.leading = style.tableLeading + 1.4;
    text.face = FaceStyle::Bold;
    text.color = style.muted;
    text.hyphenate = false;
    return text;
}

} // namespace piao::report
