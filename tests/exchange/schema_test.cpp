// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "plan_source.h"
#include "schema_validator.h"

#include "piao/domain/record_description.h"
#include "piao/exchange/json_import.h"
#include "piao/exchange/json_schema.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using nlohmann::json;
using namespace piao;
using piao::test::bytesOf;

namespace {

QString projectFile(const char *path)
{
    return QStringLiteral(PIAO_SOURCE_DIR "/") + QLatin1String(path);
}

json schema()
{
    return json::parse(exchange::planSchema().toStdString());
}

/// The code blocks of the format's description that are marked as JSON.
std::vector<QByteArray> examples()
{
    const QString text = QString::fromUtf8(bytesOf(projectFile("docs/format/README.md")));
    static const QRegularExpression block(QStringLiteral("```json\\n(.*?)```"), QRegularExpression::DotMatchesEverythingOption);
    std::vector<QByteArray> found;
    for (auto match = block.globalMatch(text); match.hasNext();)
        found.push_back(match.next().captured(1).toUtf8());
    return found;
}

} // namespace

TEST_CASE("The published schema is the one that the descriptions give")
{
    const QString path = projectFile("docs/format/piao-plan.schema.json");
    // After a change of the descriptions: PIAO_REWRITE=1 test_exchange writes it anew.
    if (qEnvironmentVariableIsSet("PIAO_REWRITE")) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(exchange::planSchema());
    }
    CHECK(bytesOf(path) == exchange::planSchema());
}

TEST_CASE("The schema knows every field of every kind, and no other")
{
    const json published = schema();
    for (const domain::RecordDescription &record : domain::allRecords()) {
        INFO(record.jsonName);
        const json &properties = published.at("$defs").at(record.jsonName).at("properties");
        size_t written = 0;
        for (const domain::Field &field : record.fields) {
            const bool isRank = std::string(field.column) == "rank";
            CHECK(properties.contains(field.column) != isRank);
            written += isRank ? 0 : 1;
        }
        CHECK(properties.size() == written);
        CHECK(published.at("properties").contains(record.jsonName));
    }
}

TEST_CASE("The sample follows the schema")
{
    const test::SchemaValidator validator(schema());
    const auto found = validator.findings(json::parse(bytesOf(projectFile("resources/samples/lucca-2024-2026.json")).toStdString()));
    CHECK(found == std::vector<std::string>());
}

TEST_CASE("The examples of the description follow the schema and can be imported")
{
    const test::SchemaValidator validator(schema());
    REQUIRE(examples().size() >= 1);
    for (const QByteArray &example : examples()) {
        CHECK(validator.findings(json::parse(example.toStdString())) == std::vector<std::string>());
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("example.json")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(example);
        file.close();
        const auto count = exchange::importIntoNewPlan(folder.filePath(QStringLiteral("example.piao")), file.fileName());
        INFO((count ? std::string() : count.error().oneLine().toStdString()));
        CHECK(count.ok());
    }
}

TEST_CASE("The schema refuses what the program refuses, as far as a schema can")
{
    const test::SchemaValidator validator(schema());
    const char *const wrong[] = {
        R"({"version": 1})",
        R"({"format": "other", "version": 1})",
        R"({"format": "piao-plan", "version": 2})",
        R"({"format": "piao-plan", "version": 1, "publicvalues": []})",
        R"({"format": "piao-plan", "version": 1, "publicValues": {}})",
        R"({"format": "piao-plan", "version": 1, "publicValues": [{"title": "x"}]})",
        R"({"format": "piao-plan", "version": 1, "publicValues": [{"id": "a b"}]})",
        R"({"format": "piao-plan", "version": 1, "publicValues": [{"id": "a", "number": "1"}]})",
        R"({"format": "piao-plan", "version": 1, "publicValues": [{"id": "a", "dimension": "cosmic"}]})",
        R"({"format": "piao-plan", "version": 1, "performanceObjectives": [{"id": "a", "year": 0}]})",
        R"({"format": "piao-plan", "version": 1, "staffCounts": [{"id": "a", "reference_date": "today"}]})",
        R"({"format": "piao-plan", "version": 1, "publicValues": [{"id": "a"}], "indicators": [{"id": "a"}]})",
    };
    for (const char *text : wrong) {
        INFO(text);
        CHECK_FALSE(validator.findings(json::parse(text)).empty());
    }
}
