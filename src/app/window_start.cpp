// SPDX-License-Identifier: EUPL-1.2
#include "window_start.h"

#include "translation.h"

#include <QApplication>

namespace piao::app {

int runWindow(int &argc, char **argv)
{
    QApplication application(argc, argv);
    installTranslations(application);
    return 0;
}

} // namespace piao::app
