// SPDX-License-Identifier: EUPL-1.2
#include "editors/editor_page.h"

#include "editors/link_chips.h"
#include "editors/record_table_panel.h"
#include "forms/record_form.h"
#include "look/scroll_page.h"

namespace piao::widgets {

EditorPage::EditorPage(document::PlanDocument &document, QWidget *parent) : QWidget(parent), m_document(&document) {}

void EditorPage::commitPending()
{
    for (RecordForm *form : m_forms)
        form->commitPending();
    for (RecordTablePanel *panel : m_panels)
        panel->view().commitPending();
}

RecordForm *EditorPage::adopt(RecordForm *form)
{
    m_forms.push_back(form);
    connect(form, &RecordForm::refused, this, &EditorPage::refused);
    return form;
}

RecordTablePanel *EditorPage::adopt(RecordTablePanel *panel)
{
    m_panels.push_back(panel);
    connect(panel, &RecordTablePanel::refused, this, &EditorPage::refused);
    connect(&panel->view(), &RecordTableView::currentRecordChanged, this, &EditorPage::moved, Qt::QueuedConnection);
    return panel;
}

LinkChips *EditorPage::adopt(LinkChips *chips)
{
    m_links.push_back(chips);
    connect(chips, &LinkChips::refused, this, &EditorPage::refused);
    connect(chips, &LinkChips::placeRequested, this, &EditorPage::placeRequested);
    return chips;
}

bool EditorPage::focusLinks(domain::Kind link)
{
    for (LinkChips *chips : m_links) {
        if (chips->linkKind() != link)
            continue;
        chips->setFocus(Qt::OtherFocusReason);
        bringIntoSight(*chips);
        return true;
    }
    return false;
}

QString EditorPage::focusedField() const
{
    for (const RecordForm *form : m_forms) {
        if (const QString column = form->focusedField(); !column.isEmpty())
            return column;
    }
    return {};
}

} // namespace piao::widgets
