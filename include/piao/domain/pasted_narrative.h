// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/narrative.h"

#include <QStringList>

namespace piao::domain {

/// Longest page that is taken in, in characters.
inline constexpr qsizetype longestPastedPage = 8 * 1024 * 1024;

/// A text from another program, cleaned.
struct PastedNarrative {
    Narrative narrative;
    QStringList leftOut; ///< what was not taken, one short sentence each; empty when nothing of substance was lost
};

/// Takes the structure of a page from a word processor, a mail or the web (headings, bold, italic, lists, tables, links,
/// footnotes of Word and LibreOffice) and nothing else: no styles, scripts, frames, forms or pictures, none of which is
/// ever run or loaded. Broken pages give what can be read of them. Refused only when longer than longestPastedPage.
Result<PastedNarrative> narrativeFromHtml(const QString &html);

} // namespace piao::domain
