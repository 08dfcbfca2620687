// SPDX-License-Identifier: EUPL-1.2
#include "test_plan.h"

#include "piao/document/attachments.h"
#include "piao/domain/record_description.h"
#include "support/print_qt.h"

#include <QCryptographicHash>

#include <sys/stat.h>

using namespace piao::document;
using namespace piao::domain;
using piao::test::TestPlan;

namespace {

struct Files {
    TestPlan plan;
    Attachments attachments{*plan};
    QTemporaryDir folder;

    QString file(const QString &name, const QByteArray &content)
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
        return file.fileName();
    }
    QString sparse(const QString &name, qint64 size)
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.resize(size));
        return file.fileName();
    }
    Record read(const RecordKey &key) { return plan.reader().read(key); }
};

const QByteArray pdf = "%PDF-1.7\n1 0 obj\n";

} // namespace

TEST_CASE("A file is taken in with its name, type, size and fingerprint, as one step", "[attachments]")
{
    Files files;
    const auto added = files.attachments.add(files.file(QStringLiteral("Piano dei fabbisogni.pdf"), pdf));
    REQUIRE(added.ok());
    const Record record = files.read(*added);
    CHECK(record.text("title") == "Piano dei fabbisogni");
    CHECK(record.text("file_name") == "Piano dei fabbisogni.pdf");
    CHECK(record.text("media_type") == "application/pdf");
    CHECK(record.integer("byte_size") == pdf.size());
    CHECK(record.text("sha256") == QString::fromLatin1(QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex()));
    CHECK(files.attachments.content(*added) == pdf);
    CHECK(files.plan->undoText() == "Add file Piano dei fabbisogni.pdf");
    REQUIRE(files.plan->undo().ok());
    CHECK(files.plan.reader().count(Kind::Attachment) == 0);
    CHECK(files.plan.reader().count(Kind::AttachmentContent) == 0);
}

TEST_CASE("A file of 50 MB is refused by its size alone, with the limit told", "[attachments]")
{
    Files files;
    const qlonglong revision = files.plan->revision();
    const auto refused = files.attachments.add(files.sparse(QStringLiteral("video.mp4"), 50LL * 1024 * 1024));
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::InvalidInput);
    CHECK(refused.error().what.contains(QStringLiteral("video.mp4")));
    CHECK(refused.error().what.contains(QStringLiteral("50")));
    CHECK(refused.error().what.contains(QStringLiteral("10")));
    CHECK_FALSE(refused.error().safe.isEmpty());
    CHECK_FALSE(refused.error().todo.isEmpty());
    CHECK(files.plan->revision() == revision);
    CHECK_FALSE(files.attachments.add(files.sparse(QStringLiteral("little more"), maximumDataBytes + 1)).ok());
    CHECK(files.attachments.add(files.sparse(QStringLiteral("largest"), maximumDataBytes)).ok());
}

TEST_CASE("Adding, replacing and removing 5 MB is undone and done again to the byte", "[attachments]")
{
    Files files;
    QByteArray large(5 * 1024 * 1024, Qt::Uninitialized);
    for (qsizetype i = 0; i < large.size(); ++i)
        large[i] = char((i * 7919) >> 8);
    const auto added = files.attachments.add(files.file(QStringLiteral("rilievi.bin"), large));
    REQUIRE(added.ok());
    REQUIRE(files.attachments.replace(*added, files.file(QStringLiteral("nuovo.pdf"), pdf)).ok());
    CHECK(files.attachments.content(*added) == pdf);
    CHECK(files.read(*added).text("title") == "rilievi");
    CHECK(files.read(*added).text("file_name") == "nuovo.pdf");
    REQUIRE(files.attachments.remove(*added).ok());
    CHECK(files.plan.reader().count(Kind::AttachmentContent) == 0);
    REQUIRE(files.plan->undo().ok());
    CHECK(files.attachments.content(*added) == pdf);
    REQUIRE(files.plan->undo().ok());
    CHECK(files.attachments.content(*added) == large);
    REQUIRE(files.plan->undo().ok());
    CHECK(files.attachments.content(*added).isEmpty());
    REQUIRE(files.plan->redo().ok());
    CHECK(files.attachments.content(*added) == large);
}

TEST_CASE("What is no plain file is refused and never waited for", "[attachments]")
{
    Files files;
    CHECK_FALSE(files.attachments.add(files.folder.path()).ok());
    CHECK_FALSE(files.attachments.add(files.folder.filePath(QStringLiteral("gone.pdf"))).ok());
    const QByteArray pipe = QFile::encodeName(files.folder.filePath(QStringLiteral("pipe")));
    REQUIRE(mkfifo(pipe.constData(), 0600) == 0);
    CHECK_FALSE(files.attachments.add(QFile::decodeName(pipe)).ok());
    CHECK(files.plan.reader().count(Kind::Attachment) == 0);
}

TEST_CASE("The type comes from the contents, not from the name", "[attachments]")
{
    CHECK(mediaTypeOf(pdf, QStringLiteral("picture.png")) == "application/pdf");
    CHECK(mediaTypeOf("\x89PNG\r\n\x1a\n", QStringLiteral("x.pdf")) == "image/png");
    CHECK(mediaTypeOf("\x7f" "ELF\x02\x01\x01", QStringLiteral("invoice.pdf")) != "application/pdf");
    CHECK(mediaTypeOf("a;b\n1;2\n", QStringLiteral("dati.csv")) == "text/csv");
}

TEST_CASE("A name from elsewhere is made harmless before it names a file", "[attachments]")
{
    CHECK(harmlessFileName(QStringLiteral("../../etc/passwd")) == "passwd");
    CHECK(harmlessFileName(QStringLiteral("C:\\Windows\\system.ini")) == "system.ini");
    CHECK(harmlessFileName(QStringLiteral("a\u202Egpj.exe")) == "agpj.exe");
    CHECK(harmlessFileName(QStringLiteral("a\nb\t.pdf")) == "ab.pdf");
    CHECK(harmlessFileName(QString()) == "file");
    CHECK(harmlessFileName(QStringLiteral("..")) == "file");
    CHECK(harmlessFileName(QString(500, QLatin1Char('x')) + QStringLiteral(".pdf")).size() <= 120);
    Files files;
    const RecordKey given = files.plan.add(Record(Kind::Attachment).set("file_name", QStringLiteral("../../x/.bashrc")));
    CHECK(files.attachments.safeFileName(given) == "bashrc");
}

TEST_CASE("A copy is written whole, and a folder that is not there is told", "[attachments]")
{
    Files files;
    const auto added = files.attachments.add(files.file(QStringLiteral("a.pdf"), pdf));
    REQUIRE(added.ok());
    const QString path = files.folder.filePath(QStringLiteral("copia.pdf"));
    REQUIRE(files.attachments.saveCopy(*added, path).ok());
    QFile copy(path);
    REQUIRE(copy.open(QIODevice::ReadOnly));
    CHECK(copy.readAll() == pdf);
    const auto refused = files.attachments.saveCopy(*added, files.folder.filePath(QStringLiteral("no/such/copia.pdf")));
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().what.contains(QStringLiteral("copia.pdf")));
}
