// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/risk_judgement.h"

#include <QWidget>

namespace piao::widgets {

/// One judgement at a glance: when it was made, its letter in a coloured box, its word. The letter says what the colour says;
/// the tooltip and assistive programs get the whole explanation.
class LevelBadge : public QWidget
{
    Q_OBJECT

public:
    LevelBadge(domain::RiskStage stage, QWidget *parent = nullptr);

    void setJudgement(std::optional<domain::RiskLevel> level, const QStringList &explanation);
    std::optional<domain::RiskLevel> level() const { return m_level; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString caption() const;
    int boxWidth() const;

    domain::RiskStage m_stage;
    std::optional<domain::RiskLevel> m_level;
};

} // namespace piao::widgets
