// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/report/document_style.h"

#include <QByteArray>

namespace piao::report {

/// The style sheet of the edition: ours, with the document's accent colour made to contrast enough on light and on dark.
QByteArray siteStyle(const DocumentStyle &style);

/// `color` brought towards black or white until it stands out from `ground` by `ratio` (WCAG contrast).
Color readableOn(Color color, Color ground, double ratio);

} // namespace piao::report
