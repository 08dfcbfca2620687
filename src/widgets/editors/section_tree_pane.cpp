// SPDX-License-Identifier: EUPL-1.2
#include "editors/section_tree_pane.h"

#include "document_template/part_dialog.h"
#include "document_template/save_template_dialog.h"
#include "document_template/take_template_dialog.h"
#include "editors/section_tree_view.h"
#include "look/quiet_label.h"
#include "piao/models/section_tree_model.h"
#include "style/icons.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace piao::widgets {

using namespace domain;
using document::SectionVerbs;

SectionTreePane::SectionTreePane(document::PlanDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(&document)
    , m_verbs(document)
    , m_model(new models::SectionTreeModel(document, this))
    , m_view(new SectionTreeView(this))
    , m_menu(new QMenu(this))
    , m_hint(quietLabel({}, this))
    , m_fill(new QPushButton(themeIcon("list-add"), QString(), this))
{
    m_view->setSectionModel(m_model);
    buildActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 8, 16);
    layout->setSpacing(6);
    layout->addWidget(buildHead());
    layout->addWidget(m_view, 1);
    layout->addWidget(m_hint);
    layout->addWidget(m_fill, 0, Qt::AlignLeft);
    m_hint->setObjectName(QStringLiteral("missingSections"));
    m_fill->setObjectName(QStringLiteral("addMissingSections"));
    setFocusProxy(m_view);
    connect(m_fill, &QPushButton::clicked, this, &SectionTreePane::completeValues);
    connect(m_view, &SectionTreeView::currentSectionChanged, this, &SectionTreePane::refreshActions);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SectionTreePane::refreshActions);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) { m_menu->popup(m_view->viewport()->mapToGlobal(at)); });
    connect(m_model, &models::SectionTreeModel::refused, this, &SectionTreePane::refused);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &SectionTreePane::refreshActions);
    connect(&document, &document::PlanDocument::changed, this, &SectionTreePane::refreshHint);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    refreshActions();
    showHint();
}

QAction *SectionTreePane::addAction(const char *name, const QString &text, const char *icon, const QList<QKeySequence> &keys,
    void (SectionTreePane::*act)())
{
    auto *action = new QAction(themeIcon(icon), text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setEnabled(!m_document->isReadOnly());
    connect(action, &QAction::triggered, this, act);
    m_view->addAction(action);
    m_menu->addAction(action);
    return action;
}

void SectionTreePane::buildActions()
{
    using Pane = SectionTreePane;
    m_add = addAction("sectionAdd", tr("Add section"), "list-add", {QKeySequence(Qt::Key_Insert)}, &Pane::addBeside);
    m_below = addAction("sectionAddBelow", tr("Add below"), "list-add", {QKeySequence(Qt::SHIFT | Qt::Key_Insert)}, &Pane::addBelow);
    addAction("sectionAddPart", tr("Add table or figure below…"), "insert-table", {QKeySequence(Qt::CTRL | Qt::Key_Insert)}, &Pane::addPart);
    addAction("sectionRename", tr("Rename"), "edit-rename", {QKeySequence(Qt::Key_F2)}, &Pane::rename);
    m_printed = addAction("sectionPrinted", tr("Printed"), "document-print", {}, &Pane::toggleIncluded);
    m_printed->setCheckable(true);
    m_menu->addSeparator();
    addAction("sectionUp", tr("Move up"), "go-up", {QKeySequence(Qt::ALT | Qt::Key_Up)}, &Pane::moveUp);
    addAction("sectionDown", tr("Move down"), "go-down", {QKeySequence(Qt::ALT | Qt::Key_Down)}, &Pane::moveDown);
    addAction("sectionIndent", tr("Put below the one before"), "format-indent-more", {QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Right)}, &Pane::indent);
    addAction("sectionOutdent", tr("Put beside the one above"), "format-indent-less", {QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Left)}, &Pane::outdent);
    m_menu->addSeparator();
    addAction("sectionRenumber", tr("Renumber in this order"), "format-list-ordered", {}, &Pane::renumber);
    m_complete = addAction("sectionComplete", tr("Complete the sections from the template"), "document-new-from-template", {}, &Pane::complete);
    m_take = addAction("sectionTakeTemplate", tr("Take from a template…"), "document-import", {}, &Pane::takeTemplate);
    m_save = addAction("sectionSaveTemplate", tr("Save as a template…"), "document-export", {}, &Pane::saveTemplate);
    m_menu->addSeparator();
    m_remove = addAction("sectionRemove", tr("Remove with all below"), "edit-delete", {QKeySequence::Delete, QKeySequence(Qt::CTRL | Qt::Key_Minus)}, &Pane::remove);
    m_remove->setIconText(tr("Remove"));
}

