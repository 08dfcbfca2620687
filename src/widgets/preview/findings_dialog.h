// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/report/plan_report.h"

#include <QDialog>

namespace piao::widgets {

/// What an exported document lacks; stays open beside the window while people mend it.
class FindingsDialog : public QDialog
{
    Q_OBJECT

public:
    FindingsDialog(const std::vector<report::ReportFinding> &findings, QWidget *parent);

signals:
    void originChosen(const QString &origin);
};

} // namespace piao::widgets
