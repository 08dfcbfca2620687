// SPDX-License-Identifier: EUPL-1.2
#include "forms/field_input.h"

#include "forms/check_input.h"
#include "forms/choice_input.h"
#include "forms/date_input.h"
#include "forms/line_input.h"
#include "forms/paragraph_input.h"
#include "forms/reference_input.h"
#include "narrative/narrative_editor.h"

namespace piao::widgets {

using namespace domain;

void FieldInput::mark(const QString &) {}

void FieldInput::edited() const
{
    if (onEdited)
        onEdited();
}

void FieldInput::chosen() const
{
    if (onChosen)
        onChosen();
}

namespace {

FieldInput *makeInput(document::PlanDocument &document, const Field &field, QWidget *parent)
{
    switch (field.type) {
    case FieldType::LongText:
        return new ParagraphInput(field, parent);
    case FieldType::RichText:
        return new NarrativeEditor(document, field, parent);
    case FieldType::Choice:
        return new ChoiceInput(field, parent);
    case FieldType::Boolean:
        return new CheckInput(field, parent);
    case FieldType::Date:
        return new DateInput(document, field, parent);
    case FieldType::Reference:
        return new ReferenceInput(document, field, parent);
    default:
        return new LineInput(document, field, parent);
    }
}

} // namespace

void nameFieldInput(FieldInput &input, Kind kind)
{
    const Field &field = input.field();
    QWidget *widget = input.widget();
    widget->setObjectName(QStringLiteral("field.%1.%2").arg(QLatin1String(describe(kind).table), QLatin1String(field.column)));
    widget->setAccessibleName(label(field));
    if (*field.help) {
        widget->setToolTip(help(field));
        widget->setWhatsThis(help(field));
        widget->setAccessibleDescription(help(field));
    }
}

FieldInput *createFieldInput(document::PlanDocument &document, Kind kind, const Field &field, QWidget *parent)
{
    FieldInput *input = makeInput(document, field, parent);
    nameFieldInput(*input, kind);
    return input;
}

FieldInput *fieldInput(QWidget *widget)
{
    return dynamic_cast<FieldInput *>(widget);
}

} // namespace piao::widgets
