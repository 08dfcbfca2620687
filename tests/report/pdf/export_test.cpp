// SPDX-License-Identifier: EUPL-1.2
// What happens around the pages: files, refusals, cancelling, characters that no font has.
#include "report/pdf/pdf_fixture.h"
#include "report/pdf/sample_document.h"

#include <catch2/catch.hpp>

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace piao;
using namespace piao::report;

namespace {

class FullDevice : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("an export is a whole file with the bytes that were counted", "[report][pdf][export]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("piano.pdf"));
    const auto written = PdfWriter().writeFile(test::sampleDocument(), path);
    REQUIRE(written.ok());
    REQUIRE(contentOf(path).size() == written->bytes);
    REQUIRE(contentOf(path) == test::pdfOf(test::sampleDocument()));
}

TEST_CASE("a cancelled export leaves the old file and nothing else", "[report][pdf][export]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("piano.pdf"));
    {
        QFile old(path);
        REQUIRE(old.open(QIODevice::WriteOnly));
        old.write("old");
    }
    for (const int stopAt : {0, 1, 5, 12}) {
        int calls = 0;
        const auto written = PdfWriter().writeFile(test::sampleDocument(), path, [&](const ExportProgress &) { return calls++ < stopAt; });
        REQUIRE_FALSE(written.ok());
        REQUIRE(written.error().code == domain::ErrorCode::Cancelled);
        REQUIRE(contentOf(path) == "old");
        REQUIRE(QDir(folder.path()).entryList(QDir::Files).size() == 1);
    }
}

TEST_CASE("progress goes forwards to the end", "[report][pdf][export]")
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    qsizetype last = -1;
    int pages = 0;
    qsizetype total = 0;
    REQUIRE(PdfWriter().write(test::sampleDocument(), buffer, [&](const ExportProgress &progress) {
        REQUIRE(progress.done >= last);
        REQUIRE(progress.pages >= pages);
        last = progress.done;
        pages = progress.pages;
        total = progress.total;
        return true;
    }).ok());
    REQUIRE(last == total);
    REQUIRE(pages > 5);
}

TEST_CASE("a family that is not installed is replaced and told", "[report][pdf][export]")
{
    DocumentStyle style;
    style.family = QStringLiteral("No Such Family");
    PdfSummary summary;
    const QByteArray pdf = test::validPdfOf(test::sampleDocument(), style, &summary);
    REQUIRE(summary.missingFamily == style.family);
    REQUIRE(pdf == test::pdfOf(test::sampleDocument(), {}, &summary)); // Lato stands in
    REQUIRE(summary.missingFamily.isEmpty());
    for (const char *odd : {"", "Lato:bold", "../etc", "\n"}) {
        style.family = QLatin1String(odd);
        style.fallbackFamily = QStringLiteral("Nor This One");
        test::validPdfOf(test::sampleDocument(), style, &summary);
        REQUIRE(summary.missingFamily == style.family);
    }
}

TEST_CASE("a missing or foreign colour profile is refused", "[report][pdf][export]")
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    DocumentStyle style;
    style.colorProfile = QStringLiteral("/nowhere/sRGB.icc");
    const auto missing = PdfWriter(style).write(test::sampleDocument(), buffer);
    REQUIRE_FALSE(missing.ok());
    REQUIRE(missing.error().code == domain::ErrorCode::NotFound);
    REQUIRE(missing.error().what.contains(style.colorProfile));
    style.colorProfile = QStringLiteral(PIAO_SOURCE_DIR) + QStringLiteral("/CMakeLists.txt");
    const auto foreign = PdfWriter(style).write(test::sampleDocument(), buffer);
    REQUIRE_FALSE(foreign.ok());
    REQUIRE(foreign.error().code == domain::ErrorCode::InvalidInput);
    REQUIRE(buffer.data().isEmpty());
}

TEST_CASE("a place that cannot be written is refused", "[report][pdf][export]")
{
    const auto nowhere = PdfWriter().writeFile(test::sampleDocument(), QStringLiteral("/nowhere/at/all/piano.pdf"));
    REQUIRE_FALSE(nowhere.ok());
    REQUIRE(nowhere.error().what.contains(QStringLiteral("/nowhere/at/all/piano.pdf")));
    FullDevice full;
    full.open(QIODevice::WriteOnly);
    const auto written = PdfWriter().write(test::sampleDocument(), full);
    REQUIRE_FALSE(written.ok());
    REQUIRE(written.error().code == domain::ErrorCode::DiskFull);
}

TEST_CASE("without hyphenation patterns the document is written all the same", "[report][pdf][export]")
{
    Document document = test::sampleDocument();
    document.language = QStringLiteral("xx-XX");
    test::validPdfOf(document);
    DocumentStyle style;
    style.hyphenationDictionary = QStringLiteral("/nowhere.dic");
    test::validPdfOf(test::sampleDocument(), style);
}

TEST_CASE("characters that no font has are drawn as a sign that keeps their text, and are told", "[report][pdf][export]")
{
    Document document;
    document.title = QStringLiteral("Prova");
    document.paragraph(QStringLiteral("prima 漢字 dopo"));
    PdfSummary summary;
    const QByteArray pdf = test::validPdfOf(document, {}, &summary);
    REQUIRE(summary.missingCharacters == QStringLiteral("漢字"));
    REQUIRE(test::textOf(pdf).contains(QStringLiteral("prima 漢字 dopo")));
}

TEST_CASE("letters of other alphabets come from the fallback font and read right", "[report][pdf][export]")
{
    Document document;
    document.title = QStringLiteral("Prova");
    document.paragraph(QStringLiteral("Ελλάδα → Ⅳ ≥ 5 · שלום · Ārā́"));
    PdfSummary summary;
    const QString text = test::textOf(test::validPdfOf(document, {}, &summary));
    REQUIRE(summary.missingCharacters.isEmpty());
    for (const char *word : {"Ελλάδα", "→", "≥ 5"}) {
        INFO(word << " in " << text.toStdString());
        REQUIRE(text.contains(QString::fromUtf8(word)));
    }
}

TEST_CASE("a document is set in the family that its style names", "[report][pdf][export]")
{
    DocumentStyle style;
    style.family = QStringLiteral("DejaVu Serif");
    const QString fonts = test::runOn(test::validPdfOf(test::sampleDocument(), style), QStringLiteral("pdffonts"), {QStringLiteral("%")});
    REQUIRE(fonts.contains(QStringLiteral("DejaVuSerif")));
    REQUIRE_FALSE(fonts.contains(QStringLiteral("Lato")));
}
