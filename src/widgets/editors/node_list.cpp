// SPDX-License-Identifier: EUPL-1.2
#include "editors/node_list.h"

#include "editors/plan_words.h"
#include "look/quiet_label.h"
#include "piao/document/tree_levels.h"
#include "piao/document/tree_verbs.h"
#include "style/icons.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace piao::widgets {

using namespace domain;

NodeList::NodeList(document::PlanDocument &document, Kind parentKind, QWidget *parent)
    : QWidget(parent)
    , m_document(&document)
    , m_childKind(*document::kindBelow(parentKind))
    , m_list(new QListWidget(this))
    , m_empty(quietLabel(tr("Nothing stands below yet. A level without anything below it says what is wanted, not who does it."), this))
    , m_add(new QPushButton(themeIcon("list-add"), {}, this))
{
    const LevelNames names = levelNames(document.reader());
    const LevelName &name = names.of(Level(document::levelOf(m_childKind)));
    m_add->setText(tr("Add: %1").arg(name.singular));
    m_list->setAccessibleName(name.plural);
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 16);
    auto *actions = new QHBoxLayout;
    actions->addWidget(m_empty, 1);
    actions->addStretch();
    actions->addWidget(m_add);
    layout->addLayout(actions);
    layout->addWidget(m_list, 1);
    connect(m_add, &QPushButton::clicked, this, &NodeList::addChild);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        emit placeRequested(Place::of({m_childKind, item->data(Qt::UserRole).toString(), {}}));
    });
    connect(&document, &document::PlanDocument::changed, this, [this](const document::ChangeNotice &notice) {
        const auto &link = document::tieOf(m_childKind).link;
        for (const store::RowChange &change : notice.changes) {
            if (change.key.kind == m_childKind || (link && change.key.kind == *link))
                return refresh();
        }
        if (notice.reset)
            refresh();
    });
}

void NodeList::setNode(const RecordKey &node)
{
    m_node = node;
    m_add->setEnabled(!m_document->isReadOnly() && !node.isNull());
    refresh();
}

std::vector<RecordKey> NodeList::children() const
{
    std::vector<RecordKey> keys;
    if (m_node.isNull())
        return keys;
    const document::ParentTie &tie = document::tieOf(m_childKind);
    for (const Record &record : m_document->reader().where(tie.link.value_or(m_childKind), tie.parentColumn, m_node.id))
        keys.push_back(tie.link ? RecordKey{m_childKind, record.text(tie.childColumn), {}} : record.key());
    return keys;
}

void NodeList::refresh()
{
    const int row = std::max(0, m_list->currentRow());
    m_list->clear();
    const LevelNames names = levelNames(m_document->reader());
    for (const RecordKey &key : children()) {
        const Record record = m_document->reader().read(key);
        if (record.isNull())
            continue;
        const QString title = record.text("title");
        auto *item = new QListWidgetItem(QStringLiteral("%1   %2").arg(shortName(names, record), title.isEmpty() ? tr("(no title yet)") : title), m_list);
        item->setData(Qt::UserRole, key.id);
        item->setToolTip(tr("Enter opens it"));
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_list->setVisible(m_list->count() > 0);
    m_empty->setVisible(m_list->count() == 0);
    emit countChanged(m_list->count());
}

void NodeList::addChild()
{
    const Result<RecordKey> added = document::TreeVerbs(*m_document).addChild({m_node, {}});
    if (added)
        emit placeRequested(Place::of(*added, QStringLiteral("title")));
    else
        emit refused(added.error());
}

} // namespace piao::widgets
