// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_document.h"
#include "piao/domain/record_description.h"

#include <functional>

class QWidget;

namespace piao::widgets {

/// What all inputs of described fields have in common; each is also the QWidget that it names. Forms and
/// table delegates use the same inputs, so typing feels the same everywhere.
class FieldInput
{
public:
    explicit FieldInput(const domain::Field &field) : m_field(&field) {}
    virtual ~FieldInput() = default;
    FieldInput(const FieldInput &) = delete;
    FieldInput &operator=(const FieldInput &) = delete;

    const domain::Field &field() const { return *m_field; }
    virtual QWidget *widget() = 0;

    /// Shows a value of the plan; not reported as edited.
    virtual void show(const QVariant &value) = 0;
    /// Shows a text that could not be read, as it was typed.
    virtual void showText(const QString &text) = 0;
    /// What is typed or chosen now, as the field's value; refused with the reason when it cannot be read.
    virtual domain::Result<QVariant> read() const = 0;
    virtual QString typedText() const = 0;
    /// Marks the text with the reason why it is not in the plan; an empty reason takes the mark away.
    virtual void mark(const QString &reason);
    virtual void setReadOnly(bool readOnly) = 0;

    /// Called at each change by the person.
    std::function<void()> onEdited;
    /// Called when a choice was made that needs no further typing.
    std::function<void()> onChosen;

protected:
    void edited() const;
    void chosen() const;

private:
    const domain::Field *m_field;
};

/// Names an input for accessibility and tests, as createFieldInput does.
void nameFieldInput(FieldInput &input, domain::Kind kind);
/// The input for a field's type, named for accessibility and tests: object name `field.<table>.<column>`, accessible
/// name the field's label, help as tooltip and what's this.
FieldInput *createFieldInput(document::PlanDocument &document, domain::Kind kind, const domain::Field &field, QWidget *parent);
/// The input behind a widget that createFieldInput made, or nullptr.
FieldInput *fieldInput(QWidget *widget);

} // namespace piao::widgets
