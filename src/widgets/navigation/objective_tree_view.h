// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "navigation/record_selection.h"
#include "piao/document/tree_place.h"
#include "piao/models/objective_filter.h"

#include <QSet>
#include <QTreeView>

#include <vector>

namespace piao::widgets {

/// The objectives tree on the screen. Remembers by id what is open, current and selected, so that filtering, undo and a
/// new start of the program leave a person where they were.
class ObjectiveTreeView : public QTreeView, public RecordSelection
{
    Q_OBJECT

public:
    explicit ObjectiveTreeView(QWidget *parent = nullptr);

    void setFilter(models::ObjectiveFilter *filter);

    domain::RecordKey currentKey() const;
    document::NodeAt currentPlace() const;
    /// The selected nodes in the order of the tree; those below another selected one left out, for they go with it.
    std::vector<document::NodeAt> selectedPlaces() const;
    /// All selected nodes, those below another selected one too.
    std::vector<domain::RecordKey> selectedRecords() const override;

    /// Selects a node of the record, the current one if it is of it; makes it visible. False when the tree hides it.
    bool showRecord(const domain::RecordKey &key);
    /// The same for a record under a certain parent.
    bool showPlace(const document::NodeAt &place);
    /// Starts typing its title.
    void rename(const document::NodeAt &place);

    /// What is open, as paths; for the settings.
    QStringList expandedPaths() const;
    void expandPaths(const QStringList &paths);

signals:
    /// The person went to another node.
    void chosen(const piao::domain::RecordKey &key);
    /// The person wants to work on it: Enter or double click.
    void activatedForEditing(const piao::domain::RecordKey &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void remember();
    void restore();
    void openHits();
    bool select(const QModelIndex &index);
    QModelIndex toView(const QModelIndex &treeIndex) const;
    models::ObjectiveTreeModel *tree() const { return m_filter ? m_filter->tree() : nullptr; }

    QPointer<models::ObjectiveFilter> m_filter;
    QStringList m_expanded;       ///< while no text is looked for: what the person opened
    QString m_currentPath;
    QSet<QString> m_selectedPaths;
    bool m_restoring = false;
    bool m_searching = false;
};

} // namespace piao::widgets
