// SPDX-License-Identifier: EUPL-1.2
#include "piao/models/check_table_model.h"

#include "piao/domain/italian_format.h"
#include "piao/models/check_settings.h"
#include "piao/models/finding_marks.h"

#include <algorithm>

namespace piao::models {

using checks::allChecks;
using checks::CheckInfo;
using checks::Severity;
using domain::Kind;
using domain::Result;

namespace {

const CheckInfo &infoOf(int check)
{
    return allChecks()[size_t(check)]->info();
}

/// "months: 6; share: 10 %".
QString settingsText(const CheckSettings &settings, const CheckInfo &info)
{
    QStringList parts;
    for (const checks::CheckParameterInfo &parameter : info.parameters) {
        const QString unit = CheckSettings::unitOf(parameter);
        const QString value = settings.valueOf(parameter);
        parts.append(QStringLiteral("%1: %2").arg(CheckSettings::labelOf(parameter), unit.isEmpty() ? value : value + u' ' + unit));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

CheckTableModel::CheckTableModel(document::PlanDocument &document, QObject *parent)
    : QAbstractTableModel(parent), m_document(&document), m_marks(&FindingMarks::of(document))
{
    connect(&document, &document::PlanDocument::changed, this, &CheckTableModel::follow);
    connect(m_marks, &FindingMarks::allChanged, this, &CheckTableModel::refresh);
    connect(m_marks, &FindingMarks::followed, this, &CheckTableModel::refresh);
    readRows();
}

void CheckTableModel::readRows()
{
    m_rows.clear();
    for (const auto &check : allChecks()) {
        const CheckSettings settings(*m_document, check->info());
        m_rows.push_back({settings.isActive(), int(settings.severity()), settings.isOwn(), settingsText(settings, check->info())});
    }
}

void CheckTableModel::follow(const document::ChangeNotice &notice)
{
    const bool concerned = notice.reset || std::any_of(notice.changes.begin(), notice.changes.end(), [](const store::RowChange &change) {
        return change.key.kind == Kind::CheckSetting || change.key.kind == Kind::CheckParameter;
    });
    if (!concerned)
        return;
    readRows();
    refresh();
}

void CheckTableModel::refresh()
{
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int CheckTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CheckTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

int CheckTableModel::findingsOf(int check) const
{
    const checks::PlanChecker *checker = m_marks->checks() ? m_marks->checks()->checker() : nullptr;
    return checker ? checker->countsOf(check).total() : -1;
}

QString CheckTableModel::findingsText(int check) const
{
    const int findings = findingsOf(check);
    if (findings < 0)
        return {};
    const int setAside = m_marks->checks()->checker()->countsOf(check).suppressed;
    const QString number = domain::formatNumber(findings);
    return setAside == 0 ? number : tr("%1 (%2 set aside)").arg(number, domain::formatNumber(setAside));
}

QString CheckTableModel::textAt(int check, int column) const
{
    switch (column) {
    case CheckColumn:
        return QString::fromLatin1(infoOf(check).id);
    case TitleColumn:
        return titleOf(infoOf(check));
    case SeverityColumn:
        return wordOf(Severity(m_rows[size_t(check)].severity));
    case FindingsColumn:
        return findingsText(check);
    case SettingsColumn:
        return m_rows[size_t(check)].settings;
    default:
        return {};
    }
}

QVariant CheckTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_document)
        return {};
    const int check = index.row();
    const Row &row = m_rows[size_t(check)];
    const bool isCheck = index.column() == CheckColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textAt(check, index.column());
    case Qt::CheckStateRole:
        return isCheck ? QVariant(row.active ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole:
        return int((index.column() == FindingsColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SeverityRole:
        return row.severity;
    case OwnRole:
        return row.own;
    case SortRole:
        if (index.column() == SeverityColumn)
            return row.severity;
        return index.column() == FindingsColumn ? QVariant(findingsOf(check)) : QVariant(textAt(check, index.column()));
    case Qt::AccessibleTextRole:
        if (isCheck)
            return row.active ? tr("%1, in use").arg(textAt(check, CheckColumn)) : tr("%1, not in use").arg(textAt(check, CheckColumn));
        return textAt(check, index.column());
    case Qt::AccessibleDescriptionRole:
        return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole);
    default:
        return {};
    }
}

QVariant CheckTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == FindingsColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case CheckColumn:
        return tr("In use");
    case TitleColumn:
        return tr("What it finds");
    case SeverityColumn:
        return tr("Severity");
    case FindingsColumn:
        return tr("Findings");
    case SettingsColumn:
        return tr("Limits and lists");
    default:
        return {};
    }
}

Qt::ItemFlags CheckTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    const bool writable = m_document && !m_document->isReadOnly();
    return index.column() == CheckColumn && writable ? flags | Qt::ItemIsUserCheckable : flags;
}

bool CheckTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const Result<void> done = CheckSettings(*m_document, infoOf(index.row())).setActive(value.toInt() == Qt::Checked);
    if (!done)
        emit refused(done.error());
    return done.ok();
}

} // namespace piao::models
