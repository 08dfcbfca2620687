// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_document.h"
#include "piao/widgets/place.h"

#include <QTreeWidget>

namespace piao::widgets {

/// The measures that a process has through its events, to read and to go to: Enter opens the measure.
class EventMeasuresList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit EventMeasuresList(document::PlanDocument &document, QWidget *parent = nullptr);

    void setProcess(const QString &id);
    int count() const { return topLevelItemCount(); }

signals:
    void placeRequested(const piao::widgets::Place &place);
    void countChanged();

private:
    void refresh();
    void addRow(const domain::Record &event, const domain::Record &measure);

    document::PlanDocument *m_document;
    QString m_process;
};

} // namespace piao::widgets
