// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/editor_page.h"

class QLabel;
class QTabWidget;

namespace piao::models {
class IndicatorTableModel;
class RecordTableModel;
}

namespace piao::widgets {

/// The indicators of one record (a node of the tree, a measure, a positive action, a group): the grid with its years, and beside it everything about the indicator that is current,
/// with its targets as numbers, its actuals and its stakeholders.
class IndicatorPanel : public EditorPage
{
    Q_OBJECT

public:
    IndicatorPanel(document::PlanDocument &document, domain::Kind owner, QWidget *parent = nullptr);

    /// A null key shows none and lets none be added.
    void setOwner(const domain::RecordKey &owner);
    int count() const;
    /// Opens an indicator, or the indicator of a target or an actual.
    void open(const Place &place) override;
    Place current() const override;

signals:
    void countChanged();

private:
    QString whatBelongsHere() const;
    void buildGrid(QWidget *parent);
    QWidget *buildDetails();
    QWidget *buildForm();
    void showIndicator(const domain::RecordKey &key);
    void openPart(const Place &place);
    void refreshWeights();

    domain::Kind m_owner;
    models::IndicatorTableModel *m_model;
    RecordTablePanel *m_targets = nullptr;
    RecordTablePanel *m_actuals = nullptr;
    RecordTablePanel *m_stakeholders = nullptr;
    RecordTablePanel *m_grid = nullptr;
    RecordForm *m_form = nullptr;
    QTabWidget *m_details = nullptr;
    QLabel *m_weights = nullptr;
    QLabel *m_current = nullptr;
};

} // namespace piao::widgets
