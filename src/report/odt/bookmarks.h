// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/report/semantic_tree.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace piao::report {

/// The anchors of the document under names that every word processor takes. Known before the text is written, because
/// links stand before what they lead to.
class Bookmarks
{
public:
    explicit Bookmarks(const Document &document);

    /// The bookmark that `anchor` became; null when no block bears it.
    QString find(const QString &anchor) const { return m_names.value(anchor); }
    /// The same for the block that bears it; null for later blocks of the same anchor.
    QString take(const QString &anchor);
    /// Bookmarks that nobody took: of what the table's grid had no room for.
    QStringList left() const;

private:
    QHash<QString, QString> m_names;
    QStringList m_order;
    QSet<QString> m_taken;
};

} // namespace piao::report
