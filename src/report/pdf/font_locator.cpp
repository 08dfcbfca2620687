// SPDX-License-Identifier: EUPL-1.2
#include "pdf/font_locator.h"

#include "report_text.h"

#include <QCoreApplication>

#include <fontconfig/fontconfig.h>

#include <array>
#include <memory>

namespace piao::report {

using domain::Error;
namespace {

struct FaceRequest {
    int weight;
    int slant;
};

constexpr std::array<FaceRequest, faceStyleCount> requests{{
    {FC_WEIGHT_REGULAR, FC_SLANT_ROMAN},
    {FC_WEIGHT_BOLD, FC_SLANT_ROMAN},
    {FC_WEIGHT_REGULAR, FC_SLANT_ITALIC},
    {FC_WEIGHT_BOLD, FC_SLANT_ITALIC},
    {FC_WEIGHT_LIGHT, FC_SLANT_ROMAN},
    {FC_WEIGHT_BLACK, FC_SLANT_ROMAN},
}};

struct DestroyPattern {
    void operator()(FcPattern *pattern) const { FcPatternDestroy(pattern); }
};
using Pattern = std::unique_ptr<FcPattern, DestroyPattern>;

const FcChar8 *utf8(const QByteArray &text)
{
    return reinterpret_cast<const FcChar8 *>(text.constData());
}

bool bearsFamily(FcPattern *match, const QString &family)
{
    FcChar8 *name = nullptr;
    for (int i = 0; FcPatternGetString(match, FC_FAMILY, i, &name) == FcResultMatch; ++i) {
        if (QString::fromUtf8(reinterpret_cast<const char *>(name)).compare(family, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

/// The Debian package of the families that styles name by default.
QString packageOf(const QString &family)
{
    const QString lower = family.toLower();
    if (lower == QLatin1String("lato"))
        return QStringLiteral("fonts-lato");
    if (lower.startsWith(QLatin1String("dejavu")))
        return QStringLiteral("fonts-dejavu-core");
    return {};
}

Error notFound(const QString &family)
{
    const QString package = packageOf(family);
    Error error;
    error.code = domain::ErrorCode::NotFound;
    error.what = ReportText::tr("The font «%1», in which the document is set, is not installed on this computer.").arg(family);
    error.safe = ReportText::tr("No file was written.");
    error.todo = package.isEmpty() ? ReportText::tr("Install the font, or choose another one for the document.")
                                   : ReportText::tr("Install the package %1 and export again.").arg(package);
    return error;
}

} // namespace

domain::Result<FontFile> locateFont(const QString &family, FaceStyle style)
{
    const FaceRequest request = requests[std::size_t(style)];
    const Pattern pattern(FcPatternCreate());
    const QByteArray name = family.toUtf8();
    FcPatternAddString(pattern.get(), FC_FAMILY, utf8(name));
    FcPatternAddInteger(pattern.get(), FC_WEIGHT, request.weight);
    FcPatternAddInteger(pattern.get(), FC_SLANT, request.slant);
    FcPatternAddInteger(pattern.get(), FC_WIDTH, FC_WIDTH_NORMAL);
    FcPatternAddString(pattern.get(), FC_FONTFORMAT, utf8("TrueType"));
    FcPatternAddBool(pattern.get(), FC_VARIABLE, FcFalse);
    FcConfigSubstitute(nullptr, pattern.get(), FcMatchPattern);
    FcDefaultSubstitute(pattern.get());
    FcResult result = FcResultNoMatch;
    const Pattern match(FcFontMatch(nullptr, pattern.get(), &result));
    FcChar8 *path = nullptr;
    FcChar8 *format = nullptr;
    if (!match || !bearsFamily(match.get(), family)
        || FcPatternGetString(match.get(), FC_FILE, 0, &path) != FcResultMatch
        || FcPatternGetString(match.get(), FC_FONTFORMAT, 0, &format) != FcResultMatch
        || qstrcmp(reinterpret_cast<const char *>(format), "TrueType") != 0)
        return notFound(family);
    FontFile file{QString::fromUtf8(reinterpret_cast<const char *>(path)), 0};
    FcPatternGetInteger(match.get(), FC_INDEX, 0, &file.index);
    return file;
}

} // namespace piao::report
