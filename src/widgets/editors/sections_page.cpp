// SPDX-License-Identifier: EUPL-1.2
#include "editors/sections_page.h"

#include "editors/record_table_panel.h"
#include "editors/section_tree_pane.h"
#include "editors/section_tree_view.h"
#include "forms/form_builder.h"
#include "look/quiet_label.h"
#include "look/scroll_page.h"
#include "navigation/place_finder.h"
#include "piao/document/section_contents.h"
#include "piao/models/record_table_model.h"

#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace piao::widgets {

using namespace domain;

SectionsPage::SectionsPage(document::PlanDocument &document, QWidget *parent)
    : EditorPage(document, parent)
    , m_tree(new SectionTreePane(document, this))
    , m_head(adopt(new RecordForm(document, Kind::Section)))
    , m_text(adopt(new RecordForm(document, Kind::Section)))
    , m_details(adopt(new RecordForm(document, Kind::Section)))
    , m_tabs(new QTabWidget(this))
    , m_subject(quietLabel({}, this))
{
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_tree);
    splitter->addWidget(m_sheet = buildSheet());
    splitter->setStretchFactor(0, 9);
    splitter->setStretchFactor(1, 11);
    splitter->setSizes({450, 550});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);
    connect(m_tree, &SectionTreePane::refused, this, &EditorPage::refused);
    connect(&m_tree->view(), &SectionTreeView::currentSectionChanged, this, &SectionsPage::showSection);
    connect(&m_tree->view(), &SectionTreeView::sectionActivated, this, [this] {
        m_tabs->setCurrentIndex(0);
        m_text->focusField(QStringLiteral("narrative"));
    });
    connect(m_subject, &QLabel::linkActivated, this, [this](const QString &link) { emit placeRequested(Place::fromString(link)); });
    connect(&document, &document::PlanDocument::changed, this, &SectionsPage::follow);
    showSection(m_tree->view().currentSection());
}

QWidget *SectionsPage::buildSheet()
{
    auto *sheet = new QWidget(this);
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    FormBuilder(*m_head)
        .row({{"number", 2}, {"title", 10}})
        .row({{"state", 5}, {"included", 3}, {"to_review", 4}});
    m_head->layout()->setContentsMargins(20, 14, 20, 8);
    layout->addWidget(m_head);
    layout->addWidget(m_tabs, 1);
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(QStringLiteral("sectionTabs"));
    m_tabs->setAccessibleName(tr("Parts of the section"));
    m_tabs->addTab(buildText(), tr("Text"));
    m_tabs->addTab(buildDetails(), tr("What stands here"));
    m_tabs->addTab(buildProvisions(), tr("Provisions"));
    return sheet;
}

QWidget *SectionsPage::buildText()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_subject->setContentsMargins(20, 12, 20, 0);
    m_subject->setTextFormat(Qt::RichText);
    m_subject->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_subject->setObjectName(QStringLiteral("sectionSubject"));
    layout->addWidget(m_subject);
    FormBuilder(*m_text).row({{"narrative", 12}});
    // The text is what a person comes for: it takes all the height that there is.
    m_text->input(QStringLiteral("narrative"))->widget()->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    layout->addWidget(m_text, 1);
    return page;
}

QWidget *SectionsPage::buildDetails()
{
    FormBuilder(*m_details)
        .row({{"content", 8}, {"orientation", 4}})
        .row({{"value_id", 6}, {"theme_id", 6}})
        .row({{"heading", 12}})
        .row({{"parent_id", 6}, {"centre_id", 6}})
        .row({{"notes", 12}})
        .stretch();
    return scrollPage(m_details, this);
}

QWidget *SectionsPage::buildProvisions()
{
    auto *model = new models::RecordTableModel(document(), {Kind::Provision, QStringLiteral("section_id"), {}});
    m_provisions = adopt(new RecordTablePanel(model,
        {tr("What the section states"), tr("Steps, rules and figures that the section prints besides its text."), tr("Add provision")}, this));
    m_provisions->layout()->setContentsMargins(20, 14, 20, 16);
    m_provisions->setColumnWidths({{QStringLiteral("kind"), 10}, {QStringLiteral("title"), 30}, {QStringLiteral("office"), 18},
        {QStringLiteral("text"), 40}, {QStringLiteral("value"), 18}, {QStringLiteral("unit"), 10}});
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &SectionsPage::showCount);
    connect(model, &QAbstractItemModel::modelReset, this, &SectionsPage::showCount);
    return m_provisions;
}

