// SPDX-License-Identifier: EUPL-1.2
#include "wording/word_stems.h"

#include "piao/domain/text_fold.h"

#include <algorithm>

namespace piao::checks {

WordStems::WordStems(const QString &list)
{
    for (const QString &word : list.split(u';', Qt::SkipEmptyParts)) {
        if (QString folded = domain::fold(word); !folded.isEmpty())
            m_stems.push_back(std::move(folded));
    }
}

bool WordStems::areIn(QStringView text) const
{
    bool wordBegins = true;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool inWord = text[at].isLetterOrNumber();
        if (inWord && wordBegins) {
            const QStringView rest = text.mid(at);
            const auto begins = [&](const QString &stem) { return rest.startsWith(stem, Qt::CaseInsensitive); };
            if (std::any_of(m_stems.begin(), m_stems.end(), begins))
                return true;
        }
        wordBegins = !inWord;
    }
    return false;
}

} // namespace piao::checks
