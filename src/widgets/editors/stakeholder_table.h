// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_document.h"

namespace piao::widgets {

class RecordTablePanel;

/// The stakeholders of a node or an indicator with their roles: chosen from the registry by search, or added to it in
/// place by typing a new name.
RecordTablePanel *makeStakeholderTable(document::PlanDocument &document, domain::Kind owner, QWidget *parent);

} // namespace piao::widgets
