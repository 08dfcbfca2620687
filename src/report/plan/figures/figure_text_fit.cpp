// SPDX-License-Identifier: EUPL-1.2
#include "plan/figures/figure_text_fit.h"

#include <algorithm>

namespace piao::report {

namespace {

constexpr double boldFactor = 1.17;
constexpr double unknownWidth = 1.1; ///< of scripts that the table does not know: as wide as an ideograph

double emOfLatin(char16_t base)
{
    static const QString narrow = QStringLiteral("ijl .,;:'’‘|I");
    static const QString slim = QStringLiteral("ftr()[]-/\\J!\"“”°*");
    static const QString wide = QStringLiteral("mMwWQO%@&—…+=<>~#");
    static const QString small = QStringLiteral("sczaeovxykL");
    if (narrow.contains(QChar(base)))
        return 0.34;
    if (slim.contains(QChar(base)))
        return base == u'“' || base == u'”' ? 0.53 : 0.43;
    if (wide.contains(QChar(base)))
        return 1.0;
    if (small.contains(QChar(base)))
        return 0.62;
    return QChar(base).isUpper() ? 0.79 : 0.65;
}

double emOf(QChar each)
{
    if (each.isMark() || each.category() == QChar::Other_Format)
        return 0;
    if (each.isSurrogate())
        return 0.7;
    const QString parts = each.decomposition();
    const char16_t base = parts.isEmpty() ? each.unicode() : parts.front().unicode();
    const bool latin = base < 0x0250 || (base >= 0x2010 && base <= 0x2026);
    return latin ? emOfLatin(base) : unknownWidth;
}

/// How many characters from the start go into the width; at least one, no pair of surrogates or accent torn off.
qsizetype lengthInside(QStringView text, FigureFont font, double width)
{
    qsizetype fits = 0;
    double used = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        used += widthOf(text.mid(i, 1), font);
        if (used > width && fits > 0)
            return fits;
        const bool torn = i + 1 < text.size() && (text[i + 1].isLowSurrogate() || text[i + 1].isMark());
        if (!torn)
            fits = i + 1;
    }
    return text.size();
}

QString elided(const QString &line, FigureFont font, double width)
{
    static const QString dots(QChar(0x2026));
    const qsizetype fits = widthOf(line, font) + widthOf(dots, font) <= width ? line.size() : lengthInside(line, font, width - widthOf(dots, font));
    QString kept = line.left(fits);
    if (fits < line.size() && line[fits] != QLatin1Char(' ') && kept.contains(QLatin1Char(' ')))
        kept.truncate(kept.lastIndexOf(QLatin1Char(' '))); // rather a word less than half a word
    return kept.trimmed() + dots;
}

} // namespace

double widthOf(QStringView text, FigureFont font)
{
    double em = 0;
    for (const QChar each : text)
        em += emOf(each);
    return em * font.size * (font.bold ? boldFactor : 1);
}

FittedLines fitLines(const QString &text, FigureFont font, int most, const std::function<double(int line)> &widthOfLine)
{
    FittedLines fitted;
    QStringList words = text.split(QChar::Space, Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool starts = fitted.lines.isEmpty();
        const QString longer = starts ? words[i] : fitted.lines.back() + QLatin1Char(' ') + words[i];
        if (!starts && widthOf(longer, font) <= widthOfLine(int(fitted.lines.size()) - 1)) {
            fitted.lines.back() = longer;
            continue;
        }
        if (fitted.lines.size() == most) {
            fitted.lines.back() = elided(fitted.lines.back(), font, widthOfLine(most - 1));
            fitted.cut = true;
            break;
        }
        const double width = widthOfLine(int(fitted.lines.size()));
        if (widthOf(words[i], font) > width) {
            const qsizetype fits = lengthInside(words[i], font, width);
            if (fits < words[i].size())
                words.insert(i + 1, words[i].mid(fits));
            words[i].truncate(fits);
            fitted.divided = true;
        }
        fitted.lines.append(words[i]);
    }
    return fitted;
}

FittedLines fitLines(const QString &text, FigureFont font, int most, double width)
{
    return fitLines(text, font, most, [width](int) { return width; });
}

} // namespace piao::report
