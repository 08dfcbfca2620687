// SPDX-License-Identifier: EUPL-1.2
#include "style/roomy_style.h"

#include <QStyleOption>

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
    default: return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace piao::widgets
