// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "plan_source.h"

#include "piao/document/plan_document.h"
#include "piao/domain/record_description.h"
#include "piao/exchange/json_export.h"
#include "piao/exchange/json_import.h"

#include <QBuffer>
#include <QDir>
#include <QFile>

using namespace piao;
using namespace piao::test;
using document::PlanDocument;
using document::UnitOfWork;
using domain::Kind;
using domain::Record;
using domain::Result;
using store::PlanFile;

namespace {

Result<qlonglong> importBytes(PlanDocument &document, QByteArray json, bool replace = false, const exchange::Progress &progress = {})
{
    QBuffer buffer(&json);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    return exchange::importPlan(document, buffer, QStringLiteral("prova.json"), {replace, progress});
}

struct Plan {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("plan.piao"));
    std::unique_ptr<PlanDocument> document = std::move(PlanDocument::create(path)).value();

    QByteArray text() const
    {
        QBuffer buffer;
        REQUIRE(buffer.open(QIODevice::WriteOnly));
        REQUIRE(exchange::exportPlan(document->reader(), buffer).ok());
        return buffer.data();
    }
};

/// A value for a field that a careless writer would spoil.
QVariant awkward(const domain::Field &field, int salt)
{
    using domain::FieldType;
    switch (field.type) {
    case FieldType::Integer: return qlonglong(-9007199254740993LL + salt);
    case FieldType::Year: return qlonglong(2024 + salt);
    case FieldType::Real: return 0.1 + salt;
    case FieldType::Money: return 44611660.81 + salt;
    case FieldType::Boolean: return salt % 2 == 0;
    case FieldType::Date: return QDate(2024, 2, 29);
    case FieldType::Choice: return QString::fromLatin1(field.choices[size_t(salt) % field.choices.size()].token);
    case FieldType::Reference: return {};
    case FieldType::Data: return QByteArray("\0\xff\r\n", 4) + char(salt);
    default: break;
    }
    return QStringLiteral("«Ènne» \"%1\"\\ \t\r\n\u0001\u007f \u2028 𝄞 </script>").arg(salt);
}

/// A record of the kind with every field that refers to nothing.
Record fullRecord(const domain::RecordDescription &description, int salt)
{
    Record record(description.kind);
    bool owned = false;
    for (int i = 0; i < int(description.fields.size()); ++i) {
        const domain::Field &field = description.fields[size_t(i)];
        if (field.is(domain::PrimaryKey) && field.type == domain::FieldType::Text)
            record.at(i) = QStringLiteral("a.%1_B-%2").arg(QLatin1String(description.jsonName).left(20)).arg(salt);
        else if (field.type == domain::FieldType::Reference && (field.is(domain::PrimaryKey) || field.is(domain::Required)
                                                                || (field.is(domain::Owner) && !owned))) {
            const auto &target = domain::describe(field.reference);
            record.at(i) = QStringLiteral("a.%1_B-%2").arg(QLatin1String(target.jsonName).left(20)).arg(target.singleton ? 0 : salt);
            owned = owned || field.is(domain::Owner);
        } else if (std::string(field.column) != "rank")
            record.at(i) = awkward(field, salt);
    }
    return record;
}

} // namespace

TEST_CASE("The sample: export, import into a new file and export again give the same bytes")
{
    const QTemporaryDir folder;
    const QString plan = folder.filePath(QStringLiteral("plan.piao"));
    const auto count = exchange::importIntoNewPlan(plan, samplePath);
    REQUIRE(count.ok());
    CHECK(*count > 1000);
    // The sample is kept in the form in which the program writes it.
    CHECK((exported(plan) == bytesOf(samplePath))); // in brackets: a failure must not print both
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
          == QStringList{QStringLiteral("plan.piao")});
}

TEST_CASE("Every field of every kind survives the round trip, whatever it holds")
{
    Plan first;
    const auto filled = first.document->establish({}, [](UnitOfWork &unit) -> Result<void> {
        for (const domain::RecordDescription &description : domain::allRecords()) {
            for (int salt = 0; salt < (description.singleton ? 1 : 3); ++salt) {
                if (const auto inserted = unit.insert(fullRecord(description, salt)); !inserted)
                    return inserted.error();
            }
        }
        return {};
    });
    INFO((filled ? std::string() : filled.error().what.toStdString()));
    REQUIRE(filled.ok());
    const QByteArray text = first.text();

    Plan second;
    const auto count = importBytes(*second.document, text);
    INFO((count ? std::string() : count.error().what.toStdString()));
    REQUIRE(count.ok());
    CHECK(second.text() == text);
    for (const domain::RecordDescription &description : domain::allRecords()) {
        INFO(description.jsonName);
        auto before = first.document->reader().all(description.kind);
        auto after = second.document->reader().all(description.kind);
        const int rank = description.rankField();
        for (auto *records : {&before, &after}) {
            for (Record &record : *records) {
                if (rank >= 0)
                    record.at(rank) = {};
            }
        }
        CHECK(before == after);
    }
}

