// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/models/objective_tree_model.h"

#include <QSortFilterProxyModel>

namespace piao::models {

/// What the tree is narrowed to; the conditions compose.
struct ObjectiveCriteria {
    QString text;          ///< every word must occur in code, title or centres; accents and case do not count
    QStringList centreIds; ///< only what concerns one of these centres; empty: all
    int year = 0;          ///< only performance objectives of that year (or of none); 0: all

    bool isEmpty() const { return text.trimmed().isEmpty() && centreIds.isEmpty() && year == 0; }
    friend bool operator==(const ObjectiveCriteria &, const ObjectiveCriteria &) = default;
};

/// Narrows an ObjectiveTreeModel: hits stay with what is above and below them.
///
/// The set of rows to keep is computed once for each change of the criteria and applied in one reset, which is some
/// hundred times faster than deciding row by row; a view remembers what was open by criteriaAboutToChange and opens it
/// again at criteriaChanged. Rows that come or change while a filter stands stay visible, so that what a person has
/// just added or renamed does not vanish under the hands.
class ObjectiveFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum Role {
        HitBelowRole = ObjectiveTreeModel::SerialRole + 1, ///< bool: a row further down holds the text that is looked for
    };

    explicit ObjectiveFilter(QObject *parent = nullptr);

    void setTree(ObjectiveTreeModel *tree);
    ObjectiveTreeModel *tree() const { return m_tree; }

    void setCriteria(const ObjectiveCriteria &criteria);
    const ObjectiveCriteria &criteria() const { return m_criteria; }
    /// Rows that hold the text themselves.
    int hits() const { return m_hits; }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    /// The rows will be others: because of the criteria, or because the plan was replaced.
    void criteriaAboutToChange();
    void criteriaChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    enum Mark : quint8 { Passes = 1, Hit = 2, HitBelow = 4, Kept = 8 };

    void mark();
    void watchReset();
    bool isKept(const QModelIndex &sourceIndex) const;
    int keptCountBelow(const QModelIndex &sourceIndex) const;

    QPointer<ObjectiveTreeModel> m_tree;
    ObjectiveCriteria m_criteria;
    std::vector<quint8> m_marks; ///< by node serial; nodes made since are kept
    mutable QHash<quint32, int> m_counts; ///< CountRole of rows that were asked for
    int m_hits = 0;
    QMetaObject::Connection m_resetWatch;
};

} // namespace piao::models
