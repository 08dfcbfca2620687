// SPDX-License-Identifier: EUPL-1.2
#include "piao/domain/level_names.h"

#include "piao/domain/italian_format.h"

#include <QStringList>

namespace piao::domain {
namespace {

const std::array<LevelName, 4> &standardNames()
{
    static const std::array<LevelName, 4> names{{
        {QStringLiteral("valore pubblico"), QStringLiteral("valori pubblici"), QStringLiteral("VP")},
        {QStringLiteral("obiettivo strategico"), QStringLiteral("obiettivi strategici"), QStringLiteral("OS")},
        {QStringLiteral("obiettivo operativo"), QStringLiteral("obiettivi operativi"), QStringLiteral("OO")},
        {QStringLiteral("obiettivo di performance"), QStringLiteral("obiettivi di performance"), QStringLiteral("OP")},
    }};
    return names;
}

bool countsForInitials(const QString &word)
{
    return word.size() > 3 && word != word.toUpper();
}

QString initials(const QString &name)
{
    QString letters;
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (countsForInitials(word))
            letters += word.front().toUpper();
    }
    return letters.isEmpty() ? name.left(2).toUpper() : letters;
}

} // namespace

LevelNames::LevelNames() : m_names(standardNames()) {}

void LevelNames::rename(Level level, const LevelName &name)
{
    const LevelName &standard = standardNames()[size_t(level) - 1];
    LevelName &kept = m_names[size_t(level) - 1];
    kept.singular = name.singular.trimmed().isEmpty() ? standard.singular : name.singular.trimmed();
    kept.plural = name.plural.trimmed().isEmpty() ? standard.plural : name.plural.trimmed();
    kept.abbreviation = name.abbreviation.trimmed();
    if (kept.abbreviation.isEmpty())
        kept.abbreviation = kept.singular == standard.singular ? standard.abbreviation : initials(kept.singular);
}

QString LevelNames::counted(Level level, qint64 count) const
{
    const LevelName &name = of(level);
    return formatNumber(double(count), 0) + QLatin1Char(' ') + (count == 1 ? name.singular : name.plural);
}

QString LevelNames::heading(Level level) const
{
    QString text = of(level).singular;
    text[0] = text[0].toUpper();
    return text;
}

} // namespace piao::domain
