// SPDX-License-Identifier: EUPL-1.2
#include "cli/command.h"

#include <QTextStream>

#include <algorithm>
#include <cstdio>

namespace piao::app::cli {

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

QTextStream &err()
{
    static QTextStream stream(stderr);
    return stream;
}

QString programHelp()
{
    QString text = Text::tr("Usage: piao [FILE.piao]          opens the window\n"
                            "       piao COMMAND …            works without a window\n\nCommands:\n");
    for (const Command &command : commands())
        text += QStringLiteral("  %1  %2\n").arg(command.name, -12).arg(command.summary);
    text += Text::tr("\n«piao COMMAND --help» explains a command; «piao --version» tells the version.\n"
                     "Ends with 0 when all went well, 1 when something was refused, 2 for a line that makes no sense.");
    return text;
}

QString usageOf(const Command &command)
{
    QString usage = QStringLiteral("piao ") + command.name;
    for (const QString &argument : command.arguments)
        usage += QLatin1Char(' ') + argument;
    return usage;
}

QString commandHelp(const Command &command)
{
    QString text = Text::tr("Usage: %1").arg(usageOf(command)) + QStringLiteral("\n\n") + command.summary;
    if (!command.options.isEmpty())
        text += QStringLiteral("\n\n") + Text::tr("Options:");
    for (const QCommandLineOption &option : command.options) {
        QString name = QStringLiteral("--") + option.names().constFirst();
        if (!option.valueName().isEmpty())
            name += QLatin1Char(' ') + option.valueName();
        text += QStringLiteral("\n  %1  %2").arg(name, -20).arg(option.description());
    }
    return text;
}

const Command *find(const std::vector<Command> &all, const QString &name)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const Command &each) { return each.name == name; });
    return found == all.end() ? nullptr : &*found;
}

/// Arguments in brackets may be left out.
qsizetype neededArguments(const Command &command)
{
    return std::count_if(command.arguments.begin(), command.arguments.end(),
                         [](const QString &name) { return !name.startsWith(QLatin1Char('[')); });
}

int runCommand(const Command &command, const QStringList &words)
{
    QCommandLineParser parser;
    const QCommandLineOption help(QStringList{QStringLiteral("help"), QStringLiteral("h")});
    parser.addOption(help);
    parser.addOptions(command.options);
    if (!parser.parse(words))
        return wrongUsage(parser.errorText());
    if (parser.isSet(help)) {
        print(commandHelp(command));
        return Success;
    }
    const qsizetype given = parser.positionalArguments().size();
    if (given < neededArguments(command) || given > command.arguments.size())
        return wrongUsage(Text::tr("Usage: %1").arg(usageOf(command)));
    return command.run(parser);
}

} // namespace

void print(const QString &line)
{
    out() << line << Qt::endl;
}

void print(const QJsonDocument &json)
{
    out() << QString::fromUtf8(json.toJson(QJsonDocument::Indented)) << Qt::flush;
}

int refuse(const domain::Error &error)
{
    err() << QStringLiteral("piao: ") << error.oneLine() << Qt::endl;
    return Refused;
}

int wrongUsage(const QString &what)
{
    err() << QStringLiteral("piao: ") << what << Qt::endl;
    err() << Text::tr("«piao --help» lists the commands.") << Qt::endl;
    return WrongUsage;
}

QCommandLineOption jsonOption()
{
    return {QStringLiteral("json"), Text::tr("answer in JSON, for a program")};
}

std::unique_ptr<document::PlanDocument> openPlan(const QString &path, store::PlanFile::Mode mode)
{
    auto opened = document::PlanDocument::open(path, mode);
    if (opened)
        return std::move(opened).value();
    refuse(opened.error());
    return nullptr;
}

bool isCommandLine(const QStringList &line)
{
    if (line.size() < 2)
        return false;
    const QString &word = line[1];
    // A path may be called like a command only when it says so: ./new
    return find(commands(), word) || word == QLatin1String("--help") || word == QLatin1String("-h")
        || word == QLatin1String("--version") || word == QLatin1String("help");
}

int runCommandLine(const QStringList &line)
{
    const QString word = line.value(1);
    if (word == QLatin1String("--version")) {
        print(QStringLiteral("piao " PIAO_VERSION));
        return Success;
    }
    const std::vector<Command> all = commands();
    if (const Command *command = find(all, word))
        return runCommand(*command, line.mid(1));
    if (const Command *command = find(all, line.value(2)); word == QLatin1String("help") && command)
        print(commandHelp(*command));
    else
        print(programHelp());
    return Success;
}

} // namespace piao::app::cli
