// SPDX-License-Identifier: EUPL-1.2
#include "piao/models/reference_list_model.h"

#include "piao/domain/text_fold.h"

namespace piao::models {

using namespace domain;

ReferenceListModel::ReferenceListModel(document::PlanDocument &document, Kind kind, QObject *parent)
    : QAbstractListModel(parent), m_index(&ReferenceIndex::of(document)), m_kind(kind)
{
    connect(m_index, &ReferenceIndex::namesChanged, this, [this](Kind changed) {
        if (changed == m_kind)
            refresh();
    });
    refresh();
}

void ReferenceListModel::setWords(const QString &typed)
{
    m_typed = typed.simplified();
    refresh();
}

void ReferenceListModel::setExcluded(const QSet<QString> &ids)
{
    m_excluded = ids;
    refresh();
}

void ReferenceListModel::setCreationOffered(bool offered)
{
    m_creationOffered = offered;
    refresh();
}

void ReferenceListModel::refresh()
{
    const FoldedWords words(m_typed);
    const QString whole = fold(m_typed);
    bool known = false;
    beginResetModel();
    m_matches.clear();
    for (const ReferenceIndex::Entry &entry : m_index->entries(m_kind)) {
        known = known || entry.folded == whole.toStdString();
        if (!m_excluded.contains(entry.id) && words.foundIn(entry.folded))
            m_matches.push_back({entry.id, entry.name});
    }
    m_offersCreation = m_creationOffered && !m_typed.isEmpty() && !known;
    endResetModel();
}

int ReferenceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matches.size()) + (m_offersCreation ? 1 : 0);
}

QVariant ReferenceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool creation = size_t(index.row()) == m_matches.size();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return creation ? tr("Add «%1»").arg(m_typed) : m_matches[size_t(index.row())].name;
    case Qt::EditRole:
        return creation ? m_typed : m_matches[size_t(index.row())].name;
    case IdRole:
        return creation ? QVariant() : m_matches[size_t(index.row())].id;
    case CreateRole:
        return creation ? QVariant(m_typed) : QVariant();
    default:
        return {};
    }
}

} // namespace piao::models
