// SPDX-License-Identifier: EUPL-1.2
#include "sample_plan.h"

#include "piao/document/plan_document.h"
#include "piao/exchange/json_import.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <map>

namespace piao::test {

namespace {

struct OpenSample {
    QTemporaryDir folder;
    std::unique_ptr<document::PlanDocument> document;

    explicit OpenSample(const char *name)
    {
        const QString path = folder.filePath(QStringLiteral("plan.piao"));
        REQUIRE(exchange::importIntoNewPlan(path, QStringLiteral(":/piao/samples/%1.json").arg(QLatin1String(name))).ok());
        document = std::move(document::PlanDocument::open(path, store::PlanFile::Mode::ReadOnly)).value();
    }
};

} // namespace

document::PlanReader &samplePlan(const char *name)
{
    static std::map<std::string, std::unique_ptr<OpenSample>> open;
    std::unique_ptr<OpenSample> &sample = open[name];
    if (!sample)
        sample = std::make_unique<OpenSample>(name);
    return sample->document->reader();
}

domain::Record sampleRecord(document::PlanReader &sample, domain::Kind kind, const char *id, const char *part)
{
    const domain::Record record = sample.read({kind, QString::fromLatin1(id), QString::fromLatin1(part)});
    INFO(id);
    REQUIRE_FALSE(record.isNull());
    return record;
}

QStringList texts(const std::vector<domain::Record> &records, const char *column)
{
    QStringList list;
    for (const domain::Record &record : records)
        list.append(record.text(column));
    return list;
}

double sum(const std::vector<domain::Record> &records, const char *column)
{
    double total = 0;
    for (const domain::Record &record : records)
        total += record.value(column).toDouble();
    return total;
}

} // namespace piao::test
