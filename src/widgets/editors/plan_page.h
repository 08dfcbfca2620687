// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/editor_page.h"

class QLabel;

namespace piao::widgets {

/// The settings of the plan: period, profile, level names, how codes are built, limits, the act.
class PlanPage : public EditorPage
{
    Q_OBJECT

public:
    explicit PlanPage(document::PlanDocument &document, QWidget *parent = nullptr);

    void open(const Place &place) override;
    Place current() const override;

private:
    void buildForm();
    void showExample();

    RecordForm *m_form;
    RecordTablePanel *m_wordings;
    QLabel *m_example;
};

} // namespace piao::widgets
