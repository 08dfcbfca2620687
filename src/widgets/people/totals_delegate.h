// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "delegates/field_delegate.h"

namespace piao::widgets {

/// Paints totals as the cells above them are painted, with a plain line for typing a printed one.
class TotalsDelegate : public FieldDelegate
{
    Q_OBJECT

public:
    using FieldDelegate::FieldDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
};

} // namespace piao::widgets
