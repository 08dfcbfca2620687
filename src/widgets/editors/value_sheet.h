// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/node_sheet.h"

namespace piao::widgets {

/// Level 1: what the body wants to be better for whom, and what shows that it is.
class ValueSheet : public NodeSheet
{
    Q_OBJECT

public:
    explicit ValueSheet(document::PlanDocument &document, QWidget *parent = nullptr);
};

} // namespace piao::widgets
