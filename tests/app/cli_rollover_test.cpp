// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "cli_run.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using piao::test::fileHash;
using piao::test::runPiao;

namespace {

const QString sample = QStringLiteral(PIAO_SOURCE_DIR "/resources/samples/lucca-2024-2026.json");

struct OldPlan {
    QTemporaryDir folder;
    QString old = folder.filePath(QStringLiteral("Lucca 2024-2026.piao"));
    QString next = folder.filePath(QStringLiteral("Lucca 2025-2027.piao"));

    OldPlan() { REQUIRE(runPiao({"import", old, sample}).exitCode == 0); }
};

} // namespace

TEST_CASE("A plan is rolled over on the command line; the old file keeps every byte")
{
    const OldPlan plan;
    const QByteArray before = fileHash(plan.old);
    const auto preview = runPiao({"rollover", plan.old, "--preview"});
    CHECK(preview.exitCode == 0);
    CHECK(preview.out.startsWith("From 2024-2026 to 2025-2027"));
    CHECK_FALSE(QFile::exists(plan.next));
    const auto made = runPiao({"rollover", plan.old, plan.next});
    INFO(made.err.toStdString());
    CHECK(made.exitCode == 0);
    CHECK(made.out.startsWith(preview.out.trimmed()));
    CHECK(fileHash(plan.old) == before);
    CHECK(runPiao({"check-file", plan.next}).exitCode == 0);
    const auto info = runPiao({"info", plan.next});
    CHECK(info.out.contains("2025"));
    CHECK(info.out.contains("2027"));
    const auto again = runPiao({"rollover", plan.old, plan.next, "--json"});
    CHECK(again.exitCode == 1);
    CHECK(again.err.contains("already"));
}

TEST_CASE("A program gets the report as JSON, and a line without a target a hint")
{
    const OldPlan plan;
    const auto made = runPiao({"rollover", plan.old, plan.next, "--json"});
    const QJsonObject report = QJsonDocument::fromJson(made.out.toUtf8()).object();
    CHECK(report.value("from").toString() == "2024-2026");
    CHECK(report.value("to").toString() == "2025-2027");
    CHECK(report.value("report").toArray().size() > 5);
    CHECK(runPiao({"rollover", plan.old}).exitCode == 2);
    CHECK(runPiao({"rollover", plan.folder.filePath("nobody.piao"), plan.next + "x"}).exitCode == 1);
}
