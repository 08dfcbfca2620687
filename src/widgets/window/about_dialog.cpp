// SPDX-License-Identifier: EUPL-1.2
#include "window/about_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace piao::widgets {

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About PIAO"));
    auto *text = new QLabel(this);
    text->setWordWrap(true);
    text->setMinimumWidth(420);
    text->setText(QStringLiteral("<h3>PIAO %1</h3><p>%2</p><p>%3</p>")
                      .arg(QStringLiteral(PIAO_VERSION),
                           tr("The workbench for the integrated plan of activities and organisation of Italian public bodies "
                              "(D.L. 80/2021, art. 6).").toHtmlEscaped(),
                           tr("Free software under the European Union Public Licence (EUPL-1.2).").toHtmlEscaped()));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(buttons);
}

} // namespace piao::widgets
