// SPDX-License-Identifier: EUPL-1.2
#include "wording/word_list.h"

#include "piao/domain/text_fold.h"

#include <QStringTokenizer>

namespace piao::checks {
namespace {

/// Marks in front of a title ("PNRR - ", "2.1) ") are short.
constexpr qsizetype longestMark = 8;

bool beginsAWord(QStringView text, QStringView word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

QStringView withoutMark(QStringView text)
{
    const qsizetype dash = text.indexOf(u" - ");
    return dash > 0 && dash <= longestMark ? text.sliced(dash + 3) : text;
}

} // namespace

WordList::WordList(const QString &list) : m_folded(domain::fold(list)) {}

bool WordList::begins(QStringView foldedText) const
{
    for (const QStringView word : qTokenize(m_folded, u';', Qt::SkipEmptyParts)) {
        if (!word.trimmed().isEmpty() && beginsAWord(foldedText, word.trimmed()))
            return true;
    }
    return false;
}

bool WordList::leads(QStringView foldedText) const
{
    const QStringView text = withoutMark(foldedText);
    for (const QStringView each : qTokenize(m_folded, u';', Qt::SkipEmptyParts)) {
        const QStringView word = each.trimmed();
        if (!word.isEmpty() && text.startsWith(word)
            && (text.size() == word.size() || !text[word.size()].isLetterOrNumber()))
            return true;
    }
    return false;
}

} // namespace piao::checks
