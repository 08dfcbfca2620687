// SPDX-License-Identifier: EUPL-1.2
#include "pdf/color_profile.h"
#include "report_text.h"

#include <QCoreApplication>
#include <QFile>

namespace piao::report {
namespace {

const QStringList &usualPlaces()
{
    static const QStringList places{
        QStringLiteral("/usr/share/color/icc/sRGB.icc"),
        QStringLiteral("/usr/local/share/color/icc/sRGB.icc"),
        QStringLiteral("/usr/share/color/icc/colord/sRGB.icc"),
        QStringLiteral("/usr/share/color/icc/ghostscript/srgb.icc"),
    };
    return places;
}

bool isRgbProfile(const QByteArray &profile)
{
    // The header of an ICC profile is 128 bytes: colour space at 16, signature at 36, version at 8 (at most 4).
    return profile.size() > 128 && profile.mid(16, 4) == "RGB " && profile.mid(36, 4) == "acsp" && profile[8] <= 4;
}

} // namespace

domain::Result<QByteArray> readColorProfile(const QString &path)
{
    const QStringList places = path.isEmpty() ? usualPlaces() : QStringList{path};
    for (const QString &place : places) {
        QFile file(place);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray profile = file.readAll();
        if (isRgbProfile(profile))
            return profile;
        return domain::Error{domain::ErrorCode::InvalidInput, ReportText::tr("The file %1 is not an RGB colour profile.").arg(place),
                             ReportText::tr("No file was written."), ReportText::tr("Install the package %1 again.").arg(QStringLiteral("icc-profiles-free"))};
    }
    return domain::Error{domain::ErrorCode::NotFound,
                         ReportText::tr("The sRGB colour profile, which every archival PDF must carry, is not installed on this computer."),
                         ReportText::tr("No file was written."),
                         ReportText::tr("Install the package %1 and export again.").arg(QStringLiteral("icc-profiles-free"))};
}

} // namespace piao::report
