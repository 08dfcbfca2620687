// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "odt/odf_xml.h"
#include "piao/report/document_style.h"
#include "piao/report/table.h"

namespace piao::report {

/// The named styles of the paragraphs in cells, for each purpose, alignment and density.
void writeCellTextStyles(OdfXml &xml, const DocumentStyle &style);

/// The automatic styles of cells and rows. There is no way to name them that word processors keep.
void writeCellStyles(OdfXml &xml, const DocumentStyle &style);
QString cellStyleName(RowKind kind, bool head, bool dense);
QString rowStyleName(bool keepTogether);

} // namespace piao::report
