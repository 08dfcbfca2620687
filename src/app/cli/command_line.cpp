// SPDX-License-Identifier: EUPL-1.2
#include "cli/command.h"

#include <QFileInfo>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

namespace piao::app::cli {

namespace {

/// Whether all that was printed could be: a full disk must not look like an empty plan.
bool &allWritten()
{
    static bool written = true;
    return written;
}

void write(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const bool done = std::fwrite(utf8.constData(), 1, size_t(utf8.size()), stdout) == size_t(utf8.size())
        && std::fflush(stdout) == 0;
    allWritten() = allWritten() && done;
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

/// A word that is neither a file nor looks like one was meant as a command.
bool isMistypedCommand(const QString &word)
{
    if (word.startsWith(QLatin1String("--")))
        return true;
    return !word.startsWith(QLatin1Char('-')) && !word.contains(QLatin1Char('/'))
        && !word.endsWith(QLatin1String(".piao"), Qt::CaseInsensitive) && !QFileInfo::exists(word);
}

int runWord(const QStringList &line)
{
    const QString word = line.value(1);
    if (word == QLatin1String("--version")) {
        print(QStringLiteral("piao " PIAO_VERSION));
        return Success;
    }
    const std::vector<Command> all = commands();
    if (const Command *command = find(all, word))
        return runCommand(*command, line.mid(1));
    if (word != QLatin1String("help") && word != QLatin1String("--help") && word != QLatin1String("-h"))
        return wrongUsage(Text::tr("There is no command «%1», and no such file.").arg(word));
    if (const Command *command = find(all, line.value(2)); word == QLatin1String("help") && command)
        print(commandHelp(*command));
    else
        print(programHelp());
    return Success;
}

} // namespace

void print(const QString &line)
{
    write(line + QLatin1Char('\n'));
}

void print(const QJsonDocument &json)
{
    write(QString::fromUtf8(json.toJson(QJsonDocument::Indented)));
}

void warn(const QString &line)
{
    err() << QStringLiteral("piao: ") << line.simplified() << Qt::endl;
}

int refuse(const domain::Error &error)
{
    err() << QStringLiteral("piao: ") << error.oneLine() << Qt::endl;
    return Refused;
}

int wrongUsage(const QString &what)
{
    err() << QStringLiteral("piao: ") << what.simplified() << QLatin1Char(' ') << Text::tr("«piao --help» lists the commands.")
          << Qt::endl;
    return WrongUsage;
}

int refuseWindow()
{
    return refuse({domain::ErrorCode::NotFound, Text::tr("There is no display to open a window on."), {},
                   Text::tr("«piao --help» lists what works without one.")});
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
    // Takes pictures of the window, so it needs one.
    if (word == QLatin1String("--screens"))
        return false;
    // A path may be called like a command only when it says so: ./new
    return find(commands(), word) || word == QLatin1String("-h") || isMistypedCommand(word);
}

int runCommandLine(const QStringList &line)
{
    const int code = runWord(line);
    if (allWritten())
        return code;
    return refuse({domain::ErrorCode::DiskFull, Text::tr("The answer could not be written."), {}, {}});
}

} // namespace piao::app::cli
