// SPDX-License-Identifier: EUPL-1.2
#include "translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace piao::app {

QLocale::Language chosenLanguage()
{
    const QString wanted = qEnvironmentVariable("PIAO_LANG");
    if (!wanted.isEmpty())
        return wanted.startsWith(QLatin1String("en")) ? QLocale::English : QLocale::Italian;
    const QLocale system = QLocale::system();
    // QLocale reads "C" and "POSIX" as a locale of their own: nothing was said.
    return system.language() == QLocale::English ? QLocale::English : QLocale::Italian;
}

void installTranslations(QCoreApplication &application)
{
    QLocale::setDefault(QLocale(QLocale::Italian, QLocale::Italy));
    if (chosenLanguage() != QLocale::Italian)
        return;
    const auto install = [&](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        if (translator->load(name, folder))
            QCoreApplication::installTranslator(translator);
    };
    install(QStringLiteral("qtbase_it"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("piao_it"), QStringLiteral(":/piao/i18n"));
}

} // namespace piao::app
