// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLocale>

class QCoreApplication;

namespace piao::app {

/// The language to speak: PIAO_LANG ("it", "en") when set, else Italian when the system speaks it or says nothing
/// (C, POSIX), else English.
QLocale::Language chosenLanguage();

/// To be called before there is an application: takes a UTF-8 locale where the system has another, as Qt would do
/// with a warning, and remembers the language that was asked for.
void preferUtf8();

/// Installs our texts and Qt's own in the chosen language, for as long as the application lives, and makes Italian
/// forms of numbers and dates the default: the plans are Italian whatever the screen speaks.
void installTranslations(QCoreApplication &application);

} // namespace piao::app
