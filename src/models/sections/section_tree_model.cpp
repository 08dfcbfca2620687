// SPDX-License-Identifier: EUPL-1.2
#include "piao/models/section_tree_model.h"

#include "piao/domain/record_description.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

namespace piao::models {

using namespace domain;
using document::SectionOutline;

SectionTreeModel::SectionTreeModel(document::PlanDocument &document, QObject *parent)
    : QAbstractItemModel(parent), m_document(&document), m_outline(SectionOutline::of(document.reader()))
{
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
    const QString given = m_outline.at(section).text("title");
    return given.isEmpty() ? tr("Without a title") : given;
}

QStringList SectionTreeModel::marks(int section) const
{
    const Record &record = m_outline.at(section);
    QStringList marks;
    if (record.has("included") && !record.value("included").toBool())
        marks.append(tr("not printed"));
    if (record.value("to_review").toBool())
        marks.append(tr("to review"));
    if (SectionOutline::isEmpty(record) && m_outline.childrenOf(section).empty())
        marks.append(tr("empty"));
    return marks;
}

QVariant SectionTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int section = int(index.internalId());
    const Record &record = m_outline.at(section);
    const QString number = record.text("number");
    const QString whole = number.isEmpty() ? title(section) : number + QStringLiteral("  ") + title(section);
    const QString state = choiceLabel(record.description().field("state"), record.text("state"));
    const QStringList words = state.isEmpty() ? marks(section) : QStringList{state} + marks(section);
    const QString said = words.join(QStringLiteral(" · "));
    const bool included = !record.has("included") || record.value("included").toBool();
    switch (role) {
    case Qt::DisplayRole: return index.column() == TitleColumn ? whole : said;
    case Qt::EditRole: return index.column() == TitleColumn ? record.text("title") : said;
    case Qt::ToolTipRole: return said.isEmpty() ? whole : whole + QLatin1Char('\n') + said;
    case Qt::AccessibleTextRole:
        return (index.column() == TitleColumn ? QStringList{whole} + words : words).join(QStringLiteral(", "));
    case Qt::ForegroundRole:
        return index.column() == StateColumn || !included ? QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText)) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setItalic(!included);
        font.setBold(index.column() == TitleColumn && m_outline.parentOf(section) < 0);
        return font;
    }
    case NumberRole: return number;
    case TitleRole: return title(section);
    case MarksRole: return marks(section);
    case IncludedRole: return included;
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
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.isValid() && index.column() == TitleColumn && m_document && !m_document->isReadOnly())
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

void SectionTreeModel::follow(const document::ChangeNotice &notice)
{
    const RecordDescription &description = describe(Kind::Section);
    const quint64 shape = (quint64(1) << description.indexOf("parent_id")) | (quint64(1) << description.rankField());
    bool moved = notice.reset;
    std::vector<int> changed;
    for (const store::RowChange &change : notice.changes) {
        if (change.key.kind != Kind::Section)
            continue;
        moved = moved || change.kind != store::RowChangeKind::Updated || (change.changed & shape);
        changed.push_back(m_outline.indexOf(change.key.id));
    }
    if (moved)
        return reload();
    for (const int section : changed) {
        if (section < 0)
            continue;
        m_outline.replace(section, m_document->reader().read(m_outline.keyAt(section)));
        emit dataChanged(indexAt(section), indexAt(section, StateColumn));
    }
}

void SectionTreeModel::reload()
{
    beginResetModel();
    m_outline = SectionOutline::of(m_document->reader());
    endResetModel();
}

} // namespace piao::models
