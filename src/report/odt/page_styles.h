// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "odt/odf_xml.h"
#include "piao/report/document_style.h"
#include "piao/report/semantic_tree.h"

namespace piao::report {

/// The sizes and margins of the three kinds of page: portrait, landscape, cover.
void writePageLayouts(OdfXml &xml, const DocumentStyle &style, const Document &document);
/// The kinds of page themselves, with their running heads and feet.
void writeMasterPages(OdfXml &xml, const Document &document);

} // namespace piao::report
