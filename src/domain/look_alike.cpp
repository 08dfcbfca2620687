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

#define PIAO_NAME(text) QT_TRANSLATE_NOOP("LookAlike", text)

// The capitals that Unicode's confusables table maps to a Latin capital, the dashes and the spaces.
constexpr Confusable confusables[] = {
    {0x00A0, ' ', PIAO_NAME("no-break space")},
    {0x00AD, '-', PIAO_NAME("soft hyphen")},
    {0x0391, 'A', PIAO_NAME("Greek letter Alpha")},   {0x0392, 'B', PIAO_NAME("Greek letter Beta")},
    {0x0395, 'E', PIAO_NAME("Greek letter Epsilon")}, {0x0396, 'Z', PIAO_NAME("Greek letter Zeta")},
    {0x0397, 'H', PIAO_NAME("Greek letter Eta")},     {0x0399, 'I', PIAO_NAME("Greek letter Iota")},
    {0x039A, 'K', PIAO_NAME("Greek letter Kappa")},   {0x039C, 'M', PIAO_NAME("Greek letter Mu")},
    {0x039D, 'N', PIAO_NAME("Greek letter Nu")},      {0x039F, 'O', PIAO_NAME("Greek letter Omicron")},
    {0x03A1, 'P', PIAO_NAME("Greek letter Rho")},     {0x03A4, 'T', PIAO_NAME("Greek letter Tau")},
    {0x03A5, 'Y', PIAO_NAME("Greek letter Upsilon")}, {0x03A7, 'X', PIAO_NAME("Greek letter Chi")},
    {0x0405, 'S', PIAO_NAME("Cyrillic letter Dze")},  {0x0406, 'I', PIAO_NAME("Cyrillic letter I")},
    {0x0408, 'J', PIAO_NAME("Cyrillic letter Je")},   {0x0410, 'A', PIAO_NAME("Cyrillic letter A")},
    {0x0412, 'B', PIAO_NAME("Cyrillic letter Ve")},   {0x0415, 'E', PIAO_NAME("Cyrillic letter Ie")},
    {0x041A, 'K', PIAO_NAME("Cyrillic letter Ka")},   {0x041C, 'M', PIAO_NAME("Cyrillic letter Em")},
    {0x041D, 'H', PIAO_NAME("Cyrillic letter En")},   {0x041E, 'O', PIAO_NAME("Cyrillic letter O")},
    {0x0420, 'P', PIAO_NAME("Cyrillic letter Er")},   {0x0421, 'C', PIAO_NAME("Cyrillic letter Es")},
    {0x0422, 'T', PIAO_NAME("Cyrillic letter Te")},   {0x0425, 'X', PIAO_NAME("Cyrillic letter Ha")},
    {0x2009, ' ', PIAO_NAME("thin space")},           {0x2010, '-', PIAO_NAME("typographic hyphen")},
    {0x2011, '-', PIAO_NAME("no-break hyphen")},      {0x2012, '-', PIAO_NAME("figure dash")},
    {0x2013, '-', PIAO_NAME("en dash")},              {0x2014, '-', PIAO_NAME("em dash")},
    {0x202F, ' ', PIAO_NAME("narrow no-break space")}, {0x2212, '-', PIAO_NAME("minus sign")},
};

#undef PIAO_NAME

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
            all.push_back({at, text[at], QLatin1Char(entry->resembles),
                           QCoreApplication::translate("LookAlike", entry->name)});
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
