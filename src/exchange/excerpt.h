// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <string_view>

namespace piao::exchange {

/// The start of a text from a file, fit for a message: one line, no more than 60 characters, and a visible sign where a
/// character is none that can be shown.
QString excerpt(std::string_view utf8);

} // namespace piao::exchange
