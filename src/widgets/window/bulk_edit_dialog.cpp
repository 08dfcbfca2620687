// SPDX-License-Identifier: EUPL-1.2
#include "window/bulk_edit_dialog.h"

#include "forms/field_input.h"
#include "look/quiet_label.h"
#include "style/icons.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace piao::widgets {

using namespace domain;
using document::BulkPreview;

namespace {

/// More rows than a person reads before saying yes; the summary counts all of them.
constexpr int mostRows = 500;
constexpr int pauseMs = 120;

} // namespace

BulkEditDialog::BulkEditDialog(document::PlanDocument &document, const std::vector<RecordKey> &keys, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_kindBox(new QComboBox(this))
    , m_fieldBox(new QComboBox(this))
    , m_inputPlace(new QVBoxLayout)
    , m_valueLabel(new QLabel(tr("&Value"), this))
    , m_preview(new QTreeWidget(this))
    , m_summary(new QLabel(this))
    , m_refusal(reasonLabel(this))
    , m_set(new QPushButton(themeIcon("edit-rename"), tr("&Set"), this))
    , m_pause(new QTimer(this))
{
    for (const RecordKey &key : keys) {
        if (!document::bulkFields(key.kind).empty())
            m_keys[key.kind].push_back(key);
    }
    build();
    for (const auto &[kind, records] : m_keys)
        m_kindBox->addItem(QStringLiteral("%1 (%2)").arg(plural(describe(kind))).arg(records.size()), int(kind));
    connect(m_kindBox, &QComboBox::currentIndexChanged, this, &BulkEditDialog::fillFields);
    connect(m_fieldBox, &QComboBox::currentIndexChanged, this, &BulkEditDialog::makeInput);
    connect(m_pause, &QTimer::timeout, this, &BulkEditDialog::showPreview);
    fillFields();
}

void BulkEditDialog::build()
{
    setObjectName(QStringLiteral("bulkEditDialog"));
    setWindowTitle(tr("Set a field in many records"));
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    m_kindBox->setObjectName(QStringLiteral("kindBox"));
    m_fieldBox->setObjectName(QStringLiteral("fieldBox"));
    m_preview->setObjectName(QStringLiteral("previewList"));
    m_summary->setObjectName(QStringLiteral("previewSummary"));
    m_set->setObjectName(QStringLiteral("setButton"));
    m_preview->setHeaderLabels({tr("Record"), tr("Now"), tr("Then")});
    m_preview->setRootIsDecorated(false);
    m_preview->setUniformRowHeights(true);
    m_preview->setAccessibleName(tr("What changes"));
    m_preview->header()->setStretchLastSection(false);
    for (int column = 0; column < 3; ++column)
        m_preview->header()->setSectionResizeMode(column, QHeaderView::Stretch);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Records"), m_kindBox);
    form->addRow(tr("&Field"), m_fieldBox);
    form->addRow(m_valueLabel, m_inputPlace);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    buttons->addButton(m_set, QDialogButtonBox::AcceptRole);
    m_set->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &BulkEditDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_refusal);
    layout->addWidget(m_summary);
    layout->addWidget(m_preview, 1);
    layout->addWidget(buttons);
    resize(720, 540);
}

Kind BulkEditDialog::kind() const
{
    return m_keys.empty() ? Kind::Plan : Kind(m_kindBox->currentData().toInt());
}

void BulkEditDialog::fillFields()
{
    {
        const QSignalBlocker quiet(m_fieldBox);
        m_fieldBox->clear();
        for (const int field : m_keys.empty() ? std::vector<int>() : document::bulkFields(kind()))
            m_fieldBox->addItem(label(describe(kind()).fields[size_t(field)]), field);
    }
    m_kindBox->setEnabled(m_kindBox->count() > 1);
    makeInput();
}

void BulkEditDialog::chooseField(const QString &column)
{
    const int field = describe(kind()).indexOf(QStringView(column));
    if (const int row = m_fieldBox->findData(field); row >= 0)
        m_fieldBox->setCurrentIndex(row);
}

QVariant BulkEditDialog::commonValue() const
{
    const int field = m_fieldBox->currentData().toInt();
    QVariant common;
    for (size_t i = 0; i < keys().size(); ++i) {
        const Record record = m_document.reader().read(keys()[i]);
        const QVariant value = record.isNull() ? QVariant() : record.at(field);
        if (i > 0 && value != common)
            return {};
        common = value;
    }
    return common;
}

void BulkEditDialog::makeInput()
{
    if (m_input) {
        m_input->onEdited = nullptr;
        m_input->onChosen = nullptr;
        m_input->widget()->deleteLater();
        m_inputPlace->removeWidget(m_input->widget());
        m_input = nullptr;
    }
    if (m_fieldBox->currentIndex() < 0) {
        m_set->setEnabled(false);
        m_summary->setText(tr("No record is selected."));
        return;
    }
    const Field &field = describe(kind()).fields[size_t(m_fieldBox->currentData().toInt())];
    m_input = createFieldInput(m_document, kind(), field, this);
    m_input->show(commonValue());
    m_input->onEdited = [this] { m_pause->start(); };
    m_input->onChosen = [this] { m_pause->start(); };
    m_inputPlace->addWidget(m_input->widget());
    m_valueLabel->setBuddy(m_input->widget());
    setTabOrder(m_fieldBox, m_input->widget());
    setTabOrder(m_input->widget(), m_preview);
    showPreview();
}

document::BulkEdit BulkEditDialog::edit(const QVariant &value) const
{
    return {keys(), m_fieldBox->currentData().toInt(), value};
}

void BulkEditDialog::refuse(const Error &error)
{
    m_refusal->setText(error.what);
    m_refusal->setVisible(true);
    m_preview->clear();
    m_summary->setText(tr("Nothing would change."));
    m_set->setEnabled(false);
}

void BulkEditDialog::showPreview()
{
    m_pause->stop();
    const Result<QVariant> value = m_input->read();
    const Result<BulkPreview> preview = value ? document::previewBulkEdit(m_document.reader(), edit(*value)) : Result<BulkPreview>(value.error());
    if (!preview) {
        refuse(preview.error());
        return;
    }
    m_refusal->setVisible(false);
    m_preview->clear();
    QList<QTreeWidgetItem *> items;
    for (const BulkPreview::Row &row : preview->rows) {
        if (items.size() == mostRows)
            break;
        auto *item = new QTreeWidgetItem({row.name.simplified(), row.before.simplified(), row.changes ? row.after.simplified() : tr("the same")});
        if (row.changes && row.after.isEmpty())
            item->setText(2, tr("empty"));
        items.append(item);
    }
    m_preview->addTopLevelItems(items);
    if (!items.isEmpty())
        m_preview->setCurrentItem(items.front());
    QString summary = tr("Changing: %1. With this value already: %2.").arg(preview->changing).arg(preview->same);
    if (preview->rows.size() > size_t(mostRows))
        summary += QLatin1Char(' ') + tr("The first %1 are shown.").arg(mostRows);
    m_summary->setText(summary);
    m_set->setEnabled(preview->changing > 0);
}

void BulkEditDialog::accept()
{
    if (!m_input)
        return;
    const Result<QVariant> value = m_input->read();
    const Result<int> changed = value ? document::setInAll(m_document, edit(*value)) : Result<int>(value.error());
    if (!changed) {
        refuse(changed.error());
        return;
    }
    m_changed = *changed;
    QDialog::accept();
}

} // namespace piao::widgets
