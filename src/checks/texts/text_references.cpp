// SPDX-License-Identifier: EUPL-1.2
#include "texts/text_references.h"

#include "piao/domain/text_fold.h"

#include <QRegularExpression>

namespace piao::checks {

namespace {

/// Whether the words before the reference name another document, whose part is meant: «PNA 2022, par. 3.1», «il DUP (sezione 2)».
bool namesAnother(const QString &before)
{
    static const QRegularExpression other(
        QStringLiteral("\\b(?:dup|pna|smvp|peg|pdo|ptpct|ccnl|tuel|cad|pnrr|nota di aggiornamento|linee guida|linea guida|regolamento|decreto|legge|direttiva|delibera\\w*"
                       "|circolare|manuale|codice|contratto|convenzione|protocollo|statuto|bilancio|relazione|allegato|allegati|disciplinare|bando|capitolato|piano triennale"
                       "|amministrazione trasparente|sito|d\\. ?lgs|dm|dpr|dpcm|d\\.m|d\\.p\\.r)\\b"));
    return domain::fold(before).contains(other);
}

/// Whether the words behind it do: «sezione 2 del DUP», «allegato 1 al PNA 2019».
bool belongsToAnother(const QString &behind)
{
    static const QRegularExpression own(QStringLiteral("^\\s*(?:,|\\))?\\s*(?:al|alla|allo|all'|del|della|dello|dell'|di|nel|in)\\s*(?:presente|questo|piao|piano integrato|medesim\\w+|stess\\w+)"));
    static const QRegularExpression any(QStringLiteral("^\\s*(?:,|\\))?\\s*(?:al|alla|allo|all'|alle|ai|agli|del|della|dello|dell'|dei|delle|degli|di)\\s*[a-z]"));
    const QString folded = domain::fold(behind);
    return any.match(folded).hasMatch() && !own.match(folded).hasMatch();
}

const QRegularExpression &reference()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<!\\p{L})(?:(?:sotto-?)?sezion[ei]\\s+(?:n\\.\\s*)?(?<s>\\d{1,2}(?:\\.\\d{1,2}){0,4})"
                       "|(?:paragraf[oi]|par\\.)\\s*(?:n\\.\\s*)?(?<p>\\d{1,2}(?:\\.\\d{1,2}){1,4})"
                       "|(?:allegat[oi]|all\\.)\\s*(?:n\\.?\\s*)?(?<a>(?-i:[A-Z])\\.?\\d{1,2}|\\d{1,2}|(?-i:[A-Z])(?!\\p{L})))(?![\\d/]|\\.\\d|\\s*%)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// The sentence, or the part of it, in which other documents are looked for.
QString clauseBefore(const QString &text, qsizetype at)
{
    static const QRegularExpression end(QStringLiteral("[.;!?]\\s+(?=\\p{Lu})|[;\\n]"));
    constexpr qsizetype farthest = 70;
    const QString before = text.mid(std::max<qsizetype>(0, at - farthest), std::min(at, farthest));
    const qsizetype last = before.lastIndexOf(end);
    return last < 0 ? before : before.mid(last + 1);
}

} // namespace

bool mayRefer(const QString &stored)
{
    return stored.contains(QLatin1String("sezion"), Qt::CaseInsensitive) || stored.contains(QLatin1String("par"), Qt::CaseInsensitive)
        || stored.contains(QLatin1String("all"), Qt::CaseInsensitive);
}

std::vector<TextReference> textReferences(const QString &text)
{
    std::vector<TextReference> found;
    for (auto matches = reference().globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        if (namesAnother(clauseBefore(text, match.capturedStart())) || belongsToAnother(text.mid(match.capturedEnd(), 40)))
            continue;
        const QString annex = match.captured(QStringLiteral("a"));
        const QString section = match.captured(QStringLiteral("s")) + match.captured(QStringLiteral("p"));
        found.push_back({annex.isEmpty() ? TextReference::Target::Section : TextReference::Target::Annex,
            annex.isEmpty() ? section : domain::fold(annex), match.captured().simplified()});
    }
    return found;
}

} // namespace piao::checks
