// SPDX-License-Identifier: EUPL-1.2
#include "editors/attachments_page.h"

#include "editors/record_table_panel.h"
#include "forms/form_builder.h"
#include "look/quiet_label.h"
#include "look/safe_picture.h"
#include "look/scroll_page.h"
#include "piao/domain/italian_format.h"
#include "piao/models/attachment_table_model.h"
#include "style/icons.h"
#include "window/message_bar.h"

#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QScrollArea>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace piao::widgets {

using namespace domain;

namespace {

constexpr QSize previewBox(320, 220);

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

AttachmentsPage::AttachmentsPage(document::PlanDocument &document, QWidget *parent)
    : RegistryPage(document, Place::Page::Attachments, new models::AttachmentTableModel(document),
          {tr("Attachments"),
              tr("Files that go with the plan: annexes, the logo, pictures of its texts. Drop them here, or add them with the button; "
                 "each may have up to %1 MB.").arg(maximumDataBytes / (1024 * 1024)),
              {}},
          parent)
    , m_attachments(document)
    , m_message(new MessageBar(this))
    , m_facts(quietLabel({}, this))
    , m_picture(new QLabel(this))
{
    setAcceptDrops(true);
    table().setColumnWidths({{QStringLiteral("title"), 40}, {QStringLiteral("description"), 44}, {QStringLiteral("file_name"), 34},
        {QStringLiteral("media_type"), 24}, {QStringLiteral("byte_size"), 14}, {QStringLiteral("annexed"), 14}, {QStringLiteral("sha256"), 24}});
    table().view().installEventFilter(this);
    auto *limit = quietLabel(tr("up to %1 MB each").arg(maximumDataBytes / (1024 * 1024)), this);
    limit->setWordWrap(false);
    limit->setContentsMargins(12, 0, 0, 0);
    limit->setObjectName(QStringLiteral("attachmentLimit"));
    // Each goes to the left of those before it.
    addButton("attachmentRemove", "edit-delete", tr("Remove"), &AttachmentsPage::removeCurrent);
    addButton("attachmentReplace", "document-replace", tr("Replace"), &AttachmentsPage::chooseReplacement);
    addButton("attachmentSave", "document-save-as", tr("Save"), &AttachmentsPage::chooseCopy);
    m_add = addButton("attachmentAdd", "list-add", tr("Add files"), &AttachmentsPage::chooseFiles);
    m_needCurrent.removeOne(m_add);
    table().addToHeader(limit);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_message);
    FormBuilder(form())
        .row({{"title", 9}, {"annexed", 3}})
        .row({{"description", 12}});
    addDetails({buildPreview()});
    connect(&document, &document::PlanDocument::changed, this, &AttachmentsPage::follow);
}

QToolButton *AttachmentsPage::addButton(const char *name, const char *icon, const QString &text, void (AttachmentsPage::*act)())
{
    auto *button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(themeIcon(icon));
    button->setText(text);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    // Where there is little room the icons say it; the one that fills the page has its words.
    button->setToolButtonStyle(act == &AttachmentsPage::chooseFiles ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    connect(button, &QToolButton::clicked, this, act);
    table().addToHeader(button);
    m_needCurrent.append(button);
    return button;
}

QWidget *AttachmentsPage::buildPreview()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(20, 0, 20, 20);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_facts->setObjectName(QStringLiteral("attachmentFacts"));
    m_picture->setObjectName(QStringLiteral("attachmentPicture"));
    m_picture->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    layout->addWidget(m_facts);
    layout->addWidget(m_picture);
    return box;
}

void AttachmentsPage::showRecord(const RecordKey &key)
{
    const Record attachment = key.isNull() ? Record() : reader().read(key);
    for (QToolButton *button : std::as_const(m_needCurrent))
        button->setEnabled(!attachment.isNull() && (!document().isReadOnly() || button->objectName() == QLatin1String("attachmentSave")));
    m_add->setEnabled(!document().isReadOnly());
    form().setEnabled(!attachment.isNull());
    showFacts(attachment);
}

