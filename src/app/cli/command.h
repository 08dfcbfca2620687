// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_document.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

/// The command line's commands: one file each, listed in commands.cpp. None needs a display.
namespace piao::app::cli {

/// What the program ends with. `piao check` ends with 1 when it found what was asked for, as it does when it is refused.
enum ExitCode { Success = 0, Refused = 1, FindingsFound = 1, WrongUsage = 2 };

/// The texts of the command line, English source, translation context "cli".
class Text
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// A command's word on the line, what it takes, and what it does.
struct Command {
    QString name;
    QString summary;                      ///< one line of `piao --help`
    QStringList arguments;                ///< names of the positional arguments, as help prints them
    QList<QCommandLineOption> options;
    std::function<int(const QCommandLineParser &)> run; ///< its positional arguments are complete
};

std::vector<Command> commands();

Command newCommand();
Command importCommand();
Command exportCommand();
Command infoCommand();
Command historyCommand();
Command undoCommand();
Command redoCommand();
Command getCommand();
Command setCommand();
Command checkFileCommand();
Command rolloverCommand();
Command checkCommand();
Command checksCommand();

/// The option by which a command answers in JSON for a program.
QCommandLineOption jsonOption();

void print(const QString &line);
void print(const QJsonDocument &json);
/// Says on the error output what a person should know; nothing was refused.
void warn(const QString &line);
/// Says the refusal on one line of the error output; gives the exit code.
int refuse(const domain::Error &error);
int wrongUsage(const QString &what);

/// Opens a plan for a command, or says why not (then null, and the refusal has been printed).
std::unique_ptr<document::PlanDocument> openPlan(const QString &path, store::PlanFile::Mode mode);

/// Runs `piao COMMAND …`. `line` is the program's whole line, the program's name first.
int runCommandLine(const QStringList &line);
/// Says that there is no display for a window; gives the exit code.
int refuseWindow();
/// True when the line asks for the command line rather than the window, or for something that does not exist.
bool isCommandLine(const QStringList &line);

} // namespace piao::app::cli
