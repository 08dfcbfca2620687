// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/font_face.h"
#include "pdf/pdf_file.h"

namespace piao::report {

/// Writes a face as a composite font whose codes are glyph numbers: only the glyphs that the document drew are
/// embedded, each with its width and the text it stands for (ISO 32000-1, 9.7; PDF/A-2, 6.2.11). Returns the font
/// dictionary.
domain::Result<ObjectId> embedFont(PdfFile &file, const FontFace &face);

} // namespace piao::report
