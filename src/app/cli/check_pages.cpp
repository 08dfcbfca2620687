// SPDX-License-Identifier: EUPL-1.2
#include "cli/check_pages.h"

#include "cli/command.h"

#include "piao/domain/record_description.h"

namespace piao::app::cli {

using checks::CheckInfo;

namespace {

const QString head = QStringLiteral("<!-- SPDX-License-Identifier: EUPL-1.2 -->\n");

/// Text as Markdown shows it.
QString escaped(QString text)
{
    for (const QChar sign : QStringLiteral("\\`*_[]<>|"))
        text.replace(sign, QString(u'\\') + sign);
    return text;
}

QString subjectsOf(const CheckInfo &info)
{
    QStringList subjects;
    for (const domain::Kind kind : info.subjects)
        subjects.append(domain::plural(domain::describe(kind)));
    subjects.removeDuplicates();
    return subjects.join(QStringLiteral(", "));
}

QString parameterTable(const CheckInfo &info)
{
    const auto translated = [](const char *text) { return escaped(QCoreApplication::translate("checks", text)); };
    QString table = QStringLiteral("\n## %1\n%2\n\n| %3 | %4 | %5 |\n|---|---|---|\n")
                        .arg(Text::tr("Limits and lists"), Text::tr("The plan may set them otherwise."), Text::tr("name"), Text::tr("what it is"), Text::tr("usual value"));
    for (const checks::CheckParameterInfo &parameter : info.parameters) {
        QString value = escaped(QString::fromUtf8(parameter.standard)).replace(u';', QStringLiteral("; "));
        if (*parameter.unit)
            value += u' ' + translated(parameter.unit);
        table += QStringLiteral("| `%1` | %2 | %3 |\n").arg(QLatin1String(parameter.name), translated(parameter.label), value);
    }
    return table;
}

} // namespace

QString checkPage(const CheckInfo &info)
{
    QString page = head + QStringLiteral("# %1 %2\n\n").arg(QLatin1String(info.id), escaped(checks::titleOf(info)));
    page += QStringLiteral("| | |\n|---|---|\n");
    const auto row = [&page](const QString &label, const QString &text) { page += QStringLiteral("| %1 | %2 |\n").arg(label, escaped(text)); };
    row(Text::tr("Severity"), checks::wordOf(info.severity));
    row(Text::tr("Task"), checks::wordOf(info.task));
    row(Text::tr("Looks at"), subjectsOf(info));
    row(Text::tr("Source"), QString::fromUtf8(info.source));
    page += QStringLiteral("\n## %1\n%2\n").arg(Text::tr("Why it matters"), escaped(checks::reasonOf(info)));
    page += QStringLiteral("\n## %1\n%2\n").arg(Text::tr("What to do"), escaped(checks::remedyOf(info)));
    if (!info.parameters.empty())
        page += parameterTable(info);
    return page;
}

QString checkIndexPage()
{
    QString page = head + QStringLiteral("# %1\n\n%2\n").arg(Text::tr("The checks of a plan"),
        Text::tr("These pages are made by the program (`piao checks --pages`). `piao check PLAN.piao` checks a plan; a check can be switched off, made more or "
                 "less severe, or given other limits in the plan, and a finding can be set aside with a reason."));
    for (const checks::Task task : checks::allTasks) {
        QString rows;
        for (const auto &check : checks::allChecks()) {
            const CheckInfo &info = check->info();
            if (info.task == task)
                rows += QStringLiteral("| [%1](%1.md) | %2 | %3 |\n").arg(QLatin1String(info.id), escaped(checks::titleOf(info)), checks::wordOf(info.severity));
        }
        if (!rows.isEmpty()) {
            page += QStringLiteral("\n## %1\n| | %2 | %3 |\n|---|---|---|\n").arg(checks::wordOf(task), Text::tr("what is wrong"), Text::tr("severity"))
                + rows;
        }
    }
    return page;
}

} // namespace piao::app::cli
