// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/registry_page.h"
#include "people/choice_filters.h"
#include "piao/document/people_totals.h"

class QBoxLayout;
class QLabel;

namespace piao::models {
class PeopleTableModel;
}

namespace piao::widgets {

class TotalsTable;

/// A table of section 3: choices of what to look at above it, its totals below it, and in words what is doubtful about the
/// current row.
class PeoplePage : public RegistryPage
{
    Q_OBJECT

public:
    /// Takes the model over.
    PeoplePage(document::PlanDocument &document, Place::Page page, models::PeopleTableModel *model, const TablePanelText &text,
               QWidget *parent = nullptr);

    void open(const Place &place) override;
    void commitPending() override;

protected:
    models::PeopleTableModel &people() const { return *m_model; }
    /// To be called after the model has all its columns.
    TotalsTable &addTotals(std::vector<document::PeopleList> lists);
    ChoiceFilters &addFilter(std::vector<ChoiceFilters::Column> columns);
    void addDetails(std::initializer_list<QWidget *> more = {});
    /// A quiet line below the totals, for what is told of the table as a whole.
    QLabel *addNote(const char *objectName);
    void showRecord(const domain::RecordKey &key) override;

private:
    QBoxLayout &panelLayout();
    void showDoubts();

    models::PeopleTableModel *m_model;
    ChoiceFilters *m_filter = nullptr;
    TotalsTable *m_totals = nullptr;
    QLabel *m_doubts;
};

} // namespace piao::widgets
