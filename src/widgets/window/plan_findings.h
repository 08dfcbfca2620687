// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/result.h"
#include "piao/widgets/place.h"

#include <QObject>

class QAction;

namespace piao::widgets {

class FindingsPane;
class PlanSession;
class StatusLine;
class WindowActions;

/// Brings what the checks find into the window: the pane, the counts in the status bar, the marks on records, and the keys that
/// go from finding to finding.
class PlanFindings : public QObject
{
    Q_OBJECT

public:
    PlanFindings(PlanSession &session, WindowActions &actions, FindingsPane &pane, StatusLine &status, QObject *parent);

    /// To be called before anything that shows records gets the plan, and with false while the plan is still there.
    void setShown(bool shown);
    /// Lists what one check finds.
    void showCheck(const QString &checkId);

signals:
    void placeRequested(const piao::widgets::Place &place);
    void refused(const piao::domain::Error &error);
    void done(const QString &what);
    void aboutToRead();

private:
    void showPane();

    PlanSession &m_session;
    WindowActions &m_actions;
    FindingsPane &m_pane;
    StatusLine &m_status;
};

} // namespace piao::widgets
