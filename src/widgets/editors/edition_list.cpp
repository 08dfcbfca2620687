// SPDX-License-Identifier: EUPL-1.2
#include "editors/edition_list.h"

#include "look/quiet_label.h"
#include "piao/document/tree_verbs.h"
#include "style/icons.h"

#include <QListWidget>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

namespace piao::widgets {

using namespace domain;

EditionList::EditionList(document::PlanDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(&document)
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(themeIcon("list-add"), tr("Create next year's edition"), this))
{
    m_list->setAccessibleName(tr("Editions through the years"));
    m_list->setSpacing(2);
    m_list->setWordWrap(true);
    m_add->setToolTip(tr("The same objective for the year after: texts, phases, indicators, themes and stakeholders go with it."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 16);
    layout->addWidget(groupLabel(tr("Editions through the years"), this));
    layout->addWidget(quietLabel(tr("The same objective in each year of the plan; Enter opens an edition."), this));
    layout->addWidget(m_list, 1);
    auto *actions = new QHBoxLayout;
    actions->addWidget(m_add);
    actions->addStretch(1);
    layout->addLayout(actions);
    connect(m_add, &QPushButton::clicked, this, &EditionList::addNext);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        emit placeRequested(Place::of({Kind::PerformanceObjective, item->data(Qt::UserRole).toString(), {}}));
    });
    connect(&document, &document::PlanDocument::changed, this, [this](const document::ChangeNotice &notice) {
        for (const store::RowChange &change : notice.changes) {
            if (change.key.kind == Kind::PerformanceObjective)
                return refresh();
        }
        if (notice.reset)
            refresh();
    });
}

void EditionList::setObjective(const RecordKey &objective)
{
    m_objective = objective;
    m_add->setEnabled(!m_document->isReadOnly() && !objective.isNull());
    refresh();
}

std::vector<Record> EditionList::editions() const
{
    std::vector<Record> found;
    QSet<QString> seen;
    document::PlanReader &reader = m_document->reader();
    QStringList open{m_objective.id};
    // Given data may tie editions into a ring or a fork: each is shown once.
    while (!open.isEmpty()) {
        const QString id = open.takeFirst();
        if (id.isEmpty() || seen.contains(id))
            continue;
        seen.insert(id);
        const Record edition = reader.read({Kind::PerformanceObjective, id, {}});
        if (edition.isNull())
            continue;
        open.append(edition.text("previous_id"));
        for (const Record &next : reader.where(Kind::PerformanceObjective, "previous_id", id))
            open.append(next.key().id);
        found.push_back(edition);
    }
    std::stable_sort(found.begin(), found.end(),
        [](const Record &a, const Record &b) { return a.integer("year") < b.integer("year"); });
    return found;
}

void EditionList::refresh()
{
    m_list->clear();
    for (const Record &edition : editions()) {
        const bool here = edition.key() == m_objective;
        const QString title = edition.text("title");
        auto *item = new QListWidgetItem(QStringLiteral("%1   %2   %3").arg(edition.text("year"), edition.text("code"),
            title.isEmpty() ? tr("(no title yet)") : title), m_list);
        item->setData(Qt::UserRole, edition.key().id);
        if (here) {
            QFont bold = item->font();
            bold.setBold(true);
            item->setFont(bold);
            item->setData(Qt::AccessibleTextRole, tr("%1, open now").arg(item->text()));
            m_list->setCurrentItem(item);
        }
    }
    emit countChanged(m_list->count());
}

void EditionList::addNext()
{
    const Result<RecordKey> added = document::TreeVerbs(*m_document).addNextEdition(m_objective);
    if (added)
        emit placeRequested(Place::of(*added, QStringLiteral("title")));
    else
        emit refused(added.error());
}

} // namespace piao::widgets
