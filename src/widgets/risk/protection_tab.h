// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/editor_page.h"

namespace piao::widgets {

/// What a process or a measure protects: performance objectives and public values, as chips.
class ProtectionTab : public EditorPage
{
    Q_OBJECT

public:
    /// @param kind Process or Measure
    ProtectionTab(document::PlanDocument &document, domain::Kind kind, QWidget *parent = nullptr);

    void setRecord(const domain::RecordKey &key);
    void open(const Place &place) override;
    Place current() const override { return {}; }

private:
    LinkChips *m_objectives;
    LinkChips *m_values;
};

} // namespace piao::widgets
