// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "forms/line_input.h"

#include <QColor>

class QAction;

namespace piao::widgets {

/// A colour as #RRGGBB, typed or chosen in the dialog that its chip opens. Empty is the usual one.
class ColorInput : public LineInput
{
    Q_OBJECT

public:
    ColorInput(document::PlanDocument &document, const domain::Field &field, const QColor &usual, QWidget *parent);

    void setReadOnly(bool readOnly) override;
    /// The colour that holds now: the usual one while the text is empty or none.
    QColor color() const;
    /// The colour as the document has it: darkened where it could not be read.
    QColor printedColor() const;
    /// What a person should know: the contrast on white, and the colour that is printed when it is too light.
    QString advice() const;
    void take(const QColor &color);

public slots:
    void choose();

private:
    void paintChip();

    QColor m_usual;
    QAction *m_chip;
};

} // namespace piao::widgets
