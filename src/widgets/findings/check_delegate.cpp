// SPDX-License-Identifier: EUPL-1.2
#include "findings/check_delegate.h"

#include "findings/severity_mark.h"
#include "piao/models/check_table_model.h"

namespace piao::widgets {

using models::CheckTableModel;

void CheckDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == CheckTableModel::SeverityColumn) {
        const int side = option->fontMetrics.ascent();
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = severityIcon(checks::Severity(index.data(CheckTableModel::SeverityRole).toInt()));
        option->decorationSize = {side, side};
    }
    if (index.data(CheckTableModel::OwnRole).toBool() && index.column() != CheckTableModel::TitleColumn)
        option->font.setWeight(QFont::DemiBold);
    const bool active = index.siblingAtColumn(CheckTableModel::CheckColumn).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    if (!active)
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
}

QSize CheckDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() * 7 / 4);
    return size;
}

} // namespace piao::widgets
