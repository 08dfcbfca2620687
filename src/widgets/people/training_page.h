// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "people/people_page.h"
#include "people/tabbed_page.h"

namespace piao::widgets {

class LinkChips;

/// The training needs: courses by sector, area and year; 3.1.3.
class CoursesPage : public PeoplePage
{
    Q_OBJECT

public:
    explicit CoursesPage(document::PlanDocument &document, QWidget *parent = nullptr);

protected:
    void showRecord(const domain::RecordKey &key) override;

private:
    void buildForm();
    void tellHours();

    LinkChips *m_objectives = nullptr;
    LinkChips *m_centres = nullptr;
    QLabel *m_hours = nullptr;
};

/// The money for training of each year.
class TrainingMoneyPage : public PeoplePage
{
    Q_OBJECT

public:
    explicit TrainingMoneyPage(document::PlanDocument &document, QWidget *parent = nullptr);
};

/// Training: the courses, and the money for them.
class TrainingPage : public TabbedPage
{
    Q_OBJECT

public:
    explicit TrainingPage(document::PlanDocument &document, QWidget *parent = nullptr);
};

} // namespace piao::widgets
