// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/record_head.h"
#include "piao/domain/risk_judgement.h"

#include <array>

namespace piao::widgets {

class LevelBadge;

/// The head of a process's sheet: code, name, area, owner, and its judgement at the three stages with where it comes from.
class ProcessHead : public RecordHead
{
    Q_OBJECT

public:
    explicit ProcessHead(document::PlanDocument &document, QWidget *parent = nullptr);

protected:
    Texts texts(const domain::Record &record) const override;
    void refreshed(const domain::Record &record) override;

private:
    std::array<LevelBadge *, domain::riskStageCount> m_levels{};
    QLabel *m_reason;
};

} // namespace piao::widgets
