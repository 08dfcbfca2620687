// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <array>

namespace piao::domain {

/// The four levels of the tree, from why to what.
enum class Level : quint8 {
    PublicValue = 1,
    StrategicObjective = 2,
    OperationalObjective = 3,
    PerformanceObjective = 4,
};

inline constexpr std::array<Level, 4> allLevels{Level::PublicValue, Level::StrategicObjective,
                                                Level::OperationalObjective, Level::PerformanceObjective};

/// How the plan calls one level. The names are data of the plan and stay in its language: some bodies call
/// level 4 «obiettivi esecutivi di II livello».
struct LevelName {
    QString singular;     ///< in lower case, as inside a sentence: "obiettivo strategico"
    QString plural;       ///< "obiettivi strategici"
    QString abbreviation; ///< "OS", for chips and paths

    friend bool operator==(const LevelName &, const LevelName &) = default;
};

class LevelNames
{
public:
    /// The names of the Linee guida PIAO (DM 30 October 2025).
    LevelNames();

    const LevelName &of(Level level) const { return m_names[size_t(level) - 1]; }
    /// An empty singular or plural keeps the standard word; a name without abbreviation gets its initials
    /// ("obiettivo esecutivo di II livello" → OEL, short words and numerals left out).
    void rename(Level level, const LevelName &name);

    /// "1 obiettivo strategico", "14 obiettivi strategici", "1.250 obiettivi strategici".
    QString counted(Level level, qint64 count) const;
    /// With a capital first letter, for headings.
    QString heading(Level level) const;

    friend bool operator==(const LevelNames &, const LevelNames &) = default;

private:
    std::array<LevelName, 4> m_names;
};

} // namespace piao::domain
