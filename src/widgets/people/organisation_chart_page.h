// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/editor_page.h"

class QLabel;
class QPushButton;

namespace piao::widgets {

class OrganisationChartView;

/// The organisation chart with its buttons and, in words, the box that is chosen.
class OrganisationChartPage : public EditorPage
{
    Q_OBJECT

public:
    explicit OrganisationChartPage(document::PlanDocument &document, QWidget *parent = nullptr);

    void open(const Place &place) override;
    Place current() const override;

private:
    QLayout *buildHeader();
    void tellCurrent();
    void openRecord(const domain::RecordKey &record);

    OrganisationChartView *m_view;
    QLabel *m_chosen;
    QPushButton *m_open;
};

} // namespace piao::widgets
