// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "plan_on_disk.h"
#include "small_disk.h"

#include "piao/store/record_access.h"
#include "piao/store/write_transaction.h"

#include <QFile>

#include <sqlite3.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace piao::domain;
using namespace piao::store;
using namespace piao::test;

namespace {

/// A real disk of one megabyte; only the superuser can make one.
class TinyDisk
{
public:
    TinyDisk() : m_mounted(::mount("tmpfs", folder().constData(), "tmpfs", 0, "size=1m") == 0) {}
    ~TinyDisk()
    {
        if (m_mounted)
            ::umount2(folder().constData(), MNT_DETACH);
    }
    bool isThere() const { return m_mounted; }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QByteArray folder() const { return QFile::encodeName(m_folder.path()); }

    void fillUp() const
    {
        QFile ballast(file("ballast"));
        REQUIRE(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (ballast.write(QByteArray(4096, 'x')) == 4096) { }
    }

private:
    QTemporaryDir m_folder;
    bool m_mounted;
};

/// An action over many pages, some of which SQLite has to write before the end.
void addAtLength(PlanFile &file)
{
    file.connection().execute("PRAGMA cache_size=2");
    WriteTransaction transaction(file);
    RecordAccess(file.connection()).insert(publicValue(QStringLiteral("lungo"), QString(9000, QLatin1Char('x'))));
    file.connection().execute("UPDATE public_value SET narrative = hex(zeroblob(3000)); UPDATE indicator SET notes = hex(zeroblob(3000))");
    transaction.commit();
}

constexpr int answers[] = {SQLITE_FULL, SQLITE_IOERR_WRITE};

} // namespace

TEST_CASE("A change for which there is no room is absent whole, wherever the room ends", "[disk]")
{
    PlanFile::Options options;
    options.backup = false;
    for (const int answer : answers) {
        const PlanOnDisk plan;
        int refused = 0;
        for (qint64 room = 0;; room += 2100) {
            INFO("room for " << room << " bytes");
            const SmallDisk disk(room, answer);
            const auto before = contentOf(plan.folder());
            auto file = std::move(PlanFile::open(plan.path(), options)).value();
            const Result<void> added = guarded(file->connection(), [&] { addAtLength(*file); });
            CHECK(valueCount(file->connection()) == (added ? 4 : 3));
            file.reset();
            if (added)
                break;
            ++refused;
            CHECK(added.error().code == ErrorCode::DiskFull);
            CHECK_FALSE(added.error().todo.isEmpty());
            CHECK((contentOf(plan.folder()) == before));
        }
        CHECK(refused > 5);
    }
}

TEST_CASE("After a change that did not fit, the next one is written when there is room again", "[disk]")
{
    const PlanOnDisk plan;
    plan.open().reset();
    std::unique_ptr<PlanFile> file;
    {
        const SmallDisk disk(2000);
        file = plan.open();
        CHECK_FALSE(guarded(file->connection(), [&] { addValue(*file, QStringLiteral("Troppo")); }).ok());
        REQUIRE(disk.wasFull());
    }
    // The plan is still open on the small disk, whose room is counted anew.
    const SmallDisk roomy(1 << 20);
    CHECK(guarded(file->connection(), [&] { addValue(*file, QStringLiteral("Ora sì")); }).ok());
    CHECK(valueCount(file->connection()) == 4);
}

TEST_CASE("A plan or a copy for which there is no room leaves nothing behind", "[disk]")
{
    const PlanOnDisk plan;
    const auto before = contentOf(plan.folder());
    for (const int answer : answers) {
        for (const qint64 room : {0, 5000, 100000}) {
            const SmallDisk disk(room, answer);
            CHECK(PlanFile::create(plan.file("nuovo.piao")).error().code == ErrorCode::DiskFull);
            const auto file = plan.open(PlanFile::Mode::ReadOnly);
            CHECK(file->copyTo(plan.file("copia.piao")).error().code == ErrorCode::DiskFull);
            CHECK((contentOf(plan.folder()) == before));
        }
    }
}

TEST_CASE("A plan opens without a backup when there is no room for it, and says so", "[disk]")
{
    const PlanOnDisk plan;
    const SmallDisk disk(10000);
    const auto file = plan.open();
    REQUIRE(file->backupProblem().has_value());
    CHECK(file->backupProblem()->code == ErrorCode::DiskFull);
}

TEST_CASE("On a disk that is full to the last byte a plan is refused for writing and opens for reading", "[disk]")
{
    const TinyDisk disk;
    if (!disk.isThere()) {
        WARN("left out: mounting a small disk needs the superuser");
        return;
    }
    const QString path = disk.file("piano.piao");
    REQUIRE(PlanFile::create(path).ok());
    disk.fillUp();
    const auto before = contentOf(QString::fromLocal8Bit(disk.folder()));
    const auto opened = PlanFile::open(path, PlanFile::Mode::ReadWrite);
    REQUIRE_FALSE(opened.ok());
    CHECK(opened.error().code == ErrorCode::DiskFull);
    CHECK(PlanFile::open(path, PlanFile::Mode::ReadOnly).ok());
    CHECK(PlanFile::create(disk.file("altro.piao")).error().code == ErrorCode::DiskFull);
    CHECK((contentOf(QString::fromLocal8Bit(disk.folder())) == before));
}
