// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_document.h"
#include "piao/widgets/place.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace piao::widgets {

/// The editions of one performance objective through the years, to go to, with the action that makes next year's.
class EditionList : public QWidget
{
    Q_OBJECT

public:
    explicit EditionList(document::PlanDocument &document, QWidget *parent = nullptr);

    void setObjective(const domain::RecordKey &objective);
    /// All editions linked to the objective, the earliest first, itself included.
    std::vector<domain::Record> editions() const;

signals:
    void placeRequested(const piao::widgets::Place &place);
    void refused(const piao::domain::Error &error);
    void countChanged(int count);

private:
    void refresh();
    void addNext();

    document::PlanDocument *m_document;
    domain::RecordKey m_objective;
    QListWidget *m_list;
    QPushButton *m_add;
};

} // namespace piao::widgets
