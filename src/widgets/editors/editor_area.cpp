// SPDX-License-Identifier: EUPL-1.2
#include "piao/widgets/editor_area.h"

#include "editors/editor_page.h"
#include "editors/page_catalogue.h"
#include "look/quiet_label.h"
#include "navigation/place_finder.h"
#include "piao/domain/record_description.h"

#include <QApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace piao::widgets {

using namespace domain;

EditorArea::EditorArea(QWidget *parent) : QWidget(parent), m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("editorArea"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    auto *nothing = quietLabel(tr("Choose a section or an objective on the left."), this);
    nothing->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(nothing);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (page() && page()->isAncestorOf(now))
            emit moved(current());
    });
}

EditorArea::~EditorArea() = default;

void EditorArea::setDocument(document::PlanDocument *document)
{
    if (m_document) {
        commitPending();
        disconnect(m_document, nullptr, this, nullptr);
    }
    qDeleteAll(m_pages);
    m_pages.clear();
    m_document = document;
    if (document)
        connect(document, &document::PlanDocument::changed, this, &EditorArea::closeLost, Qt::QueuedConnection);
}

EditorPage *EditorArea::page() const
{
    return qobject_cast<EditorPage *>(m_stack->currentWidget());
}

Place EditorArea::resolved(const Place &place) const
{
    if (place.page != Place::Page::Record)
        return place;
    const std::optional<Place> found = editingPlace(place.record, m_document->reader(), place.field);
    return found ? Place{found->page, found->record, found->field, place.year} : Place{Place::Page::Record, {}, {}, 0};
}

void EditorArea::open(const Place &place)
{
    if (!m_document)
        return;
    const Place target = resolved(place);
    if (target.page == Place::Page::Record ? target.record.isNull() : !PageCatalogue::find(target.page))
        return;
    EditorPage *next = pageFor(target);
    if (EditorPage *before = page(); before && before != next)
        before->commitPending();
    m_stack->setCurrentWidget(next);
    next->open(target);
    emit moved(current());
}

EditorPage *EditorArea::pageFor(const Place &place)
{
    const bool sheet = place.page == Place::Page::Record;
    const Kind kind = sheet ? editedRecord(place.record, m_document->reader()).kind : Kind::Plan;
    const QString name = QStringLiteral("%1.%2").arg(int(place.page)).arg(QLatin1String(describe(kind).table));
    if (EditorPage *known = m_pages.value(name))
        return known;
    const PageCatalogue::Maker make = sheet ? PageCatalogue::sheetOf(kind)->make : PageCatalogue::find(place.page)->make;
    EditorPage *made = make(*m_document, this);
    m_stack->addWidget(made);
    connect(made, &EditorPage::placeRequested, this, &EditorArea::placeRequested);
    connect(made, &EditorPage::findingsRequested, this, &EditorArea::findingsRequested);
    connect(made, &EditorPage::refused, this, &EditorArea::refused);
    connect(made, &EditorPage::moved, this, [this, made] {
        if (made == page())
            emit moved(made->current());
    });
    return *m_pages.insert(name, made);
}

void EditorArea::closeLost()
{
    // The record that is open may have gone, by an undo for example.
    const EditorPage *open = page();
    const Place place = open ? open->current() : Place();
    if (open && place.page == Place::Page::Record && m_document && editedRecord(place.record, m_document->reader()).isNull())
        m_stack->setCurrentIndex(0);
}

Place EditorArea::current() const
{
    const EditorPage *open = page();
    return open ? open->current() : Place();
}

void EditorArea::commitPending()
{
    if (EditorPage *open = page())
        open->commitPending();
}

} // namespace piao::widgets
