// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/result.h"

#include <QByteArray>

namespace piao::report {

/// The colour profile that a PDF/A file must carry: the one in the file `path`, or sRGB when that is empty.
/// NotFound when there is no such file, InvalidInput when it is no RGB profile.
domain::Result<QByteArray> readColorProfile(const QString &path);

} // namespace piao::report
