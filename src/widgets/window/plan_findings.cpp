// SPDX-License-Identifier: EUPL-1.2
#include "window/plan_findings.h"

#include "findings/findings_pane.h"
#include "findings/findings_tree.h"
#include "piao/models/finding_marks.h"
#include "window/plan_session.h"
#include "window/status_line.h"
#include "window/window_actions.h"

namespace piao::widgets {

PlanFindings::PlanFindings(PlanSession &session, WindowActions &actions, FindingsPane &pane, StatusLine &status, QObject *parent)
    : QObject(parent), m_session(session), m_actions(actions), m_pane(pane), m_status(status)
{
    connect(&pane, &FindingsPane::placeRequested, this, &PlanFindings::placeRequested);
    connect(&pane, &FindingsPane::refused, this, &PlanFindings::refused);
    connect(&pane, &FindingsPane::done, this, &PlanFindings::done);
    connect(&pane, &FindingsPane::aboutToRead, this, &PlanFindings::aboutToRead);
    connect(&status, &StatusLine::findingsRequested, this, [this] {
        showPane();
        m_pane.list().setFocus(Qt::OtherFocusReason);
    });
    const auto goBeside = [this](QAction *action, int step) {
        connect(action, &QAction::triggered, this, [this, step] {
            showPane();
            m_pane.goBeside(step);
        });
    };
    goBeside(actions.nextFinding, 1);
    goBeside(actions.previousFinding, -1);
}

void PlanFindings::showPane()
{
    m_actions.showFindings->setChecked(true);
}

void PlanFindings::showCheck(const QString &checkId)
{
    const int check = checks::indexOfCheck(checkId);
    if (check < 0)
        return;
    showPane();
    m_pane.showCheck(check);
    m_pane.list().setFocus(Qt::OtherFocusReason);
}

void PlanFindings::setShown(bool shown)
{
    checks::LiveChecks *checks = shown ? m_session.checks() : nullptr;
    if (m_session.document())
        models::FindingMarks::of(*m_session.document()).setChecks(checks);
    m_pane.setChecks(checks);
    m_status.setChecks(checks);
}

} // namespace piao::widgets
