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

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("piao"));
    QCoreApplication::setOrganizationName(QStringLiteral("piao"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PIAO_VERSION));
    const QStringList words = wordsOf(argc, argv);
    if (!piao::app::cli::isCommandLine(words))
        return piao::app::runWindow(argc, argv);
    QCoreApplication application(argc, argv);
    piao::app::installTranslations(application);
    return piao::app::cli::runCommandLine(words);
}
