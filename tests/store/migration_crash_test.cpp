// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "plan_on_disk.h"
#include "support/content_hash.h"
#include "support/other_process.h"

#include "piao/store/migrations.h"

#include <QDir>

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

} // namespace

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
