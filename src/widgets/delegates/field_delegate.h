// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace piao::widgets {

class ReferenceInput;

/// Shows and edits the cells of record tables: each field with the input of its type, small text under the value, a mark
/// on what could not be read (red) or is doubtful (amber), what the checks found, arrows for directions.
class FieldDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FieldDelegate(QObject *parent = nullptr);

    /// Rows for two lines of text.
    void setTwoLines(bool twoLines) { m_twoLines = twoLines; }
    /// Texts in as many lines as they need, up to a dozen; the view asks for the height of its rows.
    void setWrapped(bool wrapped) { m_wrapped = wrapped; }
    /// Called for each reference input that opens, to offer creation or leave records out.
    std::function<void(ReferenceInput &, const QModelIndex &)> prepareReference;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
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
    void paintTexts(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    int paintFinding(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintMark(QPainter *painter, const QStyleOptionViewItem &option, const QColor &color) const;

    bool m_twoLines = false;
    bool m_wrapped = false;
};

/// "↗", "↘", "→" or "↔" for a direction's token; empty for none.
QString directionArrow(const QString &token);

} // namespace piao::widgets
