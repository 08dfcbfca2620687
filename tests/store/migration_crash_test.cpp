// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "plan_on_disk.h"
#include "support/content_hash.h"
#include "support/other_process.h"

#include "piao/store/migrations.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

#include <random>

using namespace piao::domain;
using namespace piao::store;
using namespace piao::test;

namespace {

Migrations withLongStep()
{
    QFile file(QStringLiteral(PIAO_SOURCE_DIR "/resources/migrations/001_initial.sql"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return Migrations({file.readAll().toStdString(),
        "ALTER TABLE theme ADD COLUMN colour TEXT;"
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4000) "
        "INSERT INTO theme (id, colour, description) SELECT i, 'verde', hex(randomblob(500)) FROM n"});
}

/// Leaves a change broken off whose journal brings back `version`, while the header of the file says 1.
void leaveJournalThatBringsBack(const PlanOnDisk &plan, int version)
{
    plan.outside("PRAGMA user_version=" + std::to_string(version));
    OtherProcess other([&] {
        sqlite3 *database = nullptr;
        const bool begun = sqlite3_open(plan.path().toUtf8().constData(), &database) == SQLITE_OK
            && sqlite3_exec(database, "BEGIN; PRAGMA user_version=1; UPDATE public_value SET title = title || '!'", nullptr, nullptr,
                            nullptr) == SQLITE_OK
            && sqlite3_db_cacheflush(database) == SQLITE_OK;
        // SQLite keeps the first page back until the end; whoever builds such a file by hand does not.
        QFile file(plan.path());
        return begun && file.open(QIODevice::ReadWrite) && file.seek(60) && file.write(QByteArray("\0\0\0\1", 4)) == 4;
    });
    REQUIRE(other.succeeded());
    other.kill();
}

} // namespace

TEST_CASE("A version that a broken-off change brings back is checked as the header is", "[crash]")
{
    for (const int version : {99, -7, 0}) {
        const PlanOnDisk plan;
        leaveJournalThatBringsBack(plan, version);
        const auto opened = PlanFile::open(plan.path(), PlanFile::Options{});
        INFO("version " << version);
        REQUIRE_FALSE(opened.ok());
        CHECK(opened.error().code == (version > 0 ? ErrorCode::NewerVersion : ErrorCode::Damaged));
    }
}

TEST_CASE("A program killed while it brings a plan up to date leaves the old plan or the new one", "[crash]")
{
    const Migrations newer = withLongStep();
    PlanFile::Options options;
    options.migrations = &newer;
    std::mt19937 random(4);
    int old = 0;
    for (int round = 0; round < 15; ++round) {
        const PlanOnDisk plan;
        OtherProcess other([&] { return PlanFile::open(plan.path(), options).ok(); });
        ::usleep(useconds_t(random() % 60000));
        other.kill();

        const auto opened = PlanFile::open(plan.path(), options);
        INFO("round " << round << ": " << (opened ? "" : opened.error().oneLine().toStdString()));
        REQUIRE(opened.ok());
        CHECK(valueCount((*opened)->connection()) == 3);
        CHECK((*opened)->connection().scalar("SELECT count(*) FROM theme WHERE colour = 'verde'") == 4000);
        old += QDir(plan.file("piano.backups")).entryList({"*before*"}, QDir::Files).size() > 1;
    }
    INFO(old << " were still old when opened again");
}

TEST_CASE("A program killed while it makes a plan leaves a whole plan or none", "[crash]")
{
    std::mt19937 random(5);
    for (int round = 0; round < 15; ++round) {
        const PlanOnDisk plan;
        const QString path = plan.file("nuovo.piao");
        OtherProcess other([&] { return PlanFile::create(path).ok(); });
        ::usleep(useconds_t(random() % 40000));
        other.kill();
        INFO("round " << round);
        const bool whole = PlanFile::open(path, PlanFile::Mode::ReadWrite).ok();
        CHECK(whole == QFile::exists(path));
        CHECK((whole || PlanFile::create(path).ok()));
    }
}
