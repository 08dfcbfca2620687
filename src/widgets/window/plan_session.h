// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/live_checks.h"
#include "piao/document/new_plan.h"
#include "piao/document/plan_document.h"

#include <QObject>

#include <memory>

namespace piao::widgets {

/// The one plan that a window has open, if any, with the checks that follow it.
class PlanSession : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~PlanSession() override;

    document::PlanDocument *document() const { return m_document.get(); }
    checks::LiveChecks *checks() const { return m_checks.get(); }

    /// Opens a file; one that may only be read is opened for reading. A refusal leaves the present plan open.
    domain::Result<void> open(const QString &path);
    domain::Result<void> create(const QString &path, const document::NewPlan &plan);
    void close();

signals:
    /// What is being typed must be written now; all must let the document go before they return.
    void aboutToClose();
    void opened(piao::document::PlanDocument *document);
    void closed();

private:
    void take(std::unique_ptr<document::PlanDocument> document);

    std::unique_ptr<document::PlanDocument> m_document;
    std::unique_ptr<checks::LiveChecks> m_checks;
};

} // namespace piao::widgets
