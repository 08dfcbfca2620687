// SPDX-License-Identifier: EUPL-1.2
#include "pdf/bidi_levels.h"

#include <QList>

#include <fribidi.h>

#include <algorithm>

namespace piao::report {

bool mayRunLeftwards(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        const char16_t u = c.unicode();
        if (u < 0x590)
            return false;
        const bool letters = u <= 0x8FF || (u >= 0xFB1D && u <= 0xFDFF) || (u >= 0xFE70 && u <= 0xFEFE)
            || (u >= 0xD802 && u <= 0xD803) || (u >= 0xD83A && u <= 0xD83B);
        return letters || u == 0x200F || u == 0x202B || u == 0x202E || u == 0x2067 || u == 0x2068;
    });
}

BidiLevels bidiLevels(QStringView text)
{
    const QList<uint> characters = text.toUcs4();
    const auto *ucs4 = reinterpret_cast<const FriBidiChar *>(characters.constData());
    const auto count = FriBidiStrIndex(characters.size());
    std::vector<FriBidiCharType> types(static_cast<std::size_t>(count));
    std::vector<FriBidiBracketType> brackets(types.size());
    std::vector<FriBidiLevel> levels(types.size());
    fribidi_get_bidi_types(ucs4, count, types.data());
    fribidi_get_bracket_types(ucs4, count, types.data(), brackets.data());
    FriBidiParType base = FRIBIDI_PAR_WLTR;
    BidiLevels found;
    if (count == 0 || fribidi_get_par_embedding_levels_ex(types.data(), brackets.data(), count, &base, levels.data()) == 0) {
        found.levels.assign(std::size_t(text.size()), 0);
        return found;
    }
    found.paragraphRunsLeftwards = FRIBIDI_IS_RTL(base);
    for (std::size_t i = 0; i < levels.size(); ++i)
        found.levels.insert(found.levels.end(), QChar::requiresSurrogates(characters[qsizetype(i)]) ? 2 : 1, quint8(std::max<int>(0, levels[i])));
    found.levels.resize(std::size_t(text.size()), 0);
    return found;
}

} // namespace piao::report
