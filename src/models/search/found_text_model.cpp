// SPDX-License-Identifier: EUPL-1.2
#include "piao/models/found_text_model.h"

#include "piao/domain/record_description.h"

#include <algorithm>

namespace piao::models {

using namespace domain;
using document::FoundText;

namespace {

/// Enough before and after a hit to know where one is.
constexpr qsizetype contextBefore = 36;
constexpr qsizetype contextAfter = 60;

struct Excerpt {
    QString text;
    qsizetype markStart = 0;
    qsizetype markLength = 0;
};

/// On one line; positions stay true because each white space becomes one space.
QString onOneLine(QString text)
{
    std::replace_if(text.begin(), text.end(), [](QChar character) { return character.isSpace(); }, QLatin1Char(' '));
    return text;
}

Excerpt excerptOf(const FoundText &hit, const QString &mark)
{
    const QString ellipsis(QChar(0x2026));
    const qsizetype from = std::max<qsizetype>(0, hit.hit.start - contextBefore);
    const QString before = (from > 0 ? ellipsis : QString()) + hit.text.mid(from, hit.hit.start - from);
    const bool cut = hit.hit.end() + contextAfter < hit.text.size();
    const QString after = hit.text.mid(hit.hit.end(), contextAfter) + (cut ? ellipsis : QString());
    return {onOneLine(before + mark + after), before.size(), mark.size()};
}

Excerpt excerpt(const FoundText &hit, int column)
{
    return excerptOf(hit, column == FoundTextModel::AfterColumn ? hit.replacement : hit.text.mid(hit.hit.start, hit.hit.length));
}

} // namespace

void FoundTextModel::setFound(std::vector<FoundText> found)
{
    beginResetModel();
    m_found = std::move(found);
    m_chosen.assign(m_found.size(), true);
    m_chosenCount = int(m_found.size());
    endResetModel();
    emit chosenChanged(m_chosenCount);
}

void FoundTextModel::setReplacement(const document::TextFinder &finder, const QString &replacement)
{
    for (FoundText &hit : m_found)
        hit.replacement = finder.replacementOf(hit.hit, replacement);
    if (!m_found.empty())
        emit dataChanged(index(0, AfterColumn), index(rowCount() - 1, AfterColumn));
}

QString FoundTextModel::columnAt(int row) const
{
    return QString::fromLatin1(describe(at(row).key.kind).fields[size_t(at(row).field)].column);
}

std::vector<FoundText> FoundTextModel::chosen() const
{
    std::vector<FoundText> hits;
    for (size_t row = 0; row < m_found.size(); ++row) {
        if (m_chosen[row])
            hits.push_back(m_found[row]);
    }
    return hits;
}

void FoundTextModel::chooseAll(bool chosen)
{
    m_chosen.assign(m_found.size(), chosen);
    m_chosenCount = chosen ? int(m_found.size()) : 0;
    if (!m_found.empty())
        emit dataChanged(index(0, PlaceColumn), index(rowCount() - 1, PlaceColumn), {Qt::CheckStateRole});
    emit chosenChanged(m_chosenCount);
}

int FoundTextModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.size());
}

int FoundTextModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FoundTextModel::place(const FoundText &hit) const
{
    const RecordDescription &description = describe(hit.key.kind);
    const QString field = label(description.fields[size_t(hit.field)]);
    return QStringLiteral("%1 · %2 · %3").arg(singular(description), hit.name.simplified(), field);
}

QVariant FoundTextModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FoundText &hit = at(index.row());
    if (role == KeyRole)
        return QVariant::fromValue(hit.key);
    if (index.column() == PlaceColumn) {
        if (role == Qt::CheckStateRole)
            return m_chosen[size_t(index.row())] ? Qt::Checked : Qt::Unchecked;
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(place(hit)) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return excerpt(hit, index.column()).text;
    case Qt::ToolTipRole:
        return index.column() == AfterColumn ? hit.after() : hit.text;
    case MarkStartRole:
        return excerpt(hit, index.column()).markStart;
    case MarkLengthRole:
        return excerpt(hit, index.column()).markLength;
    default:
        return {};
    }
}

QVariant FoundTextModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case PlaceColumn: return tr("Place");
    case FoundColumn: return tr("Text found");
    case AfterColumn: return tr("Text after");
    default: return {};
    }
}

Qt::ItemFlags FoundTextModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.column() == PlaceColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

bool FoundTextModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != PlaceColumn || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const bool chosen = value.toInt() == Qt::Checked;
    if (m_chosen[size_t(index.row())] == chosen)
        return true;
    m_chosen[size_t(index.row())] = chosen;
    m_chosenCount += chosen ? 1 : -1;
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit chosenChanged(m_chosenCount);
    return true;
}

} // namespace piao::models
