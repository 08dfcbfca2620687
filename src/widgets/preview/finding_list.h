// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/report/plan_report.h"

#include <QListWidget>

namespace piao::widgets {

/// What the document lacks, one line each; choosing one leads to where it can be mended.
class FindingList : public QListWidget
{
    Q_OBJECT

public:
    explicit FindingList(QWidget *parent = nullptr);

    void setFindings(const std::vector<report::ReportFinding> &findings);
    /// "3 findings of the document".
    static QString countText(qsizetype count);

signals:
    void originChosen(const QString &origin);

private:
    void choose(QListWidgetItem *item);
};

} // namespace piao::widgets
