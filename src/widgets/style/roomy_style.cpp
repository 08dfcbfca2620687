// SPDX-License-Identifier: EUPL-1.2
#include "style/roomy_style.h"

#include "piao/widgets/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QToolButton>

namespace piao::widgets {

RoomyStyle::RoomyStyle() : QProxyStyle(QStringLiteral("fusion")) {}

QSize RoomyStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int line = option ? option->fontMetrics.height() : result.height();
    switch (type) {
    case CT_ItemViewItem:
        result.setHeight(std::max(result.height(), line * 3 / 2));
        break;
    case CT_MenuItem:
        // A separator has no text and stays thin.
        if (result.height() >= line)
            result.setHeight(std::max(result.height(), line * 7 / 4));
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
    case CT_PushButton:
    case CT_ToolButton:
        result.setHeight(std::max(result.height(), line * 7 / 4));
        break;
    default:
        break;
    }
    return result;
}

void RoomyStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    // A button that opens a menu has its arrow in the text, where it does not stand apart in a corner.
    const auto *button = qobject_cast<const QToolButton *>(widget);
    if (element == PE_IndicatorArrowDown && button && button->popupMode() == QToolButton::InstantPopup)
        return;
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool framed = element == PE_FrameLineEdit || element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck
        || element == PE_Frame;
    if (!framed || !isDark(option->palette))
        return;
    // Fusion outlines inputs with a shade darker than the window; on a dark palette nobody would see where they are.
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool focused = element == PE_FrameLineEdit && option->state.testFlag(State_HasFocus);
    painter->setPen(option->palette.color(focused ? QPalette::Highlight : QPalette::Mid));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter->restore();
}

int RoomyStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SplitterWidth: return 6;
    case PM_HeaderMargin: return 6;
    case PM_ToolBarItemSpacing: return 4;
    case PM_ToolBarItemMargin: return 4;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int RoomyStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    case SH_EtchDisabledText: return 0;
    case SH_Table_GridLineColor:
        // Fusion takes a shade of the background, which on a dark palette is the background.
        if (option && isDark(option->palette))
            return int(option->palette.color(QPalette::Mid).rgb());
        return QProxyStyle::styleHint(hint, option, widget, returned);
    default: return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace piao::widgets
