// SPDX-License-Identifier: EUPL-1.2
// Pictures of the checks: the pane of findings, setting one aside, and the pages of the checks.
#include "screens/plan_screens.h"

#include "piao/document/plan_document.h"
#include "piao/widgets/main_window.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QTreeView>

namespace piao::app {

using widgets::Place;

void PlanScreens::takeFindings(const QString &name)
{
    auto *list = m_window->findChild<QTreeView *>(QStringLiteral("findingList"));
    auto *centre = m_window->findChild<QComboBox *>(QStringLiteral("findingCentre"));
    m_window->findChild<QAction *>(QStringLiteral("showFindings"))->setChecked(true);
    openNode(QStringLiteral("2024-A1-OP-01"));
    list->scrollToTop();
    take(*m_window, name);
    centre->setCurrentIndex(std::min(2, centre->count() - 1));
    take(*m_window, name + QStringLiteral("-centre"));
    centre->setCurrentIndex(0);
    m_window->findChild<QAction *>(QStringLiteral("nextFinding"))->trigger();
    take(*m_window, name + QStringLiteral("-one"));
}

void PlanScreens::takeCheckPages()
{
    auto *setAside = m_window->findChild<QPushButton *>(QStringLiteral("setAsideFinding"));
    QTimer::singleShot(0, m_window.get(), [this] {
        if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
            dialog->findChild<QPlainTextEdit *>(QStringLiteral("setAsideReason"))
                ->setPlainText(QStringLiteral("Il valore si rileva dal 2025: il sistema di misura parte quest'anno."));
            take(*dialog, QStringLiteral("73-set-aside"));
            dialog->accept();
        }
    });
    setAside->click();
    m_window->goTo({Place::Page::SetAside, {}, {}, 0});
    take(*m_window, QStringLiteral("74-set-aside-page"));
    m_window->goTo({Place::Page::Checks, {}, QStringLiteral("L02"), 0});
    take(*m_window, QStringLiteral("75-checks"));
    static_cast<void>(m_window->document()->undo());
}

} // namespace piao::app
