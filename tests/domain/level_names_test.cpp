// SPDX-License-Identifier: EUPL-1.2
#include "piao/domain/level_names.h"

#include "support/print_qt.h"

using namespace piao::domain;

TEST_CASE("The four levels have the names of the guidelines", "[level_names]")
{
    const LevelNames names;
    struct Row { Level level; const char *singular, *plural, *abbreviation; };
    const Row rows[] = {
        {Level::PublicValue, "valore pubblico", "valori pubblici", "VP"},
        {Level::StrategicObjective, "obiettivo strategico", "obiettivi strategici", "OS"},
        {Level::OperationalObjective, "obiettivo operativo", "obiettivi operativi", "OO"},
        {Level::PerformanceObjective, "obiettivo di performance", "obiettivi di performance", "OP"},
    };
    for (const Row &row : rows) {
        CHECK(names.of(row.level).singular == QLatin1String(row.singular));
        CHECK(names.of(row.level).plural == QLatin1String(row.plural));
        CHECK(names.of(row.level).abbreviation == QLatin1String(row.abbreviation));
    }
}

TEST_CASE("A plan calls a level otherwise", "[level_names]")
{
    LevelNames names;
    names.rename(Level::PerformanceObjective, {QStringLiteral("obiettivo esecutivo di II livello"),
                                               QStringLiteral("obiettivi esecutivi di II livello"), {}});
    CHECK(names.of(Level::PerformanceObjective).abbreviation == QStringLiteral("OEL"));
    CHECK(names.counted(Level::PerformanceObjective, 39) == QStringLiteral("39 obiettivi esecutivi di II livello"));
    CHECK(names.heading(Level::PerformanceObjective) == QStringLiteral("Obiettivo esecutivo di II livello"));
    CHECK(names.of(Level::PublicValue) == LevelNames().of(Level::PublicValue));
}

TEST_CASE("An empty name keeps the standard word", "[level_names]")
{
    LevelNames names;
    names.rename(Level::StrategicObjective, {QStringLiteral("  "), {}, {}});
    CHECK(names == LevelNames());
}

TEST_CASE("Counts agree with their noun", "[level_names]")
{
    const LevelNames names;
    CHECK(names.counted(Level::PublicValue, 1) == QStringLiteral("1 valore pubblico"));
    CHECK(names.counted(Level::PublicValue, 5) == QStringLiteral("5 valori pubblici"));
    CHECK(names.counted(Level::StrategicObjective, 0) == QStringLiteral("0 obiettivi strategici"));
    CHECK(names.counted(Level::PerformanceObjective, 50000) == QStringLiteral("50.000 obiettivi di performance"));
}
