// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

namespace piao::report {

/// A JPEG or PNG file without what it says beside its pixels: camera, place, time, names, thumbnails. How it is to be turned,
/// its colour profile and its resolution stay. What is neither, or is not well formed, comes back as it is.
QByteArray withoutMetadata(const QByteArray &file);

} // namespace piao::report
