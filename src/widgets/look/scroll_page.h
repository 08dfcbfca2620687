// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QScrollArea;
class QWidget;

namespace piao::widgets {

/// A page that scrolls up and down and keeps its content readable: never wider than a person reads.
QScrollArea *scrollPage(QWidget *content, QWidget *parent, int widest = 1100);
/// Scrolls the pages around a widget until it is seen with what stands next to it; a page that has just opened once it is laid out.
void bringIntoSight(QWidget &widget);

} // namespace piao::widgets
