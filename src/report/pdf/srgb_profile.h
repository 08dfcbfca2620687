// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

namespace piao::report {

/// The sRGB colour space (IEC 61966-2-1) as an ICC profile of version 4.2: three primaries and one curve given
/// by its formula. Made here and not read from the system: it is half a kilobyte, the same everywhere, and readers
/// turn a formula around at once, where the table of the usual profile costs them some 30 ms on every page.
QByteArray srgbProfile();

} // namespace piao::report
