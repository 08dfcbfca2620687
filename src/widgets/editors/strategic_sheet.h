// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/node_sheet.h"

namespace piao::widgets {

/// Level 2: one way to one or more values, with its place in the DUP and its owners.
class StrategicSheet : public NodeSheet
{
    Q_OBJECT

public:
    explicit StrategicSheet(document::PlanDocument &document, QWidget *parent = nullptr);

protected:
    void showNode(const domain::RecordKey &node) override;

private:
    LinkChips *m_values;
};

} // namespace piao::widgets
