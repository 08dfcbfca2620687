// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "forms/field_input.h"

#include <QCheckBox>

namespace piao::widgets {

/// Yes or no; bears the field's label itself.
class CheckInput : public QCheckBox, public FieldInput
{
    Q_OBJECT

public:
    CheckInput(const domain::Field &field, QWidget *parent);

    QWidget *widget() override { return this; }
    void show(const QVariant &value) override { setChecked(value.toBool()); }
    void showText(const QString &) override {}
    domain::Result<QVariant> read() const override { return QVariant(isChecked()); }
    QString typedText() const override { return {}; }
    void setReadOnly(bool readOnly) override { setEnabled(!readOnly); }
};

} // namespace piao::widgets
