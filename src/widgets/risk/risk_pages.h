// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/registry_page.h"

namespace piao::models {
class RecordTableModel;
}

namespace piao::widgets {

/// A page that lists records which have a sheet of their own: Enter and a double click open it, and removal asks when other
/// records would go along.
class SheetListPage : public RegistryPage
{
    Q_OBJECT

public:
    SheetListPage(document::PlanDocument &document, Place::Page page, models::RecordTableModel *model, const TablePanelText &text,
                  QWidget *parent = nullptr);

    void open(const Place &place) override;
};

/// The processes of section 2.3 with their events, measures and judgement.
class ProcessesPage : public SheetListPage
{
    Q_OBJECT

public:
    explicit ProcessesPage(document::PlanDocument &document, QWidget *parent = nullptr);
};

/// The measures of prevention: general, specific and of the PNRR.
class MeasuresPage : public SheetListPage
{
    Q_OBJECT

public:
    explicit MeasuresPage(document::PlanDocument &document, QWidget *parent = nullptr);
};

/// The duties of publication (D.Lgs. 33/2013): one wide table, and all of one duty below it.
class PublicationDutiesPage : public RegistryPage
{
    Q_OBJECT

public:
    explicit PublicationDutiesPage(document::PlanDocument &document, QWidget *parent = nullptr);
};

} // namespace piao::widgets
