// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_document.h"
#include "piao/widgets/place.h"

#include <QPointer>
#include <QWidget>

#include <vector>

namespace piao::widgets {

class LinkChips;
class RecordForm;
class RecordTablePanel;

/// One editor of the centre: a page of the plan or the sheet of a kind of record. It is made once and then shows one
/// record after the other. Knows its forms and tables, so that pending text, refusals and links need no code
/// in each page.
class EditorPage : public QWidget
{
    Q_OBJECT

public:
    explicit EditorPage(document::PlanDocument &document, QWidget *parent = nullptr);

    /// Shows the place's record (for a page of many: makes it current) and puts the cursor into its field.
    virtual void open(const Place &place) = 0;
    /// Where the person is now.
    virtual Place current() const = 0;
    virtual void commitPending();

signals:
    void placeRequested(const piao::widgets::Place &place);
    void refused(const piao::domain::Error &error);
    /// The findings of a check, by its id, are to be listed.
    void findingsRequested(const QString &checkId);
    /// Another record of a table, or another field, is current.
    void moved();

protected:
    document::PlanDocument &document() const { return *m_document; }
    document::PlanReader &reader() const { return m_document->reader(); }

    /// Makes the page responsible for a form or a table; returns it.
    RecordForm *adopt(RecordForm *form);
    RecordTablePanel *adopt(RecordTablePanel *panel);
    LinkChips *adopt(LinkChips *chips);
    /// Puts the cursor to the links of that kind; false when the page has none.
    bool focusLinks(domain::Kind link);
    /// The column in which the cursor stands, in any form of the page.
    QString focusedField() const;

private:
    document::PlanDocument *m_document;
    std::vector<RecordForm *> m_forms;
    std::vector<RecordTablePanel *> m_panels;
    std::vector<LinkChips *> m_links;
};

} // namespace piao::widgets
