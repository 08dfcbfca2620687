// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/models/finding_model.h"

#include <QWidget>

class QPushButton;
class QTextBrowser;

namespace piao::widgets {

/// The current finding at length: what is wrong, why it matters and by which rule, what to do; and what can be done at once.
class FindingDetails : public QWidget
{
    Q_OBJECT

public:
    explicit FindingDetails(QWidget *parent = nullptr);

    /// What the current row and the selected ones are; to be told again when the plan changed.
    void show(const models::FindingModel &model, const QModelIndex &current, const QModelIndexList &chosen);
    void clear();

signals:
    void goRequested();
    void fixRequested();
    void setAsideRequested();
    void takeUpRequested();
    /// A link in the text: a Place as text.
    void linkActivated(const QString &link);

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *makeButton(const char *name, const char *icon, const QString &text, void (FindingDetails::*signal)());
    void showButtons(const models::FindingModel &model, const QModelIndex &current, const QModelIndexList &chosen);
    void render();

    QTextBrowser *m_text;
    QPushButton *m_go;
    QPushButton *m_fix;
    QPushButton *m_setAside;
    QPushButton *m_takeUp;
    QString m_html; ///< with %quiet% where the colour of small print belongs
};

} // namespace piao::widgets
