// SPDX-License-Identifier: EUPL-1.2
#include "window_start.h"

#include "piao/widgets/main_window.h"
#include "piao/widgets/theme.h"
#include "translation.h"

#include <QApplication>

namespace piao::app {

int runWindow(int &argc, char **argv)
{
    QApplication application(argc, argv);
    installTranslations(application);
    widgets::applyTheme(application);
    widgets::MainWindow window;
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() > 1)
        static_cast<void>(window.openPlan(arguments[1]));
    window.show();
    return QApplication::exec();
}

} // namespace piao::app