TEST_CASE("The order of siblings is the order of the list")
{
    Plan plan;
    REQUIRE(importBytes(*plan.document, planWith(R"("publicValues": [{"id": "z"}, {"id": "a"}, {"id": "m"}])")).ok());
    const auto values = plan.document->reader().all(Kind::PublicValue);
    REQUIRE(values.size() == 3);
    CHECK(values[0].text("id") == QStringLiteral("z"));
    CHECK(values[2].text("id") == QStringLiteral("m"));
    // A record added between them finds room.
    CHECK(values[1].integer("rank") - values[0].integer("rank") > 1);
}

TEST_CASE("Kinds may come in any order, and records may refer to later ones")
{
    Plan plan;
    const auto count = importBytes(*plan.document, R"({"performanceObjectives":
        [{"previous_id": "p1", "id": "p2", "centre_id": "c1"}, {"id": "p1"}],
        "centres": [{"id": "c1"}], "version": 1, "format": "piao-plan"})");
    INFO((count ? std::string() : count.error().what.toStdString()));
    REQUIRE(count.ok());
    CHECK(*count == 3);
    CHECK(plan.document->reader().read({Kind::PerformanceObjective, QStringLiteral("p2"), {}}).text("previous_id")
          == QStringLiteral("p1"));
}

TEST_CASE("A byte order mark is no mistake")
{
    CHECK(refusalOf("\xEF\xBB\xBF" + planWith({})) == QString());
}

TEST_CASE("An import becomes the origin of an empty plan")
{
    Plan plan;
    REQUIRE(importBytes(*plan.document, bytesOf(samplePath)).ok());
    CHECK(plan.document->revision() == 1);
    CHECK_FALSE(plan.document->canUndo());
}

TEST_CASE("A plan that holds something is only replaced when that is asked for, and then in one step")
{
    Plan plan;
    REQUIRE(importBytes(*plan.document, planWith(R"("publicValues": [{"id": "vp1", "title": "Altro"}])")).ok());
    const QByteArray before = plan.text();
    const auto refused = importBytes(*plan.document, bytesOf(samplePath));
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == domain::ErrorCode::RuleBroken);
    CHECK(plan.text() == before);

    REQUIRE(importBytes(*plan.document, bytesOf(samplePath), true).ok());
    CHECK(plan.text() == bytesOf(samplePath));
    REQUIRE(plan.document->undo().ok());
    CHECK(plan.text() == before);
    REQUIRE(plan.document->redo().ok());
    CHECK(plan.text() == bytesOf(samplePath));
}

TEST_CASE("A replacement that fails leaves the plan as it was")
{
    Plan plan;
    REQUIRE(importBytes(*plan.document, bytesOf(samplePath)).ok());
    QByteArray cut = bytesOf(samplePath);
    cut.chop(200);
    CHECK_FALSE(importBytes(*plan.document, cut, true).ok());
    CHECK(plan.text() == bytesOf(samplePath));
    CHECK(plan.document->revision() == 1);
}

TEST_CASE("Import and export can be given up")
{
    Plan plan;
    int asked = 0;
    const auto given = importBytes(*plan.document, bytesOf(samplePath), false, [&](double fraction) {
        CHECK((fraction > 0 && fraction <= 1));
        return ++asked < 2;
    });
    REQUIRE_FALSE(given.ok());
    CHECK(given.error().code == domain::ErrorCode::Cancelled);
    CHECK(plan.document->revision() == 0);
    CHECK(plan.document->reader().count(Kind::PublicValue) == 0);
}

TEST_CASE("An export that cannot be written leaves the file that was there")
{
    Plan plan;
    const QString nowhere = plan.folder.filePath(QStringLiteral("none/plan.json"));
    const auto written = exchange::exportPlan(plan.document->reader(), nowhere);
    REQUIRE_FALSE(written.ok());
    CHECK(written.error().what.contains(nowhere));
    CHECK_FALSE(QFile::exists(nowhere));
}
