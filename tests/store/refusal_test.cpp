// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "plan_on_disk.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sys/stat.h>
#include <unistd.h>

using namespace piao::domain;
using namespace piao::store;
using namespace piao::test;

namespace {

constexpr PlanFile::Mode bothModes[] = {PlanFile::Mode::ReadWrite, PlanFile::Mode::ReadOnly};

ErrorCode codeInBothModes(const PlanOnDisk &plan)
{
    const ErrorCode writing = plan.refusal({PlanFile::Mode::ReadWrite}).code;
    const ErrorCode reading = plan.refusal({PlanFile::Mode::ReadOnly}).code;
    CHECK(writing == reading);
    return writing;
}

/// While alive, the rights on files count: the superuser has none to be refused.
class OrdinaryPerson
{
public:
    OrdinaryPerson() : m_changed(geteuid() == 0 && setresuid(nobody, nobody, 0) == 0) {}
    ~OrdinaryPerson()
    {
        if (m_changed && setresuid(0, 0, 0) != 0)
            std::abort();
    }
    OrdinaryPerson(const OrdinaryPerson &) = delete;
    OrdinaryPerson &operator=(const OrdinaryPerson &) = delete;

private:
    static constexpr uid_t nobody = 65534;
    bool m_changed;
};

void setRights(const QString &path, mode_t mode)
{
    REQUIRE(::chmod(QFile::encodeName(path).constData(), mode) == 0);
}

} // namespace

TEST_CASE("A plan that was created opens again, for writing and for reading", "[refusals]")
{
    const PlanOnDisk plan;
    for (const PlanFile::Mode mode : bothModes)
        CHECK(valueCount(plan.open(mode)->connection()) == 3);
}

TEST_CASE("Creating refuses a name that is taken, too long or in no folder", "[refusals]")
{
    const PlanOnDisk plan;
    const auto before = contentOf(plan.folder());
    CHECK(PlanFile::create(plan.path()).error().code == ErrorCode::InvalidInput);
    CHECK(PlanFile::create({}).error().code == ErrorCode::InvalidInput);
    CHECK(PlanFile::create(plan.file(QString(230, QLatin1Char('a')) + ".piao")).error().code == ErrorCode::InvalidInput);
    CHECK(PlanFile::create(plan.file("nessuna/piano.piao")).error().code == ErrorCode::NotFound);
    CHECK(PlanFile::create(plan.folder()).error().code == ErrorCode::InvalidInput);
    CHECK((contentOf(plan.folder()) == before));
}

TEST_CASE("Creating does not follow a link that leads nowhere", "[refusals]")
{
    const PlanOnDisk plan;
    REQUIRE(QFile::link(plan.file("altrove.piao"), plan.file("nuovo.piao")));
    CHECK(PlanFile::create(plan.file("nuovo.piao")).error().code == ErrorCode::InvalidInput);
    CHECK_FALSE(QFile::exists(plan.file("altrove.piao")));
}

TEST_CASE("What is not there, or not a file, is refused", "[refusals]")
{
    const PlanOnDisk plan;
    const auto before = contentOf(plan.folder());
    const QString pipe = plan.file("pipe.piao");
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    for (const PlanFile::Mode mode : bothModes) {
        CHECK(PlanFile::open(plan.file("assente.piao"), mode).error().code == ErrorCode::NotFound);
        CHECK(PlanFile::open({}, mode).error().code == ErrorCode::NotFound);
        CHECK(PlanFile::open(plan.path() + QChar::Null, mode).error().code == ErrorCode::NotFound);
        CHECK(PlanFile::open(plan.folder(), mode).error().code == ErrorCode::NotADatabase);
        CHECK(PlanFile::open(pipe, mode).error().code == ErrorCode::NotADatabase);
        CHECK(PlanFile::open(QStringLiteral("/dev/zero"), mode).error().code == ErrorCode::NotADatabase);
    }
    QFile::remove(pipe);
    CHECK((contentOf(plan.folder()) == before));
}

TEST_CASE("A file that is no database is refused", "[refusals]")
{
    const PlanOnDisk plan;
    for (const QByteArray &content : {QByteArray("%PDF-1.7\n"), QByteArray(5000, 'x'), QByteArray("SQLite format 2")}) {
        plan.setBytes(content);
        CHECK(codeInBothModes(plan) == ErrorCode::NotADatabase);
    }
}

TEST_CASE("An empty file says that it is empty", "[refusals]")
{
    const PlanOnDisk plan;
    plan.setBytes({});
    CHECK(codeInBothModes(plan) == ErrorCode::NotADatabase);
    CHECK(plan.refusal().what.contains(QStringLiteral("empty")));
}

TEST_CASE("A database of another program is refused", "[refusals]")
{
    const PlanOnDisk plan;
    plan.outside("PRAGMA application_id=0");
    CHECK(codeInBothModes(plan) == ErrorCode::NotAPlan);
}

