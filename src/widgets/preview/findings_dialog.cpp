// SPDX-License-Identifier: EUPL-1.2
#include "preview/findings_dialog.h"

#include "look/quiet_label.h"
#include "preview/finding_list.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace piao::widgets {

FindingsDialog::FindingsDialog(const std::vector<report::ReportFinding> &findings, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("findingsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(FindingList::countText(qsizetype(findings.size())));
    auto *list = new FindingList(this);
    list->setObjectName(QStringLiteral("findingList"));
    list->setFindings(findings);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(quietLabel(tr("The document is written all the same. Enter leads to where a line can be mended."), this));
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    connect(list, &FindingList::originChosen, this, &FindingsDialog::originChosen);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(620, 420);
    list->setFocus();
}

} // namespace piao::widgets
