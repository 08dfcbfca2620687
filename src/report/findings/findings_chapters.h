// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "findings/findings_context.h"

namespace piao::report {

/// The findings by what is to be done: a chapter for each task, in it a part for each check with why it matters.
void writeTaskChapters(Document &document, FindingsContext &context);

/// The findings of one centre or one director, closely set: a table for each task.
void writeSheet(Document &document, FindingsContext &context);

/// The findings centre by centre, then what belongs to no centre, then why each check matters.
void writeCentreChapters(Document &document, FindingsContext &context);

} // namespace piao::report
