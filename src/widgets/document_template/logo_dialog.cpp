// SPDX-License-Identifier: EUPL-1.2
#include "document_template/logo_dialog.h"

#include "look/quiet_label.h"
#include "look/safe_picture.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace piao::widgets {

namespace {

constexpr QSize pictureBox(240, 160);

} // namespace

LogoDialog::LogoDialog(const document::AttachedFile &file, QWidget *parent) : QDialog(parent), m_description(new QLineEdit(this))
{
    setObjectName(QStringLiteral("logoDialog"));
    setWindowTitle(tr("Add the logo"));
    auto *picture = new QLabel(this);
    const SafePicture read = readPicture(file.content, pictureBox);
    if (read.image.isNull())
        picture->setText(read.reason.isEmpty() ? tr("This file is no picture.") : read.reason);
    else
        picture->setPixmap(QPixmap::fromImage(read.image));
    picture->setAccessibleName(file.fileName);
    auto *question = new QLabel(tr("&What does it show?"), this);
    question->setBuddy(m_description);
    m_description->setObjectName(QStringLiteral("logoDescriptionEdit"));
    m_description->setPlaceholderText(tr("For example: coat of arms of the body"));
    auto *hint = quietLabel(tr("Who listens to the document, or cannot load pictures, gets this text (L. 4/2004)."), this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *ok = buttons->button(QDialogButtonBox::Ok);
    ok->setText(tr("Add the logo"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    ok->setEnabled(false);
    connect(m_description, &QLineEdit::textChanged, this, [this, ok] { ok->setEnabled(!description().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(picture);
    layout->addWidget(quietLabel(file.fileName, this));
    layout->addWidget(question);
    layout->addWidget(m_description);
    layout->addWidget(hint);
    layout->addWidget(buttons);
    resize(460, sizeHint().height());
    m_description->setFocus();
}

QString LogoDialog::description() const
{
    return m_description->text().simplified();
}

} // namespace piao::widgets
