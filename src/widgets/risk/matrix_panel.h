// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/models/risk_matrix_model.h"

#include <QWidget>

class QComboBox;
class QTableView;

namespace piao::widgets {

/// The matrix of areas or centres by level. A click or Enter on a figure asks to see its processes.
class MatrixPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixPanel(document::PlanDocument &document, QWidget *parent = nullptr);

    models::RiskMatrixModel &model() { return *m_model; }
    QTableView &view() { return *m_view; }

signals:
    void narrowed(const piao::document::RiskCriteria &criteria);
    void stageChanged(piao::domain::RiskStage stage);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    void narrow(const QModelIndex &index);
    void keepCurrent();

    models::RiskMatrixModel *m_model;
    QTableView *m_view;
    QComboBox *m_by;
    QComboBox *m_stage;
};

} // namespace piao::widgets
