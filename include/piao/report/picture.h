// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

namespace piao::report {

/// A photograph, a logo, a scanned seal: pixels, as a file holds them (piao/report/semantic_tree.h).
struct Picture {
    QByteArray bytes;    ///< contents of a JPEG or PNG file; what cannot be read is printed as its alternative text
    QString alternative; ///< what a person who does not see it must be told; must not be empty
    QString caption = {};
    QString anchor = {};
    double width = 0;    ///< wished width in points; 0: its own size. Never wider than the text
    QString origin = {}; ///< see Document (semantic_tree.h)
};

} // namespace piao::report
