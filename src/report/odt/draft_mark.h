// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "odt/odf_xml.h"

namespace piao::report {

/// The style of the mark, and of the frames of pictures; goes with the automatic styles of the pages.
void writeDraftMarkStyle(OdfXml &xml);
/// A word across the page, behind its text, anchored in a running head: what word processors call a watermark.
void writeDraftMark(OdfXml &xml, const QString &word);

} // namespace piao::report
