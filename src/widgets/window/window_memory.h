// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_document.h"
#include "piao/widgets/place.h"

#include <QStringList>

class QAction;
class QMainWindow;
class QSplitter;

namespace piao::widgets {

class ObjectiveTreeView;
class SectionsList;

/// What a person finds again at the next start: the window as it stood, and for each plan where they were.
class WindowMemory
{
public:
    struct PlanState {
        Place place;
        QString centre;
        int year = 0;
        QStringList expanded;
    };

    static void saveGeometry(const QMainWindow &window, const QSplitter &panes, const QSplitter &side, const SectionsList &sections);
    static void restoreGeometry(QMainWindow &window, QSplitter &panes, QSplitter &side, SectionsList &sections);

    /// Which panes are shown, by the actions that show them.
    static void savePanes(const QList<QAction *> &actions);
    static void restorePanes(const QList<QAction *> &actions);

    static void savePlan(const document::PlanDocument &document, const ObjectiveTreeView &tree, const Place &place,
                         const QString &centre, int year);
    /// For a plan that was never open here: its first public value, or the registry of the body while it has none.
    static PlanState planState(document::PlanDocument &document);
};

} // namespace piao::widgets
