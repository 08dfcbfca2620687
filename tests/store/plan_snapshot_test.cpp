// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "plan_on_disk.h"
#include "support/content_hash.h"

#include "piao/store/integrity_check.h"
#include "piao/store/plan_snapshot.h"

#include <QElapsedTimer>

#include <thread>

using namespace piao::domain;
using namespace piao::store;
using namespace piao::test;

namespace {

void makeLarge(const PlanOnDisk &plan, int megabytes)
{
    plan.outside("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + std::to_string(megabytes)
        + ") INSERT INTO theme (id, description) SELECT i, hex(zeroblob(524288)) FROM n");
}

} // namespace

TEST_CASE("A snapshot stays as it was while the plan goes on", "[snapshot]")
{
    const PlanOnDisk plan;
    const auto file = plan.open();
    const auto snapshot = file->snapshot();
    REQUIRE(snapshot.ok());
    const QByteArray before = contentHash(**snapshot);
    CHECK(before == contentHash(file->connection()));
    addValue(*file, QStringLiteral("Dopo"));
    CHECK(contentHash(**snapshot) == before);
    CHECK(valueCount(file->connection()) == 4);
}

TEST_CASE("Snapshots are whole moments, and nobody who types waits for them", "[snapshot]")
{
    const PlanOnDisk plan;
    makeLarge(plan, 12);
    PlanFile::Options options;
    options.backup = false;
    const auto file = PlanFile::open(plan.path(), options);
    REQUIRE(file.ok());
    std::atomic_bool stop = false;
    std::atomic_int taken = 0;
    std::atomic_int torn = 0;
    std::thread reader([&] {
        while (!stop) {
            const auto snapshot = PlanSnapshot::take(plan.path());
            if (!snapshot)
                continue;
            ++taken;
            // Each action adds a value and a step: a torn copy would have them differ.
            torn += valueCount(**snapshot) != (*snapshot)->scalar("SELECT count(*) FROM history");
        }
    });
    qint64 longest = 0;
    int refused = 0;
    for (int i = 0; i < 60; ++i) {
        QElapsedTimer time;
        time.start();
        refused += !guarded((*file)->connection(), [&] { addValue(**file, QString::number(i)); }).ok();
        longest = std::max(longest, time.elapsed());
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    while (taken < 2)
        std::this_thread::yield();
    stop = true;
    reader.join();
    CHECK(refused == 0);
    CHECK(torn == 0);
    CHECK(longest < 1500); // a guard against waiting for a whole copy; the usual figure is that of a commit
}

TEST_CASE("A snapshot of a large plan leaves nothing in the folder and can be checked with progress", "[snapshot]")
{
    const PlanOnDisk plan;
    makeLarge(plan, 70);
    REQUIRE(plan.bytes().size() > PlanSnapshot::largestInMemory);
    const auto before = contentOf(plan.folder());
    const auto snapshot = PlanSnapshot::take(plan.path());
    REQUIRE(snapshot.ok());
    CHECK(valueCount(**snapshot) == 3);
    std::vector<int> steps;
    CHECK(IntegrityCheck(**snapshot, plan.path()).tableByTable([&](int done, int total) {
        steps.push_back(done);
        return done < total;
    }).ok());
    CHECK(steps.size() > allRecords().size());
    const Result<void> stopped = IntegrityCheck(**snapshot).tableByTable([](int done, int) { return done < 3; });
    REQUIRE_FALSE(stopped.ok());
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK((contentOf(plan.folder()) == before));
}

TEST_CASE("A snapshot can be cancelled, and refuses what is not there", "[snapshot]")
{
    const PlanOnDisk plan;
    const std::atomic_bool cancelled = true;
    CHECK(PlanSnapshot::take(plan.path(), &cancelled).error().code == ErrorCode::Cancelled);
    CHECK(PlanSnapshot::take(plan.file("assente.piao")).error().code == ErrorCode::NotFound);
}

TEST_CASE("A check of a damaged table says so with the plan's name", "[snapshot]")
{
    const PlanOnDisk plan;
    plan.outside("INSERT INTO target (indicator_id, year) VALUES ('nowhere', 2025)");
    const auto snapshot = PlanSnapshot::take(plan.path());
    REQUIRE(snapshot.ok());
    const Result<void> checked = IntegrityCheck(**snapshot, plan.path()).tableByTable([](int, int) { return true; });
    REQUIRE_FALSE(checked.ok());
    CHECK(checked.error().code == ErrorCode::Damaged);
    CHECK(checked.error().what.contains(QStringLiteral("piano.piao")));
}
