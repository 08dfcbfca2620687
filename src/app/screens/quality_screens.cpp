// SPDX-License-Identifier: EUPL-1.2
#include "screens/plan_screens.h"

#include "piao/widgets/main_window.h"

#include <QTabWidget>
#include <QTreeView>

namespace piao::app {

using widgets::Place;

void PlanScreens::takeQuality(const QString &name)
{
    const auto show = [this, &name](const char *question, const char *what) {
        m_window->goTo({Place::Page::Quality, {}, QString::fromLatin1(question), 0});
        take(*m_window, name + QLatin1String(what));
    };
    show("A3", "");
    show("A3.impact", "-good");
    show("B8.beneficiaries", "-records");
    show("B6.appointed", "-answer");
    auto *tabs = m_window->findChild<QTabWidget *>(QStringLiteral("qualityTabs"));
    tabs->setCurrentIndex(1);
    show("C9.phases", "-gains");
    tabs->setCurrentIndex(0);
    takeDialog("findingsReport", "reportWrite", name + QStringLiteral("-report"));
    takeDialog("findingsSheet", "reportWrite", name + QStringLiteral("-sheet"));
}

} // namespace piao::app
