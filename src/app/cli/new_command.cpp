// SPDX-License-Identifier: EUPL-1.2
#include "cli/command.h"

#include "piao/document/new_plan.h"
#include "piao/exchange/json_import.h"
#include "piao/exchange/samples.h"

#include <QDate>
#include <QJsonObject>

namespace piao::app::cli {

namespace {

QStringList sampleNames()
{
    QStringList names;
    for (const exchange::Sample &sample : exchange::samples())
        names.append(QString::fromLatin1(sample.name));
    return names;
}

int makeOfSample(const QCommandLineParser &line)
{
    const QString name = line.value(QStringLiteral("sample"));
    const exchange::Sample *sample = exchange::sampleNamed(name);
    if (!sample)
        return wrongUsage(Text::tr("There is no sample «%1»; there are %2.").arg(name, sampleNames().join(QStringLiteral(", "))));
    const QString path = line.positionalArguments().constFirst();
    const auto count = exchange::importIntoNewPlan(path, sample->source());
    if (!count)
        return refuse(count.error());
    if (line.isSet(QStringLiteral("json")))
        print(QJsonDocument(QJsonObject{{QStringLiteral("plan"), path}, {QStringLiteral("records"), *count}}));
    else
        print(Text::tr("«%1» now holds the %2 records of «%3».").arg(path).arg(*count).arg(sample->title()));
    return Success;
}

int run(const QCommandLineParser &line)
{
    if (line.isSet(QStringLiteral("sample")))
        return makeOfSample(line);
    document::NewPlan plan;
    plan.body = line.value(QStringLiteral("body"));
    bool number = true;
    plan.firstYear = line.isSet(QStringLiteral("year")) ? line.value(QStringLiteral("year")).toInt(&number)
                                                        : QDate::currentDate().year() + 1;
    if (!number || plan.firstYear < 2000 || plan.firstYear > 2999)
        return wrongUsage(Text::tr("«%1» is no year.").arg(line.value(QStringLiteral("year"))));
    plan.templateName = line.value(QStringLiteral("template"));
    if (plan.templateName.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) {
        const auto sections = document::readTemplateFile(plan.templateName);
        if (!sections)
            return refuse(sections.error());
        plan.sections = *sections;
    }
    const QString path = line.positionalArguments().constFirst();
    const auto made = document::createPlan(path, plan);
    if (!made)
        return refuse(made.error());
    if (line.isSet(QStringLiteral("json")))
        print(QJsonDocument(QJsonObject{{QStringLiteral("plan"), path}, {QStringLiteral("firstYear"), plan.firstYear}}));
    else
        print(Text::tr("New plan %1-%2 in «%3».").arg(plan.firstYear).arg(plan.firstYear + 2).arg(path));
    return Success;
}

} // namespace

Command newCommand()
{
    return {QStringLiteral("new"),
            Text::tr("makes a new plan"),
            {QStringLiteral("PLAN.piao")},
            {{QStringLiteral("body"), Text::tr("name of the body"), Text::tr("NAME")},
             {QStringLiteral("year"), Text::tr("first year of the three"), Text::tr("YEAR")},
             {QStringLiteral("template"), Text::tr("piano_tipo, piano_tipo_semplificato, provincia, performance, or the file of a template (.json)"), Text::tr("TEMPLATE"),
              QStringLiteral("piano_tipo")},
             {QStringLiteral("sample"), Text::tr("a sample instead: %1").arg(sampleNames().join(QStringLiteral(", "))), Text::tr("SAMPLE")},
             jsonOption()},
            run};
}

} // namespace piao::app::cli
