// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/result.h"
#include "piao/widgets/place.h"

#include <QMainWindow>

#include <memory>

namespace Ui {
class MainWindow;
}

namespace piao::document {
class PlanDocument;
}

namespace piao::report {
struct ReportFinding;
}

namespace piao::widgets {

class CommandPalette;
class FindingsReports;
class NavigationHistory;
class PlanExports;
class PlanFiles;
class PlanFindings;
class PlanPrinting;
class PlanSession;
class ProgressStrip;
class RecentPlans;
class RecordCommands;
class SidePanes;
class StatusLine;
class TreeCommands;
class TreeScope;
class WelcomePage;
class WindowActions;

/// The window on one plan: sections and objectives tree, editor, history. It only puts the parts together; what they do
/// is in their own classes.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a plan file in place of the present one. A refusal is shown in the window and returned.
    domain::Result<void> openPlan(const QString &path);
    document::PlanDocument *document() const;
    /// Shows a place of the plan, as a click in the tree or a choice in the palette does.
    void goTo(const Place &place);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void connectActions();
    void connectFiles();
    void connectFindings();
    void connectPanes();
    void connectRecordCommands();
    void connectSession();
    void showPlan(document::PlanDocument *document);
    void letPlanGo();
    void showTitle();
    void showSteps();
    void visit(const Place &place, bool focusEditor);
    void goToOrigin(const QString &origin);
    void enterEditor();
    void showInTree(const Place &place);
    void showPreview(bool shown);
    void showExported(const QString &path, const std::vector<report::ReportFinding> &findings);
    void undoSteps(int count);
    void replay(bool backwards);
    void fillRecent();
    void openPalette();
    void focusPane(int step);
    void showDone(const QString &what);
    void showRefusal(const domain::Error &error);

    std::unique_ptr<Ui::MainWindow> m_ui;
    PlanSession *m_session;
    RecentPlans *m_recent;
    PlanFiles *m_files;
    PlanExports *m_exports;
    FindingsReports *m_reports;
    PlanPrinting *m_printing;
    WindowActions *m_actions;
    WelcomePage *m_welcome;
    TreeCommands *m_treeCommands;
    RecordCommands *m_recordCommands;
    TreeScope *m_scope;
    NavigationHistory *m_places;
    StatusLine *m_status;
    PlanFindings *m_findings;
    SidePanes *m_side;
    ProgressStrip *m_progress;
    CommandPalette *m_palette;
};

} // namespace piao::widgets
