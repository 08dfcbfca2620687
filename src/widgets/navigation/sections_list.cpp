// SPDX-License-Identifier: EUPL-1.2
#include "navigation/sections_list.h"

#include "editors/page_catalogue.h"
#include "navigation/place_finder.h"
#include "style/icons.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace piao::widgets {

using domain::Kind;

namespace {

constexpr int pageRole = Qt::UserRole;
constexpr int countRole = Qt::UserRole + 1;
constexpr int groupRole = Qt::UserRole + 2;

/// The tree of the objectives below keeps the larger part of the pane.
constexpr double mostOfPane = 0.45;
constexpr int fewestRows = 6;

/// A row with its count at the right.
class CountedRow : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QVariant count = index.data(countRole);
        if (!count.isValid())
            return;
        const bool selected = option.state & QStyle::State_Selected;
        painter->save();
        const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
        painter->setPen(option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::PlaceholderText));
        painter->drawText(option.rect.adjusted(0, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter, count.toString());
        painter->restore();
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        // Icons come in different sizes; the texts must stand in one line below each other all the same.
        const int side = option->fontMetrics.height();
        option->decorationSize = {side, side};
    }
};

/// Rows of the open groups, and of the groups themselves.
int shownRows(const QTreeWidget &tree)
{
    int rows = 0;
    for (int i = 0; i < tree.topLevelItemCount(); ++i) {
        const QTreeWidgetItem *group = tree.topLevelItem(i);
        rows += 1 + (group->isExpanded() ? group->childCount() : 0);
    }
    return rows;
}

} // namespace

SectionsList::SectionsList(QWidget *parent) : QTreeWidget(parent)
{
    setAccessibleName(tr("Sections of the plan"));
    setHeaderHidden(true);
    setColumnCount(1);
    setIndentation(14);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    setItemDelegate(new CountedRow(this));
    setFrameShape(NoFrame);
    setViewportMargins(2, 6, 0, 0);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    if (parent)
        parent->installEventFilter(this);
    addPages();
    topLevelItem(0)->setExpanded(true);
    setCurrentItem(topLevelItem(0));
    selectionModel()->clearSelection();
    const auto open = [this](const QTreeWidgetItem &item, void (SectionsList::*signal)(const Place &)) {
        emit (this->*signal)(Place{Place::Page(item.data(0, pageRole).toInt()), {}, {}, 0});
    };
    const auto fold = [](QTreeWidgetItem &group) { group.setExpanded(!group.isExpanded()); };
    // What a person folds or unfolds stays as it is.
    connect(this, &QTreeWidget::itemCollapsed, this, [this] { m_lent = nullptr; });
    connect(this, &QTreeWidget::itemClicked, this, [open, fold](QTreeWidgetItem *item) {
        item->childCount() > 0 ? fold(*item) : open(*item, &SectionsList::chosen);
    });
    connect(this, &QTreeWidget::itemActivated, this, [open, fold](QTreeWidgetItem *item) {
        item->childCount() > 0 ? fold(*item) : open(*item, &SectionsList::activatedForEditing);
    });
    connect(this, &QTreeWidget::itemExpanded, this, &SectionsList::fitHeight);
    connect(this, &QTreeWidget::itemCollapsed, this, &SectionsList::fitHeight);
    fitHeight();
}

/// One item for each group that has a page, and below it its pages.
void SectionsList::addPages()
{
    for (int i = 0; i < PageCatalogue::groupCount; ++i) {
        const auto group = PageCatalogue::Group(i);
        auto *heading = new QTreeWidgetItem({PageCatalogue::title(group)});
        heading->setData(0, groupRole, PageCatalogue::token(group));
        for (const PageCatalogue::Page &page : PageCatalogue::pages()) {
            if (page.group != group)
                continue;
            auto *row = new QTreeWidgetItem(heading, {PageCatalogue::title(page)});
            row->setIcon(0, themeIcon(page.icon));
            row->setData(0, pageRole, int(page.page));
            row->setToolTip(0, row->text(0));
        }
        if (heading->childCount() > 0)
            addTopLevelItem(heading);
        else
            delete heading;
    }
}

