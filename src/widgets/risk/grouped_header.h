// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/models/register_columns.h"

#include <QHeaderView>

#include <optional>
#include <set>

namespace piao::models {
class RiskRegisterModel;
}

namespace piao::widgets {

/// The columns' titles with a band above them that names each group and folds it at a click.
class GroupedHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit GroupedHeader(QWidget *parent);

    void setRegister(const models::RiskRegisterModel *model) { m_model = model; }
    void setFolded(const std::set<models::RegisterGroup> &folded);

    QSize sizeHint() const override;

signals:
    void groupClicked(piao::models::RegisterGroup group);

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void mousePressEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    int bandHeight() const;
    /// Where the band of a group is now; empty when none of its columns is in sight.
    QRect bandOf(models::RegisterGroup group) const;
    std::optional<models::RegisterGroup> groupAt(const QPoint &position) const;

    const models::RiskRegisterModel *m_model = nullptr;
    std::set<models::RegisterGroup> m_folded;
};

} // namespace piao::widgets
