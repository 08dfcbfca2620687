// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/editor_page.h"
#include "piao/domain/risk_judgement.h"

#include <array>

class QLabel;

namespace piao::widgets {

/// What a process states of its own judgement, stage by stage, beside what its events say: raised freely, lowered with a
/// rationale.
class JudgementTab : public EditorPage
{
    Q_OBJECT

public:
    explicit JudgementTab(document::PlanDocument &document, QWidget *parent = nullptr);

    void setProcess(const domain::RecordKey &process);
    bool hasField(const QString &column) const;
    void open(const Place &place) override;
    Place current() const override;

private:
    void refresh();

    RecordForm *m_form;
    std::array<QLabel *, domain::riskStageCount> m_explanations{};
};

} // namespace piao::widgets
