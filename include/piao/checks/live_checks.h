// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/plan_checker.h"
#include "piao/document/plan_document.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace piao::document {
class LongTask;
}

namespace piao::checks {

/// The findings of an open plan, in step with it. The first look at a large plan is taken in the background; from then on
/// each edit is followed as soon as the window has nothing more urgent to do.
class LiveChecks : public QObject
{
    Q_OBJECT

public:
    /// @param document must live as long as this
    explicit LiveChecks(document::PlanDocument &document, QObject *parent = nullptr, const QDate &today = QDate::currentDate());
    ~LiveChecks() override;

    /// nullptr while the first look is still under way.
    const PlanChecker *checker() const { return m_checker.get(); }
    /// True while all of the plan is looked at in the background; what `checker` tells meanwhile may be old.
    bool isLooking() const { return m_task != nullptr; }
    document::PlanDocument &document() const { return m_document; }
    /// Takes in what was not taken in yet, now.
    void catchUp();

    // What a person does about findings; each is one step of the plan's history.

    /// Refused (NotFound) when the finding is gone, or has no fix.
    domain::Result<void> fix(const Finding &finding);
    /// The same for many, in one step; those that have no fix are left out. Where two would write one field, only the first
    /// does: what the other still finds afterwards is looked at anew.
    domain::Result<void> fix(const std::vector<Finding> &findings);
    /// Sets findings aside for the same reason, which must be given (InvalidInput).
    domain::Result<void> setAside(const std::vector<Finding> &findings, const QString &reason);
    /// Takes up again what was set aside.
    domain::Result<void> takeUp(const std::vector<Finding> &findings);

signals:
    /// All findings are other ones: there is a checker now, or it looked at everything again.
    void lookedAtAll();
    void changed(const piao::checks::CheckImpact &impact);
    /// An edit was taken in, whether it changed findings or not: what they say may name what was edited.
    void followed();
    /// How far the look in the background is, 0 to 1.
    void progressed(double fraction);
    /// The plan could not be read; there are no findings until it changes.
    void refused(const piao::domain::Error &error);

private:
    void lookAtAll();
    void lookInBackground();
    void take(const domain::Result<std::shared_ptr<PlanChecker>> &checked, qlonglong revision);
    void follow(const document::ChangeNotice &notice);
    bool isLarge() const;

    document::PlanDocument &m_document;
    QDate m_today;
    std::shared_ptr<PlanChecker> m_checker;
    document::LongTask *m_task = nullptr;
    std::vector<document::ChangeNotice> m_notices; ///< that are not taken in yet
    QTimer m_soon;
};

} // namespace piao::checks
