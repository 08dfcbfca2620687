// SPDX-License-Identifier: EUPL-1.2
#include "cli/findings_text.h"

#include "cli/command.h"

#include "piao/checks/quality_score.h"
#include "piao/domain/italian_format.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>

namespace piao::app::cli {

using checks::ChosenFindings;
using checks::Finding;

namespace {

constexpr int narrowest = 40;

/// By task, then the graver first, then by id; those that found something.
std::vector<const ChosenFindings *> inOrder(const checks::PlanChecker &checker, const checks::FindingChoice &choice)
{
    std::vector<const ChosenFindings *> ordered;
    for (const ChosenFindings &chosen : choice.checks()) {
        if (!chosen.open.empty())
            ordered.push_back(&chosen);
    }
    const auto place = [&](const ChosenFindings *chosen) {
        return std::pair(checks::allChecks()[size_t(chosen->check)]->info().task, checker.severityOf(chosen->check));
    };
    std::stable_sort(ordered.begin(), ordered.end(), [&](const auto *left, const auto *right) { return place(left) < place(right); });
    return ordered;
}

class TextReport
{
public:
    TextReport(const checks::PlanChecker &checker, int width) : m_checker(checker), m_width(width) {}

    QString write(const checks::FindingChoice &choice)
    {
        std::optional<checks::Task> task;
        for (const ChosenFindings *chosen : inOrder(m_checker, choice)) {
            const checks::Task own = info(*chosen).task;
            if (task != own)
                line(checks::wordOf(own).toUpper(), {});
            task = own;
            writeCheck(*chosen);
        }
        writeSetAside(choice);
        writeEnd(choice.counts());
        return m_text;
    }

private:
    const checks::CheckInfo &info(const ChosenFindings &chosen) const { return checks::allChecks()[size_t(chosen.check)]->info(); }
    void line(const QString &text, const QString &indent) { m_text += wrapped(text, m_width, indent) + u'\n'; }

    void writeCheck(const ChosenFindings &chosen)
    {
        QString head = QStringLiteral("%1 %2 — %3").arg(QLatin1String(info(chosen).id), checks::titleOf(info(chosen)),
                                                        checks::counted(m_checker.severityOf(chosen.check), int(chosen.open.size())));
        if (chosen.examined > 0)
            head += QStringLiteral(" (%1)").arg(Text::tr("in %1 of %2").arg(chosen.struck).arg(chosen.examined));
        line(head, QStringLiteral("  "));
        // What to do stands after those that it is about, once: mostly all of a check.
        QString remedy;
        const auto writeRemedy = [&] {
            if (!remedy.isEmpty())
                line(QStringLiteral("→ ") + remedy, QStringLiteral("    "));
        };
        for (const Finding &finding : chosen.open) {
            const checks::FindingText text = m_checker.text(finding);
            if (text.remedy != remedy) {
                writeRemedy();
                remedy = text.remedy;
            }
            line(text.message, QStringLiteral("    "));
        }
        writeRemedy();
        m_text += u'\n';
    }

    void writeSetAside(const checks::FindingChoice &choice)
    {
        if (choice.counts().suppressed == 0)
            return;
        line(Text::tr("Set aside").toUpper(), {});
        for (const ChosenFindings &chosen : choice.checks()) {
            for (const Finding &finding : chosen.setAside) {
                const checks::Fact *record = m_checker.facts().find(m_checker.suppressionOf(finding));
                line(QStringLiteral("%1 %2").arg(QLatin1String(info(chosen).id), m_checker.text(finding).message), QStringLiteral("  "));
                if (record)
                    line(QStringLiteral("→ ") + record->value(domain::describe(record->kind()).indexOf("reason")).toString(), QStringLiteral("    "));
            }
        }
        m_text += u'\n';
    }

    void writeEnd(const checks::FindingCounts &counts)
    {
        QStringList parts;
        for (const checks::Severity severity : checks::allSeverities)
            parts.append(checks::counted(severity, counts.of(severity)));
        parts.append(Text::tr("%n set aside", nullptr, counts.suppressed));
        line(parts.join(QStringLiteral(", ")) + u'.', {});
        const checks::QualityScore score = checks::QualityScore::of(m_checker.facts());
        line(Text::tr("Quality on the ten criteria of CERVAP and UPI, by this program's own method: %1 of 100.").arg(domain::formatFixed(score.total, 1)), {});
    }

    const checks::PlanChecker &m_checker;
    int m_width;
    QString m_text;
};

} // namespace

int lineWidth()
{
    bool number = false;
    if (const int columns = qEnvironmentVariableIntValue("COLUMNS", &number); number && columns > 0)
        return std::max(columns, narrowest);
    winsize size{};
    if (isatty(STDOUT_FILENO) != 0 && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return std::max(int(size.ws_col), narrowest);
    return 0;
}

QString wrapped(const QString &text, int width, const QString &indent)
{
    if (width <= 0)
        return indent + text.simplified();
    QStringList lines;
    QString current;
    for (const QString &word : text.simplified().split(u' ')) {
        if (!current.isEmpty() && indent.size() + current.size() + 1 + word.size() > width)
            lines.append(indent + std::exchange(current, QString()));
        current += current.isEmpty() ? word : u' ' + word;
    }
    lines.append(indent + current);
    return lines.join(u'\n');
}

QString findingsText(const checks::PlanChecker &checker, const checks::FindingChoice &choice, int width)
{
    return TextReport(checker, width).write(choice);
}

} // namespace piao::app::cli
