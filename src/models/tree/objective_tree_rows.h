// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/models/objective_tree_model.h"
#include "tree/node_tree.h"

namespace piao::models {

/// The nodes, and the model's begin and end of each row change.
class ObjectiveTreeModel::Rows final : public RowListener
{
public:
    explicit Rows(ObjectiveTreeModel &model) : tree(*this), m_model(model) {}

    void rowsWillCome(TreeRow *parent, int first, int last) override
    {
        m_model.beginInsertRows(m_model.indexOf(parent), first, last);
    }
    void rowsCame() override { m_model.endInsertRows(); }
    void rowsWillGo(TreeRow *parent, int first, int last) override
    {
        m_model.beginRemoveRows(m_model.indexOf(parent), first, last);
    }
    void rowsWent() override { m_model.endRemoveRows(); }
    void rowWillMove(TreeRow *from, int row, TreeRow *to, int before) override
    {
        m_model.beginMoveRows(m_model.indexOf(from), row, row, m_model.indexOf(to), before);
    }
    void rowMoved() override { m_model.endMoveRows(); }

    static TreeRow *node(const QModelIndex &index) { return static_cast<TreeRow *>(index.internalPointer()); }

    NodeTree tree;

private:
    ObjectiveTreeModel &m_model;
};

} // namespace piao::models
