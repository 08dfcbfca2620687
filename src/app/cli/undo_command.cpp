// SPDX-License-Identifier: EUPL-1.2
#include "cli/command.h"

#include <QJsonObject>

namespace piao::app::cli {

namespace {

int replay(const QCommandLineParser &line, bool backwards)
{
    const auto plan = openPlan(line.positionalArguments().constFirst(), store::PlanFile::Mode::ReadWrite);
    if (!plan)
        return Refused;
    if (backwards ? !plan->canUndo() : !plan->canRedo())
        return refuse({domain::ErrorCode::NotFound,
                       backwards ? Text::tr("There is nothing to undo.") : Text::tr("There is nothing to do again."),
                       Text::tr("The plan is as it was."), {}});
    const QString text = backwards ? plan->undoText() : plan->redoText();
    const auto done = backwards ? plan->undo() : plan->redo();
    if (!done)
        return refuse(done.error());
    if (line.isSet(QStringLiteral("json")))
        print(QJsonDocument(QJsonObject{{QStringLiteral("step"), text}, {QStringLiteral("revision"), plan->revision()}}));
    else
        print((backwards ? Text::tr("Undone: %1") : Text::tr("Done again: %1")).arg(text));
    return Success;
}

} // namespace

Command undoCommand()
{
    return {QStringLiteral("undo"), Text::tr("takes the last action back"), {QStringLiteral("PLAN.piao")}, {jsonOption()},
            [](const QCommandLineParser &line) { return replay(line, true); }};
}

Command redoCommand()
{
    return {QStringLiteral("redo"), Text::tr("does the action again that was taken back last"), {QStringLiteral("PLAN.piao")}, {jsonOption()},
            [](const QCommandLineParser &line) { return replay(line, false); }};
}

} // namespace piao::app::cli
