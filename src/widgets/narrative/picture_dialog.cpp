// SPDX-License-Identifier: EUPL-1.2
#include "narrative/picture_dialog.h"

#include "look/safe_picture.h"

#include "look/quiet_label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>
#include <QVBoxLayout>

namespace piao::widgets {

using namespace domain;

namespace {

const QString fileChosen = QStringLiteral("file");
constexpr QSize previewSize(420, 180);

bool isPrintable(const QString &mediaType)
{
    return mediaType == QLatin1String("image/png") || mediaType == QLatin1String("image/jpeg");
}

} // namespace

PictureDialog::PictureDialog(document::PlanDocument &plan, QWidget *parent)
    : QDialog(parent), m_plan(plan), m_pictures(new QComboBox(this)), m_preview(new QLabel(this)), m_alternative(new QLineEdit(this))
    , m_reason(reasonLabel(this)), m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("pictureDialog"));
    setWindowTitle(tr("Picture"));
    setMinimumWidth(520);
    m_pictures->setObjectName(QStringLiteral("pictureList"));
    m_pictures->setAccessibleName(tr("Picture"));
    for (const Record &attachment : plan.reader().all(Kind::Attachment)) {
        if (isPrintable(attachment.text("media_type")))
            m_pictures->addItem(document::displayName(attachment), attachment.key().id);
    }
    m_pictures->setPlaceholderText(tr("Choose an attachment or a file"));
    m_pictures->setCurrentIndex(-1);
    m_alternative->setObjectName(QStringLiteral("alternativeEdit"));
    m_alternative->setAccessibleName(tr("What the picture says, for who cannot see it"));
    m_preview->setMinimumHeight(60);
    m_preview->setAlignment(Qt::AlignCenter);
    auto *fromFile = new QPushButton(tr("From a file…"), this);
    auto *caption = new QLabel(tr("What the picture says, for who cannot see it"), this);
    caption->setBuddy(m_alternative);
    auto *row = new QHBoxLayout;
    row->addWidget(m_pictures, 1);
    row->addWidget(fromFile);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_preview, caption, m_alternative, m_reason, m_buttons})
        layout->addWidget(widget);
    connect(fromFile, &QPushButton::clicked, this, &PictureDialog::chooseFile);
    connect(m_pictures, &QComboBox::currentIndexChanged, this, [this] { preview(); judge(); });
    connect(m_alternative, &QLineEdit::textChanged, this, &PictureDialog::judge);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    judge();
}

void PictureDialog::setPicture(const NarrativePicture &picture)
{
    m_pictures->setCurrentIndex(m_pictures->findData(picture.attachment));
    m_alternative->setText(picture.alternative);
}

void PictureDialog::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Picture"), {}, tr("Pictures (*.png *.jpg *.jpeg)"));
    if (!path.isEmpty())
        takeFile(path);
}

void PictureDialog::takeFile(const QString &path)
{
    Result<document::AttachedFile> file = document::readFileToAttach(path);
    if (!file)
        return refuse(file.error().oneLine());
    if (!isPrintable(file->mediaType))
        return refuse(tr("«%1» is no PNG or JPEG picture, and nothing else can be printed. Nothing was added to the plan.").arg(file->fileName));
    m_file = std::move(*file);
    if (const int before = m_pictures->findData(fileChosen); before >= 0)
        m_pictures->removeItem(before);
    m_pictures->addItem(m_file->fileName, fileChosen);
    m_pictures->setCurrentIndex(m_pictures->count() - 1);
    m_alternative->setFocus();
}

void PictureDialog::refuse(const QString &reason)
{
    m_reason->setText(reason);
    m_reason->show();
}

void PictureDialog::preview()
{
    const QString id = m_pictures->currentData().toString();
    const QByteArray content = id == fileChosen && m_file ? m_file->content : document::attachedContent(m_plan.reader(), id);
    const QImage image = readPicture(content, previewSize).image;
    m_preview->setPixmap(image.isNull() ? QPixmap() : QPixmap::fromImage(image));
}

void PictureDialog::judge()
{
    const bool chosen = m_pictures->currentIndex() >= 0;
    const bool said = !m_alternative->text().trimmed().isEmpty();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(chosen && said);
    m_reason->setText(chosen && !said ? tr("Say what the picture shows: who listens to the plan has nothing else of it.") : QString());
    m_reason->setVisible(!m_reason->text().isEmpty());
}

Result<NarrativePicture> PictureDialog::take()
{
    NarrativePicture picture{m_pictures->currentData().toString(), m_alternative->text().trimmed()};
    if (picture.attachment != fileChosen || !m_file)
        return picture;
    const Result<void> added = m_plan.perform(document::ActionText(QT_TRANSLATE_NOOP("history", "Add the picture «%1»")).arg(m_file->fileName),
        [&](document::UnitOfWork &unit) -> Result<void> {
            const Result<RecordKey> key = document::attachFile(unit, *m_file, m_file->fileName, picture.alternative);
            if (!key)
                return key.error();
            picture.attachment = key->id;
            return {};
        });
    if (!added)
        return added.error();
    return picture;
}

} // namespace piao::widgets
