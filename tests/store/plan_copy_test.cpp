// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "plan_on_disk.h"
#include "support/content_hash.h"

#include <QDir>
#include <QFile>

using namespace piao::domain;
using namespace piao::store;
using namespace piao::test;

namespace {

PlanFile::Options withoutBackup(PlanFile::Mode mode)
{
    PlanFile::Options options{mode};
    options.backup = false;
    return options;
}

} // namespace

TEST_CASE("A copy says the same and is a plan of its own", "[copy]")
{
    const PlanOnDisk plan;
    const auto file = plan.open();
    REQUIRE(file->copyTo(plan.file("copia.piao")).ok());
    const auto copy = PlanFile::open(plan.file("copia.piao"), PlanFile::Mode::ReadWrite);
    REQUIRE(copy.ok());
    CHECK(contentHash((*copy)->connection()) == contentHash(file->connection()));
    addValue(**copy, QStringLiteral("Solo nella copia"));
    CHECK(valueCount(file->connection()) == 3);
}

TEST_CASE("A copy does not take the place of a file unless asked", "[copy]")
{
    const PlanOnDisk plan;
    const auto file = PlanFile::open(plan.path(), withoutBackup(PlanFile::Mode::ReadOnly));
    QFile other(plan.file("altro.piao"));
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write("something else");
    other.close();
    const auto before = contentOf(plan.folder());
    CHECK((*file)->copyTo(other.fileName()).error().code == ErrorCode::InvalidInput);
    CHECK((contentOf(plan.folder()) == before));
    CHECK((*file)->copyTo(other.fileName(), true).ok());
    CHECK(PlanFile::open(other.fileName(), PlanFile::Mode::ReadOnly).ok());
}

TEST_CASE("A copy refuses the plan itself, folders, and places that are not there", "[copy]")
{
    const PlanOnDisk plan;
    const auto file = PlanFile::open(plan.path(), withoutBackup(PlanFile::Mode::ReadOnly));
    REQUIRE(QFile::link(plan.path(), plan.file("collegamento.piao")));
    REQUIRE(QDir(plan.folder()).mkdir("cartella"));
    const auto before = contentOf(plan.folder());
    for (const QString &target : {plan.path(), plan.file("collegamento.piao"), plan.file("./piano.piao"), plan.file("cartella"),
             plan.file("nessuna/copia.piao"), QString(), plan.file("a") + QChar::Null, plan.file(QString(300, 'x'))}) {
        for (const bool replace : {false, true}) {
            INFO(target.toStdString());
            CHECK_FALSE((*file)->copyTo(target, replace).ok());
        }
    }
    CHECK((contentOf(plan.folder()) == before));
}

TEST_CASE("In the middle of a change there is nothing to copy", "[copy]")
{
    const PlanOnDisk plan;
    const auto file = plan.open();
    SQLite::Transaction transaction(file->connection().database());
    CHECK(file->copyTo(plan.file("copia.piao")).error().code == ErrorCode::Internal);
    CHECK(file->snapshot().error().code == ErrorCode::Internal);
}
