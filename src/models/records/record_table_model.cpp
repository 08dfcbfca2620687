// SPDX-License-Identifier: EUPL-1.2
#include "piao/models/record_table_model.h"

#include "piao/document/field_text.h"
#include "piao/models/finding_marks.h"
#include "piao/models/reference_index.h"

namespace piao::models {

using namespace domain;

namespace {

bool isNumeric(FieldType type)
{
    return type == FieldType::Integer || type == FieldType::Real || type == FieldType::Money || type == FieldType::Year;
}

} // namespace

RecordTableModel::RecordTableModel(document::PlanDocument &document, RecordScope scope, QObject *parent)
    : QAbstractTableModel(parent), m_document(&document), m_references(&ReferenceIndex::of(document)), m_marks(&FindingMarks::of(document)),
      m_scope(std::move(scope))
{
    const RecordDescription &description = describe(m_scope.kind);
    m_scopeField = m_scope.column.isEmpty() ? -1 : description.indexOf(m_scope.column);
    for (int i = 0; i < int(description.fields.size()); ++i) {
        if (i != m_scopeField && !description.fields[size_t(i)].is(Hidden) && !description.fields[size_t(i)].is(Owner))
            m_fields.push_back(i);
    }
    connect(&document, &document::PlanDocument::changed, this, &RecordTableModel::follow);
    connect(m_references, &ReferenceIndex::namesChanged, this, [this](Kind kind) {
        for (int column = 0; column < columnCount(); ++column) {
            const Field *field = fieldAt(column);
            if (field && field->type == FieldType::Reference && field->reference == kind && !m_records.empty())
                emit dataChanged(index(0, column), index(recordCount() - 1, column));
        }
    });
    followMarks();
    m_records = readAll();
    indexRows();
}

void RecordTableModel::setColumns(const QStringList &columns)
{
    beginResetModel();
    m_fields.clear();
    for (const QString &name : columns) {
        const int field = describe(m_scope.kind).indexOf(name);
        Q_ASSERT_X(field >= 0, "RecordTableModel::setColumns", qPrintable(name));
        m_fields.push_back(field);
    }
    endResetModel();
}

void RecordTableModel::setOwner(const QString &id)
{
    if (m_scope.id == id)
        return;
    m_scope.id = id;
    reload();
}

void RecordTableModel::setNewRowShown(bool shown)
{
    beginResetModel();
    m_newRowShown = shown;
    endResetModel();
}

const Field *RecordTableModel::fieldAt(int column) const
{
    return &describe(m_scope.kind).fields[size_t(m_fields[size_t(column)])];
}

int RecordTableModel::columnOf(const QString &name) const
{
    const int field = describe(m_scope.kind).indexOf(name);
    const auto found = std::find(m_fields.begin(), m_fields.end(), field);
    return field < 0 || found == m_fields.end() ? -1 : int(found - m_fields.begin());
}

bool RecordTableModel::isEditable() const
{
    const bool owned = m_scopeField < 0 || !m_scope.id.isEmpty();
    return owned && m_document && !m_document->isReadOnly();
}

RecordKey RecordTableModel::keyAt(int row) const
{
    return row >= 0 && row < recordCount() ? m_records[size_t(row)].key() : RecordKey{m_scope.kind, {}, {}};
}

int RecordTableModel::rowOf(const RecordKey &key) const
{
    return m_rows.value(key, -1);
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : recordCount() + (m_newRowShown && isEditable() ? 1 : 0);
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_fields.size());
}

QVariant RecordTableModel::valueAt(int row, int column) const
{
    return m_records[size_t(row)].at(m_fields[size_t(column)]);
}

QString RecordTableModel::textAt(int row, int column) const
{
    const Field *field = fieldAt(column);
    if (!field || !m_document)
        return {};
    const QVariant value = valueAt(row, column);
    return field->type == FieldType::Reference ? references().name(field->reference, value.toString())
                                               : document::FieldText(m_document->reader()).text(*field, value);
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const auto unread = m_unread.constFind({keyAt(index.row()), index.column()}); unread != m_unread.constEnd()) {
        if (const QVariant answer = unreadData(*unread, role); answer.isValid())
            return answer;
    }
    if (isNewRow(index.row()))
        return newRowData(index.column(), role);
    const Field *field = fieldAt(index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (field && field->type == FieldType::Boolean)
            return {};
        return textAt(index.row(), index.column());
    case Qt::EditRole:
    case Qt::AccessibleTextRole:
        return textAt(index.row(), index.column());
    case ValueRole:
    case SortRole:
        return valueAt(index.row(), index.column());
    case Qt::ToolTipRole:
        return withFindings(textAt(index.row(), index.column()), index.row(), index.column());
    case Qt::AccessibleDescriptionRole:
        return withFindings(field ? label(*field) : QString(), index.row(), index.column());
    case FindingRole:
    case FindingTextRole:
        return findingData(index.row(), index.column(), role);
    default:
        return field ? fieldData(*field, valueAt(index.row(), index.column()), role) : QVariant();
    }
}

QVariant RecordTableModel::fieldData(const Field &field, const QVariant &value, int role) const
{
    switch (role) {
    case Qt::CheckStateRole:
        return field.type == FieldType::Boolean ? QVariant(value.toBool() ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole:
        return int((isNumeric(field.type) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleDescriptionRole:
        return label(field);
    default:
        return {};
    }
}

QVariant RecordTableModel::unreadData(const UnreadText &unread, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return unread.text;
    case Qt::AccessibleTextRole:
        return tr("%1 (not in the plan: %2)").arg(unread.text, unread.reason);
    case Qt::ToolTipRole:
    case ReasonRole:
        return unread.reason;
    default:
        return {};
    }
}

QVariant RecordTableModel::newRowData(int column, int role) const
{
    switch (role) {
    case NewRowRole:
        return true;
    case Qt::DisplayRole:
        return column == 0 ? tr("New: type here") : QString();
    case Qt::EditRole:
        return QString();
    case Qt::AccessibleTextRole:
        return tr("New row");
    case Qt::AccessibleDescriptionRole:
    case Qt::TextAlignmentRole:
        return fieldAt(column) ? fieldData(*fieldAt(column), {}, role) : QVariant();
    default:
        return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role == Qt::DisplayRole)
            return isNewRow(section) ? QStringLiteral("+") : QString::number(section + 1);
        return {};
    }
    const Field *field = section >= 0 && section < columnCount() ? fieldAt(section) : nullptr;
    if (!field)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return *field->unit ? label(*field) + QStringLiteral(" (%1)").arg(QLatin1String(field->unit) == QLatin1String("EUR")
                       ? QStringLiteral("€") : QString::fromUtf8(field->unit))
                            : label(*field);
    case Qt::ToolTipRole:
        return *field->help ? help(*field) : label(*field);
    default:
        return role == Qt::TextAlignmentRole ? fieldData(*field, {}, role) : QVariant();
    }
}

bool RecordTableModel::isCellEditable(int row, int column) const
{
    const Field *field = fieldAt(column);
    return field && (isNewRow(row) || !field->is(PrimaryKey));
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (!isEditable() || !isCellEditable(index.row(), index.column()))
        return flags;
    const Field *field = fieldAt(index.column());
    const bool isCheck = field && field->type == FieldType::Boolean && !isNewRow(index.row());
    return flags | (isCheck ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

QString RecordTableModel::copyText(const QModelIndex &index) const
{
    if (isNewRow(index.row()))
        return {};
    return index.data(Qt::EditRole).toString();
}

} // namespace piao::models
