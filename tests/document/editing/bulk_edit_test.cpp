// SPDX-License-Identifier: EUPL-1.2
#include "test_plan.h"

#include "piao/document/bulk_edit.h"

#include "support/print_qt.h"

#include <QDate>

using namespace piao::document;
using namespace piao::domain;
using piao::test::TestPlan;

namespace {

struct ThreeMeasures {
    TestPlan plan;
    std::vector<RecordKey> keys;

    ThreeMeasures()
    {
        for (const char *title : {"Uno", "Due", "Tre"})
            keys.push_back(plan.add(Record(Kind::Measure).set("title", title)));
    }

    BulkEdit edit(const char *column, const QVariant &value) const { return {keys, describe(Kind::Measure).indexOf(column), value}; }
};

} // namespace

TEST_CASE("One value goes into a field of many records as one step; those that have it are left alone")
{
    ThreeMeasures fixture;
    TestPlan &plan = fixture.plan;
    REQUIRE(plan->setField(fixture.keys[1], "scope", QStringLiteral("specific")).ok());
    const QString before = plan.content();
    const qlonglong revision = plan->revision();
    const BulkEdit edit = fixture.edit("scope", QStringLiteral("specific"));
    const auto preview = previewBulkEdit(plan.reader(), edit);
    REQUIRE(preview.ok());
    CHECK(preview->changing == 2);
    CHECK(preview->same == 1);
    REQUIRE(preview->rows.size() == 3);
    CHECK(preview->rows[0].before.isEmpty());
    CHECK(preview->rows[0].after == "Specific");
    CHECK_FALSE(preview->rows[1].changes);
    const auto done = setInAll(*plan, edit);
    REQUIRE(done.ok());
    CHECK(*done == 2);
    for (const RecordKey &key : fixture.keys)
        CHECK(plan.text(key, "scope") == "specific");
    CHECK(plan->revision() == revision + 1);
    CHECK(plan->undoText() == "General or specific of 2 records in Measures set to «Specific»");
    const auto again = setInAll(*plan, edit);
    REQUIRE(again.ok());
    CHECK(*again == 0);
    CHECK(plan->revision() == revision + 1);
    REQUIRE(plan->undo().ok());
    CHECK(plan.content() == before);
}

TEST_CASE("References, dates, numbers and texts are set alike, and emptied by no value")
{
    ThreeMeasures fixture;
    TestPlan &plan = fixture.plan;
    const RecordKey centre = plan.centre("A1", "Ufficio uno");
    REQUIRE(setInAll(*plan, fixture.edit("centre_id", centre.id)).ok());
    REQUIRE(setInAll(*plan, fixture.edit("end_date", QDate(2026, 12, 31))).ok());
    REQUIRE(setInAll(*plan, fixture.edit("responsible", QStringLiteral("Il dirigente"))).ok());
    REQUIRE(setInAll(*plan, fixture.edit("number", 7LL)).ok());
    const Record measure = plan.reader().read(fixture.keys[2]);
    CHECK(measure.text("centre_id") == centre.id);
    CHECK(measure.value("end_date").toDate() == QDate(2026, 12, 31));
    CHECK(measure.text("responsible") == "Il dirigente");
    CHECK(measure.integer("number") == 7);
    const auto preview = previewBulkEdit(plan.reader(), fixture.edit("centre_id", {}));
    REQUIRE(preview.ok());
    CHECK(preview->rows[0].before == "A1 Ufficio uno");
    REQUIRE(setInAll(*plan, fixture.edit("centre_id", {})).ok());
    CHECK_FALSE(plan.reader().read(fixture.keys[0]).has("centre_id"));
}

TEST_CASE("The text of a baseline sets the number beside it in each indicator")
{
    TestPlan plan;
    const RecordKey value = plan.value("V");
    const BulkEdit edit{{plan.indicator("A", value), plan.indicator("B", value)}, describe(Kind::Indicator).indexOf("baseline_text"), QStringLiteral("70%")};
    REQUIRE(setInAll(*plan, edit).ok());
    CHECK(plan.reader().read(edit.keys[1]).value("baseline_value").toDouble() == 70.0);
}

TEST_CASE("Keys, owners and what is none of the field's values are refused, and nothing changes")
{
    ThreeMeasures fixture;
    TestPlan &plan = fixture.plan;
    const qlonglong revision = plan->revision();
    CHECK_FALSE(setInAll(*plan, fixture.edit("id", QStringLiteral("x"))).ok());
    CHECK_FALSE(setInAll(*plan, fixture.edit("rank", 1LL)).ok());
    CHECK_FALSE(setInAll(*plan, fixture.edit("scope", QStringLiteral("sometimes"))).ok());
    CHECK_FALSE(setInAll(*plan, fixture.edit("centre_id", QStringLiteral("nobody"))).ok());
    CHECK_FALSE(setInAll(*plan, fixture.edit("end_date", QStringLiteral("tomorrow"))).ok());
    CHECK_FALSE(setInAll(*plan, fixture.edit("number", QStringLiteral("many"))).ok());
    CHECK_FALSE(setInAll(*plan, {{}, 1, {}}).ok());
    CHECK_FALSE(setInAll(*plan, {{fixture.keys[0], plan.centre("A1", "x")}, 2, {}}).ok());
    CHECK(plan->revision() == revision + 1);
    for (const RecordDescription &description : allRecords()) {
        for (const int field : bulkFields(description.kind)) {
            INFO(description.table << "." << description.fields[size_t(field)].column);
            CHECK_FALSE(description.fields[size_t(field)].is(PrimaryKey));
            CHECK_FALSE(description.fields[size_t(field)].is(Hidden));
        }
    }
}
