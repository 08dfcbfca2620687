// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

namespace piao::widgets {

class RecordTableView;

/// Makes one letter enough in the level cells of a table: B, M or A sets the level of the selected cells and goes down, so
/// that a column of judgements is typed like a column of numbers.
class LevelKeys : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as the view.
    explicit LevelKeys(RecordTableView &view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool set(const QString &typed);
    bool isLevel(const QModelIndex &cell) const;

    RecordTableView &m_view;
};

} // namespace piao::widgets
