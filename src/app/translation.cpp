// SPDX-License-Identifier: EUPL-1.2
#include "translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <clocale>
#include <langinfo.h>

namespace piao::app {

namespace {

/// What was asked for, in the order in which POSIX reads it.
QByteArray languageAskedFor()
{
    for (const char *name : {"PIAO_LANG", "LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray value = qgetenv(name);
        if (!value.isEmpty())
            return value;
    }
    return {};
}

} // namespace

QLocale::Language chosenLanguage()
{
    const QByteArray language = languageAskedFor();
    const bool saysNothing = language.isEmpty() || language == "C" || language.startsWith("C.") || language == "POSIX";
    return saysNothing || language.startsWith("it") ? QLocale::Italian : QLocale::English;
}

void preferUtf8()
{
    const char *locale = std::setlocale(LC_ALL, "");
    if (locale && qstrcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    qputenv("PIAO_LANG", chosenLanguage() == QLocale::Italian ? "it" : "en");
    qputenv("LC_ALL", "C.UTF-8");
}

void installTranslations(QCoreApplication &application)
{
    QLocale::setDefault(QLocale(QLocale::Italian, QLocale::Italy));
    const auto install = [&](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        if (translator->load(name, folder))
            QCoreApplication::installTranslator(translator);
    };
    if (chosenLanguage() != QLocale::Italian) {
        install(QStringLiteral("piao_en"), QStringLiteral(":/piao/i18n"));
        return;
    }
    install(QStringLiteral("qtbase_it"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("piao_it"), QStringLiteral(":/piao/i18n"));
}

} // namespace piao::app
