// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/result.h"
#include "piao/report/document_style.h"
#include "piao/report/export_progress.h"
#include "piao/report/semantic_tree.h"

#include <QString>

class QIODevice;

namespace piao::report {

struct OdtSummary {
    qint64 bytes = 0;
    int unreadablePictures = 0; ///< pictures whose alternative text was written in their place
};

/// Writes a semantic tree as an OpenDocument text (ODF 1.3), for who goes on editing: real styles and heading levels, tables
/// with repeated heads, footnotes, fields for page numbers and contents. The numbers in the contents are references to the
/// headings' pages, so a word processor shows them right at once, without an update of the index.
/// The same tree and style give the same bytes. Errors: the file (ReadOnly, DiskFull), Cancelled.
class OdtWriter
{
public:
    explicit OdtWriter(DocumentStyle style = {});

    /// Writes aside and then renames: whatever happens, `path` holds its old content or a whole new file.
    domain::Result<OdtSummary> writeFile(const Document &document, const QString &path,
                                         const ExportProgressCallback &progress = {}) const;
    /// Writes to an open device, strictly forwards.
    domain::Result<OdtSummary> write(const Document &document, QIODevice &device,
                                     const ExportProgressCallback &progress = {}) const;

private:
    DocumentStyle m_style;
};

} // namespace piao::report
