// SPDX-License-Identifier: EUPL-1.2
// Laws that hold for each sample that comes with the program.
#include <catch2/catch.hpp>

#include "plan_source.h"
#include "sample_plan.h"

#include "piao/document/plan_document.h"
#include "piao/domain/narrative.h"
#include "piao/domain/record_description.h"
#include "piao/exchange/json_import.h"
#include "piao/exchange/samples.h"

#include <QSet>

using namespace piao;
using namespace piao::test;
using document::PlanDocument;
using domain::Field;
using domain::FieldType;
using domain::Kind;
using domain::Record;

namespace {

const exchange::Sample &anySample()
{
    return exchange::samples()[GENERATE(size_t(0), size_t(1), size_t(2))];
}

/// A text field of a record that can be changed without meaning.
const Field *someText(const Record &record)
{
    for (const Field &field : record.description().fields) {
        if (field.type == FieldType::Text && !field.is(domain::PrimaryKey))
            return &field;
    }
    return nullptr;
}

} // namespace

TEST_CASE("The first sample is the real plan; there is none by another name")
{
    REQUIRE(exchange::samples().size() == 3);
    CHECK(QByteArray(exchange::samples().front().name) == "lucca-2024-2026");
    REQUIRE(exchange::sampleNamed(QStringLiteral("provincia-elenchi")));
    CHECK(exchange::sampleNamed(QStringLiteral("lucca")) == nullptr);
    for (const exchange::Sample &sample : exchange::samples())
        CHECK(sample.fileName().endsWith(QStringLiteral(".piao")));
}

TEST_CASE("Each sample is kept in the form in which the program writes it")
{
    const exchange::Sample &sample = anySample();
    INFO(sample.name);
    const QTemporaryDir folder;
    const QString plan = folder.filePath(sample.fileName());
    REQUIRE(exchange::importIntoNewPlan(plan, sample.source()).ok());
    CHECK((exported(plan) == bytesOf(sample.source())));
}

TEST_CASE("No reference in a sample leads nowhere")
{
    const exchange::Sample &sample = anySample();
    INFO(sample.name);
    document::PlanReader &plan = samplePlan(sample.name);
    std::map<Kind, QSet<QString>> ids;
    for (const domain::RecordDescription &description : domain::allRecords()) {
        for (const Record &record : plan.all(description.kind))
            ids[description.kind].insert(record.key().id);
    }
    for (const domain::RecordDescription &description : domain::allRecords()) {
        for (const Record &record : plan.all(description.kind)) {
            for (const Field &field : description.fields) {
                INFO(description.table << '.' << field.column << " of " << record.key().id.toStdString());
                if (field.type == FieldType::Reference && record.has(field.column))
                    CHECK(ids[field.reference].contains(record.text(field.column)));
                if (field.type == FieldType::RichText)
                    CHECK(domain::readNarrative(record.text(field.column)).ok());
            }
        }
    }
}

TEST_CASE("A step in a sample is taken back and done again, for each kind that it holds")
{
    const exchange::Sample &sample = anySample();
    INFO(sample.name);
    const QTemporaryDir folder;
    const QString path = folder.filePath(sample.fileName());
    REQUIRE(exchange::importIntoNewPlan(path, sample.source()).ok());
    const auto plan = std::move(PlanDocument::open(path, store::PlanFile::Mode::ReadWrite)).value();
    for (const domain::RecordDescription &description : domain::allRecords()) {
        const auto records = plan->reader().all(description.kind);
        const Field *field = records.empty() ? nullptr : someText(records.front());
        if (!field)
            continue;
        INFO(description.table);
        const domain::RecordKey key = records.front().key();
        REQUIRE(plan->setField(key, field->column, QStringLiteral("Altro testo")).ok());
        REQUIRE(plan->undo().ok());
        CHECK(plan->reader().read(key) == records.front());
        REQUIRE(plan->redo().ok());
        CHECK(plan->reader().read(key).text(field->column) == QStringLiteral("Altro testo"));
        REQUIRE(plan->undo().ok());
    }
    CHECK((exported(path) == bytesOf(sample.source())));
}

TEST_CASE("The small body writes the simplified plan: sections 1, 2.3 and 3, nothing of the rest printed")
{
    document::PlanReader &plan = samplePlan("ente-semplificato");
    CHECK(plan.plan().text("profile") == QStringLiteral("simplified"));
    CHECK(plan.plan().text("template") == QStringLiteral("piano_tipo_semplificato"));
    CHECK(plan.body().integer("staff_count") < 50);
    CHECK(plan.plan().text("notes").contains(QStringLiteral("inventato")));
    CHECK_FALSE(sampleRecord(plan, Kind::Section, "s2.1").value("included").toBool());
    CHECK_FALSE(sampleRecord(plan, Kind::Section, "s2.2").value("included").toBool());
    CHECK_FALSE(sampleRecord(plan, Kind::Section, "s4").value("included").toBool());
    CHECK(plan.where(Kind::RiskArea, "compulsory", true).size() == 4); // DM 132/2022, art. 6, par. 1
    // The staff in service and the covered posts are the same people.
    CHECK(sum(plan.all(Kind::StaffCount), "people") == 23);
    CHECK(sum(plan.all(Kind::StaffEstablishment), "covered") == 23);
    CHECK(plan.count(Kind::Leaver) == 3);
    CHECK(plan.count(Kind::PositiveAction) == 2);
}

TEST_CASE("The province with lists: running numbers, own names of the levels, four annexes")
{
    document::PlanReader &plan = samplePlan("provincia-elenchi");
    CHECK(plan.plan().text("code_pattern") == QStringLiteral("{n}"));
    CHECK(plan.plan().text("level4_plural") == QStringLiteral("obiettivi esecutivi di II livello"));
    const auto objectives = plan.all(Kind::PerformanceObjective);
    REQUIRE(objectives.size() == 20);
    QStringList numbers;
    for (int number = 1; number <= 20; ++number)
        numbers.append(QString::number(number));
    CHECK(texts(objectives, "code") == numbers);
    CHECK(texts(plan.all(Kind::Theme), "annex") == QStringList{"All. E.4", "All. E.5", "All. E.6", "All. E.7"});
    for (const Record &objective : objectives)
        CHECK(plan.where(Kind::ObjectiveTheme, "objective_id", objective.key().id).size() == 1);
    // Posts, not people.
    for (const Record &director : plan.all(Kind::Director))
        CHECK(director.text("name") == director.text("role"));
    CHECK(plan.count(Kind::MonitoringRound) == 3);
}
