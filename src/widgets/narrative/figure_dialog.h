// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/live_figures.h"

#include <QDialog>

class QLineEdit;
class QTableView;

namespace piao::widgets {

class FigureListModel;

/// Chooses a live figure or table from a list that narrows as one types.
class FigureDialog : public QDialog
{
    Q_OBJECT

public:
    FigureDialog(document::PlanReader &reader, QWidget *parent);

    /// To be asked when the dialog was accepted.
    document::FigureOffer chosen() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &words);

    FigureListModel *m_model;
    QLineEdit *m_words;
    QTableView *m_list;
};

} // namespace piao::widgets
