// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/result.h"
#include "piao/models/finding_model.h"
#include "piao/widgets/place.h"

#include <QWidget>

class QToolButton;

namespace piao::widgets {

class FindingDetails;
class FindingFilterBar;
class FindingsTree;

/// What the checks found in the open plan: what of it is shown, the list, and the current finding at length with what can be
/// done about it.
class FindingsPane : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPane(QWidget *parent = nullptr);

    /// nullptr empties the pane. The checks must outlive their stay here.
    void setChecks(checks::LiveChecks *checks);
    /// Goes to the next finding (1) or to the one before (-1), as the filters list them.
    void goBeside(int step);
    /// Lists what one check finds, and nothing else.
    void showCheck(int check);
    FindingsTree &list() { return *m_list; }
    /// Shows the button for the report; reportWanted() tells that it was pressed.
    void offerReport();

signals:
    void placeRequested(const piao::widgets::Place &place);
    void refused(const piao::domain::Error &error);
    /// Something was done that can be undone.
    void done(const QString &what);
    /// What is being typed must be written first: the findings may be about it.
    void aboutToRead();
    void reportWanted();

private:
    void build();
    QWidget *buildHead();
    void follow();
    void showCurrent();
    void showCentres();
    QString emptyText() const;
    void go(const QModelIndex &row);
    void fix();
    void setAside();
    void takeUp();
    void copy();
    std::vector<checks::Finding> chosen(bool setAside) const;
    void tell(const domain::Result<void> &result, const QString &what);
    const checks::PlanChecker *checker() const { return m_model->checks() ? m_model->checks()->checker() : nullptr; }

    models::FindingModel *m_model;
    FindingFilterBar *m_filters;
    FindingsTree *m_list;
    FindingDetails *m_details;
    QToolButton *m_report = nullptr;
    QTimer m_refresh; ///< many changed rows refresh the details once
    std::optional<checks::Finding> m_visited; ///< the finding that goBeside went to last
    int m_percent = 0;                        ///< how far the first look at a large plan is
    bool m_isRefused = false;
};

} // namespace piao::widgets
