// SPDX-License-Identifier: EUPL-1.2
#include "document_template/part_dialog.h"

#include "look/quiet_label.h"
#include "piao/document/section_contents.h"
#include "piao/domain/record_description.h"
#include "piao/domain/text_fold.h"
#include "style/icons.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace piao::widgets {

using namespace domain;
using document::SectionContent;

namespace {

enum Column { NameColumn, ShownColumn, DataColumn, columnCount };
constexpr int tokenRole = Qt::UserRole;
constexpr qsizetype mostPlaces = 3;
constexpr qsizetype longestPlace = 22;

} // namespace

PartDialog::PartDialog(document::PlanReader &reader, const QString &below, QWidget *parent)
    : QDialog(parent)
    , m_reader(reader)
    , m_words(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_title(new QLineEdit(this))
    , m_subjectLabel(new QLabel(this))
    , m_subject(new QComboBox(this))
    , m_add(new QPushButton(themeIcon("list-add"), tr("&Add"), this))
{
    build(below);
    fill();
    showChosen();
}

void PartDialog::build(const QString &below)
{
    setObjectName(QStringLiteral("partDialog"));
    setWindowTitle(tr("Add a table or figure"));
    auto *head = new QLabel(tr("What is to stand below «%1»?").arg(below), this);
    head->setTextFormat(Qt::PlainText);
    head->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("partWords"));
    m_words->setPlaceholderText(tr("Search"));
    m_words->setAccessibleName(tr("Search"));
    m_words->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("partList"));
    m_list->setAccessibleName(tr("Tables and figures"));
    m_list->setColumnCount(columnCount);
    m_list->setHeaderLabels({tr("Table or figure"), tr("What it shows"), tr("In this plan")});
    m_list->setUniformRowHeights(true);
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_title->setObjectName(QStringLiteral("partTitle"));
    m_title->setPlaceholderText(tr("Without one it goes on under the heading before it"));
    m_subject->setObjectName(QStringLiteral("partSubject"));
    m_subject->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_add->setObjectName(QStringLiteral("partAdd"));
    m_add->setDefault(true);
    auto *form = new QFormLayout;
    form->addRow(m_subjectLabel, m_subject);
    form->addRow(tr("&Title"), m_title);
    m_subjectLabel->setBuddy(m_subject);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    buttons->addButton(m_add, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_words, &QLineEdit::textChanged, this, &PartDialog::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &PartDialog::showChosen);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { m_add->click(); });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(head);
    layout->addWidget(m_words);
    layout->addWidget(m_list, 1);
    layout->addLayout(form);
    layout->addWidget(buttons);
    resize(1100, 660);
}

QTreeWidgetItem *PartDialog::addGroup(const QString &name)
{
    auto *group = new QTreeWidgetItem(m_list, {name});
    QFont font = m_list->font();
    font.setBold(true);
    group->setFont(NameColumn, font);
    group->setFlags(Qt::ItemIsEnabled);
    group->setFirstColumnSpanned(true);
    return group;
}

/// "2.1.3, 2.1.4, …": by number, or by the beginning of a title.
QString PartDialog::placesOf(const QString &token) const
{
    QStringList places;
    for (const Record &section : m_reader.where(Kind::Section, "content", token)) {
        Record named = section;
        if (!named.has("number") && !named.has("title") && named.has("parent_id"))
            named = m_reader.read({Kind::Section, section.text("parent_id"), {}});
        if (named.isNull())
            continue;
        const QString title = named.text("title").simplified();
        places.append(named.has("number") ? named.text("number") : title.size() > longestPlace ? title.left(longestPlace) + QStringLiteral("…") : title);
    }
    places.removeAll(QString());
    places.removeDuplicates();
    return places.size() > mostPlaces ? places.mid(0, mostPlaces).join(QStringLiteral(", ")) + QStringLiteral(", …") : places.join(QStringLiteral(", "));
}

void PartDialog::addContent(QTreeWidgetItem *group, const QString &token, const QString &explanation)
{
    document::ContentData known;
    QStringList facts;
    if (!known.isThere(m_reader, token))
        facts.append(tr("no data yet"));
    if (const QString places = placesOf(token); !places.isEmpty())
        facts.append(tr("stands in %1").arg(places));
    const QString name = choiceLabel(describe(Kind::Section).field("content"), token);
    auto *item = new QTreeWidgetItem(group, {name, explanation, facts.join(QStringLiteral(" · "))});
    item->setData(NameColumn, tokenRole, token);
    for (int column = 0; column < columnCount; ++column)
        item->setToolTip(column, item->text(column));
    for (const int column : {ShownColumn, DataColumn})
        item->setForeground(column, palette().brush(QPalette::PlaceholderText));
}

void PartDialog::fill()
{
    for (const auto each : {SectionContent::Group::Plan, SectionContent::Group::Values, SectionContent::Group::Performance, SectionContent::Group::Risk,
             SectionContent::Group::Organisation, SectionContent::Group::People, SectionContent::Group::Monitoring, SectionContent::Group::Annexes}) {
        QTreeWidgetItem *group = addGroup(document::groupName(each));
        for (const SectionContent &content : document::sectionContents()) {
            if (content.group == each)
                addContent(group, QString::fromLatin1(content.token), content.told());
        }
    }
    m_list->expandAll();
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(ShownColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(DataColumn, QHeaderView::ResizeToContents);
    m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
}

void PartDialog::filter(const QString &words)
{
    const QStringList sought = fold(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QTreeWidgetItem *first = nullptr;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_list->topLevelItem(i);
        bool any = false;
        for (int k = 0; k < group->childCount(); ++k) {
            QTreeWidgetItem *item = group->child(k);
            const QString text = fold(group->text(NameColumn) + QLatin1Char(' ') + item->text(NameColumn) + QLatin1Char(' ') + item->text(ShownColumn));
            const bool found = std::all_of(sought.begin(), sought.end(), [&](const QString &word) { return text.contains(word); });
            item->setHidden(!found);
            any = any || found;
            if (found && !first)
                first = item;
        }
        group->setHidden(!any);
    }
    m_list->setCurrentItem(first);
}

QString PartDialog::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item && !item->isHidden() ? item->data(NameColumn, tokenRole).toString() : QString();
}

void PartDialog::fillSubjects(Kind kind)
{
    m_subject->clear();
    for (const Record &record : m_reader.all(kind))
        m_subject->addItem(document::displayName(record).simplified(), record.text("id"));
    m_subjectLabel->setText(kind == Kind::PublicValue ? tr("For the &value") : tr("For the &theme"));
    m_subject->setAccessibleName(kind == Kind::PublicValue ? tr("For the value") : tr("For the theme"));
}

void PartDialog::showChosen()
{
    const SectionContent *content = document::sectionContent(chosen());
    const bool about = content && content->subject != SectionContent::Subject::None;
    if (about)
        fillSubjects(content->subject == SectionContent::Subject::Value ? Kind::PublicValue : Kind::Theme);
    m_subject->setVisible(about);
    m_subjectLabel->setVisible(about);
    m_add->setEnabled(content && (!about || m_subject->count() > 0));
}

document::PlannedSection PartDialog::part() const
{
    document::PlannedSection part;
    const SectionContent *content = document::sectionContent(chosen());
    if (!content)
        return part;
    part.content = QString::fromLatin1(content->token);
    part.title = m_title->text().simplified();
    if (content->subject == SectionContent::Subject::Value)
        part.valueId = m_subject->currentData().toString();
    else if (content->subject == SectionContent::Subject::Theme)
        part.themeId = m_subject->currentData().toString();
    return part;
}

} // namespace piao::widgets
