// SPDX-License-Identifier: EUPL-1.2
#include "editors/organisation_page.h"

#include "editors/structure_tree.h"
#include "forms/form_builder.h"
#include "look/quiet_label.h"
#include "look/scroll_page.h"
#include "navigation/place_finder.h"
#include "piao/document/organisation_chart.h"
#include "piao/domain/rank.h"
#include "piao/domain/record_description.h"
#include "style/icons.h"

#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

namespace piao::widgets {

using namespace domain;
using document::UnitOfWork;

OrganisationPage::OrganisationPage(document::PlanDocument &document, QWidget *parent)
    : EditorPage(document, parent), m_tree(new StructureTree(this)), m_form(adopt(new RecordForm(document, Kind::OrgUnit)))
{
    buildForm();
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildTreePane());
    splitter->addWidget(scrollPage(m_form, this, 760));
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this] { m_form->setRecord(currentUnit()); });
    connect(&document, &document::PlanDocument::changed, this, [this](const document::ChangeNotice &notice) {
        for (const store::RowChange &change : notice.changes) {
            if (change.key.kind == Kind::OrgUnit)
                return rebuild();
        }
        if (notice.reset)
            rebuild();
    });
    rebuild();
}

QWidget *OrganisationPage::buildTreePane()
{
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("Structure"), tr("Kind")});
    m_tree->setAccessibleName(tr("Organisation"));
    m_tree->setObjectName(QStringLiteral("structureTree"));
    m_tree->setMovable(!document().isReadOnly());
    connect(m_tree, &StructureTree::dropped, this, [this](const QString &unit, const QString &parent, const QString &before) {
        commitPending();
        const auto key = [](const QString &id) { return id.isEmpty() ? RecordKey() : RecordKey{Kind::OrgUnit, id, {}}; };
        if (const Result<void> moved = document::moveStructure(document(), key(unit), key(parent), key(before)); !moved)
            emit refused(moved.error());
    });
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(20, 14, 8, 16);
    auto *head = new QHBoxLayout;
    head->addWidget(groupLabel(tr("Organisation"), pane));
    head->addStretch(1);
    const auto button = [&](const char *icon, const QString &text, auto act) {
        auto *made = new QPushButton(themeIcon(icon), text, pane);
        connect(made, &QPushButton::clicked, this, act);
        head->addWidget(made);
        return made;
    };
    QPushButton *add = button("list-add", tr("Add structure"), [this] { addUnit(false); });
    m_unitActions.append(button("list-add", tr("Add below"), [this] { addUnit(true); }));
    m_unitActions.append(button("edit-delete", tr("Remove"), [this] { removeUnit(); }));
    add->setEnabled(!document().isReadOnly());
    layout->addLayout(head);
    m_empty = quietLabel(tr("Areas, sectors and services of the body. Add the first area; centres and directors then choose from here."), pane);
    layout->addWidget(m_empty);
    layout->addWidget(m_tree, 1);
    for (const int by : {-1, 1}) {
        auto *move = new QShortcut(QKeySequence(Qt::ALT | (by < 0 ? Qt::Key_Up : Qt::Key_Down)), m_tree);
        move->setContext(Qt::WidgetShortcut);
        connect(move, &QShortcut::activated, this, [this, by] { shiftUnit(by); });
    }
    return pane;
}

void OrganisationPage::buildForm()
{
    FormBuilder(*m_form)
        .row({{"number", 3}, {"kind", 9}})
        .row({{"name", 12}})
        .row({{"parent_id", 12}})
        .row({{"functions", 12}})
        .stretch();
}

void OrganisationPage::rebuild()
{
    const QString current = currentUnit().id;
    const std::vector<Record> units = reader().all(Kind::OrgUnit);
    {
        const QSignalBlocker quiet(m_tree);
        m_tree->clear();
        QSet<QString> shown;
        addItems(m_tree->invisibleRootItem(), {}, units, shown);
        // Given data may hold a ring; its members are shown at the top rather than nowhere.
        for (const Record &unit : units) {
            if (!shown.contains(unit.key().id))
                addItems(m_tree->invisibleRootItem(), unit.text("parent_id"), units, shown);
        }
        m_tree->expandAll();
    }
    QTreeWidgetItem *item = itemOf(current);
    m_tree->setCurrentItem(item ? item : m_tree->topLevelItem(0));
    if (currentUnit() != m_form->record())
        m_form->setRecord(currentUnit());
    m_empty->setVisible(units.empty());
    for (QPushButton *action : std::as_const(m_unitActions))
        action->setEnabled(!units.empty() && !document().isReadOnly());
}

