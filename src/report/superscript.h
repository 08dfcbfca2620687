// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace piao::report {

/// 12 → ¹²: the call of a note, in figures that the typeface's author drew for it.
QString superscript(int number);

} // namespace piao::report
