// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/result.h"
#include "piao/report/document_style.h"
#include "piao/report/semantic_tree.h"

#include <QString>

#include <functional>

class QIODevice;

namespace piao::report {

/// What an export tells while it runs: blocks of the document done and to do, pages finished so far.
struct PdfProgress {
    qsizetype done = 0;
    qsizetype total = 0;
    int pages = 0;
};

/// Called often; return false to stop. The export then ends with ErrorCode::Cancelled and leaves no file.
using PdfProgressCallback = std::function<bool(const PdfProgress &)>;

struct PdfSummary {
    int pages = 0;
    qint64 bytes = 0;
    QString missingCharacters; ///< characters that no installed font of the style can draw, each once
    int unreadablePictures = 0; ///< pictures whose alternative text was printed in their place
};

/// Writes a semantic tree as one PDF file that is PDF/UA-1 (accessible) and PDF/A-2a (archival) at once.
/// The same tree and style give the same bytes. Errors: a font, a colour profile (NotFound, with the package
/// to install), the file (ReadOnly, DiskFull), Cancelled.
class PdfWriter
{
public:
    explicit PdfWriter(DocumentStyle style = {});

    /// Writes aside and then renames: whatever happens, `path` holds its old content or a whole new file.
    domain::Result<PdfSummary> writeFile(const Document &document, const QString &path,
                                         const PdfProgressCallback &progress = {}) const;
    /// Writes to an open device, strictly forwards.
    domain::Result<PdfSummary> write(const Document &document, QIODevice &device,
                                     const PdfProgressCallback &progress = {}) const;

private:
    DocumentStyle m_style;
};

} // namespace piao::report
