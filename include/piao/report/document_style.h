// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/report/figure.h"

#include <QString>

/// How a document looks, apart from what it says; a template carries one.
namespace piao::report {

/// Lengths are points (1/72 inch).
struct DocumentStyle {
    QString family = QStringLiteral("Lato");            ///< with regular, bold, italic and bold italic faces
    QString fallbackFamily = QStringLiteral("DejaVu Sans"); ///< for characters that `family` lacks

    Color accent = {0x00, 0x66, 0xCC};  ///< blu Italia
    Color ink = {0x17, 0x1A, 0x1F};     ///< running text
    Color muted = {0x4A, 0x55, 0x60};   ///< running heads, captions; at least 4.5:1 on white and on tints
    Color rule = {0xB8, 0xC2, 0xCC};    ///< thin rules of tables
    Color headTint = {0xE6, 0xEF, 0xF8};
    Color groupTint = {0xF2, 0xF5, 0xF8};

    double pageWidth = 595.276;         ///< A4; landscape pages turn it
    double pageHeight = 841.890;
    double marginTop = 82;
    double marginBottom = 74;
    double marginInner = 68;            ///< left and right
    double marginSideLandscape = 56;

    double bodySize = 10;
    double bodyLeading = 14.2;
    double tableSize = 8.6;
    double tableLeading = 11.2;
    bool justify = true;                ///< running text; table cells are always set ragged
    bool hyphenate = true;
    QString hyphenationDictionary = {}; ///< path of a libhyphen file; empty: found by the language
    QString colorProfile = {};          ///< path of an RGB ICC profile; empty: sRGB
};

} // namespace piao::report
