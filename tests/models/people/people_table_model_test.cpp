// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "support/small_plan.h"

#include "piao/models/people_table_model.h"

#include <QAbstractItemModelTester>

using namespace piao::domain;
using namespace piao::models;
using piao::test::SmallPlan;

namespace {

struct HireTable : SmallPlan {
    RecordKey value = add(Kind::PublicValue, {{"title", "Benessere"}, {"code", "VP5"}});
    RecordKey hire = add(Kind::Hire, {{"profile", "Area Tecnica"}, {"year", 2024LL}, {"value_text", "5. Benessere"}});
    PeopleTableModel model{*document, {Kind::Hire, {}, {}}};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    QModelIndex cell(int row, const char *column) const { return model.index(row, model.columnOf(QString::fromLatin1(column))); }
};

} // namespace

TEST_CASE("A table of section 3 tells what is odd, in the cell and in the words that are read aloud")
{
    HireTable table;
    REQUIRE(table.model.setData(table.cell(0, "start_date"), QStringLiteral("1/3/2025")));
    CHECK(table.cell(0, "start_date").data(DoubtRole).toString().contains("01/03/2025"));
    CHECK(table.cell(0, "start_date").data(Qt::AccessibleTextRole).toString().startsWith("01/03/2025, doubtful: "));
    CHECK(table.cell(0, "year").data(DoubtRole).toString().isEmpty());
    CHECK(table.model.doubtsOf(0).size() == 1);
    table.set({Kind::Plan, QStringLiteral("plan"), {}}, "first_year", 2025LL);
    CHECK(table.model.doubtsOf(0).size() == 2);
}

TEST_CASE("Links show as a computed column that follows them")
{
    HireTable table;
    table.model.addLinks(Kind::HireValue, "hire_id", QStringLiteral("Public values"), [](const Record &) { return QStringLiteral("odd"); });
    CHECK(table.cell(0, "hire_value").data().toString().isEmpty());
    CHECK(table.cell(0, "hire_value").data(DoubtRole) == QStringLiteral("odd"));
    CHECK_FALSE(table.model.flags(table.cell(0, "hire_value")) & Qt::ItemIsEditable);
    table.add(Kind::HireValue, {{"hire_id", table.hire.id}, {"value_id", table.value.id}});
    CHECK(table.cell(0, "hire_value").data().toString() == "VP5");
    CHECK(table.model.headerData(table.model.columnOf("hire_value"), Qt::Horizontal).toString() == "Public values");
    table.set(table.value, "code", QStringLiteral("VP6"));
    CHECK(table.cell(0, "hire_value").data().toString() == "VP6");
}

TEST_CASE("A record that is added starts with what the page looks at")
{
    HireTable table;
    table.model.setStartingValues({{QStringLiteral("kind"), QStringLiteral("progression")}, {QStringLiteral("year"), 2026LL}});
    REQUIRE(table.model.setData(table.cell(1, "profile"), QStringLiteral("Esperto")));
    CHECK(table.model.recordAt(1).text("kind") == "progression");
    CHECK(table.model.recordAt(1).integer("year") == 2026);
    TextBlock block{{QStringLiteral("Funzionario")}, {QStringLiteral("Operatore")}};
    CHECK(table.model.writeBlock(2, table.model.columnOf("profile"), block).isClean());
    CHECK(table.model.recordAt(3).text("kind") == "progression");
    REQUIRE(table.model.setData(table.cell(3, "year"), QStringLiteral("2025")));
    CHECK(table.model.recordAt(3).integer("year") == 2025);
}
