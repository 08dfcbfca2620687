// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "forms/field_input.h"

#include <QPlainTextEdit>

namespace piao::widgets {

/// Paragraphs of plain text; grows with what is written, up to a limit, and then scrolls. Tab goes to the next field.
class ParagraphInput : public QPlainTextEdit, public FieldInput
{
    Q_OBJECT

public:
    ParagraphInput(const domain::Field &field, QWidget *parent);

    void setLineLimits(int least, int most);

    QWidget *widget() override { return this; }
    void show(const QVariant &value) override;
    void showText(const QString &text) override;
    domain::Result<QVariant> read() const override;
    QString typedText() const override { return toPlainText(); }
    void setReadOnly(bool readOnly) override { QPlainTextEdit::setReadOnly(readOnly); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fitHeight();

    int m_least = 2;
    int m_most = 14;
    int m_height = 0;
};

} // namespace piao::widgets
