// SPDX-License-Identifier: EUPL-1.2
#include "look/quiet_label.h"

#include "piao/widgets/theme.h"

#include <QEvent>

namespace piao::widgets {
namespace {

/// Keeps its colour of refusal when the palette turns from light to dark.
class ReasonLabel : public QLabel
{
public:
    explicit ReasonLabel(QWidget *parent) : QLabel(parent) { dress(); }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::ApplicationPaletteChange)
            dress();
    }

private:
    void dress()
    {
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText, meaningColors(colours).refusal);
        setPalette(colours);
    }
};

} // namespace

QLabel *quietLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    return label;
}

QLabel *groupLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.05);
    label->setFont(font);
    return label;
}

QLabel *reasonLabel(QWidget *parent)
{
    auto *label = new ReasonLabel(parent);
    label->setWordWrap(true);
    label->hide();
    return label;
}

} // namespace piao::widgets
