// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "cli_run.h"
#include "exchange/schema_validator.h"

#include "piao/checks/plan_checker.h"
#include "piao/document/plan_document.h"
#include "piao/exchange/json_import.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

using nlohmann::json;
using namespace piao;
using piao::test::fileHash;
using piao::test::runPiao;
using piao::test::runPiaoWith;

namespace {

const QString project = QStringLiteral(PIAO_SOURCE_DIR "/");

/// A plan with one error in A1, one in B2, and nothing else that L01 and L45 look for.
constexpr const char *twoErrors = R"({"format": "piao-plan", "version": 1,
    "plan": {"id": "plan", "title": "PIAO 2024-2026", "first_year": 2024, "year_count": 3}, "body": {"id": "body", "name": "Provincia di Prova"},
    "directors": [{"id": "d1", "name": "Anna Rossi"}, {"id": "d2", "name": "Anna Verdi"}],
    "centres": [{"id": "a1", "code": "A1", "name": "Organi", "director_id": "d1"}, {"id": "b2", "code": "B2", "name": "Bilancio", "director_id": "d2"}],
    "performanceObjectives": [{"id": "p1", "code": "2024-A1-OP-01", "year": 2024, "title": "Comunicare", "centre_id": "a1"},
                              {"id": "p2", "code": "2024-B2-ОP-01", "year": 2024, "title": "Pagare in tempo", "centre_id": "b2"}],
    "indicators": [{"id": "i1", "performance_id": "p1", "name": "Notizie pubblicate nell'anno"}]})";

struct CheckedPlan {
    QTemporaryDir folder;
    QString plan = file("piano.piao");

    explicit CheckedPlan(const QByteArray &source = twoErrors)
    {
        QFile open(file("piano.json"));
        REQUIRE(open.open(QIODevice::WriteOnly));
        open.write(source);
        open.close();
        const auto made = exchange::importIntoNewPlan(plan, open.fileName());
        INFO((made ? std::string() : made.error().oneLine().toStdString()));
        REQUIRE(made.ok());
    }

    QString file(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }

    test::ProgramRun check(const QStringList &words, const QString &language = QStringLiteral("en")) const
    {
        return runPiao(QStringList{QStringLiteral("check"), plan} + words, language);
    }
    QJsonObject json(const QStringList &words) const
    {
        const auto run = check(QStringList{QStringLiteral("--json"), QStringLiteral("-")} + words);
        INFO(run.err.toStdString());
        const QJsonDocument document = QJsonDocument::fromJson(run.out.toUtf8());
        REQUIRE(document.isObject());
        return document.object();
    }
    /// Sets the finding of L01 aside.
    void setAside() const
    {
        auto opened = document::PlanDocument::open(plan, store::PlanFile::Mode::ReadWrite);
        REQUIRE(opened.ok());
        const auto checker = checks::PlanChecker::check((*opened)->connection());
        REQUIRE(checker.ok());
        const checks::Finding finding = checker->findings(checks::indexOfCheck(u"L01")).front();
        REQUIRE((*opened)->perform({}, [&](document::UnitOfWork &unit) -> domain::Result<void> {
            const auto inserted = unit.insert(checker->suppressionFor(finding, QStringLiteral("Il servizio è nuovo"), QStringLiteral("ufficio")));
            return inserted ? domain::Result<void>() : domain::Result<void>(inserted.error());
        }).ok());
    }
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QStringList onlyTwo{QStringLiteral("--check"), QStringLiteral("L01,L45")};

} // namespace

TEST_CASE("The check of a plan names the things, counts at the end, and ends with 1 when there is an error", "[check]")
{
    CheckedPlan at;
    const auto run = at.check(onlyTwo);
    CHECK(run.exitCode == 1);
    CHECK(run.err.isEmpty());
    CHECK(run.out.contains(QStringLiteral("L01 Indicator without a baseline")));
    CHECK(run.out.contains(QStringLiteral("«Notizie pubblicate nell'anno» (2024-A1-OP-01) has no baseline.")));
    CHECK(run.out.contains(QStringLiteral("in 1 of 1")));
    const QStringList lines = run.out.split(u'\n', Qt::SkipEmptyParts);
    CHECK(lines[lines.size() - 2].startsWith(QStringLiteral("2 error")));
    CHECK(lines.last().contains(QStringLiteral("of 100")));
}