void OrganisationPage::addItems(QTreeWidgetItem *parent, const QString &parentId, const std::vector<Record> &units, QSet<QString> &shown)
{
    for (const Record &unit : units) {
        if (unit.text("parent_id") != parentId || shown.contains(unit.key().id))
            continue;
        shown.insert(unit.key().id);
        const QString number = unit.has("number") ? unit.text("number") + QLatin1Char(' ') : QString();
        const QString kind = choiceLabel(unit.description().field("kind"), unit.text("kind"));
        auto *item = new QTreeWidgetItem(parent, {number + document::displayName(unit), kind});
        item->setData(0, Qt::UserRole, unit.key().id);
        item->setToolTip(0, unit.text("name"));
        addItems(item, unit.key().id, units, shown);
    }
}

RecordKey OrganisationPage::currentUnit() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item ? RecordKey{Kind::OrgUnit, item->data(0, Qt::UserRole).toString(), {}} : RecordKey();
}

QTreeWidgetItem *OrganisationPage::itemOf(const QString &id) const
{
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        if ((*it)->data(0, Qt::UserRole).toString() == id)
            return *it;
    }
    return nullptr;
}

void OrganisationPage::perform(const document::PlanDocument::Work &work)
{
    commitPending();
    if (const Result<void> done = document().perform({}, work); !done)
        emit refused(done.error());
}

void OrganisationPage::addUnit(bool below)
{
    const RecordKey here = currentUnit();
    Record unit(Kind::OrgUnit);
    const Record now = here.isNull() ? Record() : reader().read(here);
    if (!now.isNull())
        unit.set("parent_id", below ? QVariant(here.id) : now.value("parent_id"));
    RecordKey added;
    perform([&](UnitOfWork &work) -> Result<void> {
        const Result<RecordKey> inserted = work.insert(unit);
        if (!inserted)
            return inserted.error();
        added = *inserted;
        return {};
    });
    if (QTreeWidgetItem *item = itemOf(added.id); item && !added.isNull()) {
        m_tree->setCurrentItem(item);
        m_form->focusField(QStringLiteral("name"));
    }
}

void OrganisationPage::removeUnit()
{
    const RecordKey here = currentUnit();
    if (!here.isNull())
        perform([&](UnitOfWork &work) { return work.remove(here); });
}

void OrganisationPage::shiftUnit(int by)
{
    QTreeWidgetItem *item = m_tree->currentItem();
    if (!item || document().isReadOnly())
        return;
    QTreeWidgetItem *parent = item->parent() ? item->parent() : m_tree->invisibleRootItem();
    const int from = parent->indexOfChild(item);
    if (from + by < 0 || from + by >= parent->childCount())
        return;
    std::vector<RecordKey> keys;
    for (int i = 0; i < parent->childCount(); ++i)
        keys.push_back({Kind::OrgUnit, parent->child(i)->data(0, Qt::UserRole).toString(), {}});
    std::swap(keys[size_t(from)], keys[size_t(from + by)]);
    std::vector<std::optional<qint64>> ranks;
    for (const RecordKey &key : keys)
        ranks.push_back(reader().read(key).integer("rank"));
    perform([&](UnitOfWork &work) -> Result<void> {
        for (const RankChange &change : rankChanges(ranks)) {
            if (const Result<void> set = work.set(keys[change.position], "rank", change.rank); !set)
                return set;
        }
        return {};
    });
}

void OrganisationPage::open(const Place &place)
{
    const RecordKey unit = nearestOwner(place.record, reader(), Kind::OrgUnit);
    if (QTreeWidgetItem *item = itemOf(unit.id))
        m_tree->setCurrentItem(item);
    if (place.field.isEmpty() || unit != place.record || !m_form->focusField(place.field))
        m_tree->setFocus(Qt::OtherFocusReason);
}

Place OrganisationPage::current() const
{
    return {Place::Page::Organisation, currentUnit(), focusedField(), 0};
}

} // namespace piao::widgets
