// SPDX-License-Identifier: EUPL-1.2
#include "cli/command.h"

#include <QJsonArray>
#include <QJsonObject>

namespace piao::app::cli {

using document::HistoryEntry;

namespace {

QString kindToken(HistoryEntry::Kind kind)
{
    switch (kind) {
    case HistoryEntry::Kind::Origin: return QStringLiteral("origin");
    case HistoryEntry::Kind::Undo: return QStringLiteral("undo");
    case HistoryEntry::Kind::Redo: return QStringLiteral("redo");
    case HistoryEntry::Kind::Action: break;
    }
    return QStringLiteral("action");
}

QString stateToken(HistoryEntry::State state)
{
    switch (state) {
    case HistoryEntry::State::Undone: return QStringLiteral("undone");
    case HistoryEntry::State::Abandoned: return QStringLiteral("abandoned");
    case HistoryEntry::State::Applied: break;
    }
    return QStringLiteral("applied");
}

QString words(const HistoryEntry &entry)
{
    switch (entry.kind) {
    case HistoryEntry::Kind::Undo: return Text::tr("Undone: %1").arg(entry.text.text());
    case HistoryEntry::Kind::Redo: return Text::tr("Done again: %1").arg(entry.text.text());
    default: break;
    }
    return entry.state == HistoryEntry::State::Applied ? entry.text.text()
                                                       : Text::tr("%1 (no longer in force)").arg(entry.text.text());
}

QJsonObject asJson(const HistoryEntry &entry)
{
    QJsonObject object{
        {QStringLiteral("step"), entry.seq},
        {QStringLiteral("kind"), kindToken(entry.kind)},
        {QStringLiteral("state"), stateToken(entry.state)},
        {QStringLiteral("text"), entry.text.text()},
        {QStringLiteral("author"), entry.author},
        {QStringLiteral("machine"), entry.machine},
        {QStringLiteral("at"), entry.at.toString(Qt::ISODateWithMs)},
    };
    if (entry.target != 0)
        object.insert(QStringLiteral("of"), entry.target);
    return object;
}

int run(const QCommandLineParser &line)
{
    bool number = true;
    const int limit = line.value(QStringLiteral("last")).toInt(&number);
    if (!number || limit < 1)
        return wrongUsage(Text::tr("«%1» is no number of steps.").arg(line.value(QStringLiteral("last"))));
    const auto plan = openPlan(line.positionalArguments().constFirst(), store::PlanFile::Mode::ReadOnly);
    if (!plan)
        return Refused;
    const auto entries = plan->history(limit);
    if (!entries)
        return refuse(entries.error());
    QJsonArray array;
    for (const HistoryEntry &entry : *entries) {
        if (line.isSet(QStringLiteral("json")))
            array.append(asJson(entry));
        else
            print(QStringLiteral("%1  %2  %3  %4").arg(entry.seq, 5).arg(entry.at.toString(QStringLiteral("dd/MM/yyyy HH:mm")),
                                                                        entry.author, words(entry)));
    }
    if (line.isSet(QStringLiteral("json")))
        print(QJsonDocument(array));
    return Success;
}

} // namespace

Command historyCommand()
{
    return {QStringLiteral("history"),
            Text::tr("tells who changed what and when, newest first"),
            {QStringLiteral("PLAN.piao")},
            {{QStringLiteral("last"), Text::tr("how many steps"), Text::tr("N"), QStringLiteral("50")}, jsonOption()},
            run};
}

} // namespace piao::app::cli
