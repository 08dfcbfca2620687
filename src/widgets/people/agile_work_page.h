// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "people/people_page.h"
#include "people/tabbed_page.h"

namespace piao::widgets {

class IndicatorPanel;

/// What agile work needs in this body: conditions, organisation, technology, skills, spaces, rules (DM 132/2022, art. 4).
class AgileFactorsPage : public PeoplePage
{
    Q_OBJECT

public:
    explicit AgileFactorsPage(document::PlanDocument &document, QWidget *parent = nullptr);
};

/// The dimensions by which agile work is measured, each with its indicators for the years of the plan.
class AgileIndicatorsPage : public EditorPage
{
    Q_OBJECT

public:
    explicit AgileIndicatorsPage(document::PlanDocument &document, QWidget *parent = nullptr);

    void open(const Place &place) override;
    Place current() const override;
    void commitPending() override;

private:
    void showGroup(const domain::RecordKey &key);

    RecordTablePanel *m_groups;
    IndicatorPanel *m_indicators;
};

/// Agile work: enabling factors, and indicators by dimension.
class AgileWorkPage : public TabbedPage
{
    Q_OBJECT

public:
    explicit AgileWorkPage(document::PlanDocument &document, QWidget *parent = nullptr);
};

} // namespace piao::widgets
