// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "forms/field_input.h"

#include <QLineEdit>

class QAction;

namespace piao::widgets {

/// One line of text, a number, an amount or a year, typed in Italian form. What cannot be read stays and is marked.
class LineInput : public QLineEdit, public FieldInput
{
    Q_OBJECT

public:
    LineInput(document::PlanDocument &document, const domain::Field &field, QWidget *parent);

    QWidget *widget() override { return this; }
    void show(const QVariant &value) override;
    void showText(const QString &text) override { setText(text); }
    domain::Result<QVariant> read() const override;
    QString typedText() const override { return text(); }
    void mark(const QString &reason) override;
    void setReadOnly(bool readOnly) override { QLineEdit::setReadOnly(readOnly); }

protected:
    document::PlanDocument &plan() const { return *m_document; }

private:
    document::PlanDocument *m_document;
    QAction *m_mark = nullptr;
};

} // namespace piao::widgets
