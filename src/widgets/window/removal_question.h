// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_document.h"

#include <vector>

class QWidget;

namespace piao::widgets {

/// Asks before records are removed when other records would go with them, as the tree does; true when they may go. What
/// stands alone is not asked for, because one undo brings it back.
bool mayRemoveRecords(document::PlanDocument &document, const std::vector<domain::RecordKey> &keys, QWidget *parent);

} // namespace piao::widgets
