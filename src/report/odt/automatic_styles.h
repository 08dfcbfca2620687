// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "odt/odf_xml.h"

#include <QHash>

#include <optional>
#include <vector>

namespace piao::report {

/// The room above and below a block; word processors take both from the same style.
struct Spacing {
    double before = 0;
    double after = 0;
};

/// What a block has beyond its named style: mostly how it begins.
struct BlockStart {
    QString master = {};       ///< begins a page of this kind
    bool newPage = false;      ///< begins a page of the same kind
    bool keepWithNext = false;
    std::optional<Spacing> spacing = {}; ///< instead of that of the named style
    std::optional<Color> ruleAbove = {};
    bool wholeWords = false;     ///< no word is divided at a line's end

    bool opensPage() const { return newPage || !master.isEmpty(); }
    bool isPlain() const { return master.isEmpty() && !newPage && !keepWithNext && !spacing && !ruleAbove && !wholeWords; }
};

/// The styles that the content needs beside the named ones, each made once.
class AutomaticStyles
{
public:
    /// `parent` itself when nothing is to be added to it.
    QString paragraph(const QString &parent, const BlockStart &start);
    /// A table that begins so and is as wide as given.
    QString table(double width, const BlockStart &start);
    QString column(double width);

    const QByteArray &xml() const { return m_xml.bytes(); }

private:
    QString named(const QString &key, char prefix, bool *isNew);

    QHash<QString, QString> m_names;
    QHash<char, int> m_counts;
    OdfXml m_xml;
};

} // namespace piao::report
