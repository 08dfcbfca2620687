// SPDX-License-Identifier: EUPL-1.2
#include "piao/models/people_totals_model.h"

#include "piao/document/field_text.h"
#include "piao/document/people_agreements.h"
#include "piao/domain/italian_format.h"

#include <QFont>

#include <algorithm>

namespace piao::models {

using namespace domain;
using document::PeopleList;
using document::PeopleTotal;
using document::TotalGroup;
using document::UnitOfWork;

namespace {

/// So many groups show all their lines even in brief.
constexpr size_t mostWhole = 2;

/// The same lines of the screen, whatever they hold now.
bool isSame(const TotalGroup &a, const TotalGroup &b)
{
    return a.list == b.list && a.extent == b.extent && a.year == b.year && a.date == b.date;
}

} // namespace

PeopleTotalsModel::PeopleTotalsModel(document::PlanDocument &document, std::vector<PeopleList> lists, QStringList columns, QObject *parent)
    : QAbstractTableModel(parent), m_document(&document), m_lists(std::move(lists)), m_columns(std::move(columns))
{
    connect(&document, &document::PlanDocument::changed, this, &PeopleTotalsModel::follow);
    read();
    m_rows = rowsOf(m_groups);
}

void PeopleTotalsModel::read()
{
    m_groups.clear();
    for (const PeopleList list : m_lists) {
        if (!m_document)
            return;
        for (TotalGroup &group : document::peopleTotals(m_document->reader(), list)) {
            if (!m_shown || m_shown(group))
                m_groups.push_back(std::move(group));
        }
    }
    // What belongs to the same year stands together, whatever its table.
    std::stable_sort(m_groups.begin(), m_groups.end(), [](const TotalGroup &a, const TotalGroup &b) {
        return std::pair(a.extent == TotalGroup::Extent::Year ? 0 : 1, a.year) < std::pair(b.extent == TotalGroup::Extent::Year ? 0 : 1, b.year);
    });
}

std::vector<PeopleTotalsModel::Row> PeopleTotalsModel::rowsOf(const std::vector<TotalGroup> &groups) const
{
    std::vector<Row> rows;
    for (size_t i = 0; i < groups.size(); ++i) {
        rows.push_back({i, Line::Computed});
        const bool printedShown = !isBrief(groups) || groups[i].disagrees();
        if (printedShown && groups[i].extent != TotalGroup::Extent::Undated)
            rows.push_back({i, Line::Printed});
        if (groups[i].disagrees())
            rows.push_back({i, Line::Difference});
    }
    return rows;
}

bool PeopleTotalsModel::isBrief(const std::vector<TotalGroup> &groups) const
{
    return m_brief && groups.size() > mostWhole;
}

void PeopleTotalsModel::setBrief(bool brief)
{
    m_brief = brief;
    setShown(m_shown);
}

void PeopleTotalsModel::setShown(Shown shown)
{
    m_shown = std::move(shown);
    beginResetModel();
    read();
    m_rows = rowsOf(m_groups);
    endResetModel();
}

void PeopleTotalsModel::recompute()
{
    const std::vector<TotalGroup> before = std::exchange(m_groups, {});
    read();
    // Readers must not see the new groups through the old rows; and who types into a row must not lose it to a line that comes
    // or goes elsewhere, so rows come and go one by one.
    std::vector<TotalGroup> after = std::exchange(m_groups, before);
    const std::vector<Row> rows = rowsOf(after);
    removeLost(after, rows);
    for (Row &row : m_rows) {
        const auto same = std::find_if(after.begin(), after.end(), [&](const TotalGroup &group) { return isSame(group, m_groups[row.group]); });
        row.group = size_t(same - after.begin());
    }
    m_groups = std::move(after);
    insertNew(rows);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PeopleTotalsModel::removeLost(const std::vector<TotalGroup> &after, const std::vector<Row> &rows)
{
    for (int i = rowCount() - 1; i >= 0; --i) {
        const Row held = m_rows[size_t(i)];
        const bool stays = std::any_of(rows.begin(), rows.end(), [&](const Row &row) {
            return row.line == held.line && isSame(after[row.group], m_groups[held.group]);
        });
        if (stays)
            continue;
        beginRemoveRows({}, i, i);
        m_rows.erase(m_rows.begin() + i);
        endRemoveRows();
    }
}

void PeopleTotalsModel::insertNew(const std::vector<Row> &rows)
{
    for (int i = 0; i < int(rows.size()); ++i) {
        if (i < rowCount() && m_rows[size_t(i)] == rows[size_t(i)])
            continue;
        beginInsertRows({}, i, i);
        m_rows.insert(m_rows.begin() + i, rows[size_t(i)]);
        endInsertRows();
    }
}

void PeopleTotalsModel::follow(const document::ChangeNotice &notice)
{
    const auto concerns = [this](const store::RowChange &change) {
        return change.key.kind == Kind::PrintedTotal
            || std::any_of(m_lists.begin(), m_lists.end(), [&](PeopleList list) { return document::kindOf(list) == change.key.kind; });
    };
    if (notice.reset || std::any_of(notice.changes.begin(), notice.changes.end(), concerns))
        recompute();
}

int PeopleTotalsModel::firstTotalColumn() const
{
    for (int column = 0; column < int(m_columns.size()); ++column) {
        for (const char *name : document::totalColumns(m_lists.front())) {
            if (m_columns[column] == QLatin1String(name))
                return column;
        }
    }
    return int(m_columns.size());
}

bool PeopleTotalsModel::disagrees() const
{
    return std::any_of(m_groups.begin(), m_groups.end(), [](const TotalGroup &group) { return group.disagrees(); });
}

int PeopleTotalsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PeopleTotalsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

const PeopleTotal *PeopleTotalsModel::totalAt(const QModelIndex &index) const
{
    return groupAt(index.row()).of(m_columns[index.column()]);
}

const PeopleTotalsModel::Unread *PeopleTotalsModel::unreadAt(const QModelIndex &index) const
{
    if (lineAt(index.row()) != Line::Printed)
        return nullptr;
    const TotalGroup &group = groupAt(index.row());
    const auto found = std::find_if(m_unread.begin(), m_unread.end(), [&](const Unread &unread) {
        return unread.list == group.list && unread.year == group.year && unread.column == m_columns[index.column()];
    });
    return found == m_unread.end() ? nullptr : &*found;
}

QString PeopleTotalsModel::nameOf(int row) const
{
    const TotalGroup &group = groupAt(row);
    QString what = m_lists.size() > 1 ? document::nameOf(group.list) : QString();
    if (const QString when = group.name(); !when.isEmpty())
        what += (what.isEmpty() ? QString() : QStringLiteral(" ")) + when;
    const bool asPrinted = isBrief(m_groups) && !group.disagrees()
        && std::any_of(group.totals.begin(), group.totals.end(), [](const PeopleTotal &total) { return total.printed.has_value(); });
    const QString line = lineAt(row) == Line::Computed ? (asPrinted ? tr("Total, as printed") : tr("Total"))
        : lineAt(row) == Line::Printed ? tr("Printed total") : tr("⚠ Printed less total");
    return what.isEmpty() ? line : QStringLiteral("%1 · %2").arg(what, line);
}

QString PeopleTotalsModel::valueText(const QModelIndex &index) const
{
    const PeopleTotal *total = totalAt(index);
    if (!total || !m_document)
        return {};
    const Line line = lineAt(index.row());
    if (line == Line::Difference)
        return total->disagrees() ? document::signedNumber(total->difference()) : QString();
    const std::optional<double> &value = line == Line::Computed ? total->computed : total->printed;
    const Field &field = document::totalField(groupAt(index.row()).list, m_columns[index.column()]);
    // Sums of whole numbers may be too large for their field; they are shown all the same.
    if (!value)
        return {};
    return field.type == FieldType::Money ? formatFixed(*value, 2) : formatNumber(*value);
}

QString PeopleTotalsModel::explanation(const QModelIndex &index) const
{
    const PeopleTotal *total = totalAt(index);
    if (!total)
        return isBrief(m_groups) ? tr("Choose one table and one year above to type its printed totals.") : QString();
    if (const Unread *unread = unreadAt(index))
        return unread->reason;
    if (lineAt(index.row()) != Line::Computed && total->disagrees()) {
        return tr("The rows add up to %1, printed is %2 (%3).")
            .arg(formatNumber(*total->computed), formatNumber(*total->printed), document::signedNumber(total->difference()));
    }
    if (lineAt(index.row()) == Line::Printed)
        return total->printed ? tr("As the source prints it; it agrees with the rows.") : tr("Type here the total that the source prints.");
    const int rows = groupAt(index.row()).rows;
    return total->given < rows ? tr("%1 of %2 rows give a value.").arg(total->given).arg(rows) : QString();
}

QString PeopleTotalsModel::spoken(const QModelIndex &index) const
{
    const PeopleTotal *total = totalAt(index);
    if (!total)
        return nameOf(index.row());
    const QString value = valueText(index);
    const QString told = QStringLiteral("%1, %2: %3").arg(nameOf(index.row()),
        label(document::totalField(groupAt(index.row()).list, m_columns[index.column()])), value.isEmpty() ? tr("nothing") : value);
    return total->disagrees() ? told + QStringLiteral(". ") + tr("The rows add up to %1, printed is %2 (%3).")
        .arg(formatNumber(*total->computed), formatNumber(*total->printed), document::signedNumber(total->difference())) : told;
}

QVariant PeopleTotalsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Unread *unread = unreadAt(index);
    const PeopleTotal *total = totalAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        if (index.column() == 0)
            return nameOf(index.row());
        return unread ? unread->text : valueText(index);
    case Qt::AccessibleTextRole:
        return spoken(index);
    case Qt::ToolTipRole:
        return explanation(index);
    case ReasonRole:
        return unread ? unread->reason : QString();
    case DoubtRole:
        return total && total->disagrees() && lineAt(index.row()) != Line::Computed ? explanation(index) : QString();
    case Qt::TextAlignmentRole:
        return int((total ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(lineAt(index.row()) == Line::Computed);
        return font;
    }
    default:
        return {};
    }
}

QVariant PeopleTotalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    // The lines are named in their first cell.
    if (orientation == Qt::Vertical)
        return role == Qt::AccessibleTextRole && section >= 0 && section < rowCount() ? QVariant(nameOf(section)) : QVariant();
    if (section < 0 || section >= columnCount())
        return {};
    const int field = describe(document::kindOf(m_lists.front())).indexOf(m_columns[section]);
    return field < 0 ? QString() : label(describe(document::kindOf(m_lists.front())).fields[size_t(field)]);
}

