// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "plan_on_disk.h"
#include "support/content_hash.h"

#include <QDir>
#include <QElapsedTimer>
#include <QThread>

using namespace piao::domain;
using namespace piao::store;
using namespace piao::test;

namespace {

QString backupFolder(const PlanOnDisk &plan)
{
    return plan.file(QStringLiteral("piano.backups"));
}

/// Newest first.
QStringList backupsOf(const PlanOnDisk &plan)
{
    const QDir folder(backupFolder(plan));
    QStringList paths;
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden, QDir::Time))
        paths.append(folder.filePath(name));
    return paths;
}

void changeOnce(const PlanOnDisk &plan)
{
    const auto file = plan.open();
    CHECK_FALSE(file->backupProblem().has_value());
    addValue(*file, QStringLiteral("Ancora"));
}

} // namespace

TEST_CASE("Opening for writing keeps what was there before", "[backups]")
{
    const PlanOnDisk plan;
    const QByteArray hash = contentHash(plan.open(PlanFile::Mode::ReadOnly)->connection());
    CHECK(backupsOf(plan).isEmpty());
    changeOnce(plan);
    REQUIRE(backupsOf(plan).size() == 1);
    const auto backup = PlanFile::open(backupsOf(plan).front(), PlanFile::Mode::ReadOnly);
    REQUIRE(backup.ok());
    CHECK(contentHash((*backup)->connection()) == hash);
}

TEST_CASE("What has not changed since the last copy is not copied again", "[backups]")
{
    const PlanOnDisk plan;
    for (int i = 0; i < 3; ++i)
        plan.open();
    CHECK(backupsOf(plan).size() == 1);
}

TEST_CASE("A new, empty plan has nothing to keep", "[backups]")
{
    const PlanOnDisk plan;
    const QString path = plan.file("vuoto.piao");
    REQUIRE(PlanFile::create(path).ok());
    REQUIRE(PlanFile::open(path, PlanFile::Mode::ReadWrite).ok());
    CHECK_FALSE(QFile::exists(plan.file("vuoto.backups")));
}

TEST_CASE("Three copies are kept, the newest", "[backups]")
{
    const PlanOnDisk plan;
    for (int i = 0; i < 6; ++i)
        changeOnce(plan);
    const QStringList backups = backupsOf(plan);
    REQUIRE(backups.size() == 3);
    QList<qlonglong> counts;
    for (const QString &path : backups)
        counts.append(valueCount((*PlanFile::open(path, PlanFile::Mode::ReadOnly))->connection()));
    std::sort(counts.begin(), counts.end());
    CHECK(counts == QList<qlonglong>{6, 7, 8}); // before the fourth, fifth and sixth change
}

TEST_CASE("Somebody's own files among the copies are left alone", "[backups]")
{
    const PlanOnDisk plan;
    REQUIRE(QDir().mkpath(backupFolder(plan)));
    const QString own = backupFolder(plan) + QStringLiteral("/prima della giunta.piao");
    REQUIRE(QFile::copy(plan.path(), own));
    for (int i = 0; i < 5; ++i)
        changeOnce(plan);
    CHECK(QFile::exists(own));
    CHECK(backupsOf(plan).size() == 4);
}

TEST_CASE("A copy that was spoilt does not count", "[backups]")
{
    const PlanOnDisk plan;
    plan.open();
    REQUIRE(backupsOf(plan).size() == 1);
    QFile spoilt(backupsOf(plan).front());
    REQUIRE(spoilt.open(QIODevice::WriteOnly | QIODevice::Truncate));
    spoilt.write("spoilt");
    spoilt.close();
    plan.open();
    CHECK(backupsOf(plan).size() == 2);
}

TEST_CASE("A plan opens without a copy when there can be none, and says so", "[backups]")
{
    const PlanOnDisk plan;
    QFile inTheWay(backupFolder(plan));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    const auto file = plan.open();
    REQUIRE(file->backupProblem().has_value());
    CHECK_FALSE(file->backupProblem()->what.isEmpty());
    CHECK(guarded(file->connection(), [&] { addValue(*file, QStringLiteral("Ancora")); }).ok());
}

TEST_CASE("A large plan is copied beside the work, and closing breaks that off cleanly", "[backups]")
{
    const PlanOnDisk plan;
    plan.outside("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40) "
                 "INSERT INTO theme (id, description) SELECT i, hex(zeroblob(450000)) FROM n");
    REQUIRE(plan.bytes().size() > 32 * 1024 * 1024);
    plan.open().reset();
    for (const QString &path : backupsOf(plan))
        CHECK(PlanFile::open(path, PlanFile::Mode::ReadOnly).ok());

    const auto file = plan.open();
    addValue(*file, QStringLiteral("Mentre si copia"));
    QElapsedTimer waited;
    waited.start();
    // What is still being written has a name without a time, and so without a blank.
    QStringList whole;
    while (whole.isEmpty() && waited.elapsed() < 60000) {
        QThread::msleep(20);
        whole = backupsOf(plan).filter(QStringLiteral(" "));
    }
    REQUIRE_FALSE(whole.isEmpty());
    const auto copy = PlanFile::open(whole.front(), PlanFile::Mode::ReadOnly);
    REQUIRE(copy.ok());
    CHECK((*copy)->connection().scalar("SELECT count(*) FROM theme") == 40);
}
