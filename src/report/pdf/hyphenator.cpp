// SPDX-License-Identifier: EUPL-1.2
#include "pdf/hyphenator.h"

#include <QFile>
#include <QStringEncoder>

#include <hyphen.h>

#include <algorithm>

namespace piao::report {
namespace {

// Two letters may stand at a line's end, three must follow: what Italian typesetters do.
constexpr qsizetype leastBefore = 2;
constexpr qsizetype leastAfter = 3;
constexpr qsizetype leastLength = 6;

QString findDictionary(const QString &language)
{
    const QString tag = QString(language).replace(QLatin1Char('-'), QLatin1Char('_'));
    for (const QString &name : {tag, tag.section(QLatin1Char('_'), 0, 0)}) {
        const QString path = QStringLiteral("/usr/share/hyphen/hyph_%1.dic").arg(name);
        if (QFile::exists(path))
            return path;
    }
    return {};
}

bool isApostrophe(QChar c)
{
    return c == QLatin1Char('\'') || c == QChar(0x2019);
}

bool breaksAfter(QChar c)
{
    return c == QLatin1Char('-') || c == QLatin1Char('/') || c == QChar(0x2013) || c == QChar(0x2014)
        || c == QLatin1Char('_') || c == QLatin1Char('@');
}

/// A stretch of letters of the word, without what stands around it.
struct LetterRun {
    qsizetype from;
    qsizetype to;
};

std::vector<LetterRun> letterRuns(QStringView text)
{
    std::vector<LetterRun> runs;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && text[end].isLetter())
            ++end;
        if (end - at >= leastLength)
            runs.push_back({at, end});
        at = std::max(end, at + 1);
    }
    return runs;
}

} // namespace

struct Hyphenator::Patterns {
    struct Free {
        void operator()(HyphenDict *dictionary) const { hnj_hyphen_free(dictionary); }
    };
    std::unique_ptr<HyphenDict, Free> dictionary;
};

Hyphenator::Hyphenator(const QString &dictionary, const QString &language)
{
    const QString path = dictionary.isEmpty() ? findDictionary(language) : dictionary;
    if (path.isEmpty() || !QFile::exists(path))
        return;
    HyphenDict *loaded = hnj_hyphen_load(QFile::encodeName(path).constData());
    if (loaded == nullptr)
        return;
    m_patterns = std::make_unique<Patterns>();
    m_patterns->dictionary.reset(loaded);
}

Hyphenator::~Hyphenator() = default;

const std::vector<WordBreak> &Hyphenator::breaks(Word &word) const
{
    if (word.breaksKnown)
        return word.breaks;
    word.breaksKnown = true;
    if (word.rightToLeft)
        return word.breaks;
    const QString &text = word.text;
    for (qsizetype i = 2; i + 1 < text.size(); ++i) {
        if (text[i] == QChar(0x00AD))
            word.breaks.push_back({quint16(i), true});
        else if (breaksAfter(text[i - 1]) && text[i].isLetterOrNumber())
            word.breaks.push_back({quint16(i), false});
    }
    // An author's soft hyphens say all that is to be said about a word.
    if (m_patterns && !text.contains(QChar(0x00AD)))
        addPatternBreaks(word);
    std::sort(word.breaks.begin(), word.breaks.end(),
              [](const WordBreak &a, const WordBreak &b) { return a.offset < b.offset; });
    return word.breaks;
}

void Hyphenator::addPatternBreaks(Word &word) const
{
    HyphenDict *dictionary = m_patterns->dictionary.get();
    for (const LetterRun &run : letterRuns(word.text)) {
        const QString letters = word.text.mid(run.from, run.to - run.from);
        if (letters == letters.toUpper() && letters.size() <= 8)
            continue; // an acronym
        const QString lower = letters.toLower();
        const QByteArray bytes = dictionary->utf8 ? lower.toUtf8() : lower.toLatin1();
        std::string marks(std::size_t(bytes.size()) + 5, '0');
        char **replacements = nullptr;
        int *positions = nullptr;
        int *cuts = nullptr;
        hnj_hyphen_hyphenate2(dictionary, bytes.constData(), int(bytes.size()), marks.data(), nullptr, &replacements,
                              &positions, &cuts);
        // The marks lie on bytes; letters outside Latin-1 in an 8-bit dictionary became '?', one byte each.
        qsizetype letter = 0;
        for (qsizetype byte = 0; byte < bytes.size(); ++byte) {
            const bool continues = dictionary->utf8 && byte + 1 < bytes.size()
                && (static_cast<unsigned char>(bytes[byte + 1]) & 0xC0) == 0x80;
            if (continues)
                continue;
            ++letter;
            const bool room = letter >= leastBefore && letters.size() - letter >= leastAfter;
            if (room && ((marks[std::size_t(byte)] - '0') & 1) != 0 && !isApostrophe(letters[letter - 1]))
                word.breaks.push_back({quint16(run.from + letter), true});
        }
        if (replacements != nullptr) {
            for (qsizetype i = 0; i < bytes.size(); ++i)
                free(replacements[i]);
        }
        free(replacements);
        free(positions);
        free(cuts);
    }
}

} // namespace piao::report
