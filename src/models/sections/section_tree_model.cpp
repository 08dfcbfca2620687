// SPDX-License-Identifier: EUPL-1.2
#include "piao/models/section_tree_model.h"

#include "piao/document/section_verbs.h"
#include "piao/domain/record_description.h"

#include <QGuiApplication>
#include <QMimeData>
#include <QPalette>

#include <utility>

namespace piao::models {

using namespace domain;
using document::SectionOutline;

namespace {

const QString sectionMimeType = QStringLiteral("application/x-piao-sections");

} // namespace

SectionTreeModel::SectionTreeModel(document::PlanDocument &document, QObject *parent)
    : QAbstractItemModel(parent), m_document(&document), m_outline(SectionOutline::of(document.reader()))
{
    m_hasData = whereDataAre();
    connect(&document, &document::PlanDocument::changed, this, &SectionTreeModel::follow);
}

RecordKey SectionTreeModel::keyAt(const QModelIndex &index) const
{
    return index.isValid() ? m_outline.keyAt(int(index.internalId())) : RecordKey();
}

QModelIndex SectionTreeModel::indexOf(const RecordKey &section) const
{
    const int at = section.kind == Kind::Section ? m_outline.indexOf(section.id) : -1;
    return at < 0 ? QModelIndex() : indexAt(at);
}

QModelIndex SectionTreeModel::indexAt(int section, int column) const
{
    return section < 0 ? QModelIndex() : createIndex(m_outline.rowOf(section), column, quintptr(section));
}

QModelIndex SectionTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const int above = parent.isValid() ? int(parent.internalId()) : -1;
    return indexAt(m_outline.childrenOf(above)[size_t(row)], column);
}

QModelIndex SectionTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexAt(m_outline.parentOf(int(index.internalId()))) : QModelIndex();
}

int SectionTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() && parent.column() != TitleColumn)
        return 0;
    return int(m_outline.childrenOf(parent.isValid() ? int(parent.internalId()) : -1).size());
}

int SectionTreeModel::columnCount(const QModelIndex &) const
{
    return columnsShown;
}

QString SectionTreeModel::title(int section) const
{
    const Record &record = m_outline.at(section);
    if (record.has("title"))
        return record.text("title");
    const QString content = record.text("content");
    const bool filled = !content.isEmpty() && content != QLatin1String("none");
    return filled ? choiceLabel(record.description().field("content"), content) : tr("Without a title");
}

bool SectionTreeModel::isIncluded(int section) const
{
    const Record &record = m_outline.at(section);
    return !record.has("included") || record.value("included").toBool();
}

bool SectionTreeModel::isUntitled(int section) const
{
    return !m_outline.at(section).has("title");
}

QStringList SectionTreeModel::marks(int section) const
{
    const Record &record = m_outline.at(section);
    QStringList marks;
    if (!isIncluded(section))
        marks.append(tr("not printed"));
    if (record.value("to_review").toBool())
        marks.append(tr("to review"));
    if (SectionOutline::isEmpty(record) && m_outline.childrenOf(section).empty())
        marks.append(tr("empty"));
    if (m_document && !m_data.isThere(m_document->reader(), record))
        marks.append(tr("no data"));
    if (record.has("orientation"))
        marks.append(choiceLabel(record.description().field("orientation"), record.text("orientation")).toLower());
    return marks;
}

QFont SectionTreeModel::font(int section, int column) const
{
    QFont font;
    font.setItalic(column == TitleColumn && isUntitled(section));
    font.setBold(column == TitleColumn && m_outline.parentOf(section) < 0);
    return font;
}

QString SectionTreeModel::toolTip(int section, const QString &whole, const QString &words) const
{
    QStringList lines{whole};
    if (isUntitled(section))
        lines.append(tr("Goes on under the heading before it"));
    lines.append(words);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QVariant SectionTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int section = int(index.internalId());
    const Record &record = m_outline.at(section);
    const QString number = record.text("number");
    const QString whole = number.isEmpty() ? title(section) : number + QStringLiteral("  ") + title(section);
    const auto words = [&] {
        const QString state = choiceLabel(record.description().field("state"), record.text("state"));
        return state.isEmpty() ? marks(section) : marks(section) + QStringList{state};
    };
    switch (role) {
    case Qt::DisplayRole: return index.column() == TitleColumn ? whole : words().join(QStringLiteral(" · "));
    case Qt::EditRole: return index.column() == TitleColumn ? record.text("title") : words().join(QStringLiteral(" · "));
    case Qt::ToolTipRole: return toolTip(section, whole, words().join(QStringLiteral(" · ")));
    case Qt::AccessibleTextRole:
        return (index.column() == TitleColumn ? QStringList{whole} + words() : words()).join(QStringLiteral(", "));
    case Qt::ForegroundRole:
        return index.column() == StateColumn || !isIncluded(section) ? QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText)) : QVariant();
    case Qt::FontRole: return font(section, index.column());
    case NumberRole: return number;
    case TitleRole: return title(section);
    case MarksRole: return marks(section);
    case IncludedRole: return isIncluded(section);
    case UntitledRole: return isUntitled(section);
    default: return {};
    }
}

