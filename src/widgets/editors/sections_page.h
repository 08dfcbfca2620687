// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/editor_page.h"

class QLabel;
class QTabWidget;

namespace piao::models {
class RecordTableModel;
}

namespace piao::widgets {

class SectionTreePane;

/// The document as it is printed: the tree of its sections, and beside it the one that is current with its text, what the
/// program makes there, and what it states besides.
class SectionsPage : public EditorPage
{
    Q_OBJECT

public:
    explicit SectionsPage(document::PlanDocument &document, QWidget *parent = nullptr);

    void open(const Place &place) override;
    Place current() const override;

private:
    QWidget *buildSheet();
    QWidget *buildText();
    QWidget *buildDetails();
    QWidget *buildProvisions();
    void showSection(const domain::RecordKey &section);
    void showSubject();
    void showCount();
    void follow(const document::ChangeNotice &notice);

    SectionTreePane *m_tree;
    RecordForm *m_head;
    RecordForm *m_text;
    RecordForm *m_details;
    QWidget *m_sheet;
    QTabWidget *m_tabs;
    RecordTablePanel *m_provisions = nullptr;
    QLabel *m_subject;
    domain::RecordKey m_section;
};

} // namespace piao::widgets
