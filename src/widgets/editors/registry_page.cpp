// SPDX-License-Identifier: EUPL-1.2
#include "editors/registry_page.h"

#include "editors/record_table_panel.h"
#include "forms/record_form.h"
#include "look/scroll_page.h"
#include "navigation/place_finder.h"
#include "piao/models/record_table_model.h"

#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace piao::widgets {

using namespace domain;

RegistryPage::RegistryPage(document::PlanDocument &document, Place::Page page, Kind kind, const TablePanelText &text, QWidget *parent)
    : RegistryPage(document, page, new models::RecordTableModel(document, {kind, {}, {}}), text, parent)
{
}

RegistryPage::RegistryPage(document::PlanDocument &document, Place::Page page, models::RecordTableModel *model,
    const TablePanelText &text, QWidget *parent)
    : EditorPage(document, parent)
    , m_page(page)
    , m_table(adopt(new RecordTablePanel(model, text, this)))
    , m_form(adopt(new RecordForm(document, model->scope().kind, this)))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("registrySplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    m_table->layout()->setContentsMargins(20, 14, 20, 10);
    layout->addWidget(splitter);
    m_form->hide();
    connect(&m_table->view(), &RecordTableView::currentRecordChanged, this, [this](const RecordKey &key) {
        m_form->setRecord(key.isNull() ? RecordKey() : key);
        showRecord(key);
    });
}

void RegistryPage::addDetails(std::initializer_list<QWidget *> more)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->addWidget(m_form);
    for (QWidget *widget : more)
        layout->addWidget(widget);
    layout->addStretch(1);
    addBelow(scrollPage(content, this));
}

void RegistryPage::addBelow(QWidget *widget)
{
    m_form->show();
    auto *splitter = findChild<QSplitter *>(QStringLiteral("registrySplitter"));
    splitter->addWidget(widget);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({420, 320});
    m_form->setRecord(m_table->view().currentRecord());
    showRecord(m_table->view().currentRecord());
}

void RegistryPage::showRecord(const RecordKey &) {}

void RegistryPage::open(const Place &place)
{
    if (place.record.isNull())
        return;
    const models::RecordTableModel &model = m_table->model();
    const RecordKey row = nearestOwner(place.record, reader(), model.scope().kind);
    m_table->view().select(row, row == place.record ? place.field : QString());
    if (row != place.record && (openPart(place) || focusLinks(place.record.kind)))
        return;
    if (row == place.record && !place.field.isEmpty() && model.columnOf(place.field) < 0)
        m_form->focusField(place.field);
    else
        m_table->view().setFocus(Qt::OtherFocusReason);
}

bool RegistryPage::openPart(const Place &place)
{
    for (RecordTablePanel *panel : findChildren<RecordTablePanel *>()) {
        if (panel == m_table || panel->model().scope().kind != place.record.kind)
            continue;
        panel->view().select(place.record, place.field);
        panel->view().setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

Place RegistryPage::current() const
{
    return {m_page, m_table->view().currentRecord(), focusedField(), 0};
}

} // namespace piao::widgets
