// SPDX-License-Identifier: EUPL-1.2
#include "plan_source.h"

#include "piao/document/plan_document.h"
#include "piao/exchange/json_export.h"
#include "piao/exchange/json_import.h"

#include <QBuffer>
#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>

namespace piao::test {

using document::PlanDocument;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray exported(const QString &planPath)
{
    auto document = PlanDocument::open(planPath, store::PlanFile::Mode::ReadOnly);
    REQUIRE(document.ok());
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    REQUIRE(exchange::exportPlan((*document)->reader(), buffer).ok());
    return buffer.data();
}

QString refusalOf(const QByteArray &json)
{
    const QTemporaryDir folder;
    const QString source = folder.filePath(QStringLiteral("plan.json"));
    QFile file(source);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(json) == json.size());
    file.close();
    const auto count = exchange::importIntoNewPlan(folder.filePath(QStringLiteral("plan.piao")), source);
    if (count)
        return {};
    const QStringList left = QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    CHECK(left == QStringList{QStringLiteral("plan.json")});
    CHECK_FALSE(count.error().safe.isEmpty());
    return count.error().what;
}

QByteArray planWith(const QByteArray &members)
{
    return R"({"format": "piao-plan", "version": 1)" + (members.isEmpty() ? QByteArray() : ",\n" + members) + "}\n";
}

} // namespace piao::test
