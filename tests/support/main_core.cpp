// SPDX-License-Identifier: EUPL-1.2
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "support/fixed_environment.h"
#include "support/warning_watch.inc"

#include <QCoreApplication>
#include <QLocale>
#include <QStandardPaths>

int main(int argc, char **argv)
{
    piao::test::fixEnvironment();
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::Italian, QLocale::Italy));
    QCoreApplication app(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("piao-tests"));
    QCoreApplication::setApplicationName(QStringLiteral("piao-tests"));
    piao::test::watchWarnings();
    const int failed = Catch::Session().run(argc, argv);
    return piao::test::FailOnWarning::failedByWarning && failed == 0 ? 1 : failed;
}
