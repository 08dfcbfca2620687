// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/report/semantic_tree.h"

#include <string>

namespace piao::report {

/// The document's metadata packet: title and language, the claims of conformance (PDF/A-2a or, with embedded
/// files, PDF/A-3a; PDF/UA-1), and the
/// description of the PDF/UA property that PDF/A asks for.
std::string xmpPacket(const Document &document);

} // namespace piao::report
