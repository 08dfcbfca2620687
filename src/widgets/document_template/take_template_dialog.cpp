// SPDX-License-Identifier: EUPL-1.2
#include "document_template/take_template_dialog.h"

#include "look/quiet_label.h"
#include "piao/domain/record_description.h"
#include "style/icons.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace piao::widgets {

using namespace domain;
using document::SectionTemplate;
using document::TemplateChange;

namespace {

class ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(piao::widgets::TakeTemplateDialog)

public:
    static QString of(TemplateChange::What what)
    {
        switch (what) {
        case TemplateChange::What::Added: return tr("added");
        case TemplateChange::What::Moved: return tr("moved");
        case TemplateChange::What::Renamed: return tr("renamed");
        case TemplateChange::What::Refilled: return tr("filled otherwise");
        case TemplateChange::What::SwitchedOn: return tr("switched on");
        case TemplateChange::What::SwitchedOff: return tr("switched off");
        case TemplateChange::What::Kept: return tr("kept");
        case TemplateChange::What::Look: return tr("look");
        }
        return {};
    }

    static QString remark(const TemplateChange &change)
    {
        switch (change.what) {
        case TemplateChange::What::Renamed: return tr("now «%1»").arg(change.before);
        case TemplateChange::What::Refilled: return tr("another table or figure, or other pages");
        case TemplateChange::What::SwitchedOff: return tr("nobody has written in it");
        case TemplateChange::What::Kept: return tr("the template lacks it; it stays printed for its text");
        default: return {};
        }
    }
};

} // namespace

TakeTemplateDialog::TakeTemplateDialog(document::PlanDocument &document, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_templates(new QListWidget(this))
    , m_source(quietLabel({}, this))
    , m_changes(new QTreeWidget(this))
    , m_summary(new QLabel(this))
    , m_refusal(reasonLabel(this))
    , m_titles(new QCheckBox(tr("&Titles as in the template"), this))
    , m_look(new QCheckBox(tr("&Look as in the template"), this))
    , m_take(new QPushButton(themeIcon("dialog-ok-apply"), tr("Ta&ke over"), this))
{
    setObjectName(QStringLiteral("takeTemplateDialog"));
    setWindowTitle(tr("Take the sections from a template"));
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildTemplates());
    splitter->addWidget(buildPreview());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({300, 640});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    buttons->addButton(m_take, QDialogButtonBox::AcceptRole);
    m_take->setObjectName(QStringLiteral("takeButton"));
    m_take->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &TakeTemplateDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addWidget(quietLabel(tr("Texts are never removed: sections that are recognised keep theirs. It is one step, which you can undo."), this));
    layout->addWidget(m_refusal);
    layout->addWidget(buttons);
    resize(1100, 640);
    m_templates->setCurrentRow(0);
}

QWidget *TakeTemplateDialog::buildTemplates()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    m_templates->setObjectName(QStringLiteral("templateList"));
    m_templates->setAccessibleName(tr("Templates"));
    m_templates->setWordWrap(true);
    const Field &field = describe(Kind::Plan).field("template");
    for (const Choice &choice : field.choices) {
        const QString token = QString::fromLatin1(choice.token);
        auto *item = new QListWidgetItem(choiceLabel(field, token), m_templates);
        item->setData(Qt::UserRole, token);
    }
    auto *file = new QPushButton(themeIcon("document-open"), tr("From a &file…"), side);
    file->setObjectName(QStringLiteral("templateFile"));
    file->setAutoDefault(false);
    connect(file, &QPushButton::clicked, this, &TakeTemplateDialog::chooseFile);
    connect(m_templates, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            chooseNamed(item->data(Qt::UserRole).toString());
    });
    layout->addWidget(groupLabel(tr("Template"), side));
    layout->addWidget(m_templates, 1);
    layout->addWidget(file);
    layout->addWidget(m_source);
    return side;
}

