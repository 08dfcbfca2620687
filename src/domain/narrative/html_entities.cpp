// SPDX-License-Identifier: EUPL-1.2
#include "narrative/html_tokens.h"

#include <QHash>

namespace piao::domain {

namespace {

/// The entities that word processors and Italian pages write; others stay as they are written.
const QHash<QString, char16_t> &namedEntities()
{
    static const QHash<QString, char16_t> names{
        {QStringLiteral("amp"), u'&'}, {QStringLiteral("lt"), u'<'}, {QStringLiteral("gt"), u'>'}, {QStringLiteral("quot"), u'"'},
        {QStringLiteral("apos"), u'\''}, {QStringLiteral("nbsp"), 0xa0}, {QStringLiteral("shy"), 0xad}, {QStringLiteral("laquo"), 0xab},
        {QStringLiteral("raquo"), 0xbb}, {QStringLiteral("deg"), 0xb0}, {QStringLiteral("ordf"), 0xaa}, {QStringLiteral("ordm"), 0xba},
        {QStringLiteral("sect"), 0xa7}, {QStringLiteral("para"), 0xb6}, {QStringLiteral("copy"), 0xa9}, {QStringLiteral("reg"), 0xae},
        {QStringLiteral("middot"), 0xb7}, {QStringLiteral("times"), 0xd7}, {QStringLiteral("divide"), 0xf7}, {QStringLiteral("plusmn"), 0xb1},
        {QStringLiteral("frac12"), 0xbd}, {QStringLiteral("frac14"), 0xbc}, {QStringLiteral("frac34"), 0xbe}, {QStringLiteral("sup2"), 0xb2},
        {QStringLiteral("sup3"), 0xb3}, {QStringLiteral("micro"), 0xb5}, {QStringLiteral("euro"), 0x20ac}, {QStringLiteral("pound"), 0xa3},
        {QStringLiteral("ndash"), 0x2013}, {QStringLiteral("mdash"), 0x2014}, {QStringLiteral("lsquo"), 0x2018}, {QStringLiteral("rsquo"), 0x2019},
        {QStringLiteral("sbquo"), 0x201a}, {QStringLiteral("ldquo"), 0x201c}, {QStringLiteral("rdquo"), 0x201d}, {QStringLiteral("bdquo"), 0x201e},
        {QStringLiteral("lsaquo"), 0x2039}, {QStringLiteral("rsaquo"), 0x203a}, {QStringLiteral("hellip"), 0x2026}, {QStringLiteral("bull"), 0x2022},
        {QStringLiteral("permil"), 0x2030}, {QStringLiteral("prime"), 0x2032}, {QStringLiteral("trade"), 0x2122}, {QStringLiteral("larr"), 0x2190},
        {QStringLiteral("rarr"), 0x2192}, {QStringLiteral("le"), 0x2264}, {QStringLiteral("ge"), 0x2265}, {QStringLiteral("ne"), 0x2260},
        {QStringLiteral("minus"), 0x2212}, {QStringLiteral("ensp"), 0x2002}, {QStringLiteral("emsp"), 0x2003}, {QStringLiteral("thinsp"), 0x2009},
        {QStringLiteral("zwnj"), 0x200c}, {QStringLiteral("zwj"), 0x200d}, {QStringLiteral("agrave"), 0xe0}, {QStringLiteral("aacute"), 0xe1},
        {QStringLiteral("acirc"), 0xe2}, {QStringLiteral("auml"), 0xe4}, {QStringLiteral("ccedil"), 0xe7}, {QStringLiteral("egrave"), 0xe8},
        {QStringLiteral("eacute"), 0xe9}, {QStringLiteral("ecirc"), 0xea}, {QStringLiteral("euml"), 0xeb}, {QStringLiteral("igrave"), 0xec},
        {QStringLiteral("iacute"), 0xed}, {QStringLiteral("icirc"), 0xee}, {QStringLiteral("iuml"), 0xef}, {QStringLiteral("ntilde"), 0xf1},
        {QStringLiteral("ograve"), 0xf2}, {QStringLiteral("oacute"), 0xf3}, {QStringLiteral("ocirc"), 0xf4}, {QStringLiteral("ouml"), 0xf6},
        {QStringLiteral("ugrave"), 0xf9}, {QStringLiteral("uacute"), 0xfa}, {QStringLiteral("ucirc"), 0xfb}, {QStringLiteral("uuml"), 0xfc},
        {QStringLiteral("szlig"), 0xdf}, {QStringLiteral("Agrave"), 0xc0}, {QStringLiteral("Aacute"), 0xc1}, {QStringLiteral("Egrave"), 0xc8},
        {QStringLiteral("Eacute"), 0xc9}, {QStringLiteral("Igrave"), 0xcc}, {QStringLiteral("Iacute"), 0xcd}, {QStringLiteral("Ograve"), 0xd2},
        {QStringLiteral("Oacute"), 0xd3}, {QStringLiteral("Ugrave"), 0xd9}, {QStringLiteral("Uacute"), 0xda}, {QStringLiteral("Auml"), 0xc4},
        {QStringLiteral("Ouml"), 0xd6}, {QStringLiteral("Uuml"), 0xdc}, {QStringLiteral("Ccedil"), 0xc7}, {QStringLiteral("Ntilde"), 0xd1}};
    return names;
}

/// The sign of an entity's name ("egrave", "#8217", "#x2019"), or nothing.
QString signOf(QStringView name)
{
    if (!name.startsWith(QLatin1Char('#'))) {
        const auto found = namedEntities().constFind(name.toString());
        return found == namedEntities().constEnd() ? QString() : QString(QChar(*found));
    }
    const bool hex = name.size() > 1 && name.at(1).toLower() == QLatin1Char('x');
    bool ok = false;
    uint code = name.mid(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
    if (!ok || code == 0 || code > 0x10ffff)
        return {};
    // Pages number the signs of Windows-1252 as if they were Unicode.
    if (code == 0x91 || code == 0x92)
        code = code - 0x91 + 0x2018;
    else if (code == 0x93 || code == 0x94)
        code = code - 0x93 + 0x201c;
    else if (code == 0x96 || code == 0x97)
        code = code - 0x96 + 0x2013;
    else if (code == 0x80)
        code = 0x20ac;
    const char32_t sign = code;
    return QString::fromUcs4(&sign, 1);
}

} // namespace

QString withoutEntities(const QString &text)
{
    constexpr qsizetype longestName = 10;
    if (!text.contains(QLatin1Char('&')))
        return text;
    QString made;
    made.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('&')) {
            const qsizetype end = QStringView(text).mid(i + 1, longestName).indexOf(QLatin1Char(';'));
            const QString sign = end > 0 ? signOf(QStringView(text).mid(i + 1, end)) : QString();
            if (!sign.isEmpty()) {
                made += sign;
                i += end + 1;
                continue;
            }
        }
        made += text.at(i);
    }
    return made;
}

} // namespace piao::domain
