// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QPDF;

namespace piao::test {

/// An element of a file's structure tree as it was read back.
struct ReadElement {
    std::string type;
    int depth = 0;
    int contentItems = 0; ///< marked content and annotations directly in it
};

/// What our own reader of accessible, archival PDF finds in a file. There is no validator in the distribution,
/// so the rules of PDF/UA-1 and PDF/A-2a that this writer can break are checked here, on the file as it is.
struct StructureReport {
    QStringList problems;              ///< each begins with the name of the rule: "th.scope: …"
    std::vector<ReadElement> elements; ///< in the order of the tree
    int pages = 0;
    int markedContents = 0;
    int links = 0;

    bool breaks(const QString &rule) const;
    /// The tree as indented element types, for golden texts.
    QString outline() const;
};

StructureReport readStructure(QPDF &pdf);
StructureReport readStructure(const QByteArray &file);

} // namespace piao::test
