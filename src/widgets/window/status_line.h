// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_document.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QTimer;

namespace piao::checks {
class LiveChecks;
}

namespace piao::widgets {

class SeverityCounts;

/// What stands in the status bar: how many nodes the plan has on each level, what the checks found, and when it was last saved.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setDocument(document::PlanDocument *document);
    /// Objectives are counted for this year; 0: for all.
    void setYear(int year);
    /// nullptr: nothing is checked.
    void setChecks(checks::LiveChecks *checks);

signals:
    void findingsRequested();

private:
    void refresh();
    void refreshSoon();
    void countFindings();

    QPointer<document::PlanDocument> m_document;
    QPointer<checks::LiveChecks> m_checks;
    QLabel *m_counts;
    SeverityCounts *m_findings;
    QLabel *m_saved;
    QTimer *m_timer;
    int m_year = 0;
};

} // namespace piao::widgets
