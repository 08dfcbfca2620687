// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/node_sheet.h"

namespace piao::models {
class ThemeAnswersModel;
}

namespace piao::widgets {

class EditionList;

/// Level 4: one edition of a performance objective, the sheet on which offices work all day.
class PerformanceSheet : public NodeSheet
{
    Q_OBJECT

public:
    explicit PerformanceSheet(document::PlanDocument &document, QWidget *parent = nullptr);

protected:
    void showNode(const domain::RecordKey &node) override;
    bool openPart(const Place &place) override;

private:
    void buildForm();
    void addPhaseTab();
    void addThemeTab();

    models::ThemeAnswersModel *m_themes = nullptr;
    RecordTablePanel *m_themePanel = nullptr;
    EditionList *m_editions = nullptr;
};

} // namespace piao::widgets
