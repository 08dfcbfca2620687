// SPDX-License-Identifier: EUPL-1.2
#include "pdf/color_profile.h"

#include "pdf/srgb_profile.h"
#include "report_text.h"

#include <QCoreApplication>
#include <QFile>

namespace piao::report {
namespace {

bool isRgbProfile(const QByteArray &profile)
{
    // The header of an ICC profile is 128 bytes: colour space at 16, signature at 36, version at 8 (at most 4).
    return profile.size() > 128 && profile.mid(16, 4) == "RGB " && profile.mid(36, 4) == "acsp" && profile[8] <= 4;
}

} // namespace

domain::Result<QByteArray> readColorProfile(const QString &path)
{
    if (path.isEmpty())
        return srgbProfile();
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    const QByteArray profile = opened ? file.readAll() : QByteArray();
    if (isRgbProfile(profile))
        return profile;
    return domain::Error{opened ? domain::ErrorCode::InvalidInput : domain::ErrorCode::NotFound,
                         opened ? ReportText::tr("The file %1 is not an RGB colour profile.").arg(path)
                                : ReportText::tr("The colour profile %1 cannot be read.").arg(path),
                         ReportText::tr("No file was written."), ReportText::tr("Choose another colour profile for the document.")};
}

} // namespace piao::report
