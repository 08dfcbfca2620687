// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/models/plan_quality.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace piao::widgets {

class RecordForm;

/// All about one question of the quality criteria: what it came to, what would raise it, and either the records that lower it
/// or a place for a person's answer and its evidence. Of a criterion: what it wants.
class QualitySheet : public QWidget
{
    Q_OBJECT

public:
    QualitySheet(document::PlanDocument &document, QWidget *parent);

    RecordForm *form() const { return m_form; }
    /// nullptr as question: the criterion as a whole.
    void show(const checks::QualityCriterion *criterion, const checks::QualityQuestion *question);
    /// Says it again, of the plan as it is now.
    void refresh();

signals:
    void recordChosen(const piao::domain::RecordKey &record, const QString &column);

private:
    void build();
    /// The present score's; nullptr for a criterion as a whole.
    const checks::QualityResult *result();
    void showTexts(const checks::QualityResult *result);
    void showRecords(const checks::QualityResult *result);

    document::PlanDocument &m_document;
    models::PlanQuality &m_quality;
    const checks::QualityCriterion *m_criterion = nullptr;
    const checks::QualityQuestion *m_question = nullptr;
    std::shared_ptr<const checks::QualityScore> m_score;
    QLabel *m_title;
    QLabel *m_asked;
    QLabel *m_texts;
    RecordForm *m_form;
    QLabel *m_recordsTitle;
    QListWidget *m_records;
};

} // namespace piao::widgets
