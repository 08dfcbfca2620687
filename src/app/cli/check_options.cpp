// SPDX-License-Identifier: EUPL-1.2
#include "cli/check_options.h"

#include "cli/command.h"

#include "piao/domain/text_fold.h"

#include <vector>

namespace piao::app::cli {

using checks::Severity;
using domain::Error;
using domain::ErrorCode;
using domain::Kind;
using domain::Result;

namespace {

const checks::Column centreCode{Kind::ResponsibilityCentre, "code"};
const checks::Column directorName{Kind::Director, "name"};

Error mistake(const QString &what)
{
    return {ErrorCode::InvalidInput, what, {}, {}};
}

Result<Severity> severity(const QCommandLineParser &line, const QString &option)
{
    const QString word = line.value(option);
    if (const auto found = checks::severityFromToken(word))
        return *found;
    return mistake(Text::tr("«%1» is no severity: there are error, warning and info.").arg(word));
}

Result<std::vector<int>> readChecks(const QString &list)
{
    std::vector<int> found;
    for (const QString &id : list.split(u',', Qt::SkipEmptyParts)) {
        const int check = checks::indexOfCheck(id.trimmed().toUpper());
        if (check < 0)
            return mistake(Text::tr("There is no check «%1»; «piao checks» lists them.").arg(id.trimmed()));
        found.push_back(check);
    }
    return found;
}

struct Named {
    checks::Slot slot;
    QString name;
};

std::vector<Named> namesIn(const checks::PlanFacts &facts, const checks::Column &column)
{
    std::vector<Named> names;
    facts.each(column.kind(), [&](const checks::Fact &fact) { names.push_back({fact.slot(), fact.text(column)}); });
    return names;
}

QString listed(const std::vector<Named> &names)
{
    QStringList list;
    for (const Named &each : names)
        list.append(each.name);
    return list.join(QStringLiteral(", "));
}

Result<checks::Slot> centreCalled(const QString &code, const checks::PlanFacts &facts)
{
    const std::vector<Named> all = namesIn(facts, centreCode);
    for (const Named &each : all) {
        if (domain::fold(each.name) == domain::fold(code))
            return each.slot;
    }
    return mistake(Text::tr("The plan has no centre «%1»; it has %2.").arg(code, listed(all)));
}

/// A part of the name will do, as long as it names one alone.
Result<checks::Slot> directorCalled(const QString &name, const checks::PlanFacts &facts)
{
    const std::vector<Named> all = namesIn(facts, directorName);
    std::vector<Named> meant;
    for (const Named &each : all) {
        if (domain::fold(each.name) == domain::fold(name))
            return each.slot;
        if (domain::containsFolded(each.name, name))
            meant.push_back(each);
    }
    if (meant.size() == 1)
        return meant.front().slot;
    if (meant.size() > 1)
        return mistake(Text::tr("«%1» may be %2: write more of the name.").arg(name, listed(meant)));
    return mistake(all.empty() ? Text::tr("The plan names no director.") : Text::tr("The plan has no director «%1»; it has %2.").arg(name, listed(all)));
}

} // namespace

QList<QCommandLineOption> CheckOptions::options()
{
    const QString file = Text::tr("FILE");
    return {
        {QStringLiteral("json"), Text::tr("writes what was found for a program; «-» to the standard output"), file},
        {QStringLiteral("html"), Text::tr("writes the report as one web page"), file},
        {QStringLiteral("pdf"), Text::tr("writes the report as PDF"), file},
        {QStringLiteral("odt"), Text::tr("writes the report as ODT"), file},
        {QStringLiteral("centre"), Text::tr("only what belongs to the centre: a sheet to send"), Text::tr("CODE")},
        {QStringLiteral("director"), Text::tr("only what the director answers for: a sheet to send"), Text::tr("NAME")},
        {QStringLiteral("severity"), Text::tr("only error; error and warning; or all (info)"), Text::tr("SEVERITY"), QStringLiteral("info")},
        {QStringLiteral("check"), Text::tr("only these checks, for example L01,L02"), Text::tr("IDS")},
        {QStringLiteral("fail-on"), Text::tr("ends with 1 from error, warning or info upwards"), Text::tr("SEVERITY"), QStringLiteral("error")},
        {QStringLiteral("by"), Text::tr("the report by task or by centre"), Text::tr("ORDER"), QStringLiteral("task")},
        {QStringLiteral("today"), Text::tr("checks as on that day"), Text::tr("YYYY-MM-DD")},
    };
}

Result<CheckOptions> CheckOptions::read(const QCommandLineParser &line)
{
    CheckOptions options;
    const Result<Severity> least = severity(line, QStringLiteral("severity"));
    const Result<Severity> fail = severity(line, QStringLiteral("fail-on"));
    const Result<std::vector<int>> only = readChecks(line.value(QStringLiteral("check")));
    if (!least || !fail)
        return !least ? least.error() : fail.error();
    if (!only)
        return only.error();
    options.filter.setLeast(*least);
    options.filter.checks = *only;
    options.failOn = *fail;
    const QString order = line.value(QStringLiteral("by"));
    if (order != QLatin1String("task") && order != QLatin1String("centre"))
        return mistake(Text::tr("«%1» is no order: there are task and centre.").arg(order));
    if (order == QLatin1String("centre"))
        options.order = report::FindingsReportOptions::Order::Centre;
    if (line.isSet(QStringLiteral("today")))
        options.today = QDate::fromString(line.value(QStringLiteral("today")), Qt::ISODate);
    if (!options.today.isValid())
        return mistake(Text::tr("«%1» is no day: write it as 2026-01-31.").arg(line.value(QStringLiteral("today"))));
    options.centre = line.value(QStringLiteral("centre"));
    options.director = line.value(QStringLiteral("director"));
    return options;
}

Result<checks::FindingFilter> CheckOptions::filterIn(const checks::PlanFacts &facts) const
{
    checks::FindingFilter found = filter;
    if (!centre.isEmpty()) {
        const Result<checks::Slot> slot = centreCalled(centre, facts);
        if (!slot)
            return slot.error();
        found.centre = *slot;
    }
    if (!director.isEmpty()) {
        const Result<checks::Slot> slot = directorCalled(director, facts);
        if (!slot)
            return slot.error();
        found.director = *slot;
    }
    return found;
}

} // namespace piao::app::cli
