// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLabel>

namespace piao::widgets {

/// Small print beside what matters: captions, hints. Wraps.
QLabel *quietLabel(const QString &text, QWidget *parent);
/// The title of a group of inputs or of a table.
QLabel *groupLabel(const QString &text, QWidget *parent);
/// Why something was not taken; hidden until it has a text.
QLabel *reasonLabel(QWidget *parent);

} // namespace piao::widgets
