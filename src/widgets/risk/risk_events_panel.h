// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/editor_page.h"

class QLabel;
class QScrollArea;

namespace piao::models {
class LinkAnswersModel;
}

namespace piao::widgets {

class LinkTable;

/// The risk events of one process: the list of them, and beside it everything about the event that is current: what could
/// happen, what makes it possible, by which criteria it is judged, the judgements with their reasons, and what is done
/// against it.
class RiskEventsPanel : public EditorPage
{
    Q_OBJECT

public:
    explicit RiskEventsPanel(document::PlanDocument &document, QWidget *parent = nullptr);

    void setProcess(const domain::RecordKey &process);
    int count() const;
    /// Opens an event, or the event of a factor, of a criterion's rating or of a measure, with the cursor there.
    void open(const Place &place) override;
    Place current() const override;

signals:
    void countChanged();

private:
    void buildList();
    QWidget *buildSheet();
    void buildFactors();
    void buildCriteria();
    void buildMeasures();
    void showRiskEvent(const domain::RecordKey &key);
    void refreshGaps();
    void reveal(RecordTablePanel &panel, const domain::RecordKey &row, const QString &column);

    RecordTablePanel *m_list = nullptr;
    RecordForm *m_form = nullptr;
    QScrollArea *m_scroll = nullptr;
    RecordTablePanel *m_factors = nullptr;
    RecordTablePanel *m_criteria = nullptr;
    LinkTable *m_measures = nullptr;
    models::LinkAnswersModel *m_factorAnswers = nullptr;
    models::LinkAnswersModel *m_ratings = nullptr;
    QLabel *m_gaps = nullptr;
    QLabel *m_title = nullptr;
};

} // namespace piao::widgets
