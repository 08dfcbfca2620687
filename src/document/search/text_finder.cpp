// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/text_finder.h"

#include "document_text.h"

namespace piao::document {

using namespace domain;

namespace {

/// How many steps of comparing one text may take. An honest pattern needs a few for each character; one that backtracks
/// without end reaches this within some hundredths of a second.
constexpr const char *costLimit = "(*LIMIT_MATCH=200000)(*LIMIT_DEPTH=5000)";

Error refusedPattern(const QString &what, const QString &todo)
{
    return {ErrorCode::InvalidInput, what, DocumentText::tr("Nothing was changed."), todo};
}

bool isMark(QChar character)
{
    return character.category() == QChar::Mark_NonSpacing || character.category() == QChar::Mark_SpacingCombining;
}

/// The first part of an accented letter; the letter itself when it has no accent.
QChar withoutAccent(QChar character)
{
    if (character == QChar(0x2019) || character == QChar(0x2018))
        return QLatin1Char('\'');
    if (character == QChar(0xa0))
        return QLatin1Char(' ');
    const QString parts = character.decompositionTag() == QChar::Canonical ? character.decomposition() : QString();
    return parts.isEmpty() ? character : withoutAccent(parts.front());
}

bool isOfWord(QChar character)
{
    return character.isLetterOrNumber() || isMark(character) || character == QLatin1Char('_');
}

} // namespace

/// A text as it is compared, and for each unit of it where in the text it comes from.
struct TextFinder::Folded {
    QString text;
    std::vector<qsizetype> origins;
};

Result<TextFinder> TextFinder::make(const TextQuery &query)
{
    if (query.text.isEmpty())
        return refusedPattern(DocumentText::tr("There is nothing to look for."), DocumentText::tr("Write what you look for."));
    if (query.text.size() > longestPattern)
        return refusedPattern(DocumentText::tr("What is looked for is longer than %1 characters.").arg(longestPattern), DocumentText::tr("Look for less."));
    TextFinder finder(query);
    if (!query.isRegularExpression) {
        finder.m_needle = finder.folded(query.text).text;
        if (finder.m_needle.isEmpty())
            return refusedPattern(DocumentText::tr("There is nothing to look for."), DocumentText::tr("Write what you look for."));
        return finder;
    }
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption;
    if (!query.matchCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    const QRegularExpression plain(query.text, options);
    if (!plain.isValid())
        return refusedPattern(DocumentText::tr("The regular expression is wrong at character %1: %2.").arg(plain.patternErrorOffset() + 1).arg(plain.errorString()),
            DocumentText::tr("Correct it, or look for the text as it stands."));
    finder.m_pattern = QRegularExpression(QLatin1String(costLimit) + query.text, options);
    return finder;
}

TextFinder::Folded TextFinder::folded(const QString &text) const
{
    Folded folded;
    folded.text.reserve(text.size());
    folded.origins.reserve(size_t(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        QChar character = text[i];
        if (!m_query.matchAccents) {
            if (isMark(character))
                continue;
            character = withoutAccent(character);
        }
        folded.text.append(m_query.matchCase ? character : character.toCaseFolded());
        folded.origins.push_back(i);
    }
    return folded;
}

std::vector<TextSpan> TextFinder::findPlain(const QString &text) const
{
    const Folded folded = this->folded(text);
    std::vector<TextSpan> spans;
    for (qsizetype at = folded.text.indexOf(m_needle); at >= 0;) {
        TextSpan span{folded.origins[size_t(at)], 0, {}};
        const qsizetype after = at + m_needle.size();
        // Accents that stand as characters of their own go with their letter.
        const qsizetype end = after < folded.text.size() ? folded.origins[size_t(after)] : text.size();
        span.length = end - span.start;
        const bool whole = isWhole(text, span);
        if (whole)
            spans.push_back(span);
        at = folded.text.indexOf(m_needle, whole ? after : at + 1);
    }
    return spans;
}

Result<std::vector<TextSpan>> TextFinder::findPattern(const QString &text) const
{
    std::vector<TextSpan> spans;
    QRegularExpressionMatchIterator matches = m_pattern.globalMatch(text);
    if (!matches.isValid())
        return refusedPattern(DocumentText::tr("The regular expression takes too long."), DocumentText::tr("Write it more simply: repetitions inside repetitions take for ever."));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const TextSpan span{match.capturedStart(), match.capturedLength(), match.capturedTexts()};
        if (span.length > 0 && isWhole(text, span))
            spans.push_back(span);
    }
    return spans;
}

bool TextFinder::isWhole(const QString &text, const TextSpan &span) const
{
    if (!m_query.wholeWords)
        return true;
    const bool opens = span.start == 0 || !isOfWord(text[span.start - 1]);
    const bool closes = span.end() == text.size() || !isOfWord(text[span.end()]);
    return opens && closes;
}

Result<std::vector<TextSpan>> TextFinder::find(const QString &text) const
{
    if (text.isEmpty())
        return std::vector<TextSpan>();
    if (m_query.isRegularExpression)
        return findPattern(text);
    return findPlain(text);
}

QString TextFinder::replacementOf(const TextSpan &hit, const QString &replacement) const
{
    if (!m_query.isRegularExpression)
        return replacement;
    QString text;
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        const bool escaped = replacement[i] == QLatin1Char('\\') && i + 1 < replacement.size();
        const QChar next = escaped ? replacement[i + 1] : QChar();
        if (escaped && next >= QLatin1Char('0') && next <= QLatin1Char('9')) {
            text += hit.captures.value(next.digitValue());
            ++i;
        } else if (escaped && next == QLatin1Char('\\')) {
            text += next;
            ++i;
        } else {
            text += replacement[i];
        }
    }
    return text;
}

} // namespace piao::document
