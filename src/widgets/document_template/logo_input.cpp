// SPDX-License-Identifier: EUPL-1.2
#include "document_template/logo_input.h"

#include "look/quiet_label.h"
#include "look/safe_picture.h"
#include "piao/document/document_look.h"
#include "style/icons.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace piao::widgets {

using namespace domain;

namespace {

constexpr QSize pictureBox(96, 96);

} // namespace

LogoInput::LogoInput(document::PlanDocument &document, const Field &field, QWidget *parent)
    : QWidget(parent)
    , FieldInput(field)
    , m_document(&document)
    , m_choice(new QComboBox(this))
    , m_picture(new QLabel(this))
    , m_told(quietLabel({}, this))
    , m_add(new QPushButton(themeIcon("list-add"), tr("Add from a file…"), this))
{
    build();
    fill();
    connect(m_choice, &QComboBox::activated, this, [this] {
        m_id = m_choice->currentData().toString();
        showPicture();
        edited();
        chosen();
    });
    connect(m_add, &QPushButton::clicked, this, &LogoInput::fileWanted);
    connect(&document, &document::PlanDocument::changed, this, &LogoInput::follow);
}

void LogoInput::build()
{
    m_choice->setObjectName(QStringLiteral("logoChoice"));
    m_choice->setAccessibleName(label(field()));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(16);
    m_choice->setFocusPolicy(Qt::StrongFocus);
    m_add->setObjectName(QStringLiteral("logoAdd"));
    m_told->setObjectName(QStringLiteral("logoDescription"));
    m_picture->setObjectName(QStringLiteral("logoPicture"));
    m_picture->setFixedSize(pictureBox + QSize(18, 18));
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setFrameShape(QFrame::StyledPanel);
    m_picture->setWordWrap(true);
    // As on paper: most logos are drawn for a white ground.
    QPalette paper = m_picture->palette();
    paper.setColor(QPalette::Window, Qt::white);
    paper.setColor(QPalette::WindowText, QColor(0x4A, 0x55, 0x60));
    m_picture->setPalette(paper);
    m_picture->setAutoFillBackground(true);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(14);
    layout->addWidget(m_picture, 0, 0, 3, 1);
    layout->addWidget(m_choice, 0, 1);
    layout->addWidget(m_add, 0, 2);
    layout->addWidget(m_told, 1, 1, 1, 2, Qt::AlignTop);
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(2, 1);
    setFocusProxy(m_choice);
}

void LogoInput::fill()
{
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    m_choice->addItem(tr("No logo"));
    for (const Record &attachment : m_document->reader().all(Kind::Attachment)) {
        if (document::canBeLogo(attachment.text("media_type")) || attachment.text("id") == m_id)
            m_choice->addItem(document::displayName(attachment).simplified(), attachment.text("id"));
    }
    m_choice->setCurrentIndex(m_id.isEmpty() ? 0 : std::max(0, m_choice->findData(m_id)));
    showPicture();
}

void LogoInput::showPicture()
{
    m_picture->clear();
    const Record attachment = m_id.isEmpty() ? Record() : m_document->reader().read({Kind::Attachment, m_id, {}});
    if (attachment.isNull()) {
        m_told->setText(tr("A PNG or JPEG picture that is kept with the plan; it stands at the top of the cover."));
        m_picture->setText(tr("No logo"));
        m_picture->setAccessibleName(tr("No logo"));
        return;
    }
    const QString description = attachment.text("description");
    m_told->setText(description.isEmpty() ? tr("It has no description for who does not see it: give it one on the page of the attachments.") : description);
    const SafePicture picture = readPicture(document::attachedContent(m_document->reader(), m_id), pictureBox * devicePixelRatioF());
    m_picture->setAccessibleName(description.isEmpty() ? tr("Picture without a description") : description);
    if (picture.image.isNull()) {
        m_picture->setText(picture.reason.isEmpty() ? tr("This file is no picture.") : picture.reason);
        return;
    }
    QPixmap shown = QPixmap::fromImage(picture.image);
    shown.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(shown);
}

void LogoInput::show(const QVariant &value)
{
    m_id = value.toString();
    fill();
}

Result<QVariant> LogoInput::read() const
{
    return m_id.isEmpty() ? QVariant() : QVariant(m_id);
}

QString LogoInput::typedText() const
{
    return m_choice->currentText();
}

void LogoInput::setReadOnly(bool readOnly)
{
    m_choice->setEnabled(!readOnly);
    m_add->setEnabled(!readOnly);
}

void LogoInput::follow(const document::ChangeNotice &notice)
{
    const bool concerned = notice.reset || std::any_of(notice.changes.begin(), notice.changes.end(), [](const store::RowChange &change) {
        return change.key.kind == Kind::Attachment || change.key.kind == Kind::AttachmentContent;
    });
    if (concerned)
        fill();
}

} // namespace piao::widgets
