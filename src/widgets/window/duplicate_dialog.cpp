// SPDX-License-Identifier: EUPL-1.2
#include "window/duplicate_dialog.h"

#include "look/quiet_label.h"
#include "piao/domain/record_description.h"
#include "style/icons.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace piao::widgets {

using namespace domain;
using document::CopyPart;
using document::DuplicateOptions;

DuplicateDialog::DuplicateDialog(document::PlanDocument &document, std::vector<RecordKey> keys, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_keys(std::move(keys))
    , m_parts(new QListWidget(this))
    , m_refusal(reasonLabel(this))
    , m_shared(new QRadioButton(tr("The same &measures treat the copy"), this))
    , m_copied(new QRadioButton(tr("&Copy the specific measures too"), this))
    , m_duplicate(new QPushButton(themeIcon("edit-copy"), tr("&Duplicate"), this))
{
    build();
    showParts();
}

void DuplicateDialog::build()
{
    setObjectName(QStringLiteral("duplicateDialog"));
    setWindowTitle(tr("Duplicate"));
    m_parts->setObjectName(QStringLiteral("partList"));
    m_parts->setAccessibleName(tr("What goes into the copy"));
    m_shared->setObjectName(QStringLiteral("sharedMeasures"));
    m_copied->setObjectName(QStringLiteral("copiedMeasures"));
    m_duplicate->setObjectName(QStringLiteral("duplicateButton"));
    m_shared->setChecked(true);
    m_refusal->setVisible(false);
    const QString name = m_document.reader().nameOf(m_keys.front()).simplified();
    auto *question = new QLabel(m_keys.size() == 1 ? tr("Duplicate «%1» with:").arg(name)
                                                   : tr("Duplicate %1 records, each with:").arg(m_keys.size()), this);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    auto *note = quietLabel(tr("The copy gets the next code and keeps the title. You can undo this at any time."), this);
    note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    buttons->addButton(m_duplicate, QDialogButtonBox::AcceptRole);
    m_duplicate->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &DuplicateDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copied, &QRadioButton::toggled, this, &DuplicateDialog::showParts);
    const bool treated = std::any_of(m_keys.begin(), m_keys.end(), [](const RecordKey &key) { return key.kind == Kind::Process || key.kind == Kind::RiskEvent; });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(question);
    layout->addWidget(m_parts, 1);
    for (QRadioButton *choice : {m_shared, m_copied}) {
        choice->setVisible(treated);
        layout->addWidget(choice);
    }
    layout->addWidget(note);
    layout->addWidget(m_refusal);
    layout->addWidget(buttons);
    resize(500, 420);
}

void DuplicateDialog::showParts()
{
    const auto measures = m_copied->isChecked() ? DuplicateOptions::Measures::Copied : DuplicateOptions::Measures::Shared;
    const Result<std::vector<CopyPart>> parts = document::partsToCopy(m_document.reader(), m_keys, measures);
    m_parts->clear();
    if (!parts) {
        m_refusal->setText(parts.error().oneLine());
        m_refusal->setVisible(true);
        return;
    }
    for (const CopyPart &part : *parts) {
        const RecordDescription &description = describe(part.kind);
        auto *item = new QListWidgetItem(QStringLiteral("%1: %2").arg(plural(description)).arg(part.count), m_parts);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(part.proposed ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, int(part.kind));
    }
    if (m_parts->count() > 0)
        m_parts->setCurrentRow(0);
    else
        new QListWidgetItem(tr("Nothing else belongs to it."), m_parts);
}

DuplicateOptions DuplicateDialog::options() const
{
    DuplicateOptions options;
    options.measures = m_copied->isChecked() ? DuplicateOptions::Measures::Copied : DuplicateOptions::Measures::Shared;
    for (int row = 0; row < m_parts->count(); ++row) {
        const QListWidgetItem *item = m_parts->item(row);
        if ((item->flags() & Qt::ItemIsUserCheckable) && item->checkState() != Qt::Checked)
            options.without.push_back(Kind(item->data(Qt::UserRole).toInt()));
    }
    return options;
}

void DuplicateDialog::accept()
{
    const Result<std::vector<RecordKey>> copies = document::duplicate(m_document, m_keys, options());
    if (!copies) {
        m_refusal->setText(copies.error().oneLine());
        m_refusal->setVisible(true);
        return;
    }
    m_copies = *copies;
    QDialog::accept();
}

} // namespace piao::widgets
