// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLocale>

class QCoreApplication;

namespace piao::app {

/// The language to speak: PIAO_LANG ("it", "en") when set; else English when the system speaks English; else Italian,
/// which is also the answer of a system that says nothing (the C locale).
QLocale::Language chosenLanguage();

/// Installs our texts and Qt's own in the chosen language, for as long as the application lives, and makes Italian
/// forms of numbers and dates the default: the plans are Italian whatever the screen speaks.
void installTranslations(QCoreApplication &application);

} // namespace piao::app
