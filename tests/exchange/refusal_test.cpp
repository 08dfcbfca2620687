// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "plan_source.h"

#include "piao/exchange/json_import.h"

#include <QFile>

using namespace piao;
using namespace piao::test;

namespace {

struct Wrong {
    const char *what;
    QByteArray json;
    QStringList says; ///< what the refusal must name
};

void checkRefusals(const std::vector<Wrong> &all)
{
    for (const Wrong &wrong : all) {
        INFO(wrong.what);
        const QString said = refusalOf(wrong.json);
        INFO(said.toStdString());
        CHECK(said.startsWith(QStringLiteral("plan.json, ")));
        for (const QString &part : wrong.says)
            CHECK(said.contains(part));
    }
}

} // namespace

TEST_CASE("A wrong value is refused with its line and path")
{
    checkRefusals({
        {"a text for a number", planWith(R"("publicValues": [{"id": "a"}, {"id": "b", "number": "due"}])"), {"line 2", "publicValues[1].number"}},
        {"a number for a text", planWith(R"("publicValues": [{"id": "a", "title": 7}])"), {"publicValues[0].title"}},
        {"a fraction for an integer", planWith(R"("publicValues": [{"id": "a", "number": 1.5}])"), {"publicValues[0].number"}},
        {"an integer that is too large", planWith(R"("publicValues": [{"id": "a", "number": 18446744073709551615}])"), {"publicValues[0].number"}},
        {"a number beyond all numbers", planWith(R"("publicValues": [{"id": "a", "weight": 1e999}])"), {"line 2"}},
        {"a year that is none", planWith(R"("performanceObjectives": [{"id": "a", "year": -5}])"), {"performanceObjectives[0].year"}},
        {"a text for a truth", planWith(R"("themes": [{"id": "a", "compulsory": "true"}])"), {"themes[0].compulsory"}},
        {"null", planWith(R"("publicValues": [{"id": "a", "title": null}])"), {"publicValues[0].title"}},
        {"a list for a text", planWith(R"("publicValues": [{"id": "a", "title": ["x"]}])"), {"publicValues[0].title"}},
        {"an object for a text", planWith(R"("body": {"id": "body", "name": {}})"), {"body.name"}},
        {"a day that is none", planWith(R"("staffCounts": [{"id": "a", "reference_date": "2023-02-29"}])"), {"staffCounts[0].reference_date", "2023-02-29"}},
        {"a date in another form", planWith(R"("staffCounts": [{"id": "a", "reference_date": "15/12/2023"}])"), {"2024-12-31"}},
        {"a date with a time", planWith(R"("staffCounts": [{"id": "a", "reference_date": "2023-12-15T10:00:00"}])"), {"reference_date"}},
        {"a choice out of the list", planWith(R"("indicators": [{"id": "a", "direction": "risin"}])"), {"indicators[0].direction", "«rising»"}},
        {"the character U+0000", planWith(R"("publicValues": [{"id": "a", "title": "x\u0000y"}])"), {"publicValues[0].title", "U+0000"}},
    });
}

TEST_CASE("An unknown name is refused with the one that was meant")
{
    checkRefusals({
        {"a kind", planWith(R"("publicValue": [])"), {"«publicValue»", "«publicValues»"}},
        {"a field", planWith(R"("publicValues": [{"id": "a", "tittle": "x"}])"), {"publicValues[0]", "«tittle»", "«title»"}},
        {"a field in another spelling", planWith(R"("performanceObjectives": [{"id": "a", "centreId": "x"}])"), {"«centre_id»"}},
        {"a rank, which the order says", planWith(R"("publicValues": [{"id": "a", "rank": 1}])"), {"«rank»"}},
        {"far from anything", planWith(R"("publicValues": [{"id": "a", "xqzzkwwp": 1}])"), {"«xqzzkwwp»"}},
    });
}

