// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/registry_page.h"

class QTabWidget;

namespace piao::widgets {

class IndicatorPanel;

/// 4.1: who monitors what, how and when.
class MonitoringPage : public RegistryPage
{
    Q_OBJECT

public:
    explicit MonitoringPage(document::PlanDocument &document, QWidget *parent = nullptr);
};

/// The rounds of monitoring of the plan's years.
class MonitoringRoundsPage : public RegistryPage
{
    Q_OBJECT

public:
    explicit MonitoringRoundsPage(document::PlanDocument &document, QWidget *parent = nullptr);
};

/// 4.2 and 4.3: the dimensions of agile work and the measures of prevention, each with the indicators that watch it.
class IndicatorGroupsPage : public RegistryPage
{
    Q_OBJECT

public:
    explicit IndicatorGroupsPage(document::PlanDocument &document, QWidget *parent = nullptr);

    Place current() const override;
    void commitPending() override;

protected:
    void showRecord(const domain::RecordKey &key) override;
    bool openPart(const Place &place) override;

private:
    void showCount();

    QTabWidget *m_tabs;
    IndicatorPanel *m_indicators;
};

} // namespace piao::widgets
