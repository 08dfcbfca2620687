// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/record_head.h"

namespace piao::widgets {

/// The head of a node's sheet: code and level, the title in full, state and centre, and where the node hangs.
class SheetHeader : public RecordHead
{
    Q_OBJECT

public:
    explicit SheetHeader(document::PlanDocument &document, QWidget *parent = nullptr);

protected:
    Texts texts(const domain::Record &record) const override;

private:
    QString kickerText(const domain::Record &record) const;
    QString chipsText(const domain::Record &record) const;
    QString pathText(const domain::Record &record) const;
};

} // namespace piao::widgets