void SectionsList::setDocument(document::PlanDocument *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (document)
        connect(document, &document::PlanDocument::changed, this, &SectionsList::follow);
    countRecords();
}

void SectionsList::follow(const document::ChangeNotice &notice)
{
    const bool counts = notice.reset || std::any_of(notice.changes.begin(), notice.changes.end(), [](const store::RowChange &change) {
        return change.kind != store::RowChangeKind::Updated;
    });
    if (counts)
        countRecords();
}

void SectionsList::countRecords()
{
    for (const PageCatalogue::Page &page : PageCatalogue::pages()) {
        QTreeWidgetItem *row = itemOf(page.page);
        const QVariant count = page.counted && m_document ? QVariant(m_document->reader().count(*page.counted)) : QVariant();
        row->setData(0, countRole, count);
        row->setData(0, Qt::AccessibleTextRole, count.isValid() ? tr("%1, %2 records").arg(row->text(0), count.toString()) : row->text(0));
    }
}

QTreeWidgetItem *SectionsList::itemOf(Place::Page page) const
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        for (int row = 0; row < topLevelItem(i)->childCount(); ++row) {
            if (topLevelItem(i)->child(row)->data(0, pageRole).toInt() == int(page))
                return topLevelItem(i)->child(row);
        }
    }
    return nullptr;
}

void SectionsList::showPlace(const Place &place)
{
    Place::Page page = place.page;
    if (page == Place::Page::Record && m_document) {
        const PageCatalogue::Sheet *sheet = PageCatalogue::sheetOf(editedRecord(place.record, m_document->reader()).kind);
        if (sheet && sheet->list)
            page = *sheet->list;
        else if (const auto found = editingPlace(place.record, m_document->reader()))
            page = found->page;
    }
    QTreeWidgetItem *row = itemOf(page);
    lendRoom(row ? row->parent() : nullptr);
    if (row)
        setCurrentItem(row);
    else
        selectionModel()->clearSelection();
}

/// Who jumps from page to page must not find all groups open in the end, and the tree below pushed away.
void SectionsList::lendRoom(QTreeWidgetItem *group)
{
    if (group == m_lent)
        return;
    if (m_lent)
        std::exchange(m_lent, nullptr)->setExpanded(false);
    if (group && !group->isExpanded()) {
        group->setExpanded(true);
        m_lent = group;
    }
}

QStringList SectionsList::openGroups() const
{
    QStringList tokens;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (topLevelItem(i)->isExpanded() && topLevelItem(i) != m_lent)
            tokens.append(topLevelItem(i)->data(0, groupRole).toString());
    }
    return tokens;
}

void SectionsList::setOpenGroups(const QStringList &tokens)
{
    for (int i = 0; i < topLevelItemCount(); ++i)
        topLevelItem(i)->setExpanded(tokens.contains(topLevelItem(i)->data(0, groupRole).toString()));
}

QSize SectionsList::sizeHint() const
{
    const QMargins around = viewportMargins();
    return {QTreeWidget::sizeHint().width(), sizeHintForRow(0) * shownRows(*this) + 2 * frameWidth() + around.top() + around.bottom() + 4};
}

bool SectionsList::event(QEvent *event)
{
    if (event->type() == QEvent::ParentChange && parentWidget())
        parentWidget()->installEventFilter(this);
    return QTreeWidget::event(event);
}

bool SectionsList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        fitHeight();
    return QTreeWidget::eventFilter(watched, event);
}

void SectionsList::fitHeight()
{
    const int wanted = sizeHint().height();
    const int most = parentWidget() && parentWidget()->height() > 0 ? int(parentWidget()->height() * mostOfPane) : wanted;
    setFixedHeight(std::min(wanted, std::max(most, sizeHintForRow(0) * fewestRows)));
}

} // namespace piao::widgets
