// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "editors/attachments_page.h"
#include "editors/record_table_panel.h"
#include "look/safe_picture.h"
#include "piao/models/record_table_model.h"
#include "support/expected_warnings.h"
#include "support/print_qt.h"
#include "support/small_plan.h"
#include "window/message_bar.h"

#include <QBuffer>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QTest>
#include <QToolButton>
#include <QtEndian>

using namespace piao::domain;
using namespace piao::widgets;
using piao::test::ExpectedWarning;
using piao::test::SmallPlan;

namespace {

QByteArray pngOf(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, "PNG"));
    return bytes;
}

quint32 crc(const QByteArray &bytes)
{
    quint32 sum = 0xffffffffu;
    for (const char byte : bytes) {
        sum ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ (sum & 1 ? 0xedb88320u : 0);
    }
    return ~sum;
}

/// A valid picture whose head claims to be enormous.
QByteArray pngClaiming(quint32 width, quint32 height)
{
    QByteArray bytes = pngOf(4, 4);
    qToBigEndian(width, bytes.data() + 16);
    qToBigEndian(height, bytes.data() + 20);
    qToBigEndian(crc(bytes.mid(12, 17)), bytes.data() + 29);
    return bytes;
}

struct Page : SmallPlan {
    AttachmentsPage page{*document};

    Page()
    {
        page.resize(900, 700);
        page.show();
    }
    QString file(const QString &name, const QByteArray &content)
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    template<typename Widget>
    Widget &find(const char *name)
    {
        auto *found = page.findChild<Widget *>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
    RecordTableView &view() { return page.findChild<RecordTablePanel *>()->view(); }
    QString told()
    {
        auto *bar = page.findChild<MessageBar *>(QString(), Qt::FindDirectChildrenOnly);
        REQUIRE(bar);
        return bar->isVisible() ? bar->findChild<QLabel *>(QStringLiteral("messageText"))->text() : QString();
    }
};

} // namespace

TEST_CASE("Files that are dropped on the page are taken in, and stay where they were", "[attachments]")
{
    Page page;
    QMimeData data;
    const QString path = page.file(QStringLiteral("logo.png"), pngOf(40, 20));
    data.setUrls({QUrl::fromLocalFile(path), QUrl(QStringLiteral("https://example.org/x.png"))});
    QDragEnterEvent enter(QPoint(100, 100), Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page.page, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop(QPointF(100, 100), Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page.page, &drop);
    CHECK(drop.dropAction() == Qt::CopyAction);
    CHECK(QFile::exists(path));
    REQUIRE(page.document->reader().count(Kind::Attachment) == 1);
    CHECK(page.view().currentRecord() == page.document->reader().all(Kind::Attachment).front().key());
    CHECK(page.find<QLabel>("attachmentFacts").text().contains(QStringLiteral("40 × 20")));
    CHECK_FALSE(page.find<QLabel>("attachmentPicture").pixmap().isNull());
}

TEST_CASE("The page tells the limit, and which file was refused while the others came", "[attachments]")
{
    Page page;
    CHECK(page.find<QLabel>("attachmentLimit").text().contains(QStringLiteral("10 MB")));
    QFile large(page.file(QStringLiteral("film.mp4"), {}));
    REQUIRE(large.resize(50LL * 1024 * 1024));
    page.page.addFiles({large.fileName(), page.file(QStringLiteral("nota.txt"), "testo")});
    CHECK(page.document->reader().count(Kind::Attachment) == 1);
    CHECK(page.told().contains(QStringLiteral("film.mp4")));
    CHECK(page.told().contains(QStringLiteral("50")));
}

TEST_CASE("Name, type, size and fingerprint cannot be typed over", "[attachments]")
{
    Page page;
    page.page.addFiles({page.file(QStringLiteral("nota.txt"), "testo")});
    auto &model = page.page.findChild<RecordTablePanel *>()->model();
    REQUIRE(model.recordCount() == 1);
    for (const char *column : {"file_name", "media_type", "byte_size", "sha256"})
        CHECK_FALSE(model.flags(model.index(0, model.columnOf(QString::fromLatin1(column)))) & Qt::ItemIsEditable);
    CHECK(model.flags(model.index(0, model.columnOf(QStringLiteral("title")))) & Qt::ItemIsEditable);
    CHECK(model.rowCount() == 1);
}

TEST_CASE("Replacing shows the new file at once, and a copy is saved with a way to its folder", "[attachments]")
{
    Page page;
    page.page.addFiles({page.file(QStringLiteral("nota.txt"), "testo")});
    page.page.replaceCurrent(page.file(QStringLiteral("foto.png"), pngOf(8, 8)));
    CHECK(page.find<QLabel>("attachmentFacts").text().contains(QStringLiteral("image/png")));
    CHECK(page.find<QLabel>("attachmentPicture").isVisible());
    REQUIRE(page.document->undo().ok());
    CHECK(page.find<QLabel>("attachmentFacts").text().contains(QStringLiteral("text/plain")));
    const QString copy = page.folder.filePath(QStringLiteral("copia.txt"));
    page.page.saveCurrent(copy);
    CHECK(QFile::exists(copy));
    CHECK(page.told().contains(QStringLiteral("copia.txt")));
    QTest::keyClick(&page.view(), Qt::Key_Minus, Qt::ControlModifier);
    CHECK(page.document->reader().count(Kind::Attachment) == 0);
    CHECK(page.find<QLabel>("attachmentFacts").text().isEmpty());
}

TEST_CASE("A picture that claims to be enormous is not decoded", "[attachments]")
{
    const SafePicture picture = readPicture(pngClaiming(60000, 60000), {300, 200});
    CHECK(picture.image.isNull());
    CHECK(picture.size == QSize(60000, 60000));
    CHECK_FALSE(picture.reason.isEmpty());
    const ExpectedWarning large(QStringLiteral(""));
    CHECK(readPicture(pngClaiming(0x7fffffff, 1), {300, 200}).image.isNull());
    CHECK(readPicture(pngClaiming(0, 0), {300, 200}).image.isNull());
}

TEST_CASE("Whatever bytes a picture has, it is shown or it is not, and nothing breaks", "[attachments]")
{
    const ExpectedWarning damaged(QStringLiteral(""));
    const QByteArray whole = pngOf(64, 64);
    for (qsizetype length = 0; length < whole.size(); length += 7)
        readPicture(whole.left(length), {300, 200});
    for (qsizetype at = 0; at < whole.size(); at += 3) {
        QByteArray bent = whole;
        bent[at] = char(bent[at] ^ 0x5a);
        const SafePicture picture = readPicture(bent, {300, 200});
        CHECK((picture.image.isNull() || picture.image.width() <= 300));
    }
    CHECK(readPicture("<svg xmlns='http://www.w3.org/2000/svg'/>", {300, 200}).image.isNull());
    CHECK(readPicture({}, {300, 200}).reason.isEmpty());
    CHECK(readPicture(pngOf(900, 300), {300, 200}).image.size() == QSize(300, 100));
}
