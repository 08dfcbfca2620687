// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "people/people_page.h"

namespace piao::widgets {

/// People in service by professional area and day; 3.1.
class StaffPage : public PeoplePage
{
    Q_OBJECT

public:
    explicit StaffPage(document::PlanDocument &document, QWidget *parent = nullptr);

private:
    void tellAgreements();

    QLabel *m_agreements;
};

/// The dotazione organica, with what follows for each area and for the whole; 3.1.2.
class EstablishmentPage : public PeoplePage
{
    Q_OBJECT

public:
    explicit EstablishmentPage(document::PlanDocument &document, QWidget *parent = nullptr);

private:
    void tellAgreements();

    QLabel *m_agreements;
};

/// Who leaves, when and why.
class LeaversPage : public PeoplePage
{
    Q_OBJECT

public:
    explicit LeaversPage(document::PlanDocument &document, QWidget *parent = nullptr);
};

/// All printed totals of section 3 in one list, each beside the computed one.
class PrintedTotalsPage : public PeoplePage
{
    Q_OBJECT

public:
    explicit PrintedTotalsPage(document::PlanDocument &document, QWidget *parent = nullptr);
};

} // namespace piao::widgets
