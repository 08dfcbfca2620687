// SPDX-License-Identifier: EUPL-1.2
#include "risk/link_table.h"

#include "forms/reference_input.h"
#include "piao/models/linked_records_model.h"
#include "piao/models/reference_list_model.h"

#include <QSet>

namespace piao::widgets {

using namespace domain;
using document::UnitOfWork;

LinkTable::LinkTable(document::PlanDocument &document, Kind link, const char *ownColumn, const QStringList &beside,
    const TablePanelText &text, QWidget *parent)
    : RecordTablePanel(new models::LinkedRecordsModel(document, link, ownColumn, beside), text, parent)
    , m_document(&document)
    , m_links(static_cast<models::LinkedRecordsModel *>(&model()))
{
    setObjectName(QStringLiteral("links.%1.%2").arg(QLatin1String(describe(link).table), QLatin1String(ownColumn)));
    view().fieldDelegate().prepareReference = [this](ReferenceInput &input, const QModelIndex &index) { prepare(input, index.row()); };
    connect(&view(), &RecordTableView::recordActivated, this, [this](const RecordKey &key) {
        if (const RecordKey linked = m_links->linkedAt(m_links->rowOf(key)); !linked.isNull())
            emit placeRequested(Place::of(linked));
    });
}

void LinkTable::offerCreation(const QList<QPair<const char *, QVariant>> &values)
{
    m_creates = true;
    m_newValues = values;
}

void LinkTable::prepare(ReferenceInput &input, int row) const
{
    QSet<QString> taken;
    for (int other = 0; other < m_links->recordCount(); ++other) {
        if (other != row)
            taken.insert(m_links->linkedAt(other).id);
    }
    input.list().setExcluded(taken);
    if (m_creates)
        input.offerCreation([this](const QString &name) { return create(name); });
}

QString LinkTable::create(const QString &name) const
{
    Record record(m_links->linkedKind());
    record.at(record.description().nameField()) = name;
    for (const auto &[column, value] : m_newValues)
        record.set(column, value);
    QString id;
    const Result<void> done = m_document->perform({}, [&](UnitOfWork &unit) -> Result<void> {
        const Result<RecordKey> inserted = unit.insert(record);
        if (!inserted)
            return inserted.error();
        id = inserted->id;
        return {};
    });
    return done ? id : QString();
}

} // namespace piao::widgets
