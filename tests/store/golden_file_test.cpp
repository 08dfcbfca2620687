// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "plan_on_disk.h"
#include "sample_records.h"

#include "piao/domain/record_description.h"
#include "piao/store/changeset.h"
#include "piao/store/record_access.h"
#include "piao/store/write_transaction.h"

#include <QFile>

using namespace piao::domain;
using namespace piao::store;
using namespace piao::test;

namespace {

/// The files of all versions that ever were: tests/data/README.md.
constexpr int versionsKept = 1;

QString goldenPath(int version)
{
    return QStringLiteral(PIAO_TEST_DATA "/plan-version-%1.piao").arg(version);
}

/// A copy that may be written.
class GoldenCopy
{
public:
    explicit GoldenCopy(int version)
    {
        INFO(goldenPath(version).toStdString());
        REQUIRE(QFile::copy(goldenPath(version), path()));
        REQUIRE(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
    }
    QString path() const { return m_folder.filePath(QStringLiteral("piano.piao")); }
    std::unique_ptr<PlanFile> open(PlanFile::Mode mode) const
    {
        auto opened = PlanFile::open(path(), mode);
        INFO((opened ? std::string() : opened.error().oneLine().toStdString())
            << "\nBefore the first release, when the schema was changed on purpose: tests/data/README.md");
        REQUIRE(opened.ok());
        return std::move(opened).value();
    }

private:
    QTemporaryDir m_folder;
};

/// Every sample, but for fields that came after the file's version.
void checkSamples(Connection &connection)
{
    for (const RecordDescription &description : allRecords()) {
        INFO(description.table);
        const Record sample = sampleRecord(description.kind);
        const Record found = RecordAccess(connection).read(sample.key());
        REQUIRE_FALSE(found.isNull());
        for (int i = 0; i < int(description.fields.size()); ++i) {
            INFO(description.fields[size_t(i)].column);
            if (found.at(i).isValid())
                CHECK((found.at(i) == sample.at(i)));
        }
    }
}

} // namespace

TEST_CASE("Plans of every version that ever was can be read", "[golden]")
{
    for (int version = 1; version <= versionsKept; ++version) {
        INFO("version " << version);
        const GoldenCopy golden(version);
        const auto file = golden.open(PlanFile::Mode::ReadOnly);
        checkSamples(file->connection());
        CHECK(file->connection().scalar("SELECT count(*) FROM history") == 1);
    }
}

TEST_CASE("Plans of every version that ever was can be written, and their old steps undone", "[golden]")
{
    for (int version = 1; version <= versionsKept; ++version) {
        INFO("version " << version);
        const GoldenCopy golden(version);
        const auto file = golden.open(PlanFile::Mode::ReadWrite);
        Connection &connection = file->connection();
        checkSamples(connection);
        QByteArray bytes;
        {
            SQLite::Statement step(connection.database(), "SELECT changeset FROM history");
            REQUIRE(step.executeStep());
            const SQLite::Column column = step.getColumn(0);
            bytes = QByteArray(static_cast<const char *>(column.getBlob()), column.getBytes());
        }
        WriteTransaction transaction(*file);
        Changeset(bytes).inverted().apply(connection);
        transaction.commit();
        for (const RecordDescription &description : allRecords())
            CHECK(RecordAccess(connection).count(description.kind) == 0);
    }
}

TEST_CASE("Make the golden file of this version", "[.make-golden]")
{
    const QString path = goldenPath(currentSchemaVersion());
    QFile::remove(path);
    auto made = PlanFile::create(path);
    REQUIRE(made.ok());
    Connection &connection = (*made)->connection();
    WriteTransaction transaction(**made);
    Changeset changeset;
    {
        RecordingSession session(connection);
        for (const RecordDescription &description : allRecords())
            RecordAccess(connection).insert(sampleRecord(description.kind));
        changeset = session.changeset();
    }
    SQLite::Statement &step = connection.prepared("INSERT INTO history (kind, state, title, author, machine, at, changeset) "
                                                  "VALUES ('action', 'applied', '[\"Add everything\"]', 'Ufficio', 'pc', "
                                                  "'2026-01-31T10:00:00.000', ?)");
    step.bind(1, changeset.bytes().constData(), int(changeset.bytes().size()));
    step.exec();
    transaction.commit();
}
