// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringView>

#include <optional>

namespace piao::checks {

/// How a text shows that a part of it is missing.
enum class Break : quint8 {
    Dash,        ///< ends with a dash or a comma
    Dots,        ///< ends with dots
    SmallWord,   ///< ends with an article, a preposition or «e»
    OpenBracket, ///< opens a bracket and does not close it
    OpenQuote,
    LoneBracket, ///< closes a bracket that it did not open
};

struct FoundBreak {
    Break kind;
    QString sign;  ///< the character or word
    qsizetype at;  ///< where it stands in the text
};

/// What stands at the end of a title.
std::optional<FoundBreak> breakAtEnd(QStringView text);
/// Brackets and quotation marks without partner. «a)» and «1)» number a list and are none.
std::optional<FoundBreak> unpairedSign(QStringView text);

} // namespace piao::checks
