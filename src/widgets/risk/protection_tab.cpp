// SPDX-License-Identifier: EUPL-1.2
#include "risk/protection_tab.h"

#include "editors/link_chips.h"
#include "look/quiet_label.h"
#include "look/scroll_page.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace piao::widgets {

using namespace domain;

ProtectionTab::ProtectionTab(document::PlanDocument &document, Kind kind, QWidget *parent) : EditorPage(document, parent)
{
    const bool process = kind == Kind::Process;
    const char *column = process ? "process_id" : "measure_id";
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(20, 16, 20, 20);
    layout->setSpacing(6);
    layout->addWidget(quietLabel(tr("Prevention protects the value that the plan creates: name the objectives and the values that "
                                    "would suffer (PNA 2022)."), content));
    m_objectives = adopt(new LinkChips(document, process ? Kind::ProcessObjective : Kind::MeasureObjective, column, content));
    m_values = adopt(new LinkChips(document, process ? Kind::ProcessValue : Kind::MeasureValue, column, content));
    m_objectives->setAccessibleName(tr("Performance objectives that it protects"));
    m_values->setAccessibleName(tr("Public values that it protects"));
    for (LinkChips *chips : {m_objectives, m_values}) {
        layout->addSpacing(12);
        layout->addWidget(groupLabel(chips->accessibleName(), content));
        layout->addWidget(chips);
    }
    layout->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scrollPage(content, this));
}

void ProtectionTab::setRecord(const RecordKey &key)
{
    m_objectives->setRecord(key.id);
    m_values->setRecord(key.id);
}

void ProtectionTab::open(const Place &place)
{
    const bool objective = place.record.kind == m_objectives->linkKind();
    (objective ? m_objectives : m_values)->setFocus(Qt::OtherFocusReason);
}

} // namespace piao::widgets
