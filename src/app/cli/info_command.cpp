// SPDX-License-Identifier: EUPL-1.2
#include "cli/command.h"

#include "piao/document/plan_counts.h"
#include "piao/domain/record_description.h"
#include "piao/store/plan_file.h"

#include <QJsonArray>
#include <QJsonObject>

namespace piao::app::cli {

using namespace domain;

namespace {

QJsonDocument asJson(document::PlanDocument &plan, const document::PlanCounts &counts)
{
    QJsonObject years;
    for (const auto &[year, number] : counts.byYear)
        years.insert(year == 0 ? QStringLiteral("none") : QString::number(year), number);
    QJsonObject records;
    for (const RecordDescription &record : allRecords())
        records.insert(QString::fromLatin1(record.jsonName), plan.reader().count(record.kind));
    QJsonArray period;
    for (const int year : plan.reader().years())
        period.append(year);
    return QJsonDocument(QJsonObject{
        {QStringLiteral("title"), plan.reader().plan().text("title")},
        {QStringLiteral("body"), plan.reader().body().text("name")},
        {QStringLiteral("years"), period},
        {QStringLiteral("fileVersion"), store::currentSchemaVersion()},
        {QStringLiteral("revision"), plan.revision()},
        {QStringLiteral("publicValues"), counts.publicValues},
        {QStringLiteral("strategicObjectives"), counts.strategicObjectives},
        {QStringLiteral("operationalObjectives"), counts.operationalObjectives},
        {QStringLiteral("performanceObjectives"), counts.performanceObjectives},
        {QStringLiteral("performanceObjectivesByYear"), years},
        {QStringLiteral("repeatedCodes"), counts.repeatedCodes},
        {QStringLiteral("withoutParent"), counts.withoutParent},
        {QStringLiteral("records"), records},
    });
}

/// Counted apart, level by level.
bool isNode(Kind kind)
{
    return kind == Kind::PublicValue || kind == Kind::StrategicObjective || kind == Kind::OperationalObjective
        || kind == Kind::PerformanceObjective;
}

/// Every other kind that the plan holds something of, in the order of the format; links are told by JSON only.
void printKinds(document::PlanDocument &plan, const std::function<void(const QString &, const QString &)> &line)
{
    for (const RecordDescription &record : allRecords()) {
        if (record.singleton || record.isLink() || isNode(record.kind))
            continue;
        if (const qlonglong number = plan.reader().count(record.kind); number > 0)
            line(plural(record), QString::number(number));
    }
}

void printWords(document::PlanDocument &plan, const document::PlanCounts &counts)
{
    const auto line = [](const QString &label, const QString &value) {
        print(QStringLiteral("%1 %2").arg(label + QLatin1Char(':'), -34).arg(value));
    };
    line(label(describe(Kind::Plan).field("title")), plan.reader().plan().text("title"));
    line(singular(describe(Kind::Body)), plan.reader().body().text("name"));
    line(plural(describe(Kind::PublicValue)), QString::number(counts.publicValues));
    line(plural(describe(Kind::StrategicObjective)), QString::number(counts.strategicObjectives));
    line(plural(describe(Kind::OperationalObjective)), QString::number(counts.operationalObjectives));
    line(plural(describe(Kind::PerformanceObjective)), QString::number(counts.performanceObjectives));
    for (const auto &[year, number] : counts.byYear)
        line(QStringLiteral("  ") + (year == 0 ? Text::tr("without a year") : QString::number(year)), QString::number(number));
    if (counts.repeatedCodes > 0)
        line(Text::tr("Codes given again"), QString::number(counts.repeatedCodes));
    if (counts.withoutParent > 0)
        line(Text::tr("Outside the tree"), QString::number(counts.withoutParent));
    printKinds(plan, line);
    line(Text::tr("Version of the file"), QString::number(store::currentSchemaVersion()));
    line(Text::tr("Revision"), QString::number(plan.revision()));
}

int run(const QCommandLineParser &line)
{
    const auto plan = openPlan(line.positionalArguments().constFirst(), store::PlanFile::Mode::ReadOnly);
    if (!plan)
        return Refused;
    const document::PlanCounts counts = document::countPlan(plan->reader());
    if (line.isSet(QStringLiteral("json")))
        print(asJson(*plan, counts));
    else
        printWords(*plan, counts);
    return plan->reader().ok() ? Success : refuse(*plan->reader().error());
}

} // namespace

Command infoCommand()
{
    return {QStringLiteral("info"), Text::tr("tells what a plan holds"), {QStringLiteral("PLAN.piao")}, {jsonOption()}, run};
}

} // namespace piao::app::cli
