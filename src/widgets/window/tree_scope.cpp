// SPDX-License-Identifier: EUPL-1.2
#include "window/tree_scope.h"

#include "navigation/tree_pane.h"
#include "window/window_actions.h"

#include <QActionGroup>
#include <QMenu>
#include <QToolButton>

namespace piao::widgets {

TreeScope::TreeScope(TreePane &pane, QObject *parent) : QObject(parent), m_pane(pane) {}

void TreeScope::attach(QMenu &centreMenu, QToolButton &centreButton, QMenu &yearMenu, QToolButton &yearButton)
{
    m_centreMenu = &centreMenu;
    m_centreButton = &centreButton;
    m_yearMenu = &yearMenu;
    m_yearButton = &yearButton;
    // Made when opened: centres and years change with the plan.
    connect(m_centreMenu, &QMenu::aboutToShow, this, &TreeScope::fillCentres);
    connect(m_yearMenu, &QMenu::aboutToShow, this, &TreeScope::fillYears);
    showChoice();
}

void TreeScope::fillCentres()
{
    m_centreMenu->clear();
    auto *group = new QActionGroup(m_centreMenu);
    const auto add = [&](const QString &text, const QString &id) {
        QAction *action = m_centreMenu->addAction(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(m_centre == id);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id] { setCentre(id); });
    };
    add(tr("All centres"), {});
    m_centreMenu->addSeparator();
    for (const auto &centre : m_pane.tree()->centres())
        add((centre.code + QLatin1String("  ") + centre.name).trimmed(), centre.id);
}

void TreeScope::fillYears()
{
    m_yearMenu->clear();
    auto *group = new QActionGroup(m_yearMenu);
    const auto add = [&](const QString &text, int year) {
        QAction *action = m_yearMenu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_year == year);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, year] { setYear(year); });
    };
    add(tr("All years"), 0);
    m_yearMenu->addSeparator();
    for (const int year : m_pane.tree()->planYears())
        add(QString::number(year), year);
}

void TreeScope::setCentre(const QString &id)
{
    m_centre = id;
    m_pane.setCentre(id);
    showChoice();
    emit changed();
}

void TreeScope::setYear(int year)
{
    m_year = year;
    m_pane.setYear(year);
    showChoice();
    emit changed();
}

void TreeScope::clear()
{
    setCentre({});
    setYear(0);
}

void TreeScope::showChoice()
{
    QString centre = tr("all");
    for (const auto &each : m_pane.tree()->centres()) {
        if (each.id == m_centre)
            centre = each.code.isEmpty() ? each.name : each.code;
    }
    WindowActions::setMenuButtonText(*m_centreButton, tr("Centre: %1").arg(centre));
    const QString year = m_year == 0 ? tr("all", "years") : QString::number(m_year);
    WindowActions::setMenuButtonText(*m_yearButton, tr("Year: %1").arg(year));
}

} // namespace piao::widgets
