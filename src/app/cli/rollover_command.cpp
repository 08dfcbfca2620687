// SPDX-License-Identifier: EUPL-1.2
#include "cli/command.h"

#include "piao/document/rollover.h"

#include <QJsonArray>
#include <QJsonObject>

namespace piao::app::cli {

using document::Rollover;
using document::RolloverReport;

namespace {

QJsonObject toJson(const RolloverReport &report, const QString &target)
{
    QJsonArray lines;
    for (const RolloverReport::Line &line : report.lines)
        lines.append(QJsonObject{{QStringLiteral("group"), RolloverReport::title(line.group)}, {QStringLiteral("text"), line.text},
                                 {QStringLiteral("count"), line.count}, {QStringLiteral("names"), QJsonArray::fromStringList(line.names)}});
    return {{QStringLiteral("plan"), target}, {QStringLiteral("from"), report.from.name()}, {QStringLiteral("to"), report.to.name()},
            {QStringLiteral("report"), lines}};
}

int run(const QCommandLineParser &line)
{
    const QString source = line.positionalArguments()[0];
    const QString target = line.positionalArguments().value(1);
    const bool preview = line.isSet(QStringLiteral("preview"));
    if (target.isEmpty() && !preview)
        return wrongUsage(Text::tr("Say the name of the new plan, or ask for a --preview."));
    const auto rollover = Rollover::prepare(source);
    if (!rollover)
        return refuse(rollover.error());
    if (const auto written = preview ? domain::Result<void>() : (*rollover)->writeTo(target); !written)
        return refuse(written.error());
    if (line.isSet(QStringLiteral("json"))) {
        print(QJsonDocument(toJson((*rollover)->report(), preview ? QString() : target)));
        return Success;
    }
    print((*rollover)->report().toText());
    if (!preview)
        print(Text::tr("The new plan is in «%1»; «%2» was not changed.").arg(target, source));
    return Success;
}

} // namespace

Command rolloverCommand()
{
    return {QStringLiteral("rollover"),
            Text::tr("makes the plan of the next three years from one, and says what it carried over"),
            {QStringLiteral("OLD.piao"), QStringLiteral("[NEW.piao]")},
            {{QStringLiteral("preview"), Text::tr("only say what it would do")}, jsonOption()},
            run};
}

} // namespace piao::app::cli
