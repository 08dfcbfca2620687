// SPDX-License-Identifier: EUPL-1.2
// What LibreOffice makes of our ODT. The package libreoffice-writer-nogui is among those that the tests ask for; where it is
// missing, these tests say so and pass.
#include "report/odt/odt_fixture.h"
#include "report/pdf/pdf_fixture.h"
#include "report/pdf/random_document.h"
#include "report/pdf/sample_document.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace piao;
using namespace piao::report;
using namespace piao::test;

namespace {

constexpr int timeLimit = 150000;

/// Converts with a LibreOffice that has a home of its own and is not asked for anything.
class Office
{
public:
    Office() : m_program(QStandardPaths::findExecutable(QStringLiteral("soffice")))
    {
        if (m_program.isEmpty())
            WARN("LibreOffice is not installed (libreoffice-writer-nogui): what it makes of an ODT is not tested");
    }

    bool isThere() const { return !m_program.isEmpty(); }

    QByteArray convert(const QByteArray &odt, const QString &filter)
    {
        QFile file(m_folder.filePath("documento.odt"));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(odt);
        file.close();
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(m_program, {QStringLiteral("-env:UserInstallation=file://") + m_folder.filePath("profile"), QStringLiteral("--headless"),
                                  QStringLiteral("--convert-to"), filter, QStringLiteral("--outdir"), m_folder.filePath("out"), file.fileName()});
        if (!process.waitForFinished(timeLimit)) {
            process.kill();
            process.waitForFinished();
            FAIL("LibreOffice did not end");
        }
        INFO(process.readAll().toStdString());
        QFile made(m_folder.filePath("out/documento.") + filter.section(QLatin1Char(':'), 0, 0));
        REQUIRE(made.open(QIODevice::ReadOnly));
        return made.readAll();
    }

private:
    QString m_program;
    QTemporaryDir m_folder;
};

/// The words of a text, for comparing what is laid out differently.
QStringList wordsOf(QString text)
{
    static const QRegularExpression spaces(QStringLiteral("[\\s\\x{FEFF}]+"));
    return text.remove(QChar(0x00AD)).split(spaces, Qt::SkipEmptyParts);
}

/// How many words of `wanted` come in `text` in this order: all of them, if none is lost.
qsizetype found(const QStringList &wanted, const QStringList &text)
{
    qsizetype next = 0;
    for (const QString &word : text) {
        if (next < wanted.size() && word == wanted[next])
            ++next;
    }
    return next;
}

/// A document with what the sample lacks.
Document richDocument()
{
    Document document = sampleDocument();
    document.draft = true;
    document.foot = QStringLiteral("Provincia di Esempio");
    document.paragraph(Spans{plain("Testo con nota"), noteCall({plain("Una nota a piè di pagina.")}), plain(" e  spazi, مرحبا שלום.")});
    document.add(Picture{"rotto", "Quel che si vedrebbe"});
    return document;
}

} // namespace

TEST_CASE("LibreOffice reads all text of an ODT in its order", "[report][odt][office]")
{
    Office office;
    if (!office.isThere())
        return;
    Document document = richDocument();
    // A plain text has the number of a note, not the note; the contents get page numbers.
    QStringList wanted;
    for (const QString &text : paragraphsOf(document, NotesAs::Number))
        wanted += wordsOf(text);
    const QString text = QString::fromUtf8(office.convert(odtOf(document), QStringLiteral("txt:Text (encoded):UTF8")));
    const QStringList words = wordsOf(text);
    const qsizetype count = found(wanted, words);
    INFO("lost from: " << wanted.mid(count, 8).join(' ').toStdString());
    CHECK(count == wanted.size());
}

TEST_CASE("LibreOffice reads hostile trees whole", "[report][odt][office]")
{
    Office office;
    if (!office.isThere())
        return;
    for (const unsigned seed : {3u, 17u}) {
        const Document document = randomDocument(seed);
        const QString text = QString::fromUtf8(office.convert(odtOf(document), QStringLiteral("txt:Text (encoded):UTF8")));
        const QStringList words = wordsOf(text);
        QStringList lost;
        for (const QString &paragraph : paragraphsOf(document, NotesAs::Number)) {
            for (const QString &word : wordsOf(paragraph)) {
                if (!words.contains(word) && !text.contains(word))
                    lost.append(word);
            }
        }
        INFO("seed " << seed << ", lost: " << lost.mid(0, 8).join(' ').toStdString());
        CHECK(lost.isEmpty());
    }
}

TEST_CASE("LibreOffice prints an ODT with right page numbers in its contents", "[report][odt][office]")
{
    Office office;
    if (!office.isThere())
        return;
    const QByteArray pdf = office.convert(odtOf(richDocument()), QStringLiteral("pdf"));
    const QStringList pages = textOf(pdf).split(QChar(u'\f'), Qt::SkipEmptyParts);
    REQUIRE(pages.size() > 6);
    CHECK(pages[0].contains("Piano integrato"));
    CHECK_FALSE(pages[0].contains("pagina 1")); // no running matter on the cover
    CHECK(pages[2].contains(QStringLiteral("pagina 3 di %1").arg(pages.size())));
    CHECK(pages.back().contains(" Una nota a piè di pagina.")); // behind its number
    static const QRegularExpression entry(QStringLiteral("^\\s*([\\d.]+) (.+?)\\.{3,}\\s*(\\d+)\\s*$"), QRegularExpression::MultilineOption);
    int checked = 0;
    for (auto match = entry.globalMatch(textOf(pdf, 2, true)); match.hasNext(); ++checked) {
        const auto each = match.next();
        const int page = each.captured(3).toInt();
        INFO(each.captured(0).toStdString());
        REQUIRE((page >= 1 && page <= pages.size()));
        CHECK(pages[page - 1].simplified().contains(QString(each.captured(1) + QLatin1Char(' ') + each.captured(2)).simplified()));
    }
    CHECK(checked == 8);
}

TEST_CASE("LibreOffice finds the structure of an ODT", "[report][odt][office]")
{
    Office office;
    if (!office.isThere())
        return;
    // Its own file says how it understood ours.
    const auto content = parseXml(office.convert(odtOf(richDocument()), QStringLiteral("fodt")));
    const auto ours = contentOf(richDocument());
    for (const char *kind : {"text:h", "table:table", "table:table-header-rows", "table:covered-table-cell", "text:note", "draw:frame", "text:list",
                             "text:table-of-content"}) {
        INFO(kind);
        CHECK(content->first("office:text").all(kind).size() == ours->all(kind).size());
    }
    const auto levels = [](const XmlNode &node) {
        QStringList all;
        for (const XmlNode *heading : node.all("text:h"))
            all.append(heading->attribute("text:outline-level"));
        return all;
    };
    CHECK(levels(content->first("office:text")) == levels(*ours));
    CHECK(content->first("office:text").first("draw:frame").first("svg:desc").children.front()->text.startsWith("Grafico a barre"));
}
