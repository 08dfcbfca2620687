// SPDX-License-Identifier: EUPL-1.2
#include "navigation/sections_list.h"

#include "style/icons.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <optional>

namespace piao::widgets {

using domain::Kind;

namespace {

constexpr int pageRole = Qt::UserRole;
constexpr int countRole = Qt::UserRole + 1;

struct Section {
    Place::Page page;
    const char *title;
    const char *icon;
    std::optional<Kind> counted;
};

const Section allSections[] = {
    {Place::Page::Plan, QT_TRANSLATE_NOOP("piao::widgets::SectionsList", "The plan"), "view-calendar", {}},
    {Place::Page::Body, QT_TRANSLATE_NOOP("piao::widgets::SectionsList", "1 Registry of the body"), "view-institution", {}},
    {Place::Page::Organisation, QT_TRANSLATE_NOOP("piao::widgets::SectionsList", "3.1 Organisation"), "distribute-graph-directed", Kind::OrgUnit},
    {Place::Page::Centres, QT_TRANSLATE_NOOP("piao::widgets::SectionsList", "Centres"), "folder-open", Kind::ResponsibilityCentre},
    {Place::Page::Directors, QT_TRANSLATE_NOOP("piao::widgets::SectionsList", "Directors"), "user", Kind::Director},
    {Place::Page::Staff, QT_TRANSLATE_NOOP("piao::widgets::SectionsList", "Staff"), "resource-group", Kind::StaffCount},
    {Place::Page::Stakeholders, QT_TRANSLATE_NOOP("piao::widgets::SectionsList", "Stakeholders"), "group", Kind::Stakeholder},
    {Place::Page::Themes, QT_TRANSLATE_NOOP("piao::widgets::SectionsList", "Themes"), "tag", Kind::Theme},
    {Place::Page::RuleSets, QT_TRANSLATE_NOOP("piao::widgets::SectionsList", "Attainment rules"), "view-statistics", Kind::RuleSet},
};

/// A list row with its count at the right.
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

} // namespace

SectionsList::SectionsList(QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(tr("Sections of the plan"));
    setItemDelegate(new CountedRow(this));
    setFrameShape(NoFrame);
    setViewportMargins(6, 6, 0, 0);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const Section &section : allSections) {
        auto *item = new QListWidgetItem(themeIcon(section.icon), tr(section.title), this);
        item->setData(pageRole, int(section.page));
    }
    setCurrentRow(0);
    selectionModel()->clearSelection();
    const auto place = [](const QListWidgetItem *item) { return Place{Place::Page(item->data(pageRole).toInt()), {}, {}, 0}; };
    connect(this, &QListWidget::itemClicked, this, [this, place](QListWidgetItem *item) { emit chosen(place(item)); });
    connect(this, &QListWidget::itemActivated, this, [this, place](QListWidgetItem *item) { emit activatedForEditing(place(item)); });
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
    for (int row = 0; row < int(std::size(allSections)); ++row) {
        const std::optional<Kind> kind = allSections[row].counted;
        QListWidgetItem *shown = item(row);
        shown->setData(countRole, kind && m_document ? QVariant(m_document->reader().count(*kind)) : QVariant());
        const QString title = tr(allSections[row].title);
        shown->setData(Qt::AccessibleTextRole, kind ? tr("%1, %2 records").arg(title, shown->data(countRole).toString()) : title);
    }
}

void SectionsList::showPlace(const Place &place)
{
    for (int row = 0; row < int(std::size(allSections)); ++row) {
        if (item(row)->data(pageRole).toInt() == int(place.page) && place.page != Place::Page::Record) {
            setCurrentRow(row);
            return;
        }
    }
    selectionModel()->clearSelection();
}

std::vector<std::pair<QString, Place::Page>> SectionsList::sections()
{
    std::vector<std::pair<QString, Place::Page>> found;
    for (const Section &section : allSections)
        found.emplace_back(tr(section.title), section.page);
    return found;
}

QSize SectionsList::sizeHint() const
{
    return {QListWidget::sizeHint().width(), sizeHintForRow(0) * int(std::size(allSections)) + 2 * frameWidth() + 4};
}

} // namespace piao::widgets
