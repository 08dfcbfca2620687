// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "cli_run.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using piao::test::fileHash;
using piao::test::runPiao;

namespace {

struct Folder {
    QTemporaryDir folder;
    QString plan = folder.filePath(QStringLiteral("prova.piao"));

    void makePlan()
    {
        const auto made = runPiao({"new", plan, "--body", "Provincia di Prova", "--year", "2027"});
        INFO(made.err.toStdString());
        REQUIRE(made.exitCode == 0);
    }
};

qsizetype lines(const QString &text)
{
    return text.split(QLatin1Char('\n'), Qt::SkipEmptyParts).size();
}

} // namespace

TEST_CASE("A new plan begins with its period, its levels and the eight compulsory themes")
{
    Folder at;
    at.makePlan();
    const auto info = runPiao({"info", "--json", at.plan});
    REQUIRE(info.exitCode == 0);
    const QJsonObject told = QJsonDocument::fromJson(info.out.toUtf8()).object();
    CHECK(told["body"].toString() == QStringLiteral("Provincia di Prova"));
    CHECK(told["records"][QStringLiteral("themes")].toInt() == 8);
    CHECK(told["publicValues"].toInt() == 0);
    CHECK(runPiao({"get", at.plan, "plan/plan", "level4_plural"}).out.trimmed() == QStringLiteral("obiettivi di performance"));
    CHECK(runPiao({"get", at.plan, "plan/plan", "profile"}).out.trimmed() == QStringLiteral("ordinary"));
}

TEST_CASE("The simplified template makes a simplified plan")
{
    Folder at;
    REQUIRE(runPiao({"new", at.plan, "--template", "piano_tipo_semplificato"}).exitCode == 0);
    CHECK(runPiao({"get", at.plan, "plan/plan", "profile"}).out.trimmed() == QStringLiteral("simplified"));
}

TEST_CASE("A new plan takes its sections from a file of a template, and a file that is none makes no plan")
{
    Folder at;
    const QString path = at.folder.filePath(QStringLiteral("modello.json"));
    const auto write = [&](const char *json) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(json);
    };
    write(R"({"format":"piao-template","version":1,"layout":{"accent":"#8A1538"},"sections":[{"title":"Una"},{"title":"Due","children":[{"content":"map"}]}]})");
    const auto made = runPiao({"new", at.plan, "--template", path, "--year", "2027"});
    INFO(made.err.toStdString());
    REQUIRE(made.exitCode == 0);
    const QJsonObject told = QJsonDocument::fromJson(runPiao({"info", "--json", at.plan}).out.toUtf8()).object();
    CHECK(told["records"][QStringLiteral("sections")].toInt() == 3);
    write(R"({"format":"piao-template","version":1,"sections":[{"title":"Una","content":"two dragons!"}]})");
    const QString other = at.folder.filePath(QStringLiteral("altro.piao"));
    const auto refused = runPiao({"new", other, "--template", path});
    CHECK(refused.exitCode != 0);
    CHECK(refused.err.contains(QStringLiteral("two dragons!")));
    CHECK_FALSE(QFile::exists(other));
    CHECK(runPiao({"new", other, "--template", "none"}).exitCode != 0);
}

TEST_CASE("A field set on the command line is undone and done again by later runs")
{
    Folder at;
    at.makePlan();
    const QString before = runPiao({"get", at.plan, "plan/plan", "title"}).out;
    REQUIRE(runPiao({"set", at.plan, "plan/plan", "title", "Titolo nuovo"}).exitCode == 0);
    CHECK(runPiao({"get", at.plan, "plan/plan", "title"}).out.trimmed() == QStringLiteral("Titolo nuovo"));
    REQUIRE(runPiao({"undo", at.plan}).exitCode == 0);
    CHECK(runPiao({"get", at.plan, "plan/plan", "title"}).out == before);
    REQUIRE(runPiao({"redo", at.plan}).exitCode == 0);
    CHECK(runPiao({"get", at.plan, "plan/plan", "title"}).out.trimmed() == QStringLiteral("Titolo nuovo"));
    const auto history = runPiao({"history", at.plan});
    CHECK(lines(history.out) == 4);
    CHECK(history.out.contains(QStringLiteral("ufficio")));
}

