// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "people/people_page.h"

class QTabWidget;

namespace piao::widgets {

class IndicatorPanel;

/// The positive actions, each with its sheet and its indicators; 3.2 (D.Lgs. 198/2006, art. 48).
class PositiveActionsPage : public PeoplePage
{
    Q_OBJECT

public:
    explicit PositiveActionsPage(document::PlanDocument &document, QWidget *parent = nullptr);

    void open(const Place &place) override;
    Place current() const override;
    void commitPending() override;

protected:
    void showRecord(const domain::RecordKey &key) override;

private:
    void buildForm();
    void buildTabs();

    QTabWidget *m_tabs = nullptr;
    IndicatorPanel *m_indicators = nullptr;
};

} // namespace piao::widgets
