// SPDX-License-Identifier: EUPL-1.2
#include "forms/choice_input.h"

#include <QWheelEvent>

namespace piao::widgets {

using namespace domain;

ChoiceInput::ChoiceInput(const Field &field, QWidget *parent) : QComboBox(parent), FieldInput(field)
{
    addItem(QStringLiteral("—"));
    setItemData(0, tr("Not given"), Qt::AccessibleTextRole);
    for (const Choice &choice : field.choices) {
        const QString token = QString::fromUtf8(choice.token);
        addItem(choiceLabel(field, token), token);
    }
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    connect(this, &QComboBox::activated, this, [this] {
        edited();
        chosen();
    });
}

void ChoiceInput::show(const QVariant &value)
{
    int index = value.isValid() ? findData(value) : 0;
    if (index < 0) { // a token that the list does not hold is kept and shown
        addItem(value.toString(), value);
        index = count() - 1;
    }
    setCurrentIndex(index);
}

void ChoiceInput::showText(const QString &text)
{
    setCurrentIndex(std::max(0, findText(text)));
}

Result<QVariant> ChoiceInput::read() const
{
    return currentData();
}

void ChoiceInput::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace piao::widgets
