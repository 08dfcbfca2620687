// SPDX-License-Identifier: EUPL-1.2
#include "excerpt.h"

#include <algorithm>

namespace piao::exchange {

QString excerpt(std::string_view utf8)
{
    constexpr qsizetype longest = 60;
    QString text = QString::fromUtf8(utf8.data(), std::min(qsizetype(utf8.size()), 4 * longest)).simplified();
    for (QChar &character : text) {
        if (character.category() == QChar::Other_Control)
            character = QChar::ReplacementCharacter;
    }
    return text.size() > longest ? text.left(longest) + QStringLiteral("…") : text;
}

} // namespace piao::exchange