QVariant SectionTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == TitleColumn ? tr("Section") : tr("State");
}

Qt::ItemFlags SectionTreeModel::flags(const QModelIndex &index) const
{
    const bool editable = m_document && !m_document->isReadOnly();
    if (!index.isValid())
        return editable ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (editable)
        flags |= Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    if (editable && index.column() == TitleColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool SectionTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !m_document || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString text = value.toString().trimmed();
    const Result<void> done = m_document->setField(keyAt(index), "title", text.isEmpty() ? QVariant() : QVariant(text));
    if (!done)
        emit refused(done.error());
    return done.ok();
}

QStringList SectionTreeModel::mimeTypes() const
{
    return {sectionMimeType};
}

QMimeData *SectionTreeModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList ids;
    for (const QModelIndex &index : indexes) {
        if (index.column() == TitleColumn)
            ids.append(keyAt(index).id);
    }
    if (ids.isEmpty() || !m_document)
        return nullptr;
    // Within one plan only: the path says of which.
    auto *data = new QMimeData;
    data->setData(sectionMimeType, (QStringList{m_document->path()} + ids).join(QLatin1Char('\n')).toUtf8());
    return data;
}

std::vector<RecordKey> SectionTreeModel::dragged(const QMimeData *data) const
{
    QStringList lines = QString::fromUtf8(data->data(sectionMimeType)).split(QLatin1Char('\n'));
    std::vector<RecordKey> keys;
    if (!m_document || lines.takeFirst() != m_document->path())
        return keys;
    for (const QString &id : std::as_const(lines))
        keys.push_back({Kind::Section, id, {}});
    return keys;
}

bool SectionTreeModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int, const QModelIndex &parent) const
{
    return m_document && !m_document->isReadOnly() && action == Qt::MoveAction && data->hasFormat(sectionMimeType)
        && document::SectionVerbs(*m_document).canMoveTo(dragged(data), keyAt(parent));
}

bool SectionTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const Result<void> done = document::SectionVerbs(*m_document).moveTo(dragged(data), keyAt(parent), row);
    if (!done)
        emit refused(done.error());
    return done.ok();
}

void SectionTreeModel::follow(const document::ChangeNotice &notice)
{
    const RecordDescription &description = describe(Kind::Section);
    const quint64 shape = (quint64(1) << description.indexOf("parent_id")) | (quint64(1) << description.rankField());
    bool moved = notice.reset;
    bool dataChanges = false;
    std::vector<int> changed;
    for (const store::RowChange &change : notice.changes) {
        if (change.key.kind != Kind::Section) {
            const bool alone = change.key.kind == Kind::Plan || change.key.kind == Kind::Body || change.key.kind == Kind::Attachment;
            dataChanges = dataChanges || alone || change.kind != store::RowChangeKind::Updated;
            continue;
        }
        moved = moved || change.kind != store::RowChangeKind::Updated || (change.changed & shape);
        changed.push_back(m_outline.indexOf(change.key.id));
    }
    if (dataChanges || moved)
        m_data.clear();
    if (moved)
        return reload();
    if (dataChanges)
        refreshMarks();
    for (const int section : changed) {
        if (section < 0)
            continue;
        m_outline.replace(section, m_document->reader().read(m_outline.keyAt(section)));
        emit dataChanged(indexAt(section), indexAt(section, StateColumn));
    }
}

std::vector<bool> SectionTreeModel::whereDataAre() const
{
    std::vector<bool> there;
    for (int section = 0; section < m_outline.count(); ++section)
        there.push_back(m_data.isThere(m_document->reader(), m_outline.at(section)));
    return there;
}

/// Whether a table has anything to print may have changed anywhere.
void SectionTreeModel::refreshMarks()
{
    const std::vector<bool> before = std::exchange(m_hasData, whereDataAre());
    for (int section = 0; section < m_outline.count(); ++section) {
        if (m_hasData[size_t(section)] != before[size_t(section)])
            emit dataChanged(indexAt(section), indexAt(section, StateColumn));
    }
}

void SectionTreeModel::reload()
{
    beginResetModel();
    m_outline = SectionOutline::of(m_document->reader());
    m_data.clear();
    m_hasData = whereDataAre();
    endResetModel();
}

} // namespace piao::models
