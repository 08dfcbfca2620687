// SPDX-License-Identifier: EUPL-1.2
#include "preview/finding_list.h"

#include "style/icons.h"

namespace piao::widgets {

FindingList::FindingList(QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(tr("Findings of the document"));
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setSpacing(2);
    setIconSize({16, 16});
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(this, &QListWidget::itemClicked, this, &FindingList::choose);
    connect(this, &QListWidget::itemActivated, this, &FindingList::choose);
}

QString FindingList::countText(qsizetype count)
{
    return tr("%n finding(s) of the document", nullptr, int(count));
}

void FindingList::setFindings(const std::vector<report::ReportFinding> &findings)
{
    const int row = currentRow();
    clear();
    for (const report::ReportFinding &finding : findings) {
        auto *item = new QListWidgetItem(themeIcon("dialog-warning"), finding.text, this);
        item->setData(Qt::UserRole, finding.origin);
        item->setToolTip(finding.origin.isEmpty() ? QString() : tr("Go to where it can be mended"));
    }
    setCurrentRow(std::clamp(row, 0, std::max(0, count() - 1)));
}

void FindingList::choose(QListWidgetItem *item)
{
    const QString origin = item ? item->data(Qt::UserRole).toString() : QString();
    if (!origin.isEmpty())
        emit originChosen(origin);
}

} // namespace piao::widgets