void AttachmentsPage::showFacts(const Record &attachment)
{
    m_shownFingerprint = attachment.isNull() ? QString() : attachment.text("sha256");
    m_picture->clear();
    m_picture->setVisible(false);
    if (attachment.isNull()) {
        m_facts->clear();
        return;
    }
    QStringList facts{attachment.text("file_name"), attachment.text("media_type"),
        tr("%1 bytes").arg(formatNumber(double(attachment.integer("byte_size")), 0)), tr("SHA-256 %1").arg(m_shownFingerprint)};
    // Only what says that it is a picture is decoded at all.
    if (attachment.text("media_type").startsWith(QLatin1String("image/"))) {
        const SafePicture picture = readPicture(m_attachments.content(attachment.key()), previewBox);
        if (!picture.image.isNull()) {
            facts.append(tr("%1 × %2 pixels").arg(picture.size.width()).arg(picture.size.height()));
            m_picture->setPixmap(QPixmap::fromImage(picture.image));
            m_picture->setAccessibleName(attachment.has("description") ? attachment.text("description") : tr("Picture without a description"));
            m_picture->setVisible(true);
        } else if (!picture.reason.isEmpty()) {
            facts.append(picture.reason);
        }
    }
    facts.removeAll(QString());
    m_facts->setText(facts.join(QStringLiteral(" · ")));
}

void AttachmentsPage::follow(const document::ChangeNotice &notice)
{
    const RecordKey current = table().view().currentRecord();
    for (const store::RowChange &change : notice.changes) {
        if (!current.isNull() && change.key == current && reader().read(current).text("sha256") != m_shownFingerprint)
            return showRecord(current);
    }
    if (notice.reset)
        showRecord(current);
}

void AttachmentsPage::addFiles(const QStringList &paths)
{
    commitPending();
    RecordKey last;
    std::vector<Error> refusals;
    for (const QString &path : paths) {
        const Result<RecordKey> added = m_attachments.add(path);
        if (added)
            last = *added;
        else
            refusals.push_back(added.error());
    }
    if (!last.isNull())
        table().view().select(last);
    if (refusals.empty()) {
        m_message->hide();
        return;
    }
    Error told = refusals.front();
    if (refusals.size() > 1)
        told.what += QLatin1Char(' ') + tr("And %n other file(s) were refused.", nullptr, int(refusals.size()) - 1);
    if (!last.isNull())
        told.safe = tr("The other files were added.");
    m_message->showRefusal(told);
}

void AttachmentsPage::replaceCurrent(const QString &path)
{
    const RecordKey current = table().view().currentRecord();
    if (current.isNull())
        return;
    commitPending();
    if (const Result<void> done = m_attachments.replace(current, path); !done)
        m_message->showRefusal(done.error());
    else
        m_message->hide();
}

void AttachmentsPage::saveCurrent(const QString &path)
{
    const RecordKey current = table().view().currentRecord();
    if (current.isNull())
        return;
    if (const Result<void> done = m_attachments.saveCopy(current, path); !done) {
        m_message->showRefusal(done.error());
        return;
    }
    // The folder, not the file: what comes with a plan from elsewhere is for the person to open.
    const QString folder = QFileInfo(path).absolutePath();
    m_message->showResult(tr("Saved: %1").arg(path), tr("Show folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

void AttachmentsPage::chooseFiles()
{
    if (const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Add files to the plan")); !paths.isEmpty())
        addFiles(paths);
}

void AttachmentsPage::chooseReplacement()
{
    if (const QString path = QFileDialog::getOpenFileName(this, tr("Replace the file")); !path.isEmpty())
        replaceCurrent(path);
}

void AttachmentsPage::chooseCopy()
{
    const RecordKey current = table().view().currentRecord();
    if (current.isNull())
        return;
    const QString path = QFileDialog::getSaveFileName(this, tr("Save a copy"), m_attachments.safeFileName(current));
    if (!path.isEmpty())
        saveCurrent(path);
}

void AttachmentsPage::removeCurrent()
{
    const RecordKey current = table().view().currentRecord();
    if (current.isNull())
        return;
    if (const Result<void> done = m_attachments.remove(current); !done)
        m_message->showRefusal(done.error());
}

void AttachmentsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!document().isReadOnly() && !localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void AttachmentsPage::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFiles(*event->mimeData());
    if (document().isReadOnly() || paths.isEmpty())
        return;
    // The files stay where they are, whatever the file manager proposed.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    addFiles(paths);
}

bool AttachmentsPage::eventFilter(QObject *watched, QEvent *event)
{
    // A row of this table is a file: Ins asks for one, Ctrl+- takes one away.
    if (event->type() == QEvent::KeyPress && !document().isReadOnly()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Insert) {
            chooseFiles();
            return true;
        }
        if (key->key() == Qt::Key_Minus && key->modifiers() == Qt::ControlModifier) {
            removeCurrent();
            return true;
        }
    }
    return RegistryPage::eventFilter(watched, event);
}

} // namespace piao::widgets
