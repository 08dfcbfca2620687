// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_document.h"
#include "piao/document/risk_register.h"

#include <QObject>

#include <optional>

namespace piao::models {

/// The register of risks of an open plan, one for all who show it; read when first asked for, and kept up to date.
class RiskRegisterFeed : public QObject
{
    Q_OBJECT

public:
    /// The plan's feed; made when first asked for, and gone with the plan.
    static RiskRegisterFeed &of(document::PlanDocument &document);

    /// nullptr when the file could not be read; error() says why.
    const document::RiskRegister *risks();
    const std::optional<domain::Error> &error() const { return m_error; }

signals:
    /// The register has followed the plan. With `everything` it was loaded anew, and no position is what it was.
    void changed(const piao::document::RegisterImpact &impact);

private:
    explicit RiskRegisterFeed(document::PlanDocument *document);
    void follow(const document::ChangeNotice &notice);
    void load();

    document::PlanDocument *m_document;
    std::optional<document::RiskRegister> m_risks;
    std::optional<domain::Error> m_error;
};

} // namespace piao::models
