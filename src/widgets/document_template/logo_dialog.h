// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/attached_file.h"

#include <QDialog>

class QLineEdit;

namespace piao::widgets {

/// Shows the picture that is to be the logo and asks what it shows; without that it is not taken.
class LogoDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LogoDialog(const document::AttachedFile &file, QWidget *parent = nullptr);

    QString description() const;

private:
    QLineEdit *m_description;
};

} // namespace piao::widgets
