// SPDX-License-Identifier: EUPL-1.2
#include "window/side_panes.h"

#include <QAction>
#include <QSplitter>

#include <algorithm>
#include <utility>

namespace piao::widgets {

SidePanes::SidePanes(QSplitter &panes, std::vector<QAction *> actions, QObject *parent)
    : QObject(parent), m_panes(panes), m_actions(std::move(actions))
{
    Q_ASSERT(panes.count() == int(m_actions.size()));
    for (QAction *action : m_actions)
        connect(action, &QAction::toggled, this, &SidePanes::refresh);
    refresh();
}

void SidePanes::refresh()
{
    for (int i = 0; i < m_panes.count(); ++i)
        m_panes.widget(i)->setVisible(m_actions[size_t(i)]->isChecked());
    m_panes.setVisible(std::any_of(m_actions.begin(), m_actions.end(), [](const QAction *action) { return action->isChecked(); }));
}

void SidePanes::giveWay()
{
    for (QAction *action : m_actions) {
        if (action->isChecked())
            m_gaveWay.push_back(action);
        action->setChecked(false);
    }
}

void SidePanes::comeBack()
{
    for (QAction *action : std::exchange(m_gaveWay, {}))
        action->setChecked(true);
}

} // namespace piao::widgets
