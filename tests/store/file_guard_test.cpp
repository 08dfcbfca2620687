// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "plan_on_disk.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>

using namespace piao::domain;
using namespace piao::store;
using namespace piao::test;

namespace {

Result<void> tryToAdd(PlanFile &file)
{
    return guarded(file.connection(), [&] { addValue(file, QStringLiteral("Ancora")); });
}

/// The write is refused, and the file stays as the other program left it.
void checkRefused(const PlanOnDisk &plan, PlanFile &file)
{
    const auto before = contentOf(plan.folder());
    const Result<void> added = tryToAdd(file);
    REQUIRE_FALSE(added.ok());
    CHECK(added.error().code == ErrorCode::ChangedOutside);
    CHECK_FALSE(added.error().todo.isEmpty());
    CHECK((contentOf(plan.folder()) == before));
}

} // namespace

TEST_CASE("Our own changes are no surprise", "[guard]")
{
    const PlanOnDisk plan;
    const auto file = plan.open();
    for (int i = 0; i < 20; ++i)
        REQUIRE(tryToAdd(*file).ok());
    CHECK(valueCount(file->connection()) == 23);
}

TEST_CASE("A change by another program is not written over", "[guard]")
{
    const PlanOnDisk plan;
    const auto file = plan.open();
    REQUIRE(tryToAdd(*file).ok());
    plan.outside("UPDATE public_value SET title = 'Altrove'");
    checkRefused(plan, *file);
    checkRefused(plan, *file); // and not at the second try either
}

TEST_CASE("A file that was put in the place of the plan is not touched", "[guard]")
{
    const PlanOnDisk plan;
    const QByteArray other = plan.bytes();
    const auto file = plan.open();
    REQUIRE(tryToAdd(*file).ok());
    REQUIRE(QFile::rename(plan.path(), plan.file("vecchio.piao")));
    plan.setBytes(other);
    checkRefused(plan, *file);
    CHECK((plan.bytes() == other));
    SECTION("What is on the screen can still be saved elsewhere")
    {
        REQUIRE(file->copyTo(plan.file("salvato.piao")).ok());
        const auto saved = PlanFile::open(plan.file("salvato.piao"), PlanFile::Mode::ReadOnly);
        REQUIRE(saved.ok());
        CHECK(valueCount((*saved)->connection()) == 4);
    }
}

TEST_CASE("A plan that was moved away is not written", "[guard]")
{
    const PlanOnDisk plan;
    const auto file = plan.open();
    REQUIRE(QFile::rename(plan.path(), plan.file("altrove.piao")));
    checkRefused(plan, *file);
}

TEST_CASE("A synchronised folder that overwrites in place is noticed", "[guard]")
{
    const PlanOnDisk plan;
    const QByteArray earlier = plan.bytes();
    const auto file = plan.open();
    REQUIRE(tryToAdd(*file).ok());
    plan.setBytes(earlier);
    checkRefused(plan, *file);
    CHECK((plan.bytes() == earlier));
}

TEST_CASE("A file that only got a new time is written as ever", "[guard]")
{
    const PlanOnDisk plan;
    const auto file = plan.open();
    const timespec times[2] = {{1000000000, 0}, {1000000000, 0}};
    REQUIRE(::utimensat(AT_FDCWD, QFile::encodeName(plan.path()).constData(), times, 0) == 0);
    CHECK(tryToAdd(*file).ok());
}
