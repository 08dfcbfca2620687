// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/editor_page.h"

namespace piao::models {
class RecordTableModel;
}

namespace piao::widgets {

struct TablePanelText;

/// A page of records of one kind: the table of all of them and, below it, everything about the one that is current.
class RegistryPage : public EditorPage
{
    Q_OBJECT

public:
    RegistryPage(document::PlanDocument &document, Place::Page page, domain::Kind kind, const TablePanelText &text,
                 QWidget *parent = nullptr);
    /// The same with a table of the page's own; the page takes it over.
    RegistryPage(document::PlanDocument &document, Place::Page page, models::RecordTableModel *model, const TablePanelText &text,
                 QWidget *parent = nullptr);

    void open(const Place &place) override;
    Place current() const override;

protected:
    RecordTablePanel &table() { return *m_table; }
    RecordForm &form() { return *m_form; }
    /// Puts the laid out form below the table, with more widgets under it when given.
    void addDetails(std::initializer_list<QWidget *> more = {});
    /// The same with a widget of the page's own that holds the form.
    void addBelow(QWidget *widget);
    /// Another record became current.
    virtual void showRecord(const domain::RecordKey &key);
    /// Puts the cursor on a record that belongs to the current one; false when the page shows no such record. Looks
    /// into the tables of the page.
    virtual bool openPart(const Place &place);

private:
    Place::Page m_page;
    RecordTablePanel *m_table;
    RecordForm *m_form;
};

} // namespace piao::widgets
