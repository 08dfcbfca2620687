// SPDX-License-Identifier: EUPL-1.2
#include "people/totals_delegate.h"

#include <QAbstractItemModel>
#include <QLineEdit>

namespace piao::widgets {

QWidget *TotalsDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *line = new QLineEdit(parent);
    line->setFrame(false);
    line->setAlignment(Qt::AlignRight);
    line->setObjectName(QStringLiteral("printedTotalEdit"));
    line->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    return line;
}

void TotalsDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = qobject_cast<QLineEdit *>(editor);
    // A change from elsewhere must not wipe out what is being typed.
    if (!line || line->isModified())
        return;
    line->setText(index.data(Qt::EditRole).toString());
    line->selectAll();
}

void TotalsDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *line = qobject_cast<QLineEdit *>(editor))
        model->setData(index, line->text(), Qt::EditRole);
}

} // namespace piao::widgets
