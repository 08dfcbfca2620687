// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/record_sheet.h"

namespace piao::widgets {

class IndicatorPanel;
class MeasureHead;
class ProtectionTab;

/// The sheet of one measure of prevention: what is done, in which phases, by what it is measured, what monitoring found, what
/// it treats and what it protects.
class MeasureSheet : public RecordSheet
{
    Q_OBJECT

public:
    explicit MeasureSheet(document::PlanDocument &document, QWidget *parent = nullptr);

protected:
    void showRecord(const domain::RecordKey &key) override;

private:
    void buildForm();
    void addPhaseTab();
    void addIndicatorTab();
    void addMonitoringTab();
    void addTreatsTab();
    void addProtectionTab();

    MeasureHead *m_head;
    IndicatorPanel *m_indicators = nullptr;
    ProtectionTab *m_protection = nullptr;
};

} // namespace piao::widgets
