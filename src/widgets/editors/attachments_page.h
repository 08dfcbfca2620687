// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/registry_page.h"

#include "piao/document/attachments.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace piao::widgets {

class MessageBar;

/// The files kept with the plan: added by dialog or dropped here, described, given out as copies, never opened as programs.
class AttachmentsPage : public RegistryPage
{
    Q_OBJECT

public:
    explicit AttachmentsPage(document::PlanDocument &document, QWidget *parent = nullptr);

    /// Takes files in, each as a step; what is refused is told, and the others come all the same.
    void addFiles(const QStringList &paths);
    void replaceCurrent(const QString &path);
    void saveCurrent(const QString &path);

protected:
    void showRecord(const domain::RecordKey &key) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *addButton(const char *name, const char *icon, const QString &text, void (AttachmentsPage::*act)());
    QWidget *buildPreview();
    void chooseFiles();
    void chooseReplacement();
    void chooseCopy();
    void removeCurrent();
    void showFacts(const domain::Record &attachment);
    void follow(const document::ChangeNotice &notice);

    document::Attachments m_attachments;
    MessageBar *m_message;
    QLabel *m_facts;
    QLabel *m_picture;
    QToolButton *m_add;
    QList<QToolButton *> m_needCurrent;
    QString m_shownFingerprint;
};

} // namespace piao::widgets
