// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/report/document_style.h"
#include "plan/plan_facts.h"
#include "piao/report/semantic_tree.h"

namespace piao::report {

/// The look that a record DocumentLayout asks for; the usual one where it says nothing.
DocumentStyle documentStyle(const domain::Record &layout);

/// How the plan wants its document to look: the record DocumentLayout, with what holds where it says nothing.
class Layout
{
public:
    explicit Layout(const PlanFacts &facts);

    DocumentStyle style() const { return documentStyle(m_layout); }
    /// Cover, foot and draft mark.
    void frame(Document &document) const;
    Contents contents() const;

private:
    Cover cover() const;
    bool isDraft() const;
    /// "Approvato con decreto del Presidente n. 12 del 31 gennaio 2026", with lines to fill in for what is not known yet.
    QString approval() const;
    bool flag(const char *column, bool otherwise) const;

    const PlanFacts &m_facts;
    domain::Record m_layout;
};

} // namespace piao::report
