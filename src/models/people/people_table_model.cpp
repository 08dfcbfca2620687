// SPDX-License-Identifier: EUPL-1.2
#include "piao/models/people_table_model.h"

#include "piao/document/people_doubts.h"
#include "piao/models/reference_index.h"

namespace piao::models {

using namespace domain;

namespace {

/// A centre or an objective goes by its code in a list of many; others by their name.
QString shortName(document::PlanDocument &document, Kind kind, const QString &id)
{
    if (describe(kind).indexOf("code") >= 0) {
        const Record record = document.reader().read({kind, id, {}});
        if (!record.isNull() && record.has("code"))
            return record.text("code");
    }
    return ReferenceIndex::of(document).name(kind, id);
}

const char *otherColumn(Kind link, const char *own)
{
    const std::vector<int> keys = describe(link).keyFields();
    const char *first = describe(link).fields[size_t(keys.front())].column;
    return qstrcmp(first, own) == 0 ? describe(link).fields[size_t(keys.back())].column : first;
}

} // namespace

PeopleTableModel::PeopleTableModel(document::PlanDocument &document, RecordScope scope, QObject *parent)
    : RecordTableModel(document, std::move(scope), parent)
{
    readPeriod();
}

void PeopleTableModel::readPeriod()
{
    const Record plan = document() ? document()->reader().plan() : Record();
    if (!plan.isNull())
        m_period = {int(plan.integer("first_year")), plan.has("year_count") ? int(plan.integer("year_count")) : 3};
}

void PeopleTableModel::addComputed(ComputedColumn column)
{
    const int place = columnCount();
    beginInsertColumns({}, place, place);
    m_computed.push_back(std::move(column));
    endInsertColumns();
}

void PeopleTableModel::addLinks(Kind link, const char *ownColumn, const QString &title, std::function<QString(const Record &)> doubt)
{
    const char *other = otherColumn(link, ownColumn);
    const Kind otherKind = describe(link).field(other).reference;
    const auto names = [this, link, ownColumn, other, otherKind](const Record &record) {
        QStringList found;
        for (const Record &tie : document()->reader().where(link, ownColumn, record.key().id))
            found.append(shortName(*document(), otherKind, tie.text(other)));
        return found.join(QStringLiteral(", "));
    };
    addComputed({QString::fromLatin1(describe(link).table), title, names, std::move(doubt), {link, otherKind}});
}

const Field *PeopleTableModel::fieldAt(int column) const
{
    return isComputed(column) ? nullptr : RecordTableModel::fieldAt(column);
}

int PeopleTableModel::columnOf(const QString &name) const
{
    for (size_t i = 0; i < m_computed.size(); ++i) {
        if (m_computed[i].name == name)
            return RecordTableModel::columnCount() + int(i);
    }
    return RecordTableModel::columnOf(name);
}

int PeopleTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : RecordTableModel::columnCount() + int(m_computed.size());
}

QVariant PeopleTableModel::valueAt(int row, int column) const
{
    return isComputed(column) ? QVariant(textAt(row, column)) : RecordTableModel::valueAt(row, column);
}

QString PeopleTableModel::textAt(int row, int column) const
{
    if (!isComputed(column))
        return RecordTableModel::textAt(row, column);
    return document() ? computedAt(column).text(recordAt(row)) : QString();
}

bool PeopleTableModel::isCellEditable(int row, int column) const
{
    return !isComputed(column) && RecordTableModel::isCellEditable(row, column);
}

QString PeopleTableModel::doubtAt(int row, int column) const
{
    if (isComputed(column))
        return document() && computedAt(column).doubt ? computedAt(column).doubt(recordAt(row)) : QString();
    return document::peopleDoubt(recordAt(row), QString::fromLatin1(fieldAt(column)->column), m_period);
}

QStringList PeopleTableModel::doubtsOf(int row) const
{
    QStringList doubts;
    if (row < 0 || row >= recordCount())
        return doubts;
    doubts = document::peopleDoubts(recordAt(row), m_period);
    for (const ComputedColumn &column : m_computed) {
        if (const QString doubt = column.doubt && document() ? column.doubt(recordAt(row)) : QString(); !doubt.isEmpty())
            doubts.append(QStringLiteral("%1: %2").arg(column.title, doubt));
    }
    return doubts;
}

QVariant PeopleTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || isNewRow(index.row()))
        return RecordTableModel::data(index, role);
    const QVariant plain = RecordTableModel::data(index, role);
    if (role == Qt::TextAlignmentRole && isComputed(index.column()))
        return int((computedAt(index.column()).isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::AccessibleDescriptionRole && isComputed(index.column()))
        return computedAt(index.column()).title;
    if (role != DoubtRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return plain;
    // A text that could not be taken has its own reason, which comes first.
    const bool unread = !RecordTableModel::data(index, ReasonRole).toString().isEmpty();
    const QString doubt = unread ? QString() : doubtAt(index.row(), index.column());
    if (role == DoubtRole || doubt.isEmpty())
        return role == DoubtRole ? QVariant(doubt) : plain;
    return role == Qt::ToolTipRole ? withFindings(doubt, index.row(), index.column()) : tr("%1, doubtful: %2").arg(plain.toString(), doubt);
}

QVariant PeopleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount())
        return RecordTableModel::headerData(section, orientation, role);
    // Columns of numbers are narrow and their names long.
    if (role == Qt::TextAlignmentRole) {
        const int plain = isComputed(section) ? int((computedAt(section).isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter)
                                              : RecordTableModel::headerData(section, orientation, role).toInt();
        return plain | Qt::TextWordWrap;
    }
    if (!isComputed(section))
        return RecordTableModel::headerData(section, orientation, role);
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole ? QVariant(computedAt(section).title) : QVariant();
}

void PeopleTableModel::refresh(int firstColumn, int lastColumn)
{
    if (recordCount() > 0 && firstColumn <= lastColumn)
        emit dataChanged(index(0, firstColumn), index(recordCount() - 1, lastColumn));
}

void PeopleTableModel::followOther(const document::ChangeNotice &notice)
{
    bool period = false;
    bool computed = false;
    for (const store::RowChange &change : notice.changes) {
        period = period || change.key.kind == Kind::Plan;
        for (const ComputedColumn &column : m_computed)
            computed = computed || std::find(column.follows.begin(), column.follows.end(), change.key.kind) != column.follows.end();
    }
    if (period)
        readPeriod();
    if (period || computed)
        refresh(period ? 0 : RecordTableModel::columnCount(), columnCount() - 1);
}

void PeopleTableModel::reload()
{
    readPeriod();
    RecordTableModel::reload();
}

} // namespace piao::models
