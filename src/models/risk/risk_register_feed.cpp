// SPDX-License-Identifier: EUPL-1.2
#include "piao/models/risk_register_feed.h"

namespace piao::models {

using document::RegisterImpact;

RiskRegisterFeed &RiskRegisterFeed::of(document::PlanDocument &document)
{
    if (auto *known = document.findChild<RiskRegisterFeed *>(QString(), Qt::FindDirectChildrenOnly))
        return *known;
    return *new RiskRegisterFeed(&document);
}

RiskRegisterFeed::RiskRegisterFeed(document::PlanDocument *document) : QObject(document), m_document(document)
{
    connect(document, &document::PlanDocument::changed, this, &RiskRegisterFeed::follow);
}

const document::RiskRegister *RiskRegisterFeed::risks()
{
    if (!m_risks && !m_error)
        load();
    return m_risks ? &*m_risks : nullptr;
}

void RiskRegisterFeed::load()
{
    auto loaded = document::RiskRegister::load(m_document->connection());
    m_risks.reset();
    m_error.reset();
    if (loaded)
        m_risks.emplace(std::move(*loaded));
    else
        m_error = loaded.error();
}

void RiskRegisterFeed::follow(const document::ChangeNotice &notice)
{
    if (!m_risks && !m_error)
        return; // nobody has asked yet
    RegisterImpact impact;
    impact.everything = true;
    if (m_risks)
        impact = m_risks->apply(notice);
    if (impact.everything)
        load();
    if (!impact.isEmpty())
        emit changed(impact);
}

} // namespace piao::models
