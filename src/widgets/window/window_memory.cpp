// SPDX-License-Identifier: EUPL-1.2
#include "window/window_memory.h"

#include "navigation/objective_tree_view.h"
#include "navigation/sections_list.h"

#include <QAction>
#include <QCryptographicHash>
#include <QMainWindow>
#include <QSettings>
#include <QSplitter>

namespace piao::widgets {

namespace {

/// One group of settings for each plan file; its path as a key that every settings format takes.
QString groupOf(const document::PlanDocument &document)
{
    const QByteArray hash = QCryptographicHash::hash(document.path().toUtf8(), QCryptographicHash::Sha1);
    return QStringLiteral("plans/") + QString::fromLatin1(hash.toHex());
}

} // namespace

void WindowMemory::saveGeometry(const QMainWindow &window, const QSplitter &panes, const QSplitter &side, const SectionsList &sections)
{
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), window.saveGeometry());
    settings.setValue(QStringLiteral("window/panes"), panes.saveState());
    settings.setValue(QStringLiteral("window/side"), side.saveState());
    settings.setValue(QStringLiteral("window/groups"), sections.openGroups());
}

void WindowMemory::restoreGeometry(QMainWindow &window, QSplitter &panes, QSplitter &side, SectionsList &sections)
{
    const QSettings settings;
    window.restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    if (!panes.restoreState(settings.value(QStringLiteral("window/panes")).toByteArray()))
        panes.setSizes({290, 480, 660, 340});
    if (!side.restoreState(settings.value(QStringLiteral("window/side")).toByteArray()))
        side.setSizes({760, 200});
    if (settings.contains(QStringLiteral("window/groups")))
        sections.setOpenGroups(settings.value(QStringLiteral("window/groups")).toStringList());
}

void WindowMemory::savePanes(const QList<QAction *> &actions)
{
    QSettings settings;
    for (const QAction *action : actions)
        settings.setValue(QStringLiteral("window/") + action->objectName(), action->isChecked());
}

void WindowMemory::restorePanes(const QList<QAction *> &actions)
{
    const QSettings settings;
    for (QAction *action : actions)
        action->setChecked(settings.value(QStringLiteral("window/") + action->objectName(), action->isChecked()).toBool());
}

void WindowMemory::savePlan(const document::PlanDocument &document, const ObjectiveTreeView &tree, const Place &place,
                            const QString &centre, int year)
{
    QSettings settings;
    settings.beginGroup(groupOf(document));
    settings.setValue(QStringLiteral("place"), place.toString());
    settings.setValue(QStringLiteral("centre"), centre);
    settings.setValue(QStringLiteral("year"), year);
    settings.setValue(QStringLiteral("expanded"), tree.expandedPaths());
}

WindowMemory::PlanState WindowMemory::planState(document::PlanDocument &document)
{
    QSettings settings;
    settings.beginGroup(groupOf(document));
    PlanState state;
    if (settings.contains(QStringLiteral("place"))) {
        state.place = Place::fromString(settings.value(QStringLiteral("place")).toString());
        state.centre = settings.value(QStringLiteral("centre")).toString();
        state.year = settings.value(QStringLiteral("year")).toInt();
        state.expanded = settings.value(QStringLiteral("expanded")).toStringList();
    }
    const bool gone = state.place.page == Place::Page::Record && document.reader().read(state.place.record).isNull();
    if (gone || !settings.contains(QStringLiteral("place"))) {
        const auto values = document.reader().all(domain::Kind::PublicValue);
        state.place = values.empty() ? Place{} : Place::of(values.front().key());
    }
    return state;
}

} // namespace piao::widgets
