// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "plan_on_disk.h"

#include "piao/domain/record_description.h"
#include "piao/store/changeset.h"
#include "piao/store/record_access.h"

#include <QFile>

#include <random>

using namespace piao::domain;
using namespace piao::store;
using namespace piao::test;

namespace {

bool isRefusalOfDamage(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Damaged:
    case ErrorCode::NotADatabase:
    case ErrorCode::NotAPlan:
    case ErrorCode::NewerVersion:
    case ErrorCode::Untrusted: return true;
    default: return false;
    }
}

/// Reads everything as the program would; a file that opens must be readable without harm.
void readAll(PlanFile &file)
{
    RecordAccess access(file.connection());
    for (const RecordDescription &record : allRecords())
        access.all(record.kind);
}

} // namespace

TEST_CASE("A plan that was cut off at any length is refused", "[damage]")
{
    const PlanOnDisk plan;
    const QByteArray whole = plan.bytes();
    std::vector<qsizetype> lengths{1, 15, 16, 17, 99, 100, 101, 511, 512, 4095, 4096, 4097, whole.size() - 1, whole.size() - 4096};
    for (qsizetype length = 5000; length < whole.size(); length += whole.size() / 40)
        lengths.push_back(length);
    for (const qsizetype length : lengths) {
        INFO("cut to " << length << " of " << whole.size());
        plan.setBytes(whole.first(length));
        const Error error = plan.refusal();
        CHECK((length < 16 ? error.code == ErrorCode::NotADatabase : error.code == ErrorCode::Damaged));
    }
}

TEST_CASE("A plan that lost its end says how much is missing", "[damage]")
{
    const PlanOnDisk plan;
    plan.setBytes(plan.bytes().chopped(4096 + 17));
    CHECK(plan.refusal().what.contains(QString::number(4096 + 17)));
}

TEST_CASE("Flipped bits are refused, or harm nobody", "[damage]")
{
    const PlanOnDisk plan;
    const QByteArray whole = plan.bytes();
    std::mt19937 random(20261122);
    int refused = 0;
    for (int round = 0; round < 100; ++round) {
        QByteArray spoilt = whole;
        // Half of them where it hurts most: in the header and in the schema.
        const qsizetype range = round % 2 == 0 ? 4096 : whole.size();
        for (int flip = 0; flip < 1 + round % 4; ++flip)
            spoilt[qsizetype(random()) % range] ^= char(1 << (random() % 8));
        plan.setBytes(spoilt);
        const auto before = contentOf(plan.folder());
        INFO("round " << round);
        const auto opened = PlanFile::open(plan.path(), PlanFile::Mode::ReadOnly);
        if (opened) {
            CHECK(guarded((*opened)->connection(), [&] { readAll(**opened); }).ok());
        } else {
            ++refused;
            INFO(opened.error().oneLine().toStdString());
            CHECK(isRefusalOfDamage(opened.error().code));
        }
        CHECK((contentOf(plan.folder()) == before));
    }
    CHECK(refused > 7); // most of an almost empty plan is empty space, where a bit means nothing
}

TEST_CASE("A page that is no page any more is refused wherever it is", "[damage]")
{
    const PlanOnDisk plan;
    const QByteArray whole = plan.bytes();
    for (qsizetype page = 1; page < whole.size() / 4096; ++page) {
        QByteArray spoilt = whole;
        spoilt[page * 4096] ^= char(0x08);
        plan.setBytes(spoilt);
        INFO("page " << page + 1);
        CHECK(isRefusalOfDamage(plan.refusal().code));
    }
}

TEST_CASE("A damaged changeset is refused without harm", "[damage]")
{
    const PlanOnDisk plan;
    const auto file = plan.open();
    Connection &connection = file->connection();
    Changeset changeset;
    {
        SQLite::Transaction transaction(connection.database());
        RecordingSession session(connection);
        connection.execute("UPDATE target SET value_text = '90%' WHERE year = 2025; DELETE FROM public_value;"
                           "INSERT INTO centre (id, code) VALUES ('c1', '01')");
        changeset = session.changeset();
        transaction.commit();
    }
    QByteArray foreign = changeset.bytes();
    foreign.replace("public_value", "history_x___");
    CHECK_FALSE(guarded(connection, [&] { Changeset(foreign).apply(connection); }).ok());
    std::mt19937 random(99);
    const auto content = contentOf(plan.folder());
    for (int round = 0; round < 400; ++round) {
        QByteArray spoilt = changeset.bytes();
        if (round % 3 == 0)
            spoilt.truncate(qsizetype(random()) % spoilt.size());
        else
            spoilt[qsizetype(random()) % spoilt.size()] ^= char(1 << (random() % 8));
        // Whatever it says, it either answers or refuses; the transaction takes back what it did.
        static_cast<void>(guarded(connection, [&] { Changeset(spoilt).rows(); }));
        static_cast<void>(guarded(connection, [&] {
            SQLite::Transaction transaction(connection.database());
            Changeset(spoilt).inverted().apply(connection);
        }));
    }
    CHECK((contentOf(plan.folder()) == content));
}