TEST_CASE("With nothing to undo the command says so and the file stays byte for byte")
{
    Folder at;
    at.makePlan();
    const QByteArray before = fileHash(at.plan);
    const auto undone = runPiao({"undo", at.plan});
    CHECK(undone.exitCode == 1);
    CHECK(lines(undone.err) == 1);
    CHECK(fileHash(at.plan) == before);
}

TEST_CASE("A refusal is one line on the error output, ends with 1 and changes nothing")
{
    Folder at;
    at.makePlan();
    const QByteArray before = fileHash(at.plan);
    const QStringList missing = at.folder.filePath(QStringLiteral("none.piao")).split(QLatin1Char('\n'));
    const std::vector<QStringList> refused{
        {"new", at.plan},
        {"new", at.folder.filePath(QStringLiteral("x.piao")), "--template", "barocco"},
        {"info", missing.first()},
        {"history", missing.first()},
        {"check-file", missing.first()},
        {"get", at.plan, "public_value/none"},
        {"set", at.plan, "public_value/none", "title", "x"},
        {"set", at.plan, "plan/plan", "first_year", "presto"},
        {"set", at.plan, "plan/plan", "profile", "baroque"},
        {"set", at.plan, "plan/plan", "act_date", "2024-02-31"},
        {"set", at.plan, "plan/plan", "rule_set_id", "none"},
    };
    for (const QStringList &words : refused) {
        const auto run = runPiao(words);
        INFO(words.join(QLatin1Char(' ')).toStdString() << "\n" << run.err.toStdString());
        CHECK(run.exitCode == 1);
        CHECK(lines(run.err) == 1);
        CHECK(run.out.isEmpty());
        CHECK(fileHash(at.plan) == before);
    }
    CHECK_FALSE(QFile::exists(at.folder.filePath(QStringLiteral("x.piao"))));
    CHECK_FALSE(QFile::exists(missing.first()));
}

TEST_CASE("A line that makes no sense ends with 2")
{
    Folder at;
    at.makePlan();
    const std::vector<QStringList> senseless{
        {"info"},
        {"info", at.plan, "another"},
        {"info", at.plan, "--nonsense"},
        {"new", at.folder.filePath(QStringLiteral("y.piao")), "--year", "presto"},
        {"history", at.plan, "--last", "0"},
        {"get", at.plan, "no_table/x"},
        {"get", at.plan, "target/only-one"},
        {"get", at.plan, "plan/plan", "no_field"},
        {"set", at.plan, "plan/plan", "id", "other"},
    };
    for (const QStringList &words : senseless) {
        const auto run = runPiao(words);
        INFO(words.join(QLatin1Char(' ')).toStdString());
        CHECK(run.exitCode == 2);
        CHECK(run.out.isEmpty());
        CHECK_FALSE(run.err.isEmpty());
    }
}

TEST_CASE("Every command explains itself")
{
    const auto help = runPiao({"--help"});
    REQUIRE(help.exitCode == 0);
    for (const char *name : {"new", "info", "history", "undo", "redo", "get", "set", "check-file"}) {
        CHECK(help.out.contains(QLatin1String(name)));
        const auto explained = runPiao({QString::fromLatin1(name), "--help"});
        CHECK(explained.exitCode == 0);
        CHECK(explained.out.contains(QStringLiteral("piao ") + QLatin1String(name)));
    }
    CHECK(runPiao({"--version"}).out.startsWith(QStringLiteral("piao ")));
}

TEST_CASE("A system that says nothing is spoken to in Italian")
{
    Folder at;
    at.makePlan();
    CHECK(runPiao({"info", at.plan}, QStringLiteral("it")).out.contains(QStringLiteral("Valori pubblici")));
    CHECK(runPiao({"info", at.plan}, QStringLiteral("en")).out.contains(QStringLiteral("Public values")));
    CHECK(runPiao({"info", at.plan}, QString()).out.contains(QStringLiteral("Valori pubblici")));
}

TEST_CASE("A whole file is called whole, a file of something else is refused by every reading command")
{
    Folder at;
    at.makePlan();
    CHECK(runPiao({"check-file", at.plan}).exitCode == 0);
    QFile other(at.folder.filePath(QStringLiteral("altro.piao")));
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write("non è un piano");
    other.close();
    for (const char *command : {"info", "history", "undo", "redo", "check-file"}) {
        const auto run = runPiao({QString::fromLatin1(command), other.fileName()});
        CHECK(run.exitCode == 1);
        CHECK(lines(run.err) == 1);
    }
}
