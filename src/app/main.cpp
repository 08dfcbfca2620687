// SPDX-License-Identifier: EUPL-1.2
#include "cli/command.h"
#include "translation.h"
#include "window_start.h"

#include <QCoreApplication>

namespace {

/// The words as typed, before there is an application: which kind of application to make depends on them.
QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

/// Without one Qt would end the program with a crash.
bool hasDisplay(const QStringList &words)
{
    return words.contains(QStringLiteral("-platform")) || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")
        || !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

} // namespace

int main(int argc, char **argv)
{
    piao::app::preferUtf8();
    QCoreApplication::setApplicationName(QStringLiteral("piao"));
    QCoreApplication::setOrganizationName(QStringLiteral("piao"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PIAO_VERSION));
    const QStringList words = wordsOf(argc, argv);
    const bool command = piao::app::cli::isCommandLine(words);
    if (!command && hasDisplay(words))
        return piao::app::runWindow(argc, argv);
    QCoreApplication application(argc, argv);
    piao::app::installTranslations(application);
    return command ? piao::app::cli::runCommandLine(words) : piao::app::cli::refuseWindow();
}
