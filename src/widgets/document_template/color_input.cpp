// SPDX-License-Identifier: EUPL-1.2
#include "document_template/color_input.h"

#include "piao/domain/italian_format.h"
#include "piao/report/readable_color.h"

#include <QAction>
#include <QColorDialog>
#include <QPainter>

namespace piao::widgets {

using namespace domain;

namespace {

constexpr int chipSize = 16;
constexpr report::Color white{0xFF, 0xFF, 0xFF};

report::Color printable(const QColor &color)
{
    return {quint8(color.red()), quint8(color.green()), quint8(color.blue())};
}

} // namespace

ColorInput::ColorInput(document::PlanDocument &document, const Field &field, const QColor &usual, QWidget *parent)
    : LineInput(document, field, parent), m_usual(usual), m_chip(addAction(QIcon(), QLineEdit::LeadingPosition))
{
    setPlaceholderText(usual.name().toUpper());
    m_chip->setText(tr("Choose the colour"));
    m_chip->setToolTip(tr("Choose the colour"));
    connect(m_chip, &QAction::triggered, this, &ColorInput::choose);
    connect(this, &QLineEdit::textChanged, this, &ColorInput::paintChip);
    paintChip();
}

void ColorInput::setReadOnly(bool readOnly)
{
    LineInput::setReadOnly(readOnly);
    m_chip->setEnabled(!readOnly);
}

QColor ColorInput::color() const
{
    const std::optional<report::Color> read = report::readColor(text());
    return read ? QColor(read->red, read->green, read->blue) : m_usual;
}

QColor ColorInput::printedColor() const
{
    const report::Color printed = report::readableOnWhite(printable(color()));
    return QColor(printed.red, printed.green, printed.blue);
}

QString ColorInput::advice() const
{
    if (!text().trimmed().isEmpty() && !report::readColor(text()))
        return tr("This is no colour: write it as #RRGGBB. The document has %1.").arg(m_usual.name().toUpper());
    const report::Color asked = printable(color());
    const QString ratio = formatNumber(report::contrast(asked, white), 1);
    return printedColor() == color() ? tr("Contrast on white %1:1, it can be read well.").arg(ratio)
                            : tr("Contrast on white %1:1, less than 4,5:1: the document darkens it to %2.").arg(ratio, printedColor().name().toUpper());
}

void ColorInput::take(const QColor &color)
{
    if (!color.isValid() || isReadOnly())
        return;
    setText(color.name().toUpper());
    mark({});
    edited();
    chosen();
}

void ColorInput::choose()
{
    if (!isReadOnly())
        take(QColorDialog::getColor(color(), this, tr("Colour of headings and rules")));
}

void ColorInput::paintChip()
{
    const qreal scale = devicePixelRatioF();
    QPixmap chip(QSize(chipSize, chipSize) * scale);
    chip.setDevicePixelRatio(scale);
    chip.fill(Qt::transparent);
    QPainter painter(&chip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(color());
    painter.drawRoundedRect(QRectF(0.5, 0.5, chipSize - 1, chipSize - 1), 3, 3);
    m_chip->setIcon(QIcon(chip));
}

} // namespace piao::widgets
