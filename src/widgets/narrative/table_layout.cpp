// SPDX-License-Identifier: EUPL-1.2
#include "narrative/table_layout.h"

#include "narrative/narrative_formats.h"
#include "piao/widgets/theme.h"

#include <QApplication>
#include <QPalette>
#include <QTextList>
#include <QTextTable>

namespace piao::widgets {

QTextBlockFormat textBlockFormat(int headingLevel)
{
    QTextBlockFormat format;
    format.setHeadingLevel(headingLevel);
    format.setTopMargin(headingLevel > 0 ? 6 : 0);
    format.setBottomMargin(5);
    return format;
}

QTextListFormat listFormat(int level, bool numbered)
{
    QTextListFormat format;
    constexpr QTextListFormat::Style bullets[] = {QTextListFormat::ListDisc, QTextListFormat::ListCircle, QTextListFormat::ListSquare};
    format.setStyle(numbered ? QTextListFormat::ListDecimal : bullets[(std::max(level, 1) - 1) % 3]);
    format.setIndent(std::max(level, 1));
    return format;
}

bool isNumbered(const QTextList &list)
{
    return list.format().style() == QTextListFormat::ListDecimal;
}

QTextTableFormat textTableFormat(bool headerRow, bool headerColumn)
{
    QTextTableFormat format;
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorder(1);
    format.setBorderBrush(QApplication::palette().brush(QPalette::Mid));
    format.setBorderCollapse(true);
    format.setCellPadding(5);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setHeaderRowCount(headerRow ? 1 : 0);
    format.setProperty(HeaderColumnProperty, headerColumn);
    return format;
}

void showHeaders(QTextTable &table)
{
    const bool row = table.format().headerRowCount() > 0;
    const bool column = table.format().boolProperty(HeaderColumnProperty);
    for (int y = 0; y < table.rows(); ++y) {
        for (int x = 0; x < table.columns(); ++x) {
            QTextTableCell cell = table.cellAt(y, x);
            QTextCharFormat format = cell.format();
            const bool heads = (row && y == 0) || (column && x == 0);
            const QPalette palette = QApplication::palette();
            if (heads)
                format.setBackground(mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.1));
            else
                format.clearBackground();
            if (format != cell.format())
                cell.setFormat(format);
        }
    }
}

} // namespace piao::widgets
