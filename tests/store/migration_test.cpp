// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "plan_on_disk.h"
#include "support/content_hash.h"

#include "piao/store/migrations.h"

#include <QDir>

using namespace piao::domain;
using namespace piao::store;
using namespace piao::test;

namespace {

/// Our migrations and one more, as a later program would have them.
Migrations later(const std::string &script)
{
    std::vector<std::string> scripts;
    QDir folder(QStringLiteral(PIAO_SOURCE_DIR "/resources/migrations"));
    for (const QString &name : folder.entryList({"*.sql"}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        scripts.push_back(file.readAll().toStdString());
    }
    REQUIRE(int(scripts.size()) == currentSchemaVersion());
    scripts.push_back(script);
    return Migrations(scripts);
}

PlanFile::Options with(const Migrations &migrations, PlanFile::Mode mode = PlanFile::Mode::ReadWrite)
{
    PlanFile::Options options{mode};
    options.migrations = &migrations;
    return options;
}

QStringList backupsOf(const PlanOnDisk &plan)
{
    const QDir folder(plan.file("piano.backups"));
    QStringList paths;
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden))
        paths.append(folder.filePath(name));
    return paths;
}

const char *const goodStep = "ALTER TABLE public_value ADD COLUMN colour TEXT; UPDATE public_value SET colour = 'verde'";

} // namespace

TEST_CASE("The numbered scripts make a plan of this version", "[migrations]")
{
    CHECK(Migrations::ours().newest() >= 1);
    const auto example = Migrations::ours().example(currentSchemaVersion());
    CHECK(example->scalar("PRAGMA user_version") == currentSchemaVersion());
    CHECK(quint32(example->scalar("PRAGMA application_id")) == applicationId);
    CHECK(example->scalar("PRAGMA foreign_keys") == 1);
}

TEST_CASE("An older plan is brought up to date, and a checked copy of it kept", "[migrations]")
{
    const PlanOnDisk plan;
    const QByteArray hash = contentHash(plan.open(PlanFile::Mode::ReadOnly)->connection());
    const Migrations newer = later(goodStep);
    {
        auto options = with(newer);
        options.backup = false;
        const auto opened = PlanFile::open(plan.path(), options);
        REQUIRE(opened.ok());
        Connection &connection = (*opened)->connection();
        CHECK(connection.scalar("PRAGMA user_version") == newer.newest());
        CHECK(connection.scalar("SELECT count(*) FROM public_value WHERE colour = 'verde'") == 3);
        CHECK(contentHash(connection) == hash);
        addValue(**opened, QStringLiteral("Dopo"));
    }
    CHECK(plan.refusal().code == ErrorCode::NewerVersion);
    REQUIRE(backupsOf(plan).size() == 1);
    const auto backup = PlanFile::open(backupsOf(plan).front(), PlanFile::Mode::ReadOnly);
    REQUIRE(backup.ok());
    CHECK(contentHash((*backup)->connection()) == hash);
}

TEST_CASE("Several steps run as one", "[migrations]")
{
    const PlanOnDisk plan;
    const Migrations good = later(goodStep);
    const auto before = plan.bytes();
    SECTION("all of them")
    {
        CHECK(PlanFile::open(plan.path(), with(good)).ok());
    }
    SECTION("or none")
    {
        const Migrations bad = later(std::string(goodStep) + "; INSERT INTO nothing VALUES (1)");
        const auto opened = PlanFile::open(plan.path(), with(bad));
        REQUIRE_FALSE(opened.ok());
        CHECK(opened.error().code == ErrorCode::Internal);
        CHECK(opened.error().safe.contains(QStringLiteral("as it was before")));
        CHECK((plan.bytes() == before));
        CHECK(backupsOf(plan).size() == 1);
        CHECK_FALSE(QFile::exists(plan.path() + ".lock"));
        CHECK(valueCount(plan.open()->connection()) == 3);
    }
}

TEST_CASE("A step that leaves a reference to nothing is taken back", "[migrations]")
{
    const PlanOnDisk plan;
    const auto before = plan.bytes();
    const Migrations bad = later("DELETE FROM indicator");
    CHECK(PlanFile::open(plan.path(), with(bad)).error().code == ErrorCode::Internal);
    CHECK((plan.bytes() == before));
}

TEST_CASE("A step may build a table anew", "[migrations]")
{
    const PlanOnDisk plan;
    const Migrations newer = later(
        "CREATE TABLE theme2 (id TEXT NOT NULL PRIMARY KEY, title TEXT) STRICT; INSERT INTO theme2 SELECT id, title FROM theme;"
        "CREATE TABLE indicator2 AS SELECT * FROM indicator; DROP TABLE indicator2; DROP TABLE theme2");
    CHECK(PlanFile::open(plan.path(), with(newer)).ok());
}

TEST_CASE("Without its copy an older plan is left alone", "[migrations]")
{
    const PlanOnDisk plan;
    QFile inTheWay(plan.file("piano.backups"));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    const Migrations newer = later(goodStep);
    CHECK_FALSE(plan.refusal(with(newer)).what.isEmpty());
}

TEST_CASE("A damaged older plan is refused before anything is copied", "[migrations]")
{
    const PlanOnDisk plan;
    plan.outside("INSERT INTO target (indicator_id, year) VALUES ('nowhere', 2025)");
    CHECK(plan.refusal(with(later(goodStep))).code == ErrorCode::Damaged);
}

TEST_CASE("An older plan is read as a new one without being touched", "[migrations]")
{
    const PlanOnDisk plan;
    const auto before = contentOf(plan.folder());
    const Migrations newer = later(goodStep);
    const auto opened = PlanFile::open(plan.path(), with(newer, PlanFile::Mode::ReadOnly));
    REQUIRE(opened.ok());
    CHECK((*opened)->isReadOnly());
    CHECK((*opened)->path() == plan.path());
    Connection &connection = (*opened)->connection();
    CHECK(connection.scalar("SELECT count(*) FROM public_value WHERE colour = 'verde'") == 3);
    CHECK_FALSE(guarded(connection, [&] { connection.execute("DELETE FROM target"); }).ok());
    CHECK((contentOf(plan.folder()) == before));
}

TEST_CASE("A plan of this version is not migrated and gets no copy for it", "[migrations]")
{
    const PlanOnDisk plan;
    const QByteArray before = plan.bytes();
    PlanFile::Options options;
    options.backup = false;
    CHECK(PlanFile::open(plan.path(), options).ok());
    CHECK((plan.bytes() == before));
    CHECK(backupsOf(plan).isEmpty());
}
