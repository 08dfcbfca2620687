// SPDX-License-Identifier: EUPL-1.2
#include "fold_table.h"

#include <QList>
#include <QString>

#include <algorithm>

namespace piao::domain {
namespace {

/// Characters that Unicode does not take apart, or takes apart otherwise than a reader would.
struct Exception {
    char32_t codePoint;
    const char *folded;
};

constexpr Exception exceptions[] = {
    {0x0060, "'"},  // grave accent, typed for an apostrophe
    {0x00AB, "\""}, {0x00AD, ""}, // guillemet, soft hyphen
    {0x00B0, "o"},  // degree sign: n° stands for nº
    {0x00B4, "'"},  // acute accent, typed for an apostrophe
    {0x00BB, "\""},
    {0x00C6, "ae"}, {0x00E6, "ae"}, {0x00D0, "d"}, {0x00F0, "d"}, {0x00D8, "o"}, {0x00F8, "o"},
    {0x00DE, "th"}, {0x00DF, "ss"}, {0x00FE, "th"},
    {0x0110, "d"}, {0x0111, "d"}, {0x0126, "h"}, {0x0127, "h"}, {0x0131, "i"}, {0x0141, "l"}, {0x0142, "l"},
    {0x0149, "'n"}, {0x0152, "oe"}, {0x0153, "oe"}, {0x0166, "t"}, {0x0167, "t"},
    {0x02B9, "'"}, {0x02BB, "'"}, {0x02BC, "'"}, {0x02BD, "'"},
    {0x200B, ""}, {0x200C, ""}, {0x200D, ""}, {0x200E, ""}, {0x200F, ""}, {0x2060, ""}, {0xFEFF, ""},
    {0x1E9E, "ss"}, {0x2044, "/"}, // capital ß, the fraction slash of ½
    {0x2010, "-"}, {0x2011, "-"}, {0x2012, "-"}, {0x2013, "-"}, {0x2014, "-"}, {0x2015, "-"}, {0x2212, "-"},
    {0x2018, "'"}, {0x2019, "'"}, {0x201A, "'"}, {0x201B, "'"}, {0x2032, "'"}, {0x2039, "'"}, {0x203A, "'"},
    {0x201C, "\""}, {0x201D, "\""}, {0x201E, "\""}, {0x201F, "\""}, {0x2033, "\""},
};

const char *exceptionFor(char32_t codePoint)
{
    const auto found = std::find_if(std::begin(exceptions), std::end(exceptions),
                                    [=](const Exception &e) { return e.codePoint == codePoint; });
    return found == std::end(exceptions) ? nullptr : found->folded;
}

bool isDropped(QChar c)
{
    return c.category() == QChar::Mark_NonSpacing;
}

/// Taken apart, without accents, in lower case. Twice, because taking a character apart can give a capital, and
/// folding case can give an accent.
QString takenApart(char32_t codePoint)
{
    QString text = QString::fromUcs4(&codePoint, 1);
    for (int round = 0; round < 2; ++round) {
        text = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
        text.removeIf(isDropped);
    }
    return text;
}

} // namespace

std::string foldCodePoint(char32_t codePoint)
{
    if (const char *folded = exceptionFor(codePoint))
        return folded;
    if (codePoint < 0x20 || (codePoint >= 0x7F && codePoint < 0xA0) || QChar::isSpace(codePoint))
        return " ";
    std::string text;
    const auto parts = takenApart(codePoint).toUcs4();
    for (const char32_t part : parts) {
        // Ǿ comes apart into Ø and its accent; only then is the Ø an exception.
        const char *folded = exceptionFor(part);
        text += folded ? std::string(folded) : QString::fromUcs4(&part, 1).toStdString();
    }
    return text;
}

FoldTable::FoldTable()
{
    for (char32_t c = 0; c < latinEnd; ++c)
        m_folded[c] = foldCodePoint(c);
    for (char32_t c = punctuationBegin; c < punctuationEnd; ++c)
        m_folded[c - punctuationBegin + latinEnd] = foldCodePoint(c);
    for (size_t c = 0; c < m_ascii.size(); ++c)
        m_ascii[c] = m_folded[c].front();
}

const FoldTable &FoldTable::instance()
{
    static const FoldTable table;
    return table;
}

} // namespace piao::domain
