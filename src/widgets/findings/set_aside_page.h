// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/editor_page.h"

class QPushButton;

namespace piao::models {
class SuppressionTableModel;
}

namespace piao::widgets {

/// The registry of what was set aside: which finding, why, by whom and when, and whether it is still found.
class SetAsidePage : public EditorPage
{
    Q_OBJECT

public:
    SetAsidePage(document::PlanDocument &document, QWidget *parent = nullptr);

    void open(const Place &place) override;
    Place current() const override;

private:
    void addButtons();
    void refresh();
    void takeUp();
    void go();

    models::SuppressionTableModel *m_model;
    RecordTablePanel *m_table;
    QPushButton *m_go = nullptr;
    QPushButton *m_takeUp = nullptr;
};

} // namespace piao::widgets
