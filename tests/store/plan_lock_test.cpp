// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "plan_on_disk.h"
#include "support/other_process.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSysInfo>

#include <sqlite3.h>

using namespace piao::domain;
using namespace piao::store;
using namespace piao::test;

namespace {

QString lockOf(const PlanOnDisk &plan)
{
    return plan.path() + QStringLiteral(".lock");
}

void writeLock(const PlanOnDisk &plan, const QByteArray &content)
{
    QFile file(lockOf(plan));
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
}

QByteArray lockOfAnotherMachine(int hoursAgo)
{
    const QDateTime since = QDateTime::currentDateTimeUtc().addSecs(-3600 * hoursAgo - 60);
    return QJsonDocument(QJsonObject{{"person", "Ufficio programmazione"}, {"machine", "pc-ragioneria"}, {"machineId", "another"},
                             {"process", 7}, {"since", since.toString(Qt::ISODate)}})
        .toJson();
}

/// Opens the plan for writing in another process, which keeps it open.
std::function<bool()> holding(const PlanOnDisk &plan, const QString &person)
{
    return [path = plan.path(), person] {
        PlanFile::Options options;
        options.person = person;
        static auto held = PlanFile::open(path, options);
        return held.ok();
    };
}

} // namespace

TEST_CASE("A plan that somebody has open names who, where and since when", "[lock]")
{
    const PlanOnDisk plan;
    const OtherProcess other(holding(plan, QStringLiteral("Segreteria generale")));
    REQUIRE(other.succeeded());
    const Error error = plan.refusal();
    CHECK(error.code == ErrorCode::Locked);
    CHECK(error.what.contains(QStringLiteral("Segreteria generale")));
    CHECK(error.what.contains(QSysInfo::machineHostName()));
    CHECK(error.what.contains(QLocale().toString(QDate::currentDate(), QLocale::ShortFormat)));
    SECTION("Overruling is for other machines, not for a program that lives")
    {
        PlanFile::Options options;
        options.takeOverLock = true;
        CHECK(plan.refusal(options).code == ErrorCode::Locked);
    }
}

TEST_CASE("A plan that somebody has open can be read", "[lock]")
{
    const PlanOnDisk plan;
    const OtherProcess other(holding(plan, {}));
    REQUIRE(other.succeeded());
    const auto before = contentOf(plan.folder());
    CHECK(valueCount(plan.open(PlanFile::Mode::ReadOnly)->connection()) == 3);
    CHECK((contentOf(plan.folder()) == before));
}

TEST_CASE("The lock of a program that was killed is taken over", "[lock]")
{
    const PlanOnDisk plan;
    OtherProcess other(holding(plan, {}));
    REQUIRE(other.succeeded());
    other.kill();
    REQUIRE(QFile::exists(lockOf(plan)));
    {
        const auto file = plan.open();
        addValue(*file, QStringLiteral("Dopo"));
    }
    CHECK_FALSE(QFile::exists(lockOf(plan)));
}

TEST_CASE("A plan cannot be opened for writing twice in one program", "[lock]")
{
    const PlanOnDisk plan;
    const auto first = plan.open();
    CHECK(plan.refusal().code == ErrorCode::Locked);
}

TEST_CASE("The lock of another machine is respected, and its age told", "[lock]")
{
    const PlanOnDisk plan;
    writeLock(plan, lockOfAnotherMachine(49));
    const Error error = plan.refusal();
    CHECK(error.code == ErrorCode::Locked);
    CHECK(error.what.contains(QStringLiteral("pc-ragioneria")));
    CHECK(error.what.contains(QStringLiteral("Ufficio programmazione")));
    CHECK(error.what.contains(QStringLiteral("49")));
    CHECK(error.todo.contains(lockOf(plan)));
    CHECK(valueCount(plan.open(PlanFile::Mode::ReadOnly)->connection()) == 3);
}

TEST_CASE("Somebody who knows better takes over the lock of another machine", "[lock]")
{
    const PlanOnDisk plan;
    writeLock(plan, lockOfAnotherMachine(1));
    PlanFile::Options options;
    options.takeOverLock = true;
    {
        const auto taken = PlanFile::open(plan.path(), options);
        REQUIRE(taken.ok());
        CHECK(plan.refusal().code == ErrorCode::Locked);
    }
    CHECK_FALSE(QFile::exists(lockOf(plan)));
    CHECK(plan.open());
}

TEST_CASE("A lock file that says nothing holds nobody off", "[lock]")
{
    const PlanOnDisk plan;
    for (const QByteArray &content : {QByteArray(), QByteArray("{\"person\": 3"), QByteArray(100000, '[')}) {
        writeLock(plan, content);
        CHECK(plan.open());
        CHECK_FALSE(QFile::exists(lockOf(plan)));
    }
}

TEST_CASE("A link in the place of the lock is not written through", "[lock]")
{
    const PlanOnDisk plan;
    REQUIRE(QFile::link(plan.file("bersaglio.txt"), lockOf(plan)));
    CHECK(plan.refusal().code == ErrorCode::ReadOnly);
    CHECK_FALSE(QFile::exists(plan.file("bersaglio.txt")));
}

TEST_CASE("A change that a killed program left half-way is taken back by whoever opens next", "[lock]")
{
    for (const PlanFile::Mode mode : {PlanFile::Mode::ReadWrite, PlanFile::Mode::ReadOnly}) {
        const PlanOnDisk plan;
        const QByteArray before = plan.bytes();
        OtherProcess other([path = plan.path()] {
            static auto held = PlanFile::open(path, PlanFile::Mode::ReadWrite);
            Connection &connection = (*held)->connection();
            connection.execute("PRAGMA cache_size=1; BEGIN IMMEDIATE; DELETE FROM public_value; DELETE FROM history");
            connection.execute("UPDATE indicator SET name = hex(randomblob(100000))");
            sqlite3_db_cacheflush(connection.handle());
            return true;
        });
        REQUIRE(other.succeeded());
        other.kill();
        REQUIRE(plan.bytes() != before);
        REQUIRE(QFile::exists(plan.path() + QStringLiteral("-journal")));
        CHECK(valueCount(plan.open(mode)->connection()) == 3);
        CHECK((plan.bytes() == before));
        CHECK_FALSE(QFile::exists(plan.path() + QStringLiteral("-journal")));
        CHECK_FALSE(QFile::exists(lockOf(plan)));
    }
}
