// SPDX-License-Identifier: EUPL-1.2
#include "report/web/web_folder_reader.h"
#include "report/web/web_sample.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>

using namespace piao;
using namespace piao::report;
using namespace piao::test;

namespace {

void put(const QString &path, const QByteArray &text)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
}

domain::ErrorCode refusal(const QString &folder, const Document &document = webSample())
{
    const auto written = WebEdition().writeFolder(document, folder);
    REQUIRE_FALSE(written);
    CHECK_FALSE(written.error().what.isEmpty());
    CHECK_FALSE(written.error().safe.isEmpty());
    return written.error().code;
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

TEST_CASE("the same document gives the same bytes", "[web]")
{
    CHECK(WrittenEdition(webSample()).files() == WrittenEdition(webSample()).files());
}

TEST_CASE("the summary counts what was written", "[web]")
{
    const WrittenEdition edition(webSample());
    qint64 bytes = 0;
    for (const auto &[name, content] : edition.files())
        bytes += content.size();
    CHECK(edition.summary().bytes == bytes);
}

TEST_CASE("an edition takes the place of the one before, whole", "[web]")
{
    QTemporaryDir place;
    const QString folder = place.path() + "/piao";
    REQUIRE(WebEdition().writeFolder(webSample(), folder + '/'));
    Document other;
    other.title = "Un altro";
    REQUIRE(WebEdition().writeFolder(other, folder));
    const auto files = filesOf(folder);
    CHECK(files.count("sezioni/2.html") == 0);
    CHECK(files.at("index.html").contains("Un altro"));
    CHECK(namesIn(place.path()) == QStringList("piao"));
}

TEST_CASE("an empty folder is filled, one with other files is left alone", "[web]")
{
    QTemporaryDir place;
    const QString folder = place.path() + "/sito";
    QDir().mkdir(folder);
    put(folder + "/relazione.txt", "mia");
    CHECK(refusal(folder) == domain::ErrorCode::RuleBroken);
    CHECK(namesIn(folder) == QStringList("relazione.txt"));
    QFile::remove(folder + "/relazione.txt");
    REQUIRE(WebEdition().writeFolder(webSample(), folder));

    // Somebody added a page of their own to our folder: it would be lost.
    put(folder + "/sezioni/mia.html", "mia");
    CHECK(refusal(folder) == domain::ErrorCode::RuleBroken);
    CHECK(QFile::exists(folder + "/sezioni/mia.html"));
    CHECK(QFile::exists(folder + "/index.html"));
    CHECK(namesIn(place.path()) == QStringList("sito"));
}

TEST_CASE("a list of files that is not ours protects nothing less", "[web]")
{
    QTemporaryDir place;
    const QString folder = place.path() + "/sito";
    QDir().mkdir(folder);
    put(folder + "/leggimi.txt", "Il mio sito\nindex.html\n");
    CHECK(refusal(folder) == domain::ErrorCode::RuleBroken);
}

TEST_CASE("a place that is no folder, or is nowhere, is refused", "[web]")
{
    QTemporaryDir place;
    put(place.path() + "/file", "x");
    CHECK(refusal(place.path() + "/file") == domain::ErrorCode::RuleBroken);
    CHECK(refusal(place.path() + "/nulla/piao") == domain::ErrorCode::NotFound);
    CHECK(namesIn(place.path()) == QStringList("file"));
}

TEST_CASE("an export that is stopped leaves what was there, wherever it is stopped", "[web]")
{
    QTemporaryDir place;
    const QString folder = place.path() + "/piao";
    Document old;
    old.title = "Vecchio";
    REQUIRE(WebEdition().writeFolder(old, folder));
    const auto before = filesOf(folder);
    int questions = 0;
    REQUIRE(WebEdition().writeFolder(webSample(), place.path() + "/altro", [&](const ExportProgress &progress) {
        ++questions;
        CHECK(progress.done <= progress.total);
        return true;
    }));
    CHECK(questions > 8);
    for (int stop = 1; stop <= questions; ++stop) {
        int asked = 0;
        const auto written = WebEdition().writeFolder(webSample(), folder, [&](const ExportProgress &) { return ++asked < stop; });
        REQUIRE_FALSE(written);
        CHECK(written.error().code == domain::ErrorCode::Cancelled);
        CHECK(filesOf(folder) == before);
    }
    CHECK(namesIn(place.path()) == QStringList({"altro", "piao"}));
}

TEST_CASE("an edition published through a link stays behind it", "[web]")
{
    QTemporaryDir place;
    QDir().mkdir(place.path() + "/vero");
    REQUIRE(QFile::link(place.path() + "/vero", place.path() + "/link"));
    REQUIRE(WebEdition().writeFolder(webSample(), place.path() + "/link"));
    CHECK(QFileInfo(place.path() + "/link").isSymLink());
    CHECK(QFile::exists(place.path() + "/vero/index.html"));
}
