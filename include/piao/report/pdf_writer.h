// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/result.h"
#include "piao/report/document_style.h"
#include "piao/report/export_progress.h"
#include "piao/report/semantic_tree.h"

#include <QString>

#include <vector>

class QIODevice;

namespace piao::report {

/// Where a block with an origin stands: a rectangle of a page, from its top left corner, in points.
struct PlacedOrigin {
    int page = 0; ///< from 0
    double left = 0;
    double top = 0;
    double width = 0;
    double height = 0;
    QString origin;
};

struct PdfSummary {
    int pages = 0;
    qint64 bytes = 0;
    QString missingCharacters; ///< characters that no installed font of the style can draw, each once
    int unreadablePictures = 0; ///< pictures whose alternative text was printed in their place
    /// In the order of the document; a block on several pages has one for each of them. What stands within another (a
    /// paragraph within a row) comes after it, so that the last rectangle under a point is the nearest. A row without an
    /// origin has its table's.
    std::vector<PlacedOrigin> places = {};
    QString missingFamily = {}; ///< the style's family, when it is not installed and another one stands in for it
};

/// Writes a semantic tree as one PDF file that is PDF/UA-1 (accessible) and PDF/A-2a (archival; PDF/A-3a when files are
/// embedded) at once. The same tree and style give the same bytes. A family that is not installed is replaced by Lato, or
/// by the fallback family. Errors: no font at all, a colour profile (NotFound, with the package to install), the file
/// (ReadOnly, DiskFull), Cancelled.
class PdfWriter
{
public:
    explicit PdfWriter(DocumentStyle style = {});

    /// Writes aside and then renames: whatever happens, `path` holds its old content or a whole new file.
    domain::Result<PdfSummary> writeFile(const Document &document, const QString &path,
                                         const ExportProgressCallback &progress = {}) const;
    /// Writes to an open device, strictly forwards.
    domain::Result<PdfSummary> write(const Document &document, QIODevice &device,
                                     const ExportProgressCallback &progress = {}) const;

private:
    DocumentStyle m_style;
};

} // namespace piao::report
