// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "piao/document/plan_document.h"
#include "piao/exchange/json_export.h"
#include "piao/exchange/json_import.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

using namespace piao;
using document::PlanDocument;
using store::PlanFile;

namespace {

const QString sample = QStringLiteral(":/piao/samples/lucca-2024-2026.json");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray exported(const QString &planPath)
{
    auto document = PlanDocument::open(planPath, PlanFile::Mode::ReadOnly);
    REQUIRE(document.ok());
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    REQUIRE(exchange::exportPlan((*document)->reader(), buffer).ok());
    return buffer.data();
}

} // namespace

TEST_CASE("Export, import into a new file and export again give the same bytes")
{
    const QTemporaryDir folder;
    const QString plan = folder.filePath(QStringLiteral("plan.piao"));
    const auto count = exchange::importIntoNewPlan(plan, sample);
    REQUIRE(count.ok());
    CHECK(*count > 1000);
    // The sample is kept in the form in which the program writes it.
    CHECK(exported(plan) == bytesOf(sample));
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
          == QStringList{QStringLiteral("plan.piao")});
}
