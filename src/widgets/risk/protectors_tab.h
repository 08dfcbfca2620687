// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/editor_page.h"

namespace piao::widgets {

class LinkTable;

/// A performance objective or a public value seen from section 2.3: the processes and the measures that protect it.
class ProtectorsTab : public EditorPage
{
    Q_OBJECT

public:
    /// @param kind PerformanceObjective or PublicValue
    ProtectorsTab(document::PlanDocument &document, domain::Kind kind, QWidget *parent = nullptr);

    void setNode(const domain::RecordKey &node);
    int count() const;
    void open(const Place &place) override;
    Place current() const override { return {}; }

signals:
    void countChanged();

private:
    LinkTable *m_processes;
    LinkTable *m_measures;
};

} // namespace piao::widgets
