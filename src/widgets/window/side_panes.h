// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

#include <vector>

class QAction;
class QSplitter;

namespace piao::widgets {

/// The panes at the right of the window, each shown by its action; where there is no room they give way to something wider and
/// come back after it.
class SidePanes : public QObject
{
    Q_OBJECT

public:
    /// @param actions checkable, one for each pane, in their order
    SidePanes(QSplitter &panes, std::vector<QAction *> actions, QObject *parent);

    void giveWay();
    /// Those that gave way come back.
    void comeBack();

private:
    void refresh();

    QSplitter &m_panes;
    std::vector<QAction *> m_actions;
    std::vector<QAction *> m_gaveWay;
};

} // namespace piao::widgets
