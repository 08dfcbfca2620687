// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/editor_page.h"

#include <QHash>

class QTabWidget;
class QVBoxLayout;

namespace piao::widgets {

/// The sheet of one record: its head, then tabs with its form, with tables of what belongs to it, and with pages of their
/// own. Each kind of sheet adds its head and its tabs; opening, counting and the way to the right row are here.
class RecordSheet : public EditorPage
{
    Q_OBJECT

public:
    RecordSheet(document::PlanDocument &document, domain::Kind kind, QWidget *parent = nullptr);

    void open(const Place &place) override;
    Place current() const override;
    void commitPending() override;

protected:
    domain::Kind kind() const { return m_kind; }
    domain::RecordKey record() const { return m_record; }
    /// The form of the first tab, which the sheet lays out.
    RecordForm &form() { return *m_form; }
    void setHead(QWidget *head);
    /// Puts the laid out form into the first tab; to be called before other tabs are added.
    void addFormTab(const QString &title);
    void addTab(QWidget *content, const QString &title);
    /// A table of what belongs to the record by the column of its scope.
    RecordTablePanel *addTableTab(RecordTablePanel *panel, const QString &title, const QString &ownerColumn);
    /// A table on a tab that holds more than it: it shows what belongs to the record, and is found by its kind.
    RecordTablePanel *addTable(RecordTablePanel *panel, QWidget *tab);
    /// A page of its own as a tab, to which places of these kinds are sent. The sheet tells it its record by showRecord.
    void addPageTab(EditorPage *page, const QString &title, std::vector<domain::Kind> kinds);
    /// Shows a number beside a tab's title.
    void setCount(QWidget *content, int count);
    void showTab(QWidget *content);

    /// What the sheet shows besides its forms and tables; called when another record opens.
    virtual void showRecord(const domain::RecordKey &key) = 0;
    /// Finds the tab of a record that belongs to this one; false when the sheet does not know its kind.
    virtual bool openPart(const Place &place);

private:
    struct PageTab {
        EditorPage *page;
        std::vector<domain::Kind> kinds;
    };
    struct TableTab {
        RecordTablePanel *panel;
        QWidget *tab;
    };

    void turnTo(const domain::RecordKey &key);
    /// @param holding only a table that holds the record: a stakeholder may be one of the record's indicators as well
    bool openTable(const Place &place, bool holding);
    void watchCount(RecordTablePanel *panel);

    domain::Kind m_kind;
    domain::RecordKey m_record;
    QVBoxLayout *m_layout;
    QTabWidget *m_tabs;
    RecordForm *m_form;
    std::vector<TableTab> m_tables;
    std::vector<PageTab> m_pages;
    QHash<QWidget *, QString> m_titles;
};

} // namespace piao::widgets
