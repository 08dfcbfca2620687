// SPDX-License-Identifier: EUPL-1.2
#include "piao/models/link_answers_model.h"

namespace piao::models {

using namespace domain;
using document::UnitOfWork;

LinkAnswersModel::LinkAnswersModel(document::PlanDocument &document, LinkAnswers links, QObject *parent)
    : RecordTableModel(document, {describe(links.link).field(links.listedColumn).reference, {}, {}}, parent), m_links(std::move(links))
{
    setNewRowShown(false);
    setColumns(m_links.listedShown);
}

void LinkAnswersModel::setAnswerer(const QString &ownerId)
{
    if (m_ownerId == ownerId)
        return;
    m_ownerId = ownerId;
    reload();
}

bool LinkAnswersModel::isAnswered(int row) const
{
    return m_answers.contains(keyAt(row).id);
}

int LinkAnswersModel::answeredCount() const
{
    return int(m_answers.size());
}

RecordKey LinkAnswersModel::linkKey(const QString &listedId) const
{
    const RecordDescription &description = describe(m_links.link);
    const bool ownerFirst = description.keyFields().front() == description.indexOf(m_links.ownerColumn);
    return ownerFirst ? RecordKey{m_links.link, m_ownerId, listedId} : RecordKey{m_links.link, listedId, m_ownerId};
}

void LinkAnswersModel::readAnswers()
{
    m_answers.clear();
    if (!document() || m_ownerId.isEmpty())
        return;
    for (const Record &link : document()->reader().where(m_links.link, m_links.ownerColumn, m_ownerId))
        m_answers.insert(link.text(m_links.listedColumn), link);
}

void LinkAnswersModel::reload()
{
    readAnswers();
    RecordTableModel::reload();
}

const Field *LinkAnswersModel::fieldAt(int column) const
{
    if (!isAnswerColumn(column))
        return RecordTableModel::fieldAt(column);
    return &describe(m_links.link).field(m_links.answers[column - listedCount()].toLatin1().constData());
}

int LinkAnswersModel::columnOf(const QString &name) const
{
    const qsizetype answer = m_links.answers.indexOf(name);
    return answer >= 0 ? listedCount() + int(answer) : RecordTableModel::columnOf(name);
}

int LinkAnswersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : listedCount() + int(m_links.answers.size());
}

QVariant LinkAnswersModel::data(const QModelIndex &index, int role) const
{
    if (index.isValid() && index.column() == 0 && m_links.ticked) {
        if (role == Qt::CheckStateRole)
            return isAnswered(index.row()) ? Qt::Checked : Qt::Unchecked;
        if (role == Qt::AccessibleTextRole)
            return (isAnswered(index.row()) ? tr("%1, ticked") : tr("%1, not ticked")).arg(textAt(index.row(), 0));
    }
    if (index.isValid() && isAnswerColumn(index.column()) && role == Qt::CheckStateRole && !isAnswered(index.row()))
        return {};
    return RecordTableModel::data(index, role);
}

Qt::ItemFlags LinkAnswersModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() > 0 || !m_links.ticked)
        return RecordTableModel::flags(index);
    const Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return isEditable() && !m_ownerId.isEmpty() ? flags | Qt::ItemIsUserCheckable : flags;
}

bool LinkAnswersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (index.isValid() && index.column() == 0 && m_links.ticked)
        return role == Qt::CheckStateRole && setAnswered(index.row(), value.toInt() == Qt::Checked);
    return RecordTableModel::setData(index, value, role);
}

document::ActionText LinkAnswersModel::tickText(int, bool) const
{
    return {};
}

Result<void> LinkAnswersModel::insertLink(UnitOfWork &unit, const RecordKey &key) const
{
    Record link(m_links.link);
    const std::vector<int> keys = link.description().keyFields();
    link.at(keys.front()) = key.id;
    link.at(keys.back()) = key.part;
    const Result<RecordKey> inserted = unit.insert(link);
    return inserted ? Result<void>() : Result<void>(inserted.error());
}

bool LinkAnswersModel::setAnswered(int row, bool answered)
{
    if (answered == isAnswered(row) || !isEditable() || m_ownerId.isEmpty())
        return answered == isAnswered(row);
    const RecordKey key = linkKey(keyAt(row).id);
    const Result<void> done = document()->perform(tickText(row, answered), [&](UnitOfWork &unit) {
        return answered ? insertLink(unit, key) : unit.remove(key);
    });
    if (!done)
        emit refused(done.error());
    return done.ok();
}

QVariant LinkAnswersModel::valueAt(int row, int column) const
{
    if (!isAnswerColumn(column))
        return RecordTableModel::valueAt(row, column);
    const auto answer = m_answers.constFind(keyAt(row).id);
    return answer == m_answers.constEnd() ? QVariant() : answer->value(fieldAt(column)->column);
}

bool LinkAnswersModel::isBlank(const Record &link) const
{
    return std::all_of(m_links.answers.begin(), m_links.answers.end(),
        [&](const QString &column) { return !link.has(column.toLatin1().constData()); });
}

Result<void> LinkAnswersModel::writeCell(UnitOfWork &unit, const RecordKey &key, int column, const QVariant &value)
{
    const RecordKey link = linkKey(key.id);
    if (unit.reader().read(link).isNull()) {
        if (!value.isValid() || value.toString().isEmpty())
            return {};
        if (const Result<void> inserted = insertLink(unit, link); !inserted)
            return inserted;
    }
    if (const Result<void> set = unit.set(link, fieldAt(column)->column, value); !set || m_links.ticked)
        return set;
    return isBlank(unit.reader().read(link)) ? unit.remove(link) : Result<void>();
}

bool LinkAnswersModel::isCellEditable(int row, int column) const
{
    return isAnswerColumn(column) && !m_ownerId.isEmpty() && row < recordCount();
}

std::vector<checks::Finding> LinkAnswersModel::cellFindings(int row, int column) const
{
    const int field = isAnswerColumn(column) ? describe(m_links.link).indexOf(fieldAt(column)->column) : -1;
    return findingsOf(linkKey(keyAt(row).id), [field, column](const checks::Finding &finding) {
        return finding.field >= 0 ? finding.field == field : column == 0;
    });
}

int LinkAnswersModel::rowMarkedBy(const RecordKey &record) const
{
    if (record.kind != m_links.link)
        return -1;
    const QString listed = linkKey(record.part) == record ? record.part : record.id;
    return linkKey(listed) == record ? rowOf({scope().kind, listed, {}}) : -1;
}

void LinkAnswersModel::followOther(const document::ChangeNotice &notice)
{
    bool changed = false;
    for (const store::RowChange &change : notice.changes)
        changed = changed || (change.key.kind == m_links.link && (change.key.id == m_ownerId || change.key.part == m_ownerId));
    if (!changed)
        return;
    readAnswers();
    if (recordCount() > 0)
        emit dataChanged(index(0, 0), index(recordCount() - 1, columnCount() - 1));
}

} // namespace piao::models
