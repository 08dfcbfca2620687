// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/node_sheet.h"

namespace piao::widgets {

/// Level 3: what is done for one or more strategic objectives, and by which centres.
class OperationalSheet : public NodeSheet
{
    Q_OBJECT

public:
    explicit OperationalSheet(document::PlanDocument &document, QWidget *parent = nullptr);

protected:
    void showNode(const domain::RecordKey &node) override;

private:
    LinkChips *m_parents;
    LinkChips *m_centres;
    LinkChips *m_values;
};

} // namespace piao::widgets
