// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/record_head.h"

namespace piao::widgets {

/// The head of a measure's sheet: number, scope, title, who answers for it, its state, and how much it treats.
class MeasureHead : public RecordHead
{
    Q_OBJECT

public:
    explicit MeasureHead(document::PlanDocument &document, QWidget *parent = nullptr);

protected:
    Texts texts(const domain::Record &record) const override;
};

} // namespace piao::widgets
