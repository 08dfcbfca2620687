// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>

namespace piao::widgets {

/// Name, version and licence.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent);
};

} // namespace piao::widgets
