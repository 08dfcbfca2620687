// SPDX-License-Identifier: EUPL-1.2
#include "piao/domain/look_alike.h"

#include <QCoreApplication>

#include <algorithm>

namespace piao::domain {
namespace {

struct Confusable {
    char16_t found;
    char resembles;
    const char *name;
};

// The letters that Unicode's confusables table maps to a Latin one and that no eye tells apart, the dashes and the spaces.
constexpr Confusable confusables[] = {
    {0x00A0, ' ', QT_TRANSLATE_NOOP("LookAlike", "no-break space")},
    {0x00AD, '-', QT_TRANSLATE_NOOP("LookAlike", "soft hyphen")},
    {0x0391, 'A', QT_TRANSLATE_NOOP("LookAlike", "Greek letter Alpha")},
    {0x0392, 'B', QT_TRANSLATE_NOOP("LookAlike", "Greek letter Beta")},
    {0x0395, 'E', QT_TRANSLATE_NOOP("LookAlike", "Greek letter Epsilon")},
    {0x0396, 'Z', QT_TRANSLATE_NOOP("LookAlike", "Greek letter Zeta")},
    {0x0397, 'H', QT_TRANSLATE_NOOP("LookAlike", "Greek letter Eta")},
    {0x0399, 'I', QT_TRANSLATE_NOOP("LookAlike", "Greek letter Iota")},
    {0x039A, 'K', QT_TRANSLATE_NOOP("LookAlike", "Greek letter Kappa")},
    {0x039C, 'M', QT_TRANSLATE_NOOP("LookAlike", "Greek letter Mu")},
    {0x039D, 'N', QT_TRANSLATE_NOOP("LookAlike", "Greek letter Nu")},
    {0x039F, 'O', QT_TRANSLATE_NOOP("LookAlike", "Greek letter Omicron")},
    {0x03A1, 'P', QT_TRANSLATE_NOOP("LookAlike", "Greek letter Rho")},
    {0x03A4, 'T', QT_TRANSLATE_NOOP("LookAlike", "Greek letter Tau")},
    {0x03A5, 'Y', QT_TRANSLATE_NOOP("LookAlike", "Greek letter Upsilon")},
    {0x03A7, 'X', QT_TRANSLATE_NOOP("LookAlike", "Greek letter Chi")},
    {0x03BF, 'o', QT_TRANSLATE_NOOP("LookAlike", "Greek small letter Omicron")},
    {0x0405, 'S', QT_TRANSLATE_NOOP("LookAlike", "Cyrillic letter Dze")},
    {0x0406, 'I', QT_TRANSLATE_NOOP("LookAlike", "Cyrillic letter I")},
    {0x0408, 'J', QT_TRANSLATE_NOOP("LookAlike", "Cyrillic letter Je")},
    {0x0410, 'A', QT_TRANSLATE_NOOP("LookAlike", "Cyrillic letter A")},
    {0x0412, 'B', QT_TRANSLATE_NOOP("LookAlike", "Cyrillic letter Ve")},
    {0x0415, 'E', QT_TRANSLATE_NOOP("LookAlike", "Cyrillic letter Ie")},
    {0x041A, 'K', QT_TRANSLATE_NOOP("LookAlike", "Cyrillic letter Ka")},
    {0x041C, 'M', QT_TRANSLATE_NOOP("LookAlike", "Cyrillic letter Em")},
    {0x041D, 'H', QT_TRANSLATE_NOOP("LookAlike", "Cyrillic letter En")},
    {0x041E, 'O', QT_TRANSLATE_NOOP("LookAlike", "Cyrillic letter O")},
    {0x0420, 'P', QT_TRANSLATE_NOOP("LookAlike", "Cyrillic letter Er")},
    {0x0421, 'C', QT_TRANSLATE_NOOP("LookAlike", "Cyrillic letter Es")},
    {0x0422, 'T', QT_TRANSLATE_NOOP("LookAlike", "Cyrillic letter Te")},
    {0x0425, 'X', QT_TRANSLATE_NOOP("LookAlike", "Cyrillic letter Ha")},
    {0x0430, 'a', QT_TRANSLATE_NOOP("LookAlike", "Cyrillic small letter A")},
    {0x0435, 'e', QT_TRANSLATE_NOOP("LookAlike", "Cyrillic small letter Ie")},
    {0x043E, 'o', QT_TRANSLATE_NOOP("LookAlike", "Cyrillic small letter O")},
    {0x0440, 'p', QT_TRANSLATE_NOOP("LookAlike", "Cyrillic small letter Er")},
    {0x0441, 'c', QT_TRANSLATE_NOOP("LookAlike", "Cyrillic small letter Es")},
    {0x0443, 'y', QT_TRANSLATE_NOOP("LookAlike", "Cyrillic small letter U")},
    {0x0445, 'x', QT_TRANSLATE_NOOP("LookAlike", "Cyrillic small letter Ha")},
    {0x0455, 's', QT_TRANSLATE_NOOP("LookAlike", "Cyrillic small letter Dze")},
    {0x0456, 'i', QT_TRANSLATE_NOOP("LookAlike", "Cyrillic small letter I")},
    {0x0458, 'j', QT_TRANSLATE_NOOP("LookAlike", "Cyrillic small letter Je")},
    {0x2009, ' ', QT_TRANSLATE_NOOP("LookAlike", "thin space")},
    {0x2010, '-', QT_TRANSLATE_NOOP("LookAlike", "typographic hyphen")},
    {0x2011, '-', QT_TRANSLATE_NOOP("LookAlike", "no-break hyphen")},
    {0x2012, '-', QT_TRANSLATE_NOOP("LookAlike", "figure dash")},
    {0x2013, '-', QT_TRANSLATE_NOOP("LookAlike", "en dash")},
    {0x2014, '-', QT_TRANSLATE_NOOP("LookAlike", "em dash")},
    {0x202F, ' ', QT_TRANSLATE_NOOP("LookAlike", "narrow no-break space")},
    {0x2212, '-', QT_TRANSLATE_NOOP("LookAlike", "minus sign")},
};

const Confusable *find(QChar c)
{
    const auto found = std::find_if(std::begin(confusables), std::end(confusables),
                                    [=](const Confusable &entry) { return c == QChar(entry.found); });
    return found == std::end(confusables) ? nullptr : found;
}

} // namespace

std::vector<LookAlike> lookAlikes(QStringView text)
{
    std::vector<LookAlike> all;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at].unicode() < 0x80)
            continue;
        if (const Confusable *entry = find(text[at])) {
            all.push_back(
                {at, text[at], QLatin1Char(entry->resembles), QCoreApplication::translate("LookAlike", entry->name)});
        }
    }
    return all;
}

QString withoutLookAlikes(QStringView text)
{
    QString plain = text.toString();
    for (const LookAlike &alike : lookAlikes(text))
        plain[alike.position] = alike.resembles;
    return plain;
}

} // namespace piao::domain
