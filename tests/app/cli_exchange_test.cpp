// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "cli_run.h"

#include "piao/exchange/samples.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace piao;
using piao::test::fileHash;
using piao::test::runPiao;
using piao::test::runPiaoWith;

namespace {

const QString sample = QStringLiteral(PIAO_SOURCE_DIR "/resources/samples/lucca-2024-2026.json");

struct Folder {
    QTemporaryDir folder;
    QString plan = path("piano.piao");

    QString path(const QString &name) const { return folder.filePath(name); }
    QString path(const char *name) const { return path(QString::fromUtf8(name)); }

    QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }

    void importSample() const
    {
        const auto run = runPiao({"import", plan, sample});
        INFO(run.err.toStdString());
        REQUIRE(run.exitCode == 0);
    }

    QStringList names() const
    {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
};

qsizetype lines(const QString &text)
{
    return text.split(QLatin1Char('\n'), Qt::SkipEmptyParts).size();
}

QJsonObject object(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

} // namespace

TEST_CASE("The sample goes into a plan and out again unchanged")
{
    const Folder at;
    at.importSample();
    const QString out = at.path("fuori.json");
    REQUIRE(runPiao({"export", at.plan, out}).exitCode == 0);
    CHECK(fileHash(out) == fileHash(sample));
    CHECK(at.names() == QStringList{"fuori.json", "piano.piao"});
}

TEST_CASE("info tells the sample's counts to people and to programs")
{
    const Folder at;
    at.importSample();
    const QJsonObject told = object(runPiao({"info", "--json", at.plan}).out);
    CHECK(told["publicValues"].toInt() == 5);
    CHECK(told["strategicObjectives"].toInt() == 14);
    CHECK(told["operationalObjectives"].toInt() == 44);
    CHECK(told["performanceObjectives"].toInt() == 174);
    const QJsonObject years = told["performanceObjectivesByYear"].toObject();
    CHECK(years["2023"].toInt() == 1);
    CHECK(years["2024"].toInt() == 69);
    CHECK(years["2025"].toInt() == 59);
    CHECK(years["2026"].toInt() == 45);
    CHECK(told["fileVersion"].toInt() >= 1);
    CHECK(told["revision"].toInt() == 1);
    CHECK(runPiao({"info", at.plan}).out.contains(QStringLiteral("174")));
}

TEST_CASE("A plan that holds something is replaced only when asked, as a step that undo takes back")
{
    const Folder at;
    REQUIRE(runPiao({"new", at.plan, "--body", "Provincia di Prova"}).exitCode == 0);
    const QByteArray before = fileHash(at.plan);
    const auto refused = runPiao({"import", at.plan, sample});
    CHECK(refused.exitCode == 1);
    CHECK(lines(refused.err) == 1);
    CHECK(fileHash(at.plan) == before);
    REQUIRE(runPiao({"import", at.plan, sample, "--replace"}).exitCode == 0);
    CHECK(object(runPiao({"info", "--json", at.plan}).out)["performanceObjectives"].toInt() == 174);
    REQUIRE(runPiao({"undo", at.plan}).exitCode == 0);
    const QJsonObject told = object(runPiao({"info", "--json", at.plan}).out);
    CHECK(told["performanceObjectives"].toInt() == 0);
    CHECK(told["body"].toString() == QStringLiteral("Provincia di Prova"));
}

TEST_CASE("A file that is no plan leaves no trace, with the place in one line")
{
    const Folder at;
    const std::vector<std::pair<QByteArray, const char *>> hostile = {
        {"", "line 1"},
        {"{\"format\": \"piao-plan\", \"version\": 1, \"publicValues\": [{\"id\": \"a\", \"number\": \"due\"}]}", "publicValues[0].number"},
        {"{\"format\": \"piao-plan\", \"version\": 1, \"publicValues\": [{\"id\": \"a\"}, {\"id\": \"a\"}]}", "publicValues[1]"},
        {"{\"format\": \"piao-plan\", \"version\": 1, \"publicVales\": []}", "publicValues"},
        {"{\"format\": \"piao-plan\", \"version\": 1, \"body\": {\"id\": \"b\", \"name\": \"\xff\"}}", "UTF-8"},
        {QByteArray(500'000, '['), "line 1"},
        {"{\"format\": \"piao-plan\", \"version\": 99}", "version 99"},
    };
    for (const auto &[bytes, place] : hostile) {
        const QString source = at.write("cattivo.json", bytes);
        const auto run = runPiao({"import", at.plan, source});
        INFO(run.err.toStdString());
        CHECK(run.exitCode == 1);
        CHECK(lines(run.err) == 1);
        CHECK(run.err.contains(QLatin1String(place)));
        CHECK(run.out.isEmpty());
        CHECK(at.names() == QStringList{"cattivo.json"});
    }
}

TEST_CASE("A refused replacement leaves the plan byte for byte as it was")
{
    const Folder at;
    at.importSample();
    const QByteArray before = fileHash(at.plan);
    QFile whole(sample);
    REQUIRE(whole.open(QIODevice::ReadOnly));
    const QString cut = at.write("tronco.json", whole.readAll().chopped(500));
    for (const QStringList &words : {QStringList{"import", at.plan, cut, "--replace"},
                                     QStringList{"import", at.plan, at.path("manca.json"), "--replace"},
                                     QStringList{"import", at.plan, at.folder.path(), "--replace"},
                                     QStringList{"import", at.plan, at.plan, "--replace"}}) {
        const auto run = runPiao(words);
        INFO(run.err.toStdString());
        CHECK(run.exitCode == 1);
        CHECK(lines(run.err) == 1);
        CHECK(fileHash(at.plan) == before);
    }
}

TEST_CASE("An export that cannot be is refused, and nothing is overwritten")
{
    const Folder at;
    at.importSample();
    const QByteArray before = fileHash(at.plan);
    REQUIRE(QFile::link(at.plan, at.path("stesso.json")));
    for (const QString &target : {at.plan, at.path("stesso.json"), at.path("piano.docx"), at.path("senza"), at.path("manca/piano.json")}) {
        const auto run = runPiao({"export", at.plan, target});
        INFO(target.toStdString() << ": " << run.err.toStdString());
        CHECK(run.exitCode == 1);
        CHECK(lines(run.err) == 1);
        CHECK(fileHash(at.plan) == before);
    }
    CHECK(at.names() == QStringList{"piano.piao", "stesso.json"});
}

TEST_CASE("The plan is exported as PDF by the name's ending")
{
    const Folder at;
    at.importSample();
    const QString pdf = at.path("piano.pdf");
    const auto run = runPiao({"export", at.plan, pdf});
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    QFile file(pdf);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
}

TEST_CASE("A word that is neither a command nor a file ends with 2")
{
    for (const QStringList &words : {QStringList{"inport"}, QStringList{"--nonsense"}, QStringList{"import"},
                                     QStringList{"import", "a.piao", "b.json", "c"}, QStringList{"export", "a.piao"},
                                     QStringList{"import", "a.piao", "b.json", "--merge"}}) {
        const auto run = runPiao(words);
        INFO(words.join(QLatin1Char(' ')).toStdString() << ": " << run.err.toStdString());
        CHECK(run.exitCode == 2);
        CHECK(lines(run.err) == 1);
        CHECK(run.out.isEmpty());
    }
}

TEST_CASE("A plan file without a display is refused in one line")
{
    const auto run = runPiaoWith({{"QT_QPA_PLATFORM", {}}, {"DISPLAY", {}}, {"WAYLAND_DISPLAY", {}}, {"PIAO_LANG", "en"}}, {"piano.piao"});
    CHECK(run.exitCode == 1);
    CHECK(lines(run.err) == 1);
}

TEST_CASE("The language is Italian unless the system speaks another, and no locale draws a warning")
{
    const auto speaks = [](const char *locale) {
        const auto run = runPiaoWith({{"PIAO_LANG", {}}, {"LC_ALL", QString::fromLatin1(locale)}, {"LANG", {}}}, {"--help"});
        CHECK(run.err.isEmpty());
        return run.out.contains(QStringLiteral("Commands:")) ? QStringLiteral("en") : QStringLiteral("it");
    };
    CHECK(speaks("C") == QStringLiteral("it"));
    CHECK(speaks("POSIX") == QStringLiteral("it"));
    CHECK(speaks("C.UTF-8") == QStringLiteral("it"));
    CHECK(speaks("it_IT.UTF-8") == QStringLiteral("it"));
    CHECK(speaks("en_GB.UTF-8") == QStringLiteral("en"));
    CHECK(speaks("de_DE.UTF-8") == QStringLiteral("en"));
}

TEST_CASE("info names every kind that the plan holds something of")
{
    const Folder at;
    at.importSample();
    const QString told = runPiao({"info", at.plan}).out;
    for (const char *line : {"60", "14"})
        CHECK(told.contains(QLatin1String(line)));
    const QJsonObject records = object(runPiao({"info", "--json", at.plan}).out)["records"].toObject();
    CHECK(records["sections"].toInt() == 60);
    CHECK(records["trainingCourses"].toInt() == 60);
    CHECK(records["hires"].toInt() == 15);
    CHECK(records["riskEvents"].toInt() == 13);
    CHECK(records["attachments"].toInt() == 1);
    CHECK(records["leavers"].toInt(-1) == 0);
}

TEST_CASE("new makes a plan of each sample, and names them when there is none of that name")
{
    const Folder at;
    for (const exchange::Sample &sample : exchange::samples()) {
        const QString plan = at.path(sample.fileName());
        INFO(sample.name);
        REQUIRE(runPiao({"new", plan, "--sample", QString::fromLatin1(sample.name)}).exitCode == 0);
        CHECK(runPiao({"check-file", plan}).exitCode == 0);
        CHECK(runPiao({"export", plan, at.path("piano.pdf")}).exitCode == 0);
    }
    const auto refused = runPiao({"new", at.plan, "--sample", "luca"});
    CHECK(refused.exitCode == 2);
    CHECK(refused.err.contains(QStringLiteral("ente-semplificato")));
    CHECK_FALSE(QFile::exists(at.plan));
}

TEST_CASE("set takes a narrative as the file holds it, and refuses one that is not well-formed")
{
    const Folder at;
    at.importSample();
    const QString text = QStringLiteral("<p>Il <b>piano</b>.</p>\n<ul>\n<li>Uno</li>\n</ul>");
    REQUIRE(runPiao({"set", at.plan, "section/s-2.1", "narrative", text}).exitCode == 0);
    CHECK(runPiao({"get", at.plan, "section/s-2.1", "narrative"}).out.trimmed() == text);
    CHECK(runPiao({"set", at.plan, "section/s-2.1", "narrative", "<p>Il <b>piano</p>"}).exitCode == 1);
    CHECK(runPiao({"get", at.plan, "section/s-2.1", "narrative"}).out.trimmed() == text);
    REQUIRE(runPiao({"set", at.plan, "section/s-2.1", "narrative", ""}).exitCode == 0);
    CHECK(runPiao({"get", at.plan, "section/s-2.1", "narrative"}).out.trimmed().isEmpty());
}

TEST_CASE("get tells the bytes of an attachment in base64, and set takes them so")
{
    const Folder at;
    QFile source(at.path("allegato.json"));
    REQUIRE(source.open(QIODevice::WriteOnly));
    source.write(R"({"format":"piao-plan","version":1,"plan":{"id":"plan"},"body":{"id":"body"},)"
                 R"("attachments":[{"id":"a","title":"Stemma"}],"attachmentContents":[{"id":"c","attachment_id":"a","content":"AP8K"}]})");
    source.close();
    REQUIRE(runPiao({"import", at.plan, source.fileName()}).exitCode == 0);
    CHECK(runPiao({"get", at.plan, "attachment_content/c", "content"}).out.trimmed() == QStringLiteral("AP8K"));
    CHECK(object(runPiao({"get", "--json", at.plan, "attachment_content/c"}).out)["content"].toString() == QStringLiteral("AP8K"));
    CHECK(runPiao({"set", at.plan, "attachment_content/c", "content", "Ciao!"}).exitCode == 1);
    REQUIRE(runPiao({"set", at.plan, "attachment_content/c", "content", "aGVpbg=="}).exitCode == 0);
    CHECK(runPiao({"get", at.plan, "attachment_content/c", "content"}).out.trimmed() == QStringLiteral("aGVpbg=="));
}

TEST_CASE("A plan comes back whole out of a PDF that was exported with the data")
{
    const Folder at;
    at.importSample();
    REQUIRE(runPiao({"export", at.plan, at.path("piano.pdf"), "--with-data"}).exitCode == 0);
    const QString again = at.path("di nuovo.piao");
    const auto imported = runPiao({"import", again, at.path("piano.pdf")});
    INFO(imported.err.toStdString());
    REQUIRE(imported.exitCode == 0);
    REQUIRE(runPiao({"export", again, at.path("fuori.json")}).exitCode == 0);
    CHECK(fileHash(at.path("fuori.json")) == fileHash(sample));
    REQUIRE(runPiao({"new", at.path("altro.piao"), "--body", "Provincia di Prova"}).exitCode == 0);
    CHECK(runPiao({"import", at.path("altro.piao"), at.path("piano.pdf")}).exitCode == 1);
    REQUIRE(runPiao({"import", at.path("altro.piao"), at.path("piano.pdf"), "--replace"}).exitCode == 0);
    REQUIRE(runPiao({"export", at.path("altro.piao"), at.path("altro.json")}).exitCode == 0);
    CHECK(fileHash(at.path("altro.json")) == fileHash(sample));
}

TEST_CASE("A PDF without the data of a plan is refused in one line, and leaves no file")
{
    const Folder at;
    at.importSample();
    REQUIRE(runPiao({"export", at.plan, at.path("senza.pdf")}).exitCode == 0);
    at.write("finto.pdf", "{}");
    const QStringList before = at.names();
    for (const auto &[pdf, told] : {std::pair("senza.pdf", "does not carry the data"), std::pair("finto.pdf", "finto.pdf")}) {
        const auto run = runPiao({"import", at.path("nuovo.piao"), at.path(pdf)});
        INFO(run.err.toStdString());
        CHECK(run.exitCode == 1);
        CHECK(lines(run.err) == 1);
        CHECK(run.err.contains(QLatin1String(told)));
        CHECK(run.out.isEmpty());
        CHECK(at.names() == before);
    }
}
