// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "forms/field_input.h"

#include <QComboBox>

namespace piao::widgets {

/// One of a closed list, or nothing. The wheel never changes it in passing.
class ChoiceInput : public QComboBox, public FieldInput
{
    Q_OBJECT

public:
    ChoiceInput(const domain::Field &field, QWidget *parent);

    QWidget *widget() override { return this; }
    void show(const QVariant &value) override;
    void showText(const QString &text) override;
    domain::Result<QVariant> read() const override;
    QString typedText() const override { return currentText(); }
    void setReadOnly(bool readOnly) override { setEnabled(!readOnly); }

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace piao::widgets
