// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "preview/page_column.h"
#include "preview/pdf_pages.h"

#include <QTreeWidget>

namespace piao::widgets {

/// The headings of the shown document; choosing one brings it into view.
class OutlineTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit OutlineTree(QWidget *parent = nullptr);

    /// What was open stays open where the headings are the same.
    void setEntries(const std::vector<OutlineEntry> &entries);
    /// Makes the heading current under which this spot stands.
    void showSpot(const PageSpot &spot);

signals:
    void spotChosen(const piao::widgets::PageSpot &spot);

private:
    static PageSpot spotOf(const QTreeWidgetItem &item);
    void choose(QTreeWidgetItem *item);
};

} // namespace piao::widgets
