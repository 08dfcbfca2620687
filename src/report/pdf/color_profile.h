// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/result.h"

#include <QByteArray>

namespace piao::report {

/// The sRGB profile that a PDF/A file must carry. `path` may be empty: then it is looked for where packages
/// install it. NotFound names the package; a file that is no RGB profile is InvalidInput.
domain::Result<QByteArray> readColorProfile(const QString &path);

} // namespace piao::report