TEST_CASE("The plan file stays byte for byte as it was, whatever is asked for", "[check]")
{
    CheckedPlan at;
    const QByteArray before = fileHash(at.plan);
    const QStringList beside = QDir(at.folder.path()).entryList(QDir::Files | QDir::Hidden);
    at.check({});
    at.json({});
    CHECK(fileHash(at.plan) == before);
    CHECK(QDir(at.folder.path()).entryList(QDir::Files | QDir::Hidden) == beside);
    QFile::setPermissions(at.plan, QFile::ReadOwner);
    CHECK(at.check({QStringLiteral("--pdf"), at.file("r.pdf"), QStringLiteral("--odt"), at.file("r.odt"), QStringLiteral("--html"), at.file("r.html")}).exitCode == 1);
    CHECK(fileHash(at.plan) == before);
}

TEST_CASE("What it ends with follows --fail-on and what was found", "[check]")
{
    CheckedPlan at;
    const auto code = [&](const QStringList &words) { return at.check(words).exitCode; };
    CHECK(code({"--check", "L45"}) == 1);
    CHECK(code({"--check", "L11"}) == 0);
    CHECK(code({"--check", "L45", "--centre", "A1"}) == 0);
    CHECK(code({"--check", "L45", "--centre", "b2"}) == 1);
    CHECK(code({"--check", "L45", "--severity", "error", "--fail-on", "info"}) == 1);
    CHECK(code({"--check", "L11", "--fail-on", "info"}) == 0);
}

TEST_CASE("A check that the plan makes less severe fails only a line that asks for it", "[check]")
{
    QByteArray source(twoErrors);
    source.chop(1);
    CheckedPlan at(source + R"(, "checkSettings": [{"id": "s", "check_id": "L45", "severity": "warning"}]})");
    CHECK(at.check({"--check", "L45"}).exitCode == 0);
    CHECK(at.check({"--check", "L45", "--fail-on", "warning"}).exitCode == 1);
    CHECK(at.check({"--check", "L45", "--severity", "error", "--fail-on", "warning"}).exitCode == 0);
    CHECK(at.json({"--check", "L45"})["findings"].toArray().first()["severity"].toString() == QStringLiteral("warning"));
}

TEST_CASE("What was set aside is listed with its reason and fails nothing", "[check]")
{
    CheckedPlan at;
    at.setAside();
    const auto run = at.check({"--check", "L01"});
    CHECK(run.exitCode == 0);
    CHECK(run.out.contains(QStringLiteral("Il servizio è nuovo")));
    CHECK(run.out.contains(QStringLiteral("1 set aside")));
    const QJsonObject report = at.json({"--check", "L01"});
    CHECK(report["counts"]["error"].toInt() == 0);
    CHECK(report["counts"]["suppressed"].toInt() == 1);
    const QJsonObject suppressed = report["findings"].toArray().first()["suppressed"].toObject();
    CHECK(suppressed["reason"].toString() == QStringLiteral("Il servizio è nuovo"));
    CHECK(suppressed["by"].toString() == QStringLiteral("ufficio"));
    CHECK(QDate::fromString(suppressed["on"].toString(), Qt::ISODate).isValid());
}

TEST_CASE("The report for programs says what is where, with what it takes to find it again", "[check]")
{
    CheckedPlan at;
    const QJsonObject report = at.json(onlyTwo + QStringList{"--today", "2024-06-15"});
    CHECK(report["plan"]["body"].toString() == QStringLiteral("Provincia di Prova"));
    CHECK(report["plan"]["checkedOn"].toString() == QStringLiteral("2024-06-15"));
    CHECK(report["plan"]["years"].toArray() == QJsonArray{2024, 2025, 2026});
    CHECK(report["counts"]["error"].toInt() == 2);
    REQUIRE(report["findings"].toArray().size() == 2);
    const QJsonObject letter = report["findings"].toArray()[1].toObject();
    CHECK(letter["check"].toString() == QStringLiteral("L45"));
    CHECK(letter["part"].toString() == QStringLiteral("2.2"));
    CHECK(letter["record"]["table"].toString() == QStringLiteral("performance_objective"));
    CHECK(letter["record"]["id"].toString() == QStringLiteral("p2"));
    CHECK(letter["field"].toString() == QStringLiteral("code"));
    CHECK(letter["centres"].toArray() == QJsonArray{"B2"});
    CHECK(letter["fix"].toString().contains(QStringLiteral("2024-B2-OP-01")));
}

