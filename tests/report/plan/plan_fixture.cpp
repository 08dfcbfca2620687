// SPDX-License-Identifier: EUPL-1.2
#include "report/plan/plan_fixture.h"

#include <catch2/catch.hpp>

namespace piao::test {

using namespace domain;
using document::UnitOfWork;

namespace {

void putSingletons(UnitOfWork &unit)
{
    put(unit, Kind::Plan, {{"id", "plan"}, {"title", "PIAO 2024-2026"}, {"first_year", 2024}, {"year_count", 3}});
    put(unit, Kind::Body, {{"id", "body"}, {"name", "Provincia di Prova"}, {"tax_code", "00000000000"}});
    put(unit, Kind::ResponsibilityCentre, {{"id", "a1"}, {"code", "A1"}, {"name", "Ufficio Uno"}});
    put(unit, Kind::ResponsibilityCentre, {{"id", "b2"}, {"code", "B2"}, {"name", "Ufficio Due"}});
}

void putUpperLevels(UnitOfWork &unit)
{
    put(unit, Kind::PublicValue, {{"id", "v1"}, {"number", 1}, {"code", "VP1"}, {"title", "Benessere scolastico"}});
    put(unit, Kind::PublicValue, {{"id", "v2"}, {"number", 2}, {"code", "VP2"}, {"title", "Benessere culturale"}});
    put(unit, Kind::StrategicObjective, {{"id", "s1"}, {"number", 1}, {"code", "OS01"}, {"title", "Valorizzare i beni"}});
    put(unit, Kind::StrategicValue, {{"strategic_id", "s1"}, {"value_id", "v1"}});
    put(unit, Kind::StrategicValue, {{"strategic_id", "s1"}, {"value_id", "v2"}});
    put(unit, Kind::OperationalObjective, {{"id", "o1"}, {"number", 1}, {"code", "OO01"}, {"title", "Aprire i palazzi"}});
    put(unit, Kind::OperationalObjective, {{"id", "o2"}, {"number", 2}, {"code", "OO02"}, {"title", "Curare gli archivi"}});
    put(unit, Kind::OperationalStrategic, {{"operational_id", "o1"}, {"strategic_id", "s1"}});
    put(unit, Kind::OperationalStrategic, {{"operational_id", "o2"}, {"strategic_id", "s1"}});
    put(unit, Kind::OperationalValue, {{"operational_id", "o2"}, {"value_id", "v2"}});
    put(unit, Kind::OperationalCentre, {{"operational_id", "o1"}, {"centre_id", "a1"}});
}

void putPerformance(UnitOfWork &unit)
{
    const auto edition = [&](const char *id, const char *code, int year, const char *title, QVariant parent) {
        put(unit, Kind::PerformanceObjective, {{"id", id}, {"code", code}, {"year", year}, {"title", title},
                                               {"operational_id", parent}, {"centre_id", "a1"}});
    };
    edition("p24", "2024-A1-OP-01", 2024, "Visite guidate", "o1");
    edition("p25", "2025-A1-OP-01", 2025, "Visite guidate", "o1");
    edition("p26", "2026-A1-OP-01", 2026, "Visite guidate e serali", "o1");
    edition("p25b", "2025-A1-OP-01", 2025, "Visite guidate", "o1");
    edition("p23", "2023-A1-OP-02", 2023, "Riordino", "o2");
    edition("lost", "2024-A1-OP-09", 2024, "Senza padre", {});
}

} // namespace

void put(UnitOfWork &unit, Kind kind, const std::vector<std::pair<const char *, QVariant>> &values)
{
    Record record(kind);
    for (const auto &[column, value] : values)
        record.set(column, value);
    const auto inserted = unit.insert(record);
    if (!inserted)
        FAIL(inserted.error().oneLine().toStdString());
}

SmallPlan::SmallPlan()
{
    auto created = document::PlanDocument::create(folder.filePath(QStringLiteral("plan.piao")));
    REQUIRE(created.ok());
    document = std::move(created).value();
    change([](UnitOfWork &unit) -> Result<void> {
        putSingletons(unit);
        putUpperLevels(unit);
        putPerformance(unit);
        return {};
    });
}

void SmallPlan::change(const document::PlanDocument::Work &work)
{
    const auto done = document->perform({}, work);
    if (!done)
        FAIL(done.error().oneLine().toStdString());
}

} // namespace piao::test
