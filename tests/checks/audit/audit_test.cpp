// SPDX-License-Identifier: EUPL-1.2
// How much of what a careful reader objects to in a published plan is found, and how much of what is found he agrees with.
#include "audit_list.h"

#include "../check_fragment.h"

#include "piao/exchange/json_import.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>

using namespace piao;
using namespace piao::test;

namespace {

AuditComparison compareSample()
{
    QTemporaryDir folder{QDir(QStringLiteral("/dev/shm")).exists() ? QStringLiteral("/dev/shm/piao-XXXXXX") : QString()};
    const QString path = folder.filePath(QStringLiteral("plan.piao"));
    REQUIRE(exchange::importIntoNewPlan(path, QStringLiteral(PIAO_SOURCE_DIR "/resources/samples/lucca-2024-2026.json")).ok());
    const auto plan = document::PlanDocument::open(path, store::PlanFile::Mode::ReadWrite);
    REQUIRE(plan.ok());
    return AuditComparison(checkPlan(**plan, QDate(2024, 9, 30)));
}

} // namespace

TEST_CASE("The published sample: what the reader's list says is found is found, and at most one finding in ten is wrong", "[audit]")
{
    const AuditComparison comparison = compareSample();
    CHECK(comparison.brokenPairs().join(QStringLiteral("; ")).toStdString() == "");
    CHECK(comparison.brokenAlarms().join(QStringLiteral("; ")).toStdString() == "");
    CHECK(comparison.alarms() * 10 <= comparison.findings());
    // Most errors, and more than half of all that was written down.
    CHECK(comparison.found(true, QStringLiteral("E")) * 10 >= comparison.lines(true, QStringLiteral("E")) * 9);
    CHECK(comparison.found(true) * 2 >= comparison.lines(true));
}

TEST_CASE("The page that compares the reader's list with the findings is up to date", "[audit]")
{
    const QString page = compareSample().toMarkdown();
    QFile file(QStringLiteral(PIAO_SOURCE_DIR "/docs/checks/confronto.md"));
    if (qEnvironmentVariableIsSet("PIAO_REWRITE")) {
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(page.toUtf8());
        return;
    }
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()).toStdString() == page.toStdString());
}
