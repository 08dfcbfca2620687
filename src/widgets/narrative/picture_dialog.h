// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/attached_file.h"
#include "piao/document/plan_document.h"
#include "piao/domain/narrative.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace piao::widgets {

/// Chooses a picture among the attachments, or a file that becomes one, and asks for what it says to who cannot see it:
/// without that there is no picture (L. 4/2004).
class PictureDialog : public QDialog
{
    Q_OBJECT

public:
    PictureDialog(document::PlanDocument &plan, QWidget *parent);

    void setPicture(const domain::NarrativePicture &picture);
    /// Reads a file from the disk; a refusal is shown in the dialog.
    void takeFile(const QString &path);
    /// The picture, after a file was added to the plan; to be asked when the dialog was accepted.
    domain::Result<domain::NarrativePicture> take();

private:
    void chooseFile();
    void judge();
    void preview();
    void refuse(const QString &reason);

    document::PlanDocument &m_plan;
    std::optional<document::AttachedFile> m_file;
    QComboBox *m_pictures;
    QLabel *m_preview;
    QLineEdit *m_alternative;
    QLabel *m_reason;
    QDialogButtonBox *m_buttons;
};

} // namespace piao::widgets
