// SPDX-License-Identifier: EUPL-1.2
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "support/fixed_environment.h"
#include "support/warning_watch.inc"

#include <QApplication>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

int main(int argc, char **argv)
{
    piao::test::fixEnvironment();
    QStandardPaths::setTestModeEnabled(true);
    // Tests run side by side, and each is a start of its own: what one window remembers is not for the next.
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QLocale::setDefault(QLocale(QLocale::Italian, QLocale::Italy));
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("piao-tests"));
    QApplication::setApplicationName(QStringLiteral("piao-tests"));
    piao::test::watchWarnings();
    const int failed = Catch::Session().run(argc, argv);
    return piao::test::FailOnWarning::failedByWarning && failed == 0 ? 1 : failed;
}