Qt::ItemFlags PeopleTotalsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags plain = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    const bool writable = m_document && !m_document->isReadOnly() && lineAt(index.row()) == Line::Printed && totalAt(index);
    return writable ? plain | Qt::ItemIsEditable : plain;
}

void PeopleTotalsModel::forgetUnread(const QModelIndex &index)
{
    if (const Unread *unread = unreadAt(index))
        m_unread.erase(m_unread.begin() + (unread - m_unread.data()));
}

bool PeopleTotalsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString text = value.toString();
    if (!unreadAt(index) && text == valueText(index))
        return true;
    const Field &field = describe(Kind::PrintedTotal).field("value");
    QString number = text;
    const Result<QVariant> read = document::FieldText(m_document->reader()).value(field, number.remove(QChar(u'€')).trimmed());
    if (read)
        return write(index, *read);
    forgetUnread(index);
    m_unread.push_back({groupAt(index.row()).list, groupAt(index.row()).year, m_columns[index.column()], text, read.error().what});
    emit dataChanged(index, index);
    return false;
}

bool PeopleTotalsModel::write(const QModelIndex &index, const QVariant &value)
{
    forgetUnread(index);
    const TotalGroup group = groupAt(index.row());
    const QString column = m_columns[index.column()];
    const Result<void> done = m_document->perform({}, [&](UnitOfWork &unit) { return document::setPrintedTotal(unit, group, column, value); });
    if (!done) {
        emit refused(done.error());
        return false;
    }
    // Where the plan already held the number no notice came, but the unread text is gone all the same.
    if (!m_rows.empty())
        emit dataChanged(this->index(0, 0), this->index(rowCount() - 1, columnCount() - 1));
    return true;
}

} // namespace piao::models
