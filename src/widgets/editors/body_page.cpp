// SPDX-License-Identifier: EUPL-1.2
#include "editors/body_page.h"

#include "forms/form_builder.h"
#include "look/scroll_page.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace piao::widgets {

using domain::Kind;

BodyPage::BodyPage(document::PlanDocument &document, QWidget *parent)
    : EditorPage(document, parent), m_form(adopt(new RecordForm(document, Kind::Body)))
{
    FormBuilder(*m_form)
        .group(tr("The body"), tr("Section 1 of the plan: what the document prints first."))
        .row({{"name", 8}, {"kind", 4}})
        .row({{"address", 12}})
        .row({{"tax_code", 4}, {"vat_number", 4}, {"ipa_code", 4}})
        .row({{"description", 12}})
        .group(tr("Contacts"))
        .row({{"phone", 6}, {"phone_label", 6}})
        .row({{"email", 6}, {"email_label", 6}})
        .row({{"pec", 6}, {"site", 6}})
        .row({{"urp_name", 6}, {"urp_phones", 6}})
        .row({{"piao_page", 12}})
        .group(tr("People with a duty"))
        .row({{"representative", 6}, {"anti_corruption_officer", 6}})
        .row({{"data_protection_officer", 6}, {"rasa", 6}})
        .row({{"rar", 6}})
        .group(tr("Size"))
        .row({{"staff_count", 3}, {"inhabitants", 3}})
        .stretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scrollPage(m_form, this));
}

void BodyPage::open(const Place &place)
{
    m_form->setRecord(reader().body().key());
    if (!place.field.isEmpty())
        m_form->focusField(place.field);
}

Place BodyPage::current() const
{
    return {Place::Page::Body, {}, focusedField(), 0};
}

} // namespace piao::widgets
