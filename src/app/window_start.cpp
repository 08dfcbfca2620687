// SPDX-License-Identifier: EUPL-1.2
#include "window_start.h"

#include "screens/plan_screens.h"
#include "translation.h"

#include "piao/widgets/main_window.h"
#include "piao/widgets/theme.h"

#include <QApplication>

namespace piao::app {

namespace {

/// `--screens DIR [VARIANT]`
int takeScreens(QApplication &application, const QStringList &arguments)
{
    const QString variant = arguments.value(3);
    const bool dark = variant == QLatin1String("dark");
    widgets::applyTheme(application, dark ? widgets::Appearance::Dark : widgets::Appearance::Light);
    // Without a display there is no system font to follow.
    QApplication::setFont(QFont(QStringLiteral("Lato"), 10));
    PlanScreens screens(arguments.value(2, QStringLiteral(".")));
    return variant.isEmpty() ? screens.takeAll() : screens.takeVariant(variant);
}

} // namespace

int runWindow(int &argc, char **argv)
{
    QApplication application(argc, argv);
    installTranslations(application);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == QLatin1String("--screens"))
        return takeScreens(application, arguments);
    widgets::applyTheme(application);
    widgets::MainWindow window;
    window.show();
    if (arguments.size() > 1)
        static_cast<void>(window.openPlan(arguments[1]));
    return QApplication::exec();
}

} // namespace piao::app
