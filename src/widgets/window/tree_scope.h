// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

class QMenu;
class QToolButton;

namespace piao::widgets {

class TreePane;

/// The toolbar's choices of which centre and which year the tree shows; filled from the plan and kept in step with it.
class TreeScope : public QObject
{
    Q_OBJECT

public:
    TreeScope(TreePane &pane, QObject *parent = nullptr);

    void attach(QMenu &centreMenu, QToolButton &centreButton, QMenu &yearMenu, QToolButton &yearButton);
    QString centre() const { return m_centre; }
    int year() const { return m_year; }
    void setCentre(const QString &id);
    void setYear(int year);
    /// Everything is shown again.
    void clear();

signals:
    void changed();

private:
    void fillCentres();
    void fillYears();
    void showChoice();

    TreePane &m_pane;
    QMenu *m_centreMenu = nullptr;
    QMenu *m_yearMenu = nullptr;
    QToolButton *m_centreButton = nullptr;
    QToolButton *m_yearButton = nullptr;
    QString m_centre;
    int m_year = 0;
};

} // namespace piao::widgets
