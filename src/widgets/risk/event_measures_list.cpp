// SPDX-License-Identifier: EUPL-1.2
#include "risk/event_measures_list.h"

#include "piao/domain/record_description.h"

#include <QHeaderView>

namespace piao::widgets {

using namespace domain;

namespace {

QString choiceText(const Record &record, const char *column)
{
    return record.has(column) ? choiceLabel(record.description().field(column), record.text(column)) : QString();
}

bool concerns(const store::RowChange &change)
{
    const Kind kind = change.key.kind;
    return kind == Kind::EventMeasure || kind == Kind::RiskEvent || kind == Kind::Measure;
}

} // namespace

EventMeasuresList::EventMeasuresList(document::PlanDocument &document, QWidget *parent) : QTreeWidget(parent), m_document(&document)
{
    setObjectName(QStringLiteral("eventMeasures"));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setHeaderLabels({tr("Measure"), tr("Against the event"), tr("Type"), tr("State")});
    setAccessibleName(tr("Measures against its events"));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::Stretch);
    connect(this, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        emit placeRequested(Place::of({Kind::Measure, item->data(0, Qt::UserRole).toString(), {}}));
    });
    connect(&document, &document::PlanDocument::changed, this, [this](const document::ChangeNotice &notice) {
        if (notice.reset || std::any_of(notice.changes.begin(), notice.changes.end(), concerns))
            refresh();
    });
}

void EventMeasuresList::setProcess(const QString &id)
{
    m_process = id;
    refresh();
}

void EventMeasuresList::addRow(const Record &event, const Record &measure)
{
    auto *item = new QTreeWidgetItem(this,
        {document::displayName(measure), document::displayName(event), choiceText(measure, "type"), choiceText(measure, "state")});
    item->setData(0, Qt::UserRole, measure.key().id);
    for (int column = 0; column < 2; ++column)
        item->setToolTip(column, item->text(column));
}

void EventMeasuresList::refresh()
{
    clear();
    document::PlanReader &reader = m_document->reader();
    for (const Record &event : m_process.isEmpty() ? std::vector<Record>() : reader.where(Kind::RiskEvent, "process_id", m_process)) {
        for (const Record &link : reader.where(Kind::EventMeasure, "event_id", event.key().id)) {
            if (const Record measure = reader.read({Kind::Measure, link.text("measure_id"), {}}); !measure.isNull())
                addRow(event, measure);
        }
    }
    if (topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0));
    emit countChanged();
}

} // namespace piao::widgets
