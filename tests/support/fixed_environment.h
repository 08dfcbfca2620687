// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

namespace piao::test {

/// The same answers on every machine, for this program and for those that it starts: no display (the build asks
/// for the test names, there too), one language of messages, one time zone. To be called before any Qt
/// application object exists; QT_QPA_PLATFORM may still be chosen from outside.
inline void fixEnvironment()
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_ACCESSIBILITY", "0");
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("TZ", "Europe/Rome");
}

} // namespace piao::test
