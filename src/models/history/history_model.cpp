// SPDX-License-Identifier: EUPL-1.2
#include "piao/models/history_model.h"

#include <QLocale>

#include <algorithm>

namespace piao::models {

using document::HistoryEntry;

namespace {

constexpr int pageSize = 100;

QString wordsOf(const HistoryEntry &entry)
{
    switch (entry.kind) {
    case HistoryEntry::Kind::Undo: return HistoryModel::tr("Undone: %1").arg(entry.text.text());
    case HistoryEntry::Kind::Redo: return HistoryModel::tr("Redone: %1").arg(entry.text.text());
    default: return entry.text.text();
    }
}

bool stands(const HistoryEntry &entry)
{
    const bool own = entry.kind == HistoryEntry::Kind::Action || entry.kind == HistoryEntry::Kind::Origin;
    return own && entry.state == HistoryEntry::State::Applied;
}

} // namespace

HistoryModel::HistoryModel(QObject *parent) : QAbstractListModel(parent) {}

void HistoryModel::setDocument(document::PlanDocument *document)
{
    if (m_document)
        m_document->disconnect(this);
    beginResetModel();
    m_document = document;
    m_entries.clear();
    m_more = false;
    if (document) {
        const auto newest = document->history(pageSize);
        if (newest)
            m_entries = *newest;
        m_more = m_entries.size() == size_t(pageSize);
        connect(document, &document::PlanDocument::historyChanged, this, &HistoryModel::follow);
    }
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_entries.size())
        return {};
    const HistoryEntry &entry = m_entries[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TextRole: return wordsOf(entry);
    case SeqRole: return entry.seq;
    case AuthorRole: return entry.author;
    case TimeRole: return entry.at.toLocalTime();
    case StandsRole: return stands(entry);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3").arg(wordsOf(entry), QLocale().toString(entry.at.toLocalTime(), QLocale::ShortFormat),
                                    entry.author.isEmpty() ? tr("nobody known") : entry.author);
    default: return {};
    }
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_document && m_more;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const qlonglong before = m_entries.empty() ? 0 : m_entries.back().seq;
    const auto older = m_document->history(pageSize, before);
    m_more = older && older->size() == size_t(pageSize);
    if (!older || older->empty())
        return;
    const int first = int(m_entries.size());
    beginInsertRows({}, first, first + int(older->size()) - 1);
    m_entries.insert(m_entries.end(), older->begin(), older->end());
    endInsertRows();
}

/// New steps come on top; those that stand below may have been undone or redone by them.
void HistoryModel::follow()
{
    const qlonglong newest = m_entries.empty() ? 0 : m_entries.front().seq;
    const auto read = m_document->history(int(m_entries.size()) + pageSize);
    if (!read)
        return;
    const auto known = std::find_if(read->begin(), read->end(), [newest](const HistoryEntry &entry) { return entry.seq <= newest; });
    const int fresh = int(known - read->begin());
    if (fresh > 0) {
        beginInsertRows({}, 0, fresh - 1);
        m_entries.insert(m_entries.begin(), read->begin(), known);
        endInsertRows();
    }
    for (size_t row = size_t(fresh); row < m_entries.size() && row < read->size(); ++row) {
        if (m_entries[row].state == (*read)[row].state)
            continue;
        m_entries[row] = (*read)[row];
        emit dataChanged(index(int(row)), index(int(row)));
    }
}

qlonglong HistoryModel::actionOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return 0;
    const HistoryEntry &entry = m_entries[size_t(index.row())];
    return entry.target != 0 ? entry.target : entry.seq;
}

int HistoryModel::undosBackTo(const QModelIndex &index)
{
    if (!index.isValid())
        return -1;
    const HistoryEntry &entry = m_entries[size_t(index.row())];
    if (!stands(entry))
        return -1;
    return int(std::count_if(m_entries.begin(), m_entries.begin() + index.row(), [](const HistoryEntry &newer) {
        return newer.kind == HistoryEntry::Kind::Action && newer.state == HistoryEntry::State::Applied;
    }));
}

} // namespace piao::models
