// SPDX-License-Identifier: EUPL-1.2
#include "test_plan.h"

#include "piao/document/field_text.h"

#include "support/print_qt.h"

using namespace piao::document;
using namespace piao::domain;
using piao::test::TestPlan;

TEST_CASE("Values are typed and shown in Italian form")
{
    struct Row {
        Kind kind;
        const char *column;
        QString typed;
        QVariant value;
        QString shown;
    };
    const QDate december(2024, 12, 31);
    const Row row = GENERATE_COPY(values<Row>({
        {Kind::Phase, "end_date", "31/12/2024", december, "31/12/2024"},
        {Kind::Phase, "end_date", "31 dicembre 2024", december, "31/12/2024"},
        {Kind::Phase, "progress", "12,5 %", 12.5, "12,5"},
        {Kind::PerformanceObjective, "amount", QStringLiteral("€ 2.400.000,00"), 2400000.0, "2.400.000,00"},
        {Kind::PerformanceObjective, "amount", "1234,5", 1234.5, "1.234,50"},
        {Kind::PerformanceObjective, "amount", "10 euro", 10.0, "10,00"},
        {Kind::PerformanceObjective, "year", "2024", 2024LL, "2024"},
        {Kind::Body, "inhabitants", "380.676", 380676LL, "380.676"},
        {Kind::Indicator, "is_key", QStringLiteral("sì"), true, "Yes"},
        {Kind::Indicator, "is_key", "No", false, "No"},
        {Kind::Indicator, "direction", "rising", "rising", "Rising"},
        {Kind::Indicator, "direction", "Fall", "falling", "Falling"},
        {Kind::Indicator, "name", "  due\n righe ", "due righe", "due righe"},
        {Kind::Indicator, "notes", "due\nrighe", "due\nrighe", "due\nrighe"},
        {Kind::Indicator, "weight", "  ", {}, ""},
        {Kind::PublicValue, "narrative", "<p>Un <b>solo</b> &amp; vero</p>\n<p>testo</p>",
            "<p>Un <b>solo</b> &amp; vero</p>\n<p>testo</p>", "Un solo & vero\ntesto"},
    }));
    CAPTURE(row.typed);
    TestPlan plan;
    FieldText texts(plan.reader());
    const Field &field = describe(row.kind).field(row.column);
    const auto value = texts.value(field, row.typed);
    REQUIRE(value.ok());
    CHECK(*value == row.value);
    CHECK(texts.text(field, *value) == row.shown);
}

TEST_CASE("What cannot be meant is refused with what could be")
{
    struct Row {
        Kind kind;
        const char *column;
        QString typed;
        QString todo;
    };
    const Row row = GENERATE(values<Row>({
        {Kind::Phase, "end_date", "31/02/2024", "31/12/2024"},
        {Kind::Phase, "progress", "molto", "1.234,5"},
        {Kind::Body, "inhabitants", "1,5", "decimals"},
        {Kind::PerformanceObjective, "year", "24", "four digits"},
        {Kind::Indicator, "direction", "boh", "Rising, Falling"},
        {Kind::Indicator, "direction", "r", "Rising, Falling"},
    }));
    CAPTURE(row.typed);
    TestPlan plan;
    FieldText texts(plan.reader());
    const auto value = texts.value(describe(row.kind).field(row.column), row.typed);
    REQUIRE_FALSE(value.ok());
    CHECK(value.error().code == ErrorCode::InvalidInput);
    CHECK(value.error().todo.contains(row.todo));
}

TEST_CASE("A reference is typed by code, by name or by both")
{
    TestPlan plan;
    const RecordKey a1 = plan.centre("A1", QStringLiteral("Segreteria e Affari generali"));
    plan.centre("B1", "Scuole");
    plan.centre("B2", "Scuole");
    FieldText texts(plan.reader());
    const Field &field = describe(Kind::PerformanceObjective).field("centre_id");
    for (const char *typed : {"a1", "A1 Segreteria e affari generali", "segreteria e affari generali"})
        CHECK(texts.value(field, typed).value() == QVariant(a1.id));
    CHECK(texts.value(field, a1.id).value() == QVariant(a1.id));
    CHECK(texts.text(field, a1.id) == "A1 Segreteria e Affari generali");
    CHECK_FALSE(texts.value(field, "Scuole").ok());
    CHECK_FALSE(texts.value(field, "C9").ok());
}
