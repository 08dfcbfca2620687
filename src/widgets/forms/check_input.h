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
    /// What holds while the plan does not say; no unless told otherwise.
    void setUsual(bool yes) { m_usual = yes; }
    void show(const QVariant &value) override { setChecked(value.isValid() ? value.toBool() : m_usual); }
    void showText(const QString &) override {}
    domain::Result<QVariant> read() const override { return QVariant(isChecked()); }
    QString typedText() const override { return {}; }
    void setReadOnly(bool readOnly) override { setEnabled(!readOnly); }

private:
    bool m_usual = false;
};

} // namespace piao::widgets
