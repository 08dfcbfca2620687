// SPDX-License-Identifier: EUPL-1.2
#include "texts/stated_sentence.h"

#include "piao/domain/narrative_lines.h"
#include "piao/domain/text_fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace piao::checks {

using document::StatedCount;
using domain::Inlines;

namespace {

const Inlines *contentAt(const domain::NarrativeLines &lines, const StatedCount &count)
{
    if (count.line >= lines.size())
        return nullptr;
    const Inlines *found = nullptr;
    std::visit([&](const auto &each) {
        if constexpr (requires { each.content; })
            found = &each.content;
        else if constexpr (requires { each.headerRow; })
            found = count.row < each.rows.size() && count.column < each.rows[count.row].size() ? &each.rows[count.row][count.column] : nullptr;
    }, lines[count.line]);
    return found;
}

/// The sentence around the sign at `at`.
StatedSentence around(const QString &text, qsizetype at)
{
    static const QRegularExpression end(QStringLiteral("[.;!?]\\s|\\n"));
    StatedSentence sentence;
    const QString before = text.left(at);
    const qsizetype last = before.lastIndexOf(end);
    sentence.before = last < 0 ? before : before.mid(last + 1);
    const QString behind = text.mid(at);
    const qsizetype next = behind.indexOf(end);
    sentence.behind = next < 0 ? behind : behind.left(next);
    return sentence;
}

} // namespace

StatedSentence sentenceAt(const QString &text, const StatedCount &count)
{
    return around(text, count.from);
}

StatedSentence sentenceOf(const domain::Narrative &narrative, const StatedCount &count)
{
    const domain::NarrativeLines lines = domain::flattened(narrative);
    const Inlines *content = contentAt(lines, count);
    if (!content || count.run >= content->size())
        return {};
    const Inlines before(content->begin(), content->begin() + std::ptrdiff_t(count.run));
    return around(domain::plainText(*content), domain::plainText(before).size() + count.from);
}

bool isPartial(const StatedSentence &sentence)
{
    static const QRegularExpression lastWord(QStringLiteral("\\b(?:altri|altre|ulteriori|nuovi|nuove|primi|prime|ultimi|ultime|ogni|solo|tra|fra|questi|queste)$"));
    static const QRegularExpression narrowing(QStringLiteral("\\b(?:che|di cui|dei quali|delle quali|relativ[ie]|collegat[ie]|legat[ie]|riferit[ie]|assegnat[ie]|finanziat[ie]"
                                                             "|trasversali|in materia|a rischio|ad alto|piu|prioritari|del settore|di competenza|per ciascun\\w*|per ogni|ciascun\\w*)\\b"));
    const QString before = domain::fold(sentence.before);
    return before.contains(lastWord) || domain::fold(sentence.behind).contains(narrowing);
}

bool isOfOthers(const StatedSentence &sentence)
{
    static const QRegularExpression others(QStringLiteral("\\b(?:soglia|limite|enti|amministrazioni|comuni|organizzazioni)\\b.{0,20}$"));
    return domain::fold(sentence.before).contains(others);
}

bool isOfAnotherTime(const StatedSentence &sentence, const domain::PlanPeriod &period)
{
    static const QRegularExpression year(QStringLiteral("(?<![\\d/.,])(?:19|20)\\d{2}(?![\\d/])"));
    // The year nearest to the number decides: «89 nel 2023, 84 nel 2024».
    const auto behind = year.match(sentence.behind);
    if (behind.hasMatch())
        return !period.contains(behind.captured().toInt());
    const QString before = sentence.before;
    QString last;
    for (auto matches = year.globalMatch(before); matches.hasNext();)
        last = matches.next().captured();
    return !last.isEmpty() && !period.contains(last.toInt());
}

bool mayStateCount(const QString &stored, const QStringList &levels)
{
    // A number in digits or letters, and one word or tag further what is counted, or a year.
    static const QRegularExpression pattern(
        QStringLiteral("(\\d[\\d.]*|\\p{L}+)(?:\\s|&nbsp;|<[^>]*>)+(?:obiettiv|valor|misur|portator|stakeholder|centr|are[ae]|event|process|obbligh|azion|indicator"
                       "|cors|dipendent|person|unit|strategi|nel|per|del|relativ|anno)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (auto matches = pattern.globalMatch(stored); matches.hasNext();) {
        const auto match = matches.next();
        const QStringView word = match.capturedView(1);
        if (word.front().isDigit() || document::readNumberWord(word))
            return true;
    }
    return std::any_of(levels.begin(), levels.end(), [&](const QString &level) {
        const bool usual = level.startsWith(QLatin1String("obiettiv"), Qt::CaseInsensitive) || level.startsWith(QLatin1String("valor"), Qt::CaseInsensitive);
        return !level.isEmpty() && !usual && stored.contains(level, Qt::CaseInsensitive);
    });
}

} // namespace piao::checks