TEST_CASE("Identifiers and references are refused when they cannot be")
{
    const QByteArray longId(65, 'x');
    checkRefusals({
        {"no identifier", planWith(R"("publicValues": [{"title": "x"}])"), {"publicValues[0]", "«id»"}},
        {"an empty identifier", planWith(R"("publicValues": [{"id": ""}])"), {"publicValues[0].id"}},
        {"a long identifier", planWith("\"publicValues\": [{\"id\": \"" + longId + "\"}]"), {"publicValues[0].id"}},
        {"an identifier with spaces", planWith(R"("publicValues": [{"id": "a b"}])"), {"publicValues[0].id"}},
        {"an identifier given twice", planWith(R"("publicValues": [{"id": "a"}, {"id": "b"}, {"id": "a"}])"), {"publicValues[2]", "«a»"}},
        {"a link given twice", planWith(R"("publicValues": [{"id": "v"}], "strategicObjectives": [{"id": "s"}],
            "strategicValues": [{"strategic_id": "s", "value_id": "v"}, {"strategic_id": "s", "value_id": "v"}])"), {"strategicValues[1]"}},
        {"a link without its end", planWith(R"("strategicObjectives": [{"id": "s"}], "strategicValues": [{"strategic_id": "s"}])"), {"strategicValues[0]", "«value_id»"}},
        {"a reference to nothing", planWith("\"publicValues\": [],\n\n\"performanceObjectives\": [{\"id\": \"a\", \"centre_id\": \"zz\"}]"),
         {"line 4", "performanceObjectives[0].centre_id", "«zz»", "centres"}},
        {"a reference to another kind's record", planWith(R"("publicValues": [{"id": "v"}], "performanceObjectives": [{"id": "a", "centre_id": "v"}])"), {"centre_id"}},
        {"an edition before itself", planWith(R"("performanceObjectives": [{"id": "a", "previous_id": "a"}])"), {"performanceObjectives[0].previous_id"}},
        {"editions in a circle", planWith(R"("performanceObjectives": [{"id": "x", "previous_id": "a"}, {"id": "a", "previous_id": "b"},
            {"id": "b", "previous_id": "c"}, {"id": "c", "previous_id": "a"}])"), {".previous_id"}},
        {"structures in a circle", planWith(R"("orgUnits": [{"id": "a", "parent_id": "b"}, {"id": "b", "parent_id": "a"}])"), {".parent_id"}},
        {"an indicator of nothing", planWith(R"("indicators": [{"id": "a"}])"), {"indicators[0]", "public_value_id"}},
        {"an indicator of two", planWith(R"("publicValues": [{"id": "v"}], "strategicObjectives": [{"id": "s"}],
            "indicators": [{"id": "a", "public_value_id": "v", "strategic_id": "s"}])"), {"indicators[0]"}},
    });
}

TEST_CASE("A key given twice is refused")
{
    checkRefusals({
        {"a field", planWith(R"("publicValues": [{"id": "a", "title": "x", "title": "y"}])"), {"publicValues[0].title"}},
        {"a kind", planWith(R"("publicValues": [], "centres": [], "publicValues": [])"), {"«publicValues»"}},
        {"the format", planWith(R"("format": "piao-plan")"), {"«format»"}},
        {"the plan", planWith(R"("plan": {"id": "a"}, "plan": {"id": "b"})"), {"«plan»"}},
    });
}

TEST_CASE("What is no plan in the open format is refused")
{
    checkRefusals({
        {"nothing", "", {"line 1"}},
        {"white space", "  \n \n", {"line 2"}},
        {"a list", "[]", {"line 1"}},
        {"a text", "\"piao\"", {"line 1"}},
        {"an empty object", "{}", {"«format»"}},
        {"another format", R"({"name": "x", "private": true})", {"«name»", "«format»"}},
        {"another format's name", R"({"format": "geojson"})", {"«piao-plan»"}},
        {"no version", R"({"format": "piao-plan"})", {"«version»"}},
        {"a version that is none", R"({"format": "piao-plan", "version": "1"})", {"version"}},
        {"a singleton as a list", planWith(R"("plan": [{"id": "plan"}])"), {"plan"}},
        {"a list as an object", planWith(R"("centres": {"id": "a"})"), {"centres"}},
        {"a list of texts", planWith(R"("centres": ["a"])"), {"centres[0]"}},
        {"a list of lists", planWith(R"("centres": [[]])"), {"centres[0]"}},
    });
}

TEST_CASE("A file of a later format asks for the later program")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("plan.json")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": "piao-plan", "version": 2, "unheardOf": []})");
    file.close();
    const auto count = exchange::importIntoNewPlan(folder.filePath(QStringLiteral("plan.piao")), file.fileName());
    REQUIRE_FALSE(count.ok());
    CHECK(count.error().code == domain::ErrorCode::NewerVersion);
}

TEST_CASE("What is no JSON is refused with line and column")
{
    checkRefusals({
        {"a trailing comma", planWith("\"centres\": [{\"id\": \"a\"},\n]"), {"line 3, column 1"}},
        {"a comment", "// plan\n" + planWith({}), {"line 1"}},
        {"single quotes", "{'format': 'piao-plan'}", {"line 1, column 2"}},
        {"text after the end", planWith({}) + "x", {"line 2, column 1"}},
        {"a line end within a text", planWith("\"centres\": [{\"id\": \"a\", \"name\": \"x\ny\"}]"), {"line"}},
        {"half a surrogate", planWith(R"("centres": [{"id": "a", "name": "\ud800"}])"), {"line 2"}},
        {"an overlong character", planWith("\"centres\": [{\"id\": \"a\", \"name\": \"\xC0\xAF\"}]"), {"UTF-8"}},
        {"a lone continuation byte", planWith("\"centres\": [{\"id\": \"a\", \"name\": \"perch\x80\"}]"), {"UTF-8"}},
        {"Latin 1", planWith("\"centres\": [{\"id\": \"a\", \"name\": \"perch\xE9\"}]"), {"UTF-8"}},
        {"UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), {"line 1"}},
        {"an infinite number", planWith(R"("publicValues": [{"id": "a", "weight": Infinity}])"), {"line 2"}},
        {"NaN", planWith(R"("publicValues": [{"id": "a", "weight": NaN}])"), {"line 2"}},
    });
}

TEST_CASE("Columns count characters, not bytes")
{
    const QString said = refusalOf("{\"format\": \"piao-plan\", \"version\": 1,\n\"body\": {\"id\": \"b\", \"name\": \"èèè\" x}}");
    INFO(said.toStdString());
    CHECK(said.contains(QStringLiteral("line 2, column 35")));
}

TEST_CASE("The line is right in any part of a long file")
{
    QByteArray values;
    constexpr int count = 40'000; // many times the size of a piece that is read at once
    for (int i = 0; i < count; ++i)
        values += "{\"id\": \"v" + QByteArray::number(i) + "\", \"title\": \"è\"},\n";
    const QString said = refusalOf(planWith("\"publicValues\": [\n" + values + "{\"id\": \"v7\"}]"));
    INFO(said.toStdString());
    CHECK(said.contains(QStringLiteral("line %1, publicValues[%2]").arg(count + 3).arg(count)));
}