TEST_CASE("The report for programs follows its published schema, of a small plan and of the sample", "[check][schema]")
{
    const test::SchemaValidator validator(json::parse(bytesOf(project + QStringLiteral("docs/format/piao-checks.schema.json")).toStdString()));
    CheckedPlan small;
    small.setAside();
    CheckedPlan lucca(bytesOf(project + QStringLiteral("resources/samples/lucca-2024-2026.json")));
    for (const CheckedPlan *at : {&small, &lucca}) {
        const auto run = at->check({"--json", "-"});
        CHECK(run.exitCode == 1);
        const auto found = validator.findings(json::parse(run.out.toStdString()));
        CHECK(found == std::vector<std::string>());
        REQUIRE(at->check({"--json", at->file("r.json")}).exitCode == 1);
        CHECK(json::parse(bytesOf(at->file("r.json")).toStdString()) == json::parse(run.out.toStdString()));
    }
}

TEST_CASE("The example of the description follows the schema, and the schema knows the program's tokens", "[check][schema]")
{
    const json schema = json::parse(bytesOf(project + QStringLiteral("docs/format/piao-checks.schema.json")).toStdString());
    static const QRegularExpression block(QStringLiteral("```json\\n(.*?)```"), QRegularExpression::DotMatchesEverythingOption);
    const auto match = block.match(QString::fromUtf8(bytesOf(project + QStringLiteral("docs/format/checks.md"))));
    REQUIRE(match.hasMatch());
    CHECK(test::SchemaValidator(schema).findings(json::parse(match.captured(1).toStdString())) == std::vector<std::string>());
    json tasks = json::array();
    for (const checks::Task task : checks::allTasks)
        tasks.push_back(checks::tokenOf(task).toStdString());
    json parts = json::array();
    for (const checks::PlanPart part : checks::allPlanParts)
        parts.push_back(checks::tokenOf(part).toStdString());
    CHECK(schema["$defs"]["check"]["properties"]["task"]["enum"] == tasks);
    CHECK(schema["$defs"]["finding"]["properties"]["part"]["enum"][0] == parts[0]);
    for (const json &part : parts)
        CHECK(std::count(schema["$defs"]["finding"]["properties"]["part"]["enum"].begin(), schema["$defs"]["finding"]["properties"]["part"]["enum"].end(), part) == 1);
}

TEST_CASE("One centre's or one director's findings alone are listed", "[check]")
{
    CheckedPlan at;
    const auto idsOf = [&](const QStringList &words) {
        QStringList ids;
        for (const QJsonValue &finding : at.json(onlyTwo + words)["findings"].toArray())
            ids.append(finding["record"]["id"].toString());
        return ids.join(u' ').toStdString();
    };
    CHECK(idsOf({"--centre", "A1"}) == "i1");
    CHECK(idsOf({"--director", "verdi"}) == "p2");
    CHECK(idsOf({"--director", "Anna Rossi"}) == "i1");
    const auto ambiguous = at.check({"--director", "anna"});
    CHECK(ambiguous.exitCode == 2);
    CHECK(ambiguous.err.contains(QStringLiteral("Anna Verdi")));
}

TEST_CASE("The report is written as PDF, ODT and one web page, in place of what stood there", "[check]")
{
    CheckedPlan at;
    QFile old(at.file("r.html"));
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("di prima");
    old.close();
    const auto run = at.check({"--pdf", at.file("r.pdf"), "--odt", at.file("r.odt"), "--html", at.file("r.html"), "--by", "centre"});
    CHECK(run.exitCode == 1);
    CHECK(run.out.count(QStringLiteral("Written: ")) == 3);
    CHECK_FALSE(run.out.contains(QStringLiteral("has no baseline")));
    CHECK(bytesOf(at.file("r.pdf")).startsWith("%PDF-"));
    CHECK(bytesOf(at.file("r.odt")).startsWith("PK"));
    CHECK(bytesOf(at.file("r.html")).contains("A1 Organi"));
    const auto sheet = at.check({"--html", at.file("a1.html"), "--centre", "A1"});
    CHECK(sheet.exitCode == 1);
    CHECK(bytesOf(at.file("a1.html")).contains("Notizie pubblicate"));
    CHECK_FALSE(bytesOf(at.file("a1.html")).contains("Pagare in tempo"));
}

