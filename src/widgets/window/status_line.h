// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_document.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QTimer;

namespace piao::widgets {

/// What stands in the status bar: how many nodes the plan has on each level, and when it was last saved.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setDocument(document::PlanDocument *document);
    /// Objectives are counted for this year; 0: for all.
    void setYear(int year);

private:
    void refresh();
    void refreshSoon();

    QPointer<document::PlanDocument> m_document;
    QLabel *m_counts;
    QLabel *m_saved;
    QTimer *m_timer;
    int m_year = 0;
};

} // namespace piao::widgets
