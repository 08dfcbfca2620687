// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/models/history_model.h"
#include "piao/widgets/place.h"

#include <QWidget>

#include <memory>

namespace Ui {
class HistoryPanel;
}

namespace piao::widgets {

/// Who did what when, with what a step changed field by field, and the way back to any step.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(QWidget *parent = nullptr);
    ~HistoryPanel() override;

    void setDocument(document::PlanDocument *document);

signals:
    void placeRequested(const piao::widgets::Place &place);
    /// So many undos bring the plan to where it was after the chosen step.
    void undoRequested(int count);

private:
    void showStep();
    void jump();

    std::unique_ptr<Ui::HistoryPanel> m_ui;
    models::HistoryModel *m_model;
    QPointer<document::PlanDocument> m_document;
};

} // namespace piao::widgets
