// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/narrative.h"

class QTextCursor;
class QTextDocument;

namespace piao::widgets {

/// Writes a narrative where the cursor stands, as typing would: its first paragraph joins the one of the cursor. One undo step.
void insertNarrative(QTextCursor &cursor, const domain::Narrative &narrative);
/// Makes the document the narrative; nothing of it can be undone.
void fillDocument(QTextDocument &document, const domain::Narrative &narrative);

/// narrativeOf(fillDocument(n)) == normalised(n).
domain::Narrative narrativeOf(const QTextDocument &document);
/// The part that is selected; whole cells when several are.
domain::Narrative narrativeOf(const QTextCursor &selection);

} // namespace piao::widgets
