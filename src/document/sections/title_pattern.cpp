// SPDX-License-Identifier: EUPL-1.2
#include "sections/title_pattern.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace piao::document {

using namespace domain;

namespace {

struct Word {
    QString name; ///< "{title}"
    QString text; ///< of the value or theme
};

/// The surest first: a title is told from a heading, and a heading in capitals is one in capitals.
std::vector<Word> wordsOf(const Record &subject)
{
    const QString title = subject.text("title");
    if (subject.kind() == Kind::PublicValue)
        return {{QStringLiteral("{title}"), title}, {QStringLiteral("{number}"), subject.text("number")}};
    const QString heading = subject.has("heading") ? subject.text("heading") : title;
    return {{QStringLiteral("{title}"), title}, {QStringLiteral("{heading}"), heading},
            {QStringLiteral("{HEADING}"), QLocale(QLocale::Italian).toUpper(heading)}};
}

/// A brace of the plan's own words is no place for others.
QString escaped(QString text)
{
    return text.replace(QLatin1String("{"), QLatin1String("{{"));
}

/// Each way to see the title as made of the subject's words, the surest first.
QStringList candidates(const QString &title, const Record &subject)
{
    QStringList found;
    for (const Word &word : wordsOf(subject)) {
        const qsizetype at = word.text.isEmpty() || word.name == QLatin1String("{number}") ? -1 : title.indexOf(word.text);
        if (at < 0)
            continue;
        const QString before = title.left(at);
        const QString after = escaped(title.mid(at + word.text.size()));
        if (subject.kind() == Kind::PublicValue && subject.has("number")) {
            const QRegularExpression number(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(subject.text("number"))));
            if (const auto match = number.match(before); match.hasMatch())
                found.append(escaped(before.left(match.capturedStart())) + QLatin1String("{number}") + escaped(before.mid(match.capturedEnd())) + word.name + after);
        }
        found.append(escaped(before) + word.name + after);
    }
    return found;
}

} // namespace

QString filledTitle(const QString &pattern, const Record &subject)
{
    // In one pass: a value's own title may hold such words too.
    static const QRegularExpression place(QStringLiteral("\\{\\{|\\{(?:number|title|heading|HEADING)\\}"));
    const std::vector<Word> words = wordsOf(subject);
    QString filled;
    qsizetype from = 0;
    for (auto matches = place.globalMatch(pattern); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const auto word = std::find_if(words.begin(), words.end(), [&](const Word &each) { return each.name == match.captured(); });
        const bool brace = match.captured() == QLatin1String("{{");
        filled += pattern.mid(from, match.capturedStart() - from) + (brace ? QStringLiteral("{") : word == words.end() ? match.captured() : word->text);
        from = match.capturedEnd();
    }
    return filled + pattern.mid(from);
}

QString patternOf(const std::vector<SubjectTitle> &titles)
{
    QString best = QStringLiteral("{title}");
    std::pair<qsizetype, qsizetype> bestMark{0, 0}; // titles that it gives, and how sure it is
    for (const auto &[title, subject] : titles) {
        const QStringList ways = candidates(title, *subject);
        for (qsizetype i = 0; i < ways.size(); ++i) {
            const qsizetype given = std::count_if(titles.begin(), titles.end(), [&](const SubjectTitle &each) { return filledTitle(ways[i], *each.second) == each.first; });
            if (const std::pair mark{given, -i}; mark > bestMark || bestMark.first == 0) {
                best = ways[i];
                bestMark = mark;
            }
        }
    }
    return best;
}

QString patternBelow(const QString &title, const Record &subject, const std::vector<Record> &all)
{
    const auto made = [&](const Record &of) {
        const QStringList ways = candidates(title, of);
        return ways.isEmpty() || filledTitle(ways.front(), of) != title ? QString() : ways.front();
    };
    if (const QString own = made(subject); !own.isEmpty())
        return own;
    for (const Record &other : all) {
        if (const QString pattern = made(other); !pattern.isEmpty())
            return pattern;
    }
    return escaped(title);
}

} // namespace piao::document
