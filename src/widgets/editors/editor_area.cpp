// SPDX-License-Identifier: EUPL-1.2
#include "piao/widgets/editor_area.h"

#include "editors/body_page.h"
#include "editors/operational_sheet.h"
#include "editors/organisation_page.h"
#include "editors/performance_sheet.h"
#include "editors/plan_page.h"
#include "editors/plan_words.h"
#include "editors/registry_pages.h"
#include "editors/strategic_sheet.h"
#include "editors/value_sheet.h"
#include "look/quiet_label.h"
#include "piao/document/tree_levels.h"
#include "piao/domain/record_description.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <optional>

namespace piao::widgets {

using namespace domain;

namespace {

/// The page on which records of a kind are edited, for those that are not nodes of the tree.
std::optional<Place::Page> pageOf(Kind kind)
{
    switch (kind) {
    case Kind::Body: return Place::Page::Body;
    case Kind::Plan: return Place::Page::Plan;
    case Kind::OrgUnit: return Place::Page::Organisation;
    case Kind::ResponsibilityCentre: return Place::Page::Centres;
    case Kind::Director: return Place::Page::Directors;
    case Kind::Stakeholder: return Place::Page::Stakeholders;
    case Kind::Theme: return Place::Page::Themes;
    case Kind::RuleSet: return Place::Page::RuleSets;
    case Kind::StaffCount: return Place::Page::Staff;
    default: return std::nullopt;
    }
}

} // namespace

EditorArea::EditorArea(QWidget *parent) : QWidget(parent), m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("editorArea"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    auto *nothing = quietLabel(tr("Choose a section or an objective on the left."), this);
    nothing->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(nothing);
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
    if (place.page != Place::Page::Record || document::isNode(place.record.kind))
        return place;
    Place found = place;
    if (const auto page = pageOf(place.record.kind)) {
        found.page = *page;
        return found;
    }
    if (ownerOf(m_document->reader(), place.record).isNull()) {
        // A provision stands on its theme's page, a wording of a centre or of the plan on theirs.
        const Record record = m_document->reader().read(place.record);
        for (const Field &field : describe(place.record.kind).fields) {
            const auto page = field.type == FieldType::Reference && (field.is(Parent) || field.is(Owner)) ? pageOf(field.reference) : std::nullopt;
            if (page && !record.isNull() && record.has(field.column))
                return {*page, {field.reference, record.text(field.column), {}}, {}, 0};
        }
        found.record = {};
    }
    return found;
}

void EditorArea::open(const Place &place)
{
    if (!m_document)
        return;
    const Place target = resolved(place);
    if (target.page == Place::Page::Record
        && (target.record.isNull() || m_document->reader().read(ownerOf(m_document->reader(), target.record)).isNull()))
        return;
    EditorPage *next = pageFor(target);
    if (EditorPage *before = page(); before && before != next)
        before->commitPending();
    m_stack->setCurrentWidget(next);
    next->open(target);
}

EditorPage *EditorArea::pageFor(const Place &place)
{
    const Kind kind = place.page == Place::Page::Record ? ownerOf(m_document->reader(), place.record).kind : Kind::Plan;
    const QString name = QStringLiteral("%1.%2").arg(int(place.page)).arg(QLatin1String(describe(kind).table));
    if (EditorPage *known = m_pages.value(name))
        return known;
    EditorPage *made = place.page == Place::Page::Record
        ? makePage({Place::Page::Record, {kind, place.record.id, {}}, {}, 0}) : makePage(place);
    m_stack->addWidget(made);
    connect(made, &EditorPage::placeRequested, this, &EditorArea::placeRequested);
    connect(made, &EditorPage::refused, this, &EditorArea::refused);
    return *m_pages.insert(name, made);
}

EditorPage *EditorArea::makePage(const Place &place)
{
    document::PlanDocument &plan = *m_document;
    switch (place.page) {
    case Place::Page::Body: return new BodyPage(plan, this);
    case Place::Page::Plan: return new PlanPage(plan, this);
    case Place::Page::Organisation: return new OrganisationPage(plan, this);
    case Place::Page::Centres: return new CentresPage(plan, this);
    case Place::Page::Directors: return new DirectorsPage(plan, this);
    case Place::Page::Stakeholders: return new StakeholdersPage(plan, this);
    case Place::Page::Themes: return new ThemesPage(plan, this);
    case Place::Page::RuleSets: return new RuleSetsPage(plan, this);
    case Place::Page::Staff: return new StaffPage(plan, this);
    case Place::Page::Record: break;
    }
    switch (place.record.kind) {
    case Kind::PublicValue: return new ValueSheet(plan, this);
    case Kind::StrategicObjective: return new StrategicSheet(plan, this);
    case Kind::OperationalObjective: return new OperationalSheet(plan, this);
    default: return new PerformanceSheet(plan, this);
    }
}

void EditorArea::closeLost()
{
    // The record that is open may have gone, by an undo for example.
    const EditorPage *open = page();
    const Place place = open ? open->current() : Place();
    if (open && place.page == Place::Page::Record && m_document
        && m_document->reader().read(ownerOf(m_document->reader(), place.record)).isNull())
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