QWidget *SectionTreePane::buildHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(groupLabel(tr("Document"), head));
    layout->addStretch(1);
    const auto button = [&](QAction *action, Qt::ToolButtonStyle style) {
        auto *made = new QToolButton(head);
        made->setDefaultAction(action);
        made->setToolButtonStyle(style);
        made->setAutoRaise(true);
        made->setAccessibleName(action->text());
        layout->addWidget(made);
    };
    button(m_add, Qt::ToolButtonTextBesideIcon);
    button(m_remove, Qt::ToolButtonIconOnly);
    auto *more = new QToolButton(head);
    more->setIcon(themeIcon("overflow-menu"));
    more->setText(tr("More"));
    more->setToolTip(tr("What can be done with the section"));
    more->setAccessibleName(more->toolTip());
    more->setAutoRaise(true);
    more->setMenu(m_menu);
    more->setPopupMode(QToolButton::InstantPopup);
    layout->addWidget(more);
    return head;
}

void SectionTreePane::report(const Result<void> &done)
{
    if (!done)
        emit refused(done.error());
}

void SectionTreePane::add(SectionVerbs::Place place)
{
    const Result<RecordKey> added = m_verbs.add(m_view->currentSection(), place);
    if (!added) {
        emit refused(added.error());
        return;
    }
    m_view->select(*added);
    m_view->editTitle();
}

void SectionTreePane::addBeside()
{
    add(SectionVerbs::Place::After);
}

void SectionTreePane::addBelow()
{
    add(SectionVerbs::Place::Below);
}

void SectionTreePane::rename()
{
    m_view->editTitle();
}

void SectionTreePane::remove()
{
    if (const auto sections = m_view->selectedSections(); !sections.empty())
        report(m_verbs.remove(sections));
}

void SectionTreePane::move(SectionVerbs::Move move)
{
    if (const RecordKey section = m_view->currentSection(); !section.isNull()) {
        report(m_verbs.move(section, move));
        m_view->select(section);
    }
}

void SectionTreePane::renumber()
{
    report(m_verbs.renumber());
}

void SectionTreePane::toggleIncluded()
{
    if (const auto sections = m_view->selectedSections(); !sections.empty())
        report(m_verbs.setIncluded(sections, !allIncluded()));
    refreshActions();
}

bool SectionTreePane::allIncluded() const
{
    const auto sections = m_view->selectedSections();
    return !sections.empty() && std::all_of(sections.begin(), sections.end(), [this](const RecordKey &section) {
        return m_model->indexOf(section).data(models::SectionTreeModel::IncludedRole).toBool();
    });
}

void SectionTreePane::addPart()
{
    const RecordKey below = m_view->currentSection();
    if (below.isNull())
        return;
    PartDialog dialog(m_document->reader(), m_view->currentIndex().data(models::SectionTreeModel::TitleRole).toString(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Result<RecordKey> added = m_verbs.addPart(below, dialog.part());
    if (added)
        m_view->select(*added);
    else
        emit refused(added.error());
}

void SectionTreePane::takeTemplate()
{
    TakeTemplateDialog(*m_document, this).exec();
}

void SectionTreePane::saveTemplate()
{
    SaveTemplateDialog(*m_document, this).exec();
}

void SectionTreePane::complete()
{
    if (const Result<int> added = m_verbs.complete(); !added)
        emit refused(added.error());
}

void SectionTreePane::completeValues()
{
    const auto extent = m_model->sectionCount() == 0 ? SectionVerbs::Extent::Everything : SectionVerbs::Extent::ValuesAndThemes;
    if (const Result<int> added = m_verbs.complete(extent); !added)
        emit refused(added.error());
}

void SectionTreePane::refreshActions()
{
    const QModelIndex index = m_view->currentIndex();
    const bool editable = !m_document->isReadOnly();
    for (QAction *action : m_view->actions())
        action->setEnabled(editable && (index.isValid() || action == m_add || action == m_complete || action == m_take));
    m_save->setEnabled(m_model->sectionCount() > 0);
    m_printed->setChecked(allIncluded());
}

void SectionTreePane::refreshHint(const document::ChangeNotice &notice)
{
    const bool concerned = notice.reset || std::any_of(notice.changes.begin(), notice.changes.end(), [](const store::RowChange &change) {
        return change.key.kind == Kind::Section || change.key.kind == Kind::PublicValue || change.key.kind == Kind::Theme || change.key.kind == Kind::Plan;
    });
    if (concerned)
        showHint();
}

void SectionTreePane::showHint()
{
    const bool none = m_model->sectionCount() == 0;
    const auto missing = none ? std::vector<document::PlannedSection>() : m_verbs.missing(SectionVerbs::Extent::ValuesAndThemes);
    QString text;
    if (none)
        text = tr("The document has no sections yet. The plan's template has them all, with what stands in each.");
    else if (!missing.empty())
        text = tr("The document has no section «%1».", nullptr).arg(missing.front().title.left(90));
    if (missing.size() > 1)
        text += QLatin1Char(' ') + tr("And %n other(s) of a value or a theme.", nullptr, int(missing.size()) - 1);
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
    m_fill->setText(none ? tr("Make the sections from the template") : tr("Add from the template"));
    m_fill->setVisible(!text.isEmpty() && !m_document->isReadOnly());
}

} // namespace piao::widgets