TEST_CASE("A plan of a newer program is refused with its version", "[refusals]")
{
    const PlanOnDisk plan;
    plan.outside("PRAGMA user_version=" + std::to_string(currentSchemaVersion() + 1));
    CHECK(codeInBothModes(plan) == ErrorCode::NewerVersion);
    CHECK(plan.refusal().what.contains(QString::number(currentSchemaVersion() + 1)));
    plan.outside("PRAGMA user_version=-1"); // read as unsigned, the newest there can be
    CHECK(codeInBothModes(plan) == ErrorCode::NewerVersion);
    plan.outside("PRAGMA user_version=0");
    CHECK(codeInBothModes(plan) == ErrorCode::Damaged);
}

TEST_CASE("A plan that another program spread over several files is refused", "[refusals]")
{
    const PlanOnDisk plan;
    plan.outside("PRAGMA journal_mode=WAL");
    CHECK(codeInBothModes(plan) == ErrorCode::Untrusted);
}

TEST_CASE("A write-protected file opens for reading only", "[refusals]")
{
    const PlanOnDisk plan;
    setRights(plan.folder(), 0777);
    setRights(plan.path(), 0444);
    const OrdinaryPerson person;
    const Error error = plan.refusal();
    CHECK(error.code == ErrorCode::ReadOnly);
    CHECK(error.what.contains(QStringLiteral("piano.piao")));
    CHECK(valueCount(plan.open(PlanFile::Mode::ReadOnly)->connection()) == 3);
}

TEST_CASE("A plan in a write-protected folder opens for reading only", "[refusals]")
{
    const PlanOnDisk plan;
    setRights(plan.path(), 0666);
    setRights(plan.folder(), 0555);
    {
        const OrdinaryPerson person;
        const Error error = plan.refusal();
        CHECK(error.code == ErrorCode::ReadOnly);
        CHECK(error.what.contains(plan.folder()));
        CHECK(valueCount(plan.open(PlanFile::Mode::ReadOnly)->connection()) == 3);
        CHECK(PlanFile::create(plan.file("altro.piao")).error().code == ErrorCode::ReadOnly);
    }
    setRights(plan.folder(), 0755);
}

TEST_CASE("A file that may not be read is refused", "[refusals]")
{
    const PlanOnDisk plan;
    setRights(plan.folder(), 0777);
    setRights(plan.path(), 0);
    const OrdinaryPerson person;
    CHECK(codeInBothModes(plan) == ErrorCode::ReadOnly);
}

TEST_CASE("A plan open for reading refuses to be written", "[refusals]")
{
    const PlanOnDisk plan;
    const auto before = contentOf(plan.folder());
    const auto reading = plan.open(PlanFile::Mode::ReadOnly);
    const Result<void> written = guarded(reading->connection(), [&] { addValue(*reading, QStringLiteral("Altro")); });
    REQUIRE_FALSE(written.ok());
    CHECK(written.error().code == ErrorCode::ReadOnly);
    CHECK((contentOf(plan.folder()) == before));
}

TEST_CASE("Names that mean something to a shell, to SQLite or to a terminal are plain names", "[refusals]")
{
    for (const char *name : {"file:x?mode=memory.piao", ":memory:", "a'b\"c;--.piao", "%1 %2 %n.piao", "riga\nnuova.piao",
             "perché – «così».piao", "-rf.piao", "?mode=ro#x.piao"}) {
        const PlanOnDisk plan(QString::fromUtf8(name));
        INFO(name);
        for (const PlanFile::Mode mode : bothModes)
            CHECK(valueCount(plan.open(mode)->connection()) == 3);
        CHECK(QFile::exists(plan.folder() + QLatin1Char('/') + QFileInfo(plan.path()).completeBaseName() + ".backups"));
        plan.setBytes("not a plan");
        const QString what = plan.refusal().what;
        CHECK_FALSE(what.contains(QLatin1Char('\n')));
        if (!QString::fromUtf8(name).contains(QLatin1Char('\n')))
            CHECK(what.contains(QString::fromUtf8(name)));
    }
}

TEST_CASE("A name cannot turn the text of a refusal around", "[refusals]")
{
    const PlanOnDisk plan(QString::fromUtf8("fattura\u202Efdp.piao"));
    plan.setBytes("x");
    CHECK_FALSE(plan.refusal().oneLine().contains(QChar(0x202E)));
}

TEST_CASE("A relative name and a link lead to the same plan", "[refusals]")
{
    const PlanOnDisk plan;
    REQUIRE(QFile::link(plan.path(), plan.file("collegamento.piao")));
    const auto first = plan.open();
    const auto second = PlanFile::open(plan.file("collegamento.piao"), PlanFile::Mode::ReadWrite);
    REQUIRE_FALSE(second.ok());
    CHECK(second.error().code == ErrorCode::Locked);
}
