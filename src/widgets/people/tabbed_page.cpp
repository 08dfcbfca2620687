// SPDX-License-Identifier: EUPL-1.2
#include "people/tabbed_page.h"

#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace piao::widgets {

TabbedPage::TabbedPage(document::PlanDocument &document, Place::Page page, QWidget *parent)
    : EditorPage(document, parent), m_page(page), m_tabs(new QTabWidget(this))
{
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(QStringLiteral("pageTabs"));
    m_tabs->setAccessibleName(tr("Parts of the page"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_tabs);
}

void TabbedPage::addPart(EditorPage *part, const QString &title, std::vector<domain::Kind> kinds)
{
    connect(part, &EditorPage::placeRequested, this, &EditorPage::placeRequested);
    connect(part, &EditorPage::refused, this, &EditorPage::refused);
    m_parts.push_back({part, std::move(kinds)});
    m_tabs->addTab(part, title);
}

void TabbedPage::open(const Place &place)
{
    for (const Part &part : m_parts) {
        if (!place.record.isNull() && std::find(part.kinds.begin(), part.kinds.end(), place.record.kind) != part.kinds.end()) {
            m_tabs->setCurrentWidget(part.page);
            part.page->open(place);
            return;
        }
    }
}

Place TabbedPage::current() const
{
    const auto *shown = qobject_cast<const EditorPage *>(m_tabs->currentWidget());
    const Place place = shown ? shown->current() : Place();
    return {m_page, place.record, place.field, place.year};
}

void TabbedPage::commitPending()
{
    for (const Part &part : m_parts)
        part.page->commitPending();
}

} // namespace piao::widgets
