// SPDX-License-Identifier: EUPL-1.2
#include "piao/report/printable_fonts.h"

#include <fontconfig/fontconfig.h>

#include <QMap>

#include <memory>

namespace piao::report {

namespace {

struct Destroy {
    void operator()(FcPattern *pattern) const { FcPatternDestroy(pattern); }
    void operator()(FcObjectSet *objects) const { FcObjectSetDestroy(objects); }
    void operator()(FcFontSet *fonts) const { FcFontSetDestroy(fonts); }
};

struct Faces {
    bool regular = false;
    bool bold = false;
};

bool writesItalian(FcPattern *face)
{
    FcLangSet *languages = nullptr;
    return FcPatternGetLangSet(face, FC_LANG, 0, &languages) == FcResultMatch
        && FcLangSetHasLang(languages, reinterpret_cast<const FcChar8 *>("it")) != FcLangDifferentLang;
}

void note(QMap<QString, Faces> &families, FcPattern *face)
{
    FcChar8 *family = nullptr;
    int weight = 0;
    int slant = FC_SLANT_ROMAN;
    if (FcPatternGetString(face, FC_FAMILY, 0, &family) != FcResultMatch || FcPatternGetInteger(face, FC_WEIGHT, 0, &weight) != FcResultMatch)
        return;
    FcPatternGetInteger(face, FC_SLANT, 0, &slant);
    if (slant != FC_SLANT_ROMAN || !writesItalian(face))
        return;
    Faces &faces = families[QString::fromUtf8(reinterpret_cast<const char *>(family))];
    faces.regular = faces.regular || (weight >= FC_WEIGHT_BOOK && weight <= FC_WEIGHT_MEDIUM);
    faces.bold = faces.bold || weight == FC_WEIGHT_BOLD;
}

} // namespace

QStringList printableFamilies()
{
    const std::unique_ptr<FcPattern, Destroy> wanted(FcPatternCreate());
    FcPatternAddString(wanted.get(), FC_FONTFORMAT, reinterpret_cast<const FcChar8 *>("TrueType"));
    FcPatternAddBool(wanted.get(), FC_SCALABLE, FcTrue);
    FcPatternAddBool(wanted.get(), FC_VARIABLE, FcFalse);
    const std::unique_ptr<FcObjectSet, Destroy> asked(FcObjectSetBuild(FC_FAMILY, FC_WEIGHT, FC_SLANT, FC_LANG, static_cast<char *>(nullptr)));
    const std::unique_ptr<FcFontSet, Destroy> found(FcFontList(nullptr, wanted.get(), asked.get()));
    QMap<QString, Faces> families;
    for (int i = 0; found && i < found->nfont; ++i)
        note(families, found->fonts[i]);
    QStringList names;
    for (auto family = families.cbegin(); family != families.cend(); ++family) {
        if (family->regular && family->bold)
            names.append(family.key());
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

} // namespace piao::report