void SectionsPage::showCount()
{
    const int count = m_provisions->model().recordCount();
    m_tabs->setTabText(m_tabs->indexOf(m_provisions), count == 0 ? tr("Provisions") : QStringLiteral("%1  %2").arg(tr("Provisions")).arg(count));
}

void SectionsPage::showSection(const RecordKey &section)
{
    m_section = section;
    for (RecordForm *form : {m_head, m_text, m_details})
        form->setRecord(section);
    m_provisions->model().setOwner(section.id);
    m_sheet->setEnabled(!section.isNull());
    showCount();
    showSubject();
}

/// A section of a value prints the value's own text too; who writes must know, and find it.
void SectionsPage::showSubject()
{
    QStringList lines;
    const Record section = m_section.isNull() ? Record() : reader().read(m_section);
    const auto link = [&](const RecordKey &key) {
        return QStringLiteral("<a href=\"%1\">%2</a>").arg(Place::of(key).toString().toHtmlEscaped(), reader().nameOf(key).toHtmlEscaped());
    };
    if (!section.isNull() && section.has("value_id"))
        lines.append(tr("After this text stands what is written for %1, with its objectives and indicators.").arg(link({Kind::PublicValue, section.text("value_id"), {}})));
    if (!section.isNull() && section.has("theme_id"))
        lines.append(tr("After this text stands the table of %1.").arg(link({Kind::Theme, section.text("theme_id"), {}})));
    const QString content = section.isNull() ? QString() : section.text("content");
    if (lines.isEmpty() && !content.isEmpty() && content != QLatin1String("none"))
        lines.append(tr("After this text the program prints: %1.").arg(choiceLabel(section.description().field("content"), content).toHtmlEscaped()));
    if (!section.isNull() && !document::ContentData().isThere(reader(), section))
        lines.append(tr("The plan has nothing to print there yet."));
    m_subject->setText(lines.join(QStringLiteral("<br>")));
    m_subject->setVisible(!lines.isEmpty());
}

void SectionsPage::follow(const document::ChangeNotice &notice)
{
    const bool concerned = notice.reset || std::any_of(notice.changes.begin(), notice.changes.end(), [this](const store::RowChange &change) {
        return change.key == m_section || change.key.kind == Kind::PublicValue || change.key.kind == Kind::Theme;
    });
    if (concerned)
        showSubject();
}

void SectionsPage::open(const Place &place)
{
    const RecordKey section = place.record.isNull() ? RecordKey() : nearestOwner(place.record, reader(), Kind::Section);
    if (!section.isNull())
        m_tree->view().select(section);
    if (place.record.kind == Kind::Provision && !section.isNull()) {
        m_tabs->setCurrentWidget(m_provisions);
        m_provisions->view().select(place.record, place.field);
        m_provisions->view().setFocus(Qt::OtherFocusReason);
        return;
    }
    const std::pair<RecordForm *, int> forms[] = {{m_head, -1}, {m_text, 0}, {m_details, 1}};
    for (const auto &[form, tab] : forms) {
        if (section.isNull() || place.field.isEmpty() || !form->input(place.field))
            continue;
        if (tab >= 0)
            m_tabs->setCurrentIndex(tab);
        form->focusField(place.field);
        return;
    }
    m_tree->view().setFocus(Qt::OtherFocusReason);
}

Place SectionsPage::current() const
{
    const RecordKey provision = m_provisions->view().currentRecord();
    if (m_tabs->currentWidget() == m_provisions && !provision.isNull() && m_provisions->isAncestorOf(window()->focusWidget()))
        return {Place::Page::Sections, provision, {}, 0};
    return {Place::Page::Sections, m_section, focusedField(), 0};
}

} // namespace piao::widgets
