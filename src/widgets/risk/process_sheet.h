// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/record_sheet.h"

namespace piao::widgets {

class EventMeasuresList;
class JudgementTab;
class LinkTable;
class ProcessHead;
class ProtectionTab;
class RiskEventsPanel;

/// The sheet of one process of section 2.3: what it is, its steps, what could go wrong and what is done about it, what it
/// protects, and its judgement.
class ProcessSheet : public RecordSheet
{
    Q_OBJECT

public:
    explicit ProcessSheet(document::PlanDocument &document, QWidget *parent = nullptr);

protected:
    void showRecord(const domain::RecordKey &key) override;
    bool openPart(const Place &place) override;

private:
    void buildForm();
    void addStepTab();
    void addEventTab();
    void addMeasureTab();
    void addProtectionTab();

    ProcessHead *m_head;
    RiskEventsPanel *m_events = nullptr;
    LinkTable *m_measures = nullptr;
    EventMeasuresList *m_eventMeasures = nullptr;
    ProtectionTab *m_protection = nullptr;
    JudgementTab *m_judgement = nullptr;
};

} // namespace piao::widgets
