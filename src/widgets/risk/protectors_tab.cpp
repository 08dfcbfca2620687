// SPDX-License-Identifier: EUPL-1.2
#include "risk/protectors_tab.h"

#include "piao/models/linked_records_model.h"
#include "risk/link_table.h"
#include "risk/risk_tables.h"

#include <QVBoxLayout>

namespace piao::widgets {

using namespace domain;

ProtectorsTab::ProtectorsTab(document::PlanDocument &document, Kind kind, QWidget *parent) : EditorPage(document, parent)
{
    const bool value = kind == Kind::PublicValue;
    const char *column = value ? "value_id" : "objective_id";
    m_processes = makeProcessLinks(document, value ? Kind::ProcessValue : Kind::ProcessObjective, column, this);
    m_measures = makeMeasureLinks(document, value ? Kind::MeasureValue : Kind::MeasureObjective, column, nullptr, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 16);
    layout->setSpacing(14);
    for (LinkTable *table : {m_processes, m_measures}) {
        adopt(table);
        layout->addWidget(table, 1);
        connect(table, &LinkTable::placeRequested, this, &EditorPage::placeRequested);
        for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
            connect(&table->model(), signal, this, &ProtectorsTab::countChanged);
    }
}

void ProtectorsTab::setNode(const RecordKey &node)
{
    m_processes->model().setOwner(node.id);
    m_measures->model().setOwner(node.id);
    emit countChanged();
}

int ProtectorsTab::count() const
{
    return m_processes->model().recordCount() + m_measures->model().recordCount();
}

void ProtectorsTab::open(const Place &)
{
    m_processes->view().setFocus(Qt::OtherFocusReason);
}

} // namespace piao::widgets
