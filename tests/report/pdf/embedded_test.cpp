// SPDX-License-Identifier: EUPL-1.2
// Data inside the document and out of it again, also from files that somebody tampered with.
#include "piao/report/embedded_reader.h"
#include "report/pdf/pdf_fixture.h"
#include "report/pdf/qpdf.h"
#include "report/pdf/sample_document.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

#include <random>

using namespace piao;
using namespace piao::report;

namespace {

const QString dataName = QStringLiteral("piao-2024-2026.json");

QByteArray someData()
{
    QByteArray data("{\"piano\": \"");
    for (int i = 0; i < 5000; ++i)
        data += QByteArray::number(i * 7919 % 10007);
    return data + "\"}\n";
}

Document withData()
{
    Document document = test::sampleDocument();
    document.embedded = {{dataName, QStringLiteral("application/json"), QStringLiteral("I dati del piano"), someData()},
                         {QStringLiteral("società.csv"), QStringLiteral("text/csv"), {}, "a;b\r\n"}};
    return document;
}

/// A file in a folder of its own.
class StoredFile
{
public:
    explicit StoredFile(const QByteArray &bytes)
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QString path() const { return m_folder.filePath(QStringLiteral("documento à.pdf")); }

private:
    QTemporaryDir m_folder;
};

QByteArray edited(const QByteArray &pdf, const std::function<void(QPDF &)> &edit, const std::function<void(QPDFWriter &)> &writing = {})
{
    QPDF document;
    document.processMemoryFile("good", pdf.constData(), std::size_t(pdf.size()));
    edit(document);
    QPDFWriter writer(document);
    writer.setOutputMemory();
    if (writing)
        writing(writer);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

QPDFObjectHandle specification(QPDF &pdf)
{
    return pdf.getRoot().getKey("/Names").getKey("/EmbeddedFiles").getKey("/Names").getArrayItem(1);
}

/// Each hostile file is refused with words for people; nothing else may happen.
void requireRefusal(const QByteArray &pdf)
{
    const StoredFile file(pdf);
    const auto taken = extractEmbedded(file.path(), dataName);
    REQUIRE_FALSE(taken.ok());
    CHECK_FALSE(taken.error().what.isEmpty());
    CHECK_FALSE(taken.error().safe.isEmpty());
    CHECK_FALSE(taken.error().todo.isEmpty());
}

} // namespace

TEST_CASE("what is embedded comes out again byte by byte", "[report][pdf][embedded]")
{
    const QByteArray pdf = test::validPdfOf(withData());
    REQUIRE(pdf == test::pdfOf(withData()));
    const StoredFile file(pdf);
    const auto names = listEmbedded(file.path());
    REQUIRE(names.ok());
    REQUIRE(*names == QStringList{dataName, QStringLiteral("società.csv")});
    const auto taken = extractEmbedded(file.path(), dataName);
    REQUIRE(taken.ok());
    REQUIRE(*taken == someData());
    REQUIRE(*extractEmbedded(file.path(), QStringLiteral("società.csv")) == "a;b\r\n");
    int code = -1;
    test::runOn(pdf, QStringLiteral("qpdf"), {QStringLiteral("--check"), QStringLiteral("%")}, &code);
    REQUIRE(code == 0);
    const QString attached = test::runOn(pdf, QStringLiteral("pdfdetach"), {QStringLiteral("-list"), QStringLiteral("%")});
    REQUIRE(attached.contains(dataName));
}

TEST_CASE("names of embedded files are no paths and never the same", "[report][pdf][embedded]")
{
    Document document = test::sampleDocument();
    document.embedded = {{QStringLiteral("../../etc/passwd"), QStringLiteral("not a type"), {}, "1"}, {QStringLiteral("a.json"), {}, {}, "2"},
                         {QStringLiteral("a.json"), {}, {}, "3"}, {QString(), {}, {}, QByteArray()}};
    const StoredFile file(test::validPdfOf(document));
    const auto names = listEmbedded(file.path());
    REQUIRE(names.ok());
    REQUIRE(names->size() == 4);
    for (const QString &name : *names) {
        CHECK_FALSE(name.contains(QLatin1Char('/')));
        CHECK_FALSE(name.startsWith(QLatin1Char('.')));
        CHECK(extractEmbedded(file.path(), name).ok());
    }
}

TEST_CASE("a document without data says so", "[report][pdf][embedded]")
{
    const StoredFile file(test::pdfOf(test::sampleDocument()));
    REQUIRE(listEmbedded(file.path())->isEmpty());
    const auto taken = extractEmbedded(file.path(), dataName);
    REQUIRE_FALSE(taken.ok());
    REQUIRE(taken.error().code == domain::ErrorCode::NotFound);
    REQUIRE(taken.error().what.contains(dataName));
    REQUIRE(extractEmbedded(QStringLiteral("/nowhere/a.pdf"), dataName).error().code == domain::ErrorCode::NotFound);
    REQUIRE(extractEmbedded(QStringLiteral("/"), dataName).error().code == domain::ErrorCode::NotFound);
}

TEST_CASE("what is no PDF is refused", "[report][pdf][embedded]")
{
    requireRefusal({});
    requireRefusal("%PDF-1.7\n");
    requireRefusal("SQLite format 3");
    requireRefusal(QByteArray(100000, '\xFF'));
    requireRefusal("%PDF-1.7\n" + QByteArray(100000, '['));
    requireRefusal("%PDF-1.7\n1 0 obj\n" + QByteArray("<</A").repeated(20000) + "\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n");
}

TEST_CASE("a tampered PDF is refused, never followed", "[report][pdf][embedded]")
{
    const QByteArray good = test::pdfOf(withData());
    SECTION("the content is missing")
    {
        requireRefusal(edited(good, [](QPDF &p) { specification(p).removeKey("/EF"); }));
    }
    SECTION("the content is no stream")
    {
        requireRefusal(edited(good, [](QPDF &p) { specification(p).replaceKey("/EF", QPDFObjectHandle::parse("<</F 12>>")); }));
    }
    SECTION("the names go round in a circle")
    {
        requireRefusal(edited(good, [](QPDF &p) {
            QPDFObjectHandle tree = p.makeIndirectObject(QPDFObjectHandle::newDictionary());
            tree.replaceKey("/Kids", QPDFObjectHandle::newArray({tree}));
            p.getRoot().getKey("/Names").replaceKey("/EmbeddedFiles", tree);
        }));
    }
    SECTION("the names are nonsense")
    {
        for (const char *tree : {"[1 2 3]", "(x)", "<</Names[(a)]>>", "<</Names[1 2]>>", "<</Kids[1 2]>>", "<</Names[(a) (b)]>>"})
            requireRefusal(edited(good, [tree](QPDF &p) { p.getRoot().getKey("/Names").replaceKey("/EmbeddedFiles", QPDFObjectHandle::parse(tree)); }));
    }
    SECTION("there is a password")
    {
        const QByteArray locked = edited(good, [](QPDF &) {}, [](QPDFWriter &writer) {
            writer.setR6EncryptionParameters("secret", "owner", true, true, true, true, true, true, qpdf_r3p_full, true);
        });
        requireRefusal(locked);
        const StoredFile file(locked);
        REQUIRE(listEmbedded(file.path()).error().what.contains(QStringLiteral("password")));
    }
}

TEST_CASE("a bomb of data stops at the limit", "[report][pdf][embedded]")
{
    Document document = test::sampleDocument();
    document.embedded = {{dataName, QStringLiteral("application/json"), {}, QByteArray(20 << 20, ' ')}};
    const QByteArray pdf = test::pdfOf(document);
    REQUIRE(pdf.size() < 1 << 20);
    const StoredFile file(pdf);
    EmbeddedLimits limits;
    limits.embedded = 10 << 20;
    const auto taken = extractEmbedded(file.path(), dataName, limits);
    REQUIRE_FALSE(taken.ok());
    REQUIRE(taken.error().code == domain::ErrorCode::InvalidInput);
    limits = {};
    REQUIRE(extractEmbedded(file.path(), dataName, limits)->size() == 20 << 20);
    limits.file = 1000;
    REQUIRE_FALSE(extractEmbedded(file.path(), dataName, limits).ok());
}

TEST_CASE("however a file is damaged, the reader answers", "[report][pdf][embedded]")
{
    const QByteArray good = test::pdfOf(withData());
    std::mt19937 random(7);
    for (int round = 0; round < 60; ++round) {
        QByteArray bad = good;
        for (int i = 0; i < 1 + round; ++i)
            bad[qsizetype(random() % unsigned(bad.size()))] = char(random());
        if (round % 4 == 0)
            bad.truncate(qsizetype(random() % unsigned(bad.size())));
        const StoredFile file(bad);
        const auto taken = extractEmbedded(file.path(), dataName);
        if (!taken)
            CHECK_FALSE(taken.error().what.isEmpty());
    }
}
