// SPDX-License-Identifier: EUPL-1.2
#include "risk/risk_vocabulary_page.h"

#include "editors/record_table_panel.h"
#include "forms/form_builder.h"
#include "look/quiet_label.h"
#include "piao/document/risk_vocabulary.h"
#include "style/icons.h"
#include "window/removal_question.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace piao::widgets {

using namespace domain;

namespace {

/// One of the three lists.
class VocabularyPart : public RegistryPage
{
public:
    VocabularyPart(document::PlanDocument &document, Kind kind, const TablePanelText &text, const QList<QPair<QString, int>> &widths, QWidget *parent)
        : RegistryPage(document, Place::Page::RiskAreas, kind, text, parent)
    {
        table().setColumnWidths(widths);
        table().view().mayRemove = [this](const std::vector<RecordKey> &keys) { return mayRemoveRecords(this->document(), keys, window()); };
    }

    FormBuilder layOut() { return FormBuilder(form()); }
    void finish() { addDetails(); }
};

} // namespace

RiskVocabularyPage::RiskVocabularyPage(document::PlanDocument &document, QWidget *parent)
    : EditorPage(document, parent), m_tabs(new QTabWidget(this)), m_add(nullptr), m_missing(nullptr)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(buildHead());
    layout->addWidget(m_tabs, 1);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Lists of section 2.3"));

    auto *areas = new VocabularyPart(document, Kind::RiskArea,
        {{}, tr("The areas in which processes are mapped: those common to all bodies, and those of this one."), tr("Add area")},
        {{QStringLiteral("number"), 7}, {QStringLiteral("title"), 50}, {QStringLiteral("list"), 20}, {QStringLiteral("compulsory"), 11},
            {QStringLiteral("description"), 26}}, this);
    areas->layOut().row({{"number", 2}, {"title", 10}}).row({{"list", 5}, {"compulsory", 4}}).row({{"description", 12}});
    areas->finish();
    addPart(areas, Kind::RiskArea, tr("Areas of risk"));

    auto *factors = new VocabularyPart(document, Kind::EnablingFactor,
        {{}, tr("What makes corruption easier; each risk event ticks those that are at work in it."), tr("Add factor")},
        {{QStringLiteral("letter"), 9}, {QStringLiteral("title"), 0}}, this);
    factors->layOut().row({{"letter", 2}, {"title", 10}});
    factors->finish();
    addPart(factors, Kind::EnablingFactor, tr("Enabling factors"));

    auto *criteria = new VocabularyPart(document, Kind::ExposureCriterion,
        {{}, tr("By what the exposure of an event is judged. They inform the judgement; no mean is made of them."), tr("Add criterion")},
        {{QStringLiteral("number"), 9}, {QStringLiteral("title"), 40}, {QStringLiteral("description"), 0}}, this);
    criteria->layOut().row({{"number", 2}, {"title", 10}}).row({{"description", 12}});
    criteria->finish();
    addPart(criteria, Kind::ExposureCriterion, tr("Exposure criteria"));

    connect(&document, &document::PlanDocument::changed, this, &RiskVocabularyPage::refresh);
    refresh();
}

QWidget *RiskVocabularyPage::buildHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(20, 14, 20, 6);
    auto *words = new QVBoxLayout;
    words->addWidget(groupLabel(tr("Areas, factors and criteria"), head));
    m_missing = quietLabel({}, head);
    words->addWidget(m_missing);
    layout->addLayout(words, 1);
    m_add = new QPushButton(themeIcon("list-add"), tr("Add the PNA lists"), head);
    m_add->setObjectName(QStringLiteral("addRiskVocabulary"));
    m_add->setToolTip(tr("Adds the areas, factors and criteria of the PNA 2019 that the plan does not have; nothing is replaced."));
    layout->addWidget(m_add, 0, Qt::AlignTop);
    connect(m_add, &QPushButton::clicked, this, &RiskVocabularyPage::addMissing);
    return head;
}

void RiskVocabularyPage::addPart(RegistryPage *part, Kind kind, const QString &title)
{
    connect(part, &EditorPage::refused, this, &EditorPage::refused);
    connect(part, &EditorPage::placeRequested, this, &EditorPage::placeRequested);
    m_parts.push_back({kind, part, title});
    m_tabs->addTab(part, title);
}

void RiskVocabularyPage::addMissing()
{
    commitPending();
    if (const Result<int> added = document::addRiskVocabulary(document()); !added)
        emit refused(added.error());
}

void RiskVocabularyPage::refresh()
{
    const int missing = int(document::missingRiskVocabulary(reader()).size());
    m_missing->setText(missing == 0 ? tr("The plan has all that the PNA 2019 lists.")
                                    : tr("%n entry(ies) of the PNA 2019 are not in the plan.", nullptr, missing));
    m_add->setEnabled(missing > 0 && !document().isReadOnly());
    for (int i = 0; i < int(m_parts.size()); ++i)
        m_tabs->setTabText(i, QStringLiteral("%1  %2").arg(m_parts[size_t(i)].title).arg(reader().count(m_parts[size_t(i)].kind)));
}

void RiskVocabularyPage::open(const Place &place)
{
    for (const Part &part : m_parts) {
        if (place.record.isNull() || part.kind != place.record.kind)
            continue;
        m_tabs->setCurrentWidget(part.page);
        part.page->open(place);
    }
}

Place RiskVocabularyPage::current() const
{
    return static_cast<RegistryPage *>(m_tabs->currentWidget())->current();
}

void RiskVocabularyPage::commitPending()
{
    for (const Part &part : m_parts)
        part.page->commitPending();
}

} // namespace piao::widgets
