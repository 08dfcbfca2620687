// SPDX-License-Identifier: EUPL-1.2
#include "editors/section_tree_view.h"

#include "piao/models/section_tree_model.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace piao::widgets {

using domain::RecordKey;
using models::SectionTreeModel;

SectionTreeView::SectionTreeView(QWidget *parent) : QTreeView(parent)
{
    setObjectName(QStringLiteral("sectionTree"));
    setAccessibleName(tr("Sections of the document"));
    setUniformRowHeights(true);
    setEditTriggers(EditKeyPressed);
    setExpandsOnDoubleClick(false);
    setTabKeyNavigation(false);
    setAllColumnsShowFocus(true);
    setSelectionMode(ExtendedSelection);
    setDragDropMode(InternalMove);
    setDropIndicatorShown(true);
    setDragDropOverwriteMode(false);
    setIndentation(fontMetrics().averageCharWidth() * 2);
    connect(this, &QTreeView::doubleClicked, this, [this] { emit sectionActivated(currentSection()); });
}

void SectionTreeView::setSectionModel(SectionTreeModel *model)
{
    m_model = model;
    setModel(model);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(SectionTreeModel::TitleColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(SectionTreeModel::StateColumn, QHeaderView::Interactive);
    header()->resizeSection(SectionTreeModel::StateColumn, fontMetrics().averageCharWidth() * 13);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &SectionTreeView::remember);
    connect(model, &QAbstractItemModel::modelReset, this, &SectionTreeView::restore);
    expandAll();
    setCurrentIndex(model->index(0, 0));
}

RecordKey SectionTreeView::currentSection() const
{
    return m_model && currentIndex().isValid() ? m_model->keyAt(currentIndex()) : RecordKey();
}

std::vector<RecordKey> SectionTreeView::selectedSections() const
{
    std::vector<RecordKey> sections;
    if (!m_model || !selectionModel())
        return sections;
    for (const QModelIndex &index : selectionModel()->selectedRows(SectionTreeModel::TitleColumn))
        sections.push_back(m_model->keyAt(index));
    if (sections.empty() && !currentSection().isNull())
        sections.push_back(currentSection());
    return sections;
}

void SectionTreeView::select(const RecordKey &section)
{
    const QModelIndex index = m_model->indexOf(section);
    if (!index.isValid())
        return;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        expand(above);
    setCurrentIndex(index);
    scrollTo(index);
}

void SectionTreeView::editTitle()
{
    if (const QModelIndex index = currentIndex().siblingAtColumn(SectionTreeModel::TitleColumn); index.flags() & Qt::ItemIsEditable)
        edit(index);
}

void SectionTreeView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_restoring)
        emit currentSectionChanged(currentSection());
}

void SectionTreeView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() != EditingState && !currentSection().isNull()) {
        emit sectionActivated(currentSection());
        return;
    }
    QTreeView::keyPressEvent(event);
}

void SectionTreeView::remember()
{
    m_restoring = true;
    m_current = currentSection();
    m_currentRow = currentIndex().row();
    m_folded.clear();
    const auto collect = [&](auto &&self, const QModelIndex &parent) -> void {
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex index = m_model->index(row, 0, parent);
            if (m_model->hasChildren(index) && !isExpanded(index))
                m_folded.insert(m_model->keyAt(index).id);
            self(self, index);
        }
    };
    collect(collect, {});
}

void SectionTreeView::restore()
{
    expandAll();
    for (const QString &id : std::as_const(m_folded))
        collapse(m_model->indexOf({domain::Kind::Section, id, {}}));
    QModelIndex current = m_model->indexOf(m_current);
    if (!current.isValid())
        current = m_model->index(std::clamp(m_currentRow, 0, std::max(0, m_model->rowCount() - 1)), 0);
    setCurrentIndex(current);
    m_restoring = false;
    if (current.isValid())
        scrollTo(current);
    emit currentSectionChanged(currentSection());
}

} // namespace piao::widgets
