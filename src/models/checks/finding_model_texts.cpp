// SPDX-License-Identifier: EUPL-1.2
#include "piao/models/finding_model.h"

#include "piao/domain/italian_format.h"
#include "piao/domain/record_description.h"

namespace piao::models {

using checks::allChecks;
using checks::Column;
using checks::Fact;
using checks::Finding;
using checks::FindingText;
using checks::Severity;
using checks::Task;
using domain::Kind;

namespace {

const Column centreCode{Kind::ResponsibilityCentre, "code"};
const Column centreName{Kind::ResponsibilityCentre, "name"};
const Column suppressionReason{Kind::Suppression, "reason"};

/// A word within a sentence.
QString lowered(const QString &word)
{
    return word.left(1).toLower() + word.mid(1);
}

} // namespace

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section == 0 && orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return tr("Findings");
    return {};
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const std::optional<Finding> finding = findingAt(index))
        return checker() ? findingData(*finding, role) : QVariant();
    const int check = checkAt(index);
    return check < 0 ? taskData(m_tasks[size_t(index.row())], role) : checkData(check, role);
}

int FindingModel::findingsBelow(Task task) const
{
    int count = 0;
    for (const int check : m_shown[size_t(task)])
        count += int(m_rows[size_t(check)].matches.size());
    return count;
}

QVariant FindingModel::taskData(Task task, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return wordOf(task);
    case CountRole:
        return findingsBelow(task);
    case SeverityRole: {
        // Checks stand by severity, the worst first.
        const std::vector<int> &checks = m_shown[size_t(task)];
        return checks.empty() ? QVariant() : QVariant(int(m_rows[size_t(checks.front())].severity));
    }
    case Qt::AccessibleTextRole:
        return tr("%1, %n finding(s)", nullptr, findingsBelow(task)).arg(wordOf(task));
    default:
        return {};
    }
}

QVariant FindingModel::checkData(int check, int role) const
{
    const CheckRows &rows = m_rows[size_t(check)];
    const checks::CheckInfo &info = allChecks()[size_t(check)]->info();
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(info);
    case CountRole:
        return int(rows.matches.size());
    case ExtentRole:
        return extentOf(check);
    case SeverityRole:
        return int(rows.severity);
    case RemedyRole:
        return remedyOf(info);
    case Qt::ToolTipRole:
        return QStringLiteral("%1: %2").arg(QString::fromLatin1(info.id), titleOf(info));
    case Qt::AccessibleTextRole: {
        const QString extent = extentOf(check);
        const QString text = tr("%1: %2, %n finding(s)", nullptr, int(rows.matches.size())).arg(wordOf(rows.severity), titleOf(info));
        return extent.isEmpty() ? text : text + QStringLiteral(", ") + extent;
    }
    default:
        return {};
    }
}

/// "48 of 102 indicators". Of what a filter leaves, the proportion says nothing.
QString FindingModel::extentOf(int check) const
{
    const CheckRows &rows = m_rows[size_t(check)];
    const std::vector<Kind> &subjects = allChecks()[size_t(check)]->info().subjects;
    if (!checker() || m_criteria.looksAtEach() || subjects == std::vector{Kind::Plan})
        return {};
    int all = 0;
    for (const Kind kind : subjects)
        all += checker()->facts().count(kind);
    const QString what = subjects.size() == 1 ? lowered(plural(domain::describe(subjects.front()))) : tr("records");
    return tr("%1 of %2 %3").arg(domain::formatNumber(rows.records), domain::formatNumber(all), what);
}

QString FindingModel::centresOf(const Finding &finding) const
{
    QStringList codes;
    for (const checks::Slot slot : checker()->centresOf(finding)) {
        const Fact *centre = checker()->facts().at(Kind::ResponsibilityCentre, slot);
        const QString code = centre ? centre->text(centre->has(centreCode) ? centreCode : centreName) : QString();
        if (!code.isEmpty())
            codes.append(code);
    }
    return codes.join(QLatin1Char(' '));
}

QString FindingModel::reasonOf(const Finding &finding) const
{
    const Fact *suppression = checker()->facts().find(checker()->suppressionOf(finding));
    return suppression ? suppression->text(suppressionReason) : QString();
}

QVariant FindingModel::findingData(const Finding &finding, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return checker()->text(finding).message;
    case SeverityRole:
        return int(m_rows[size_t(finding.check)].severity);
    case PartRole:
        return wordOf(checker()->partOf(finding));
    case CentresRole:
        return centresOf(finding);
    case RemedyRole:
        return checker()->text(finding).remedy;
    case FixRole:
        return checker()->text(finding).fix.label;
    case SetAsideRole:
        return checker()->isSuppressed(finding);
    case ReasonRole:
        return reasonOf(finding);
    case Qt::AccessibleTextRole:
        return accessibleText(finding);
    default:
        return {};
    }
}

QString FindingModel::accessibleText(const Finding &finding) const
{
    const FindingText text = checker()->text(finding);
    QStringList parts{tr("%1: %2").arg(wordOf(m_rows[size_t(finding.check)].severity), text.message)};
    if (checker()->isSuppressed(finding))
        parts.append(tr("Set aside: %1").arg(reasonOf(finding)));
    parts.append(wordOf(checker()->partOf(finding)));
    if (const QString centres = centresOf(finding); !centres.isEmpty())
        parts.append(tr("Centre %1").arg(centres));
    parts.append(tr("What to do: %1").arg(text.remedy));
    return parts.join(QLatin1Char(' '));
}

QString FindingModel::copyText(const QModelIndexList &rows) const
{
    if (!checker())
        return {};
    QStringList lines;
    for (const Finding &finding : findingsOf(rows)) {
        const FindingText text = checker()->text(finding);
        lines.append(QStringList{wordOf(m_rows[size_t(finding.check)].severity), text.message, text.remedy,
            wordOf(checker()->partOf(finding)), centresOf(finding)}.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace piao::models
