// SPDX-License-Identifier: EUPL-1.2
#include "cli/command.h"

#include "piao/widgets/plan_data.h"

#include <QFileInfo>
#include <QJsonObject>

namespace piao::app::cli {

using namespace domain;
using widgets::PlanData;

namespace {

Result<qlonglong> importIntoExisting(const QString &path, const QString &sourcePath, bool replace)
{
    const auto source = PlanData::open(sourcePath);
    if (!source)
        return source.error();
    auto plan = document::PlanDocument::open(path, store::PlanFile::Mode::ReadWrite);
    if (!plan)
        return plan.error();
    return exchange::importPlan(**plan, **source, QFileInfo(sourcePath).fileName(), {replace, {}});
}

int run(const QCommandLineParser &line)
{
    const QString plan = line.positionalArguments()[0];
    const QString source = line.positionalArguments()[1];
    const Result<qlonglong> count = QFileInfo::exists(plan)
        ? importIntoExisting(plan, source, line.isSet(QStringLiteral("replace")))
        : PlanData::importIntoNewPlan(plan, source);
    if (!count)
        return refuse(count.error());
    if (line.isSet(QStringLiteral("json")))
        print(QJsonDocument(QJsonObject{{QStringLiteral("plan"), plan}, {QStringLiteral("records"), *count}}));
    else
        print(Text::tr("«%1» now holds the %2 records of «%3».").arg(plan).arg(*count).arg(source));
    return Success;
}

} // namespace

Command importCommand()
{
    return {QStringLiteral("import"),
            Text::tr("takes a plan in the open format, or from a PDF that carries it, into a plan file"),
            {QStringLiteral("PLAN.piao"), QStringLiteral("FILE.json|FILE.pdf")},
            {{QStringLiteral("replace"), Text::tr("in place of what the plan file holds; one step, which can be undone")}, jsonOption()},
            run};
}

} // namespace piao::app::cli
