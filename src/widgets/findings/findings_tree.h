// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/finding.h"

#include <QSet>
#include <QTreeView>

namespace piao::models {
class FindingModel;
}

namespace piao::widgets {

/// The list of findings as it is read: headings open, checks that found much closed until a person opens them, more rows as one
/// comes to them. What is open stays so when filters take it away and bring it back.
class FindingsTree : public QTreeView
{
    Q_OBJECT

public:
    explicit FindingsTree(QWidget *parent = nullptr);

    void setFindings(models::FindingModel *model);
    /// Shown in place of rows while there are none.
    void setEmptyText(const QString &text);
    /// Makes a row current, opens the way to it and brings it into sight.
    void reveal(const QModelIndex &row);
    /// The selected rows, or the current one.
    QModelIndexList chosenRows() const;

signals:
    /// Enter or a double click on a finding.
    void findingActivated(const QModelIndex &row);
    void currentRowChanged();
    void copyRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void openNew(const QModelIndex &parent, int first, int last);
    void openAsBefore(const QModelIndex &row);
    void remember(const QModelIndex &row, bool open);
    void fetchVisible();
    void keepCurrent();

    models::FindingModel *m_model = nullptr;
    QString m_emptyText;
    QSet<QString> m_opened; ///< headings and checks that the person opened, by what they say
    QSet<QString> m_closed;
    bool m_opening = false; ///< rows open because they came, not by the person
};

} // namespace piao::widgets
