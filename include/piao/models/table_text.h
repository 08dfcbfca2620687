// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

/// Blocks of cells as spreadsheets put them on the clipboard.
namespace piao::models {

using TextBlock = QVector<QStringList>;

/// Tab separated text, as LibreOffice and Excel write it: a cell with a tab, a line break or a quote is quoted and
/// its quotes are doubled. A line break at the very end ends the last row and starts none.
TextBlock readTabbed(const QString &text);
QString writeTabbed(const TextBlock &block);

/// A table for programs that take HTML: line breaks inside cells survive there.
QString writeHtml(const TextBlock &block);

} // namespace piao::models
