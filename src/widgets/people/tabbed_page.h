// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/editor_page.h"

class QTabWidget;

namespace piao::widgets {

/// A page of several pages that belong together, each in a tab of its own.
class TabbedPage : public EditorPage
{
    Q_OBJECT

public:
    TabbedPage(document::PlanDocument &document, Place::Page page, QWidget *parent = nullptr);

    void open(const Place &place) override;
    Place current() const override;
    void commitPending() override;

protected:
    /// @param kinds of the records that are edited in the tab, by which a place finds it
    void addPart(EditorPage *part, const QString &title, std::vector<domain::Kind> kinds);

private:
    struct Part {
        EditorPage *page;
        std::vector<domain::Kind> kinds;
    };

    Place::Page m_page;
    QTabWidget *m_tabs;
    std::vector<Part> m_parts;
};

} // namespace piao::widgets
