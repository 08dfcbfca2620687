// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/result.h"

#include <QString>

namespace piao::report {

/// The faces that a document is set in.
enum class FaceStyle : quint8 { Regular, Bold, Italic, BoldItalic, Light, Black };
inline constexpr int faceStyleCount = int(FaceStyle::Black) + 1;

/// Where a face lies: a file, and which face of a collection.
struct FontFile {
    QString path;
    int index = 0;
};

/// The installed TrueType face of that family nearest to the style, through fontconfig. Never another
/// family: the document must look the same on every machine. NotFound names the package to install.
domain::Result<FontFile> locateFont(const QString &family, FaceStyle style);

} // namespace piao::report