TEST_CASE("A report never takes the plan's own place, nor one that cannot be written", "[check]")
{
    CheckedPlan at;
    const QByteArray before = fileHash(at.plan);
    for (const char *option : {"--json", "--html", "--pdf", "--odt"}) {
        const auto over = at.check({QString::fromLatin1(option), at.plan});
        CHECK(over.exitCode == 1);
        CHECK(over.err.count(u'\n') == 1);
        const auto nowhere = at.check({QString::fromLatin1(option), at.file("no/such/folder/r.x")});
        CHECK(nowhere.exitCode == 1);
        CHECK(nowhere.err.count(u'\n') == 1);
    }
    CHECK(fileHash(at.plan) == before);
}

TEST_CASE("A line that makes no sense ends with 2, a plan that cannot be read with 1", "[check]")
{
    CheckedPlan at;
    const std::vector<QStringList> senseless{{"--severity", "fatal"}, {"--fail-on", "never"}, {"--check", "L01,L99"}, {"--by", "colour"},
        {"--today", "2024-02-31"}, {"--centre", "Z9"}, {"--director", "Nessuno"}, {"--nonsense"}, {"another.piao"}};
    for (const QStringList &words : senseless) {
        const auto run = at.check(words);
        INFO(words.join(u' ').toStdString() << "\n" << run.err.toStdString());
        CHECK(run.exitCode == 2);
        CHECK(run.out.isEmpty());
        CHECK_FALSE(run.err.isEmpty());
    }
    CHECK(runPiao({"check"}).exitCode == 2);
    const auto missing = runPiao({"check", at.file("none.piao")});
    CHECK(missing.exitCode == 1);
    CHECK(missing.out.isEmpty());
    CHECK(missing.err.count(u'\n') == 1);
    const auto foreign = runPiao({"check", at.file("piano.json")});
    CHECK(foreign.exitCode == 1);
    CHECK(foreign.err.count(u'\n') == 1);
}

TEST_CASE("Lines keep within the terminal's width, and one finding is one line for another program", "[check]")
{
    CheckedPlan at;
    const auto narrow = runPiaoWith({{"PIAO_LANG", "en"}, {"COLUMNS", "50"}}, QStringList{"check", at.plan} + onlyTwo);
    for (const QString &line : narrow.out.split(u'\n'))
        CHECK(line.size() <= 50);
    const auto piped = at.check(onlyTwo);
    CHECK(piped.out.split(u'\n').filter(QStringLiteral("has no baseline.")).size() == 1);
}

TEST_CASE("The checks are listed, for people and for programs", "[check]")
{
    const auto listed = runPiao({"checks"});
    CHECK(listed.exitCode == 0);
    CHECK(listed.out.count(u'\n') == qsizetype(checks::allChecks().size()));
    const QJsonDocument array = QJsonDocument::fromJson(runPiao({"checks", "--json"}).out.toUtf8());
    REQUIRE(array.isArray());
    CHECK(array.array().size() == qsizetype(checks::allChecks().size()));
    for (const auto &check : checks::allChecks())
        CHECK(listed.out.contains(QLatin1String(check->info().id)));
}

TEST_CASE("The pages of docs/checks are those that the program makes, in Italian", "[check]")
{
    // After a change of a check: PIAO_REWRITE=1 test_app "[check]" writes them anew.
    const QDir docs(project + QStringLiteral("docs/checks"));
    if (qEnvironmentVariableIsSet("PIAO_REWRITE"))
        REQUIRE(runPiao({"checks", "--pages", docs.path()}, QStringLiteral("it")).exitCode == 0);
    QTemporaryDir made;
    REQUIRE(runPiao({"checks", "--pages", made.path()}, QStringLiteral("it")).exitCode == 0);
    const QStringList names = QDir(made.path()).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    CHECK(names.size() == qsizetype(checks::allChecks().size()) + 1);
    for (const QString &name : names) {
        INFO(name.toStdString());
        CHECK(bytesOf(docs.filePath(name)).toStdString() == bytesOf(made.filePath(name)).toStdString());
    }
    for (const QString &name : docs.entryList({QStringLiteral("L*.md")}, QDir::Files)) {
        INFO(name.toStdString() << " is of a check that is not there any more");
        CHECK(names.contains(name));
    }
}
