// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStyledItemDelegate>

namespace piao::widgets {

/// Shows the cells of the register of risks, of its matrix and of its coverage: levels as chips, what repeats the row above
/// in a quiet colour, long texts on two lines, a mark on what is doubtful or could not be read. In the register each cell
/// is edited with the input of its field.
class RegisterDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RegisterDelegate(QObject *parent = nullptr);

    /// Rows for two lines of text.
    void setTwoLines(bool twoLines) { m_twoLines = twoLines; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

signals:
    /// Enter was pressed in an editor: the view goes down a row.
    void enterPressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &cell, const QModelIndex &index) const;
    void paintText(QPainter &painter, const QStyleOptionViewItem &cell, const QModelIndex &index) const;
    void paintProfile(QPainter &painter, const QStyleOptionViewItem &cell, const QString &letters) const;
    void paintMark(QPainter &painter, const QStyleOptionViewItem &cell, const QColor &color) const;

    bool m_twoLines = false;
};

} // namespace piao::widgets
