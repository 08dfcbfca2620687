// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/pdf_file.h"
#include "piao/report/semantic_tree.h"

namespace piao::report {

/// The files that travel inside the document, as PDF/A-3 wants them: each associated with the whole document as its source.
struct EmbeddedFiles {
    ObjectId names = 0;     ///< tree of names for /EmbeddedFiles; 0 without files
    std::string associated; ///< entry /AF of the catalogue

    static EmbeddedFiles write(PdfFile &file, const Document &document);
};

} // namespace piao::report
