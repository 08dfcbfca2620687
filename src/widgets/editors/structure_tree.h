// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTreeWidget>

namespace piao::widgets {

/// The structures as a tree whose items are dragged to where they belong; the identifier of each is in Qt::UserRole. It moves nothing
/// itself: the plan does, and then the tree shows it.
class StructureTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit StructureTree(QWidget *parent = nullptr);

    void setMovable(bool movable);

signals:
    /// @param parent empty: on top; @param before empty: last
    void dropped(const QString &unit, const QString &parent, const QString &before);

protected:
    void dropEvent(QDropEvent *event) override;
};

} // namespace piao::widgets