QWidget *TakeTemplateDialog::buildPreview()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(10, 0, 0, 0);
    m_changes->setObjectName(QStringLiteral("templateChanges"));
    m_changes->setAccessibleName(tr("What would change"));
    m_changes->setHeaderLabels({tr("Section"), tr("What happens"), tr("Remark")});
    m_changes->setRootIsDecorated(false);
    m_changes->setUniformRowHeights(true);
    m_changes->setAllColumnsShowFocus(true);
    m_changes->header()->setStretchLastSection(true);
    m_changes->header()->resizeSection(0, fontMetrics().averageCharWidth() * 44);
    m_changes->header()->resizeSection(1, fontMetrics().averageCharWidth() * 22);
    m_summary->setObjectName(QStringLiteral("templateSummary"));
    m_summary->setWordWrap(true);
    m_titles->setObjectName(QStringLiteral("templateTitles"));
    m_look->setObjectName(QStringLiteral("templateLook"));
    m_titles->setChecked(true);
    m_look->setChecked(true);
    connect(m_titles, &QCheckBox::toggled, this, &TakeTemplateDialog::showChanges);
    connect(m_look, &QCheckBox::toggled, this, &TakeTemplateDialog::showChanges);
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_titles);
    choices->addWidget(m_look);
    choices->addStretch(1);
    layout->addWidget(groupLabel(tr("What would change"), side));
    layout->addWidget(m_summary);
    layout->addWidget(m_changes, 1);
    layout->addLayout(choices);
    return side;
}

void TakeTemplateDialog::chooseNamed(const QString &token)
{
    take(SectionTemplate::named(token));
}

void TakeTemplateDialog::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Take a template"), {}, tr("Templates (*.json)"));
    if (!path.isEmpty())
        readFile(path);
}

void TakeTemplateDialog::readFile(const QString &path)
{
    m_templates->setCurrentItem(nullptr);
    m_templates->clearSelection();
    take(document::readTemplateFile(path));
    if (m_template)
        m_source->setText(m_template->source().isEmpty() ? path : m_template->source());
}

void TakeTemplateDialog::take(const Result<SectionTemplate> &read)
{
    m_template = read ? std::optional(*read) : std::nullopt;
    m_refusal->setText(read ? QString() : read.error().oneLine());
    m_refusal->setVisible(!read.ok());
    m_source->setText(read ? read->source() : QString());
    m_look->setVisible(m_template && m_template->look());
    showChanges();
}

document::TemplateChoice TakeTemplateDialog::choice() const
{
    return {m_titles->isChecked(), m_look->isChecked()};
}

/// What happens to one section stands in one row.
void TakeTemplateDialog::addChange(const TemplateChange &change)
{
    const QString name = change.what == TemplateChange::What::Look ? tr("Look of the document") : change.name;
    const QStringList texts{name, ChangeText::of(change.what), ChangeText::remark(change)};
    QTreeWidgetItem *last = m_changes->topLevelItem(m_changes->topLevelItemCount() - 1);
    const bool same = last && last->text(0) == name && change.what != TemplateChange::What::Added && !last->text(1).contains(texts[1]);
    QTreeWidgetItem *item = same ? last : new QTreeWidgetItem(m_changes, texts);
    for (int column = 1; same && column < texts.size(); ++column) {
        if (!texts[column].isEmpty())
            item->setText(column, item->text(column).isEmpty() ? texts[column] : item->text(column) + QStringLiteral(", ") + texts[column]);
    }
    for (int column = 0; column < texts.size(); ++column)
        item->setToolTip(column, item->text(column));
}

void TakeTemplateDialog::showChanges()
{
    m_changes->clear();
    const auto changes = m_template ? document::TemplateApplication(m_document.reader(), *m_template, choice()).changes() : std::vector<TemplateChange>();
    QMap<QString, int> counts;
    for (const TemplateChange &change : changes) {
        addChange(change);
        ++counts[ChangeText::of(change.what)];
    }
    QStringList told;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        told.append(QStringLiteral("%1 %2").arg(count.value()).arg(count.key()));
    m_summary->setText(!m_template ? QString() : told.isEmpty() ? tr("The document is already laid out like this.") : told.join(QStringLiteral(" · ")));
    m_take->setEnabled(!changes.empty() && !m_document.isReadOnly());
}

void TakeTemplateDialog::accept()
{
    if (!m_template)
        return;
    const Result<void> done = document::applyTemplate(m_document, *m_template, choice());
    if (done)
        return QDialog::accept();
    m_refusal->setText(done.error().oneLine());
    m_refusal->setVisible(true);
}

} // namespace piao::widgets
