// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "forms/field_input.h"

#include <QComboBox>

namespace piao::widgets {

/// The family in which the document is set: one of those installed here, or any other by its name. Empty is the usual one.
class FontInput : public QComboBox, public FieldInput
{
    Q_OBJECT

public:
    FontInput(const domain::Field &field, QWidget *parent);

    QWidget *widget() override { return this; }
    void show(const QVariant &value) override;
    void showText(const QString &text) override { setEditText(text); }
    domain::Result<QVariant> read() const override;
    QString typedText() const override { return currentText(); }
    void setReadOnly(bool readOnly) override { setEnabled(!readOnly); }

    /// True when a document can be set in what is chosen, on this computer.
    bool isInstalled() const;
};

} // namespace piao::widgets
