// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/pdf_file.h"
#include "piao/report/semantic_tree.h"

#include <QSet>
#include <QString>

#include <map>
#include <vector>

namespace piao::report {

/// Where a link, a contents entry or an outline entry leads.
struct Destination {
    ObjectId page = 0;
    int pageIndex = 0;
    double y = 0; ///< in PDF coordinates: from the page's foot
};

/// The named places of the document. The names are known before the places: links are written first.
class Destinations
{
public:
    explicit Destinations(const Document &document);

    /// True when some block bears the anchor, so that a link to it will lead somewhere.
    bool isKnown(const QString &anchor) const { return m_anchors.contains(anchor); }
    /// A name of the writer's own, whose place will be known later.
    void expect(const QString &anchor) { m_anchors.insert(anchor); }
    /// The first place of a name counts.
    void reach(const QString &anchor, const Destination &place);
    const Destination *find(const QString &anchor) const;

    /// Writes the name tree; returns it, or 0 when nothing is named. `start` is the document's beginning.
    ObjectId write(PdfFile &file, const Destination &start);

private:
    QSet<QString> m_anchors;
    std::map<QByteArray, Destination> m_places; ///< in the order of bytes that name trees need
};

/// "[12 0 R /XYZ null 700 null]"
void appendDestination(PdfBuffer &to, const Destination &place);

} // namespace piao::report
