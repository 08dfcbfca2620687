// SPDX-License-Identifier: EUPL-1.2
#include "editors/plan_page.h"

#include "editors/record_table_panel.h"
#include "forms/form_builder.h"
#include "forms/line_input.h"
#include "look/quiet_label.h"
#include "look/scroll_page.h"
#include "piao/domain/code_pattern.h"
#include "piao/models/record_table_model.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace piao::widgets {

using namespace domain;

PlanPage::PlanPage(document::PlanDocument &document, QWidget *parent)
    : EditorPage(document, parent)
    , m_form(adopt(new RecordForm(document, Kind::Plan)))
    , m_wordings(adopt(new RecordTablePanel(
          new models::RecordTableModel(document, {Kind::TextVariant, QStringLiteral("plan_id"), {}}),
          {tr("Figures and wordings that the plan states otherwise"),
              tr("What the text of the plan says and the data does not: kept as printed, to be settled."), tr("Add wording")},
          this)))
    , m_example(quietLabel({}, m_form))
{
    buildForm();
    m_example->setObjectName(QStringLiteral("codeExample"));
    m_wordings->view().setVisibleRows(3, 10);
    m_wordings->setContentsMargins(20, 0, 20, 24);
    m_wordings->setColumnWidths({{QStringLiteral("field"), 24}, {QStringLiteral("section"), 14}, {QStringLiteral("text"), 0},
        {QStringLiteral("truncated"), 18}});
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins({});
    inner->addWidget(m_form);
    inner->addWidget(m_wordings);
    inner->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scrollPage(content, this));
    if (auto *pattern = qobject_cast<QLineEdit *>(m_form->input(QStringLiteral("code_pattern"))->widget()))
        connect(pattern, &QLineEdit::textChanged, this, &PlanPage::showExample);
}

void PlanPage::buildForm()
{
    FormBuilder builder(*m_form);
    builder.group(tr("The plan"))
        .row({{"title", 12}})
        .row({{"first_year", 2}, {"year_count", 2}, {"profile", 4}, {"template", 4}})
        .row({{"related_plan", 8}, {"state", 4}})
        .group(tr("Names of the levels"), tr("As this body calls them; empty keeps the words of the guidelines."))
        .row({{"level1_singular", 6}, {"level1_plural", 6}})
        .row({{"level2_singular", 6}, {"level2_plural", 6}})
        .row({{"level3_singular", 6}, {"level3_plural", 6}})
        .row({{"level4_singular", 6}, {"level4_plural", 6}})
        .group(tr("Codes and limits"))
        .row({{"code_pattern", 6}, {"objective_limit", 3}, {"indicator_limit", 3}})
        .widget(m_example)
        .row({{"rule_set_id", 6}, {"training_hours", 3}})
        .group(tr("The act"))
        .row({{"approving_organ", 6}, {"act_kind", 6}})
        .row({{"act_number", 6}, {"act_date", 3}})
        .group(tr("Texts"))
        .row({{"introduction", 12}})
        .row({{"notes", 12}})
        .stretch();
}

void PlanPage::showExample()
{
    const QString typed = m_form->input(QStringLiteral("code_pattern"))->typedText();
    if (typed.isEmpty()) {
        m_example->setText(tr("Without a pattern codes are free."));
        return;
    }
    const Result<CodePattern> pattern = CodePattern::parse(typed);
    const std::vector<int> years = reader().years();
    const std::vector<Record> centres = reader().all(Kind::ResponsibilityCentre);
    const QString centre = centres.empty() ? QStringLiteral("A1") : centres.front().text("code");
    m_example->setText(pattern
            ? tr("The first code of %1 would be %2").arg(centre, pattern->build({years.empty() ? 2024 : years.front(), centre, 1}))
            : pattern.error().oneLine());
}

void PlanPage::open(const Place &place)
{
    const RecordKey plan = reader().plan().key();
    m_form->setRecord(plan);
    m_wordings->model().setOwner(plan.id);
    showExample();
    if (place.record.kind == Kind::TextVariant && !place.record.isNull())
        m_wordings->view().select(place.record, place.field);
    else if (!place.field.isEmpty())
        m_form->focusField(place.field);
}

Place PlanPage::current() const
{
    return {Place::Page::Plan, {}, focusedField(), 0};
}

} // namespace piao::widgets
