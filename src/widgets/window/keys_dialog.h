// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>

namespace piao::widgets {

class WindowActions;

/// Every action that has a key, with its key.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    KeysDialog(const WindowActions &actions, QWidget *parent);
};

} // namespace piao::widgets
