// SPDX-License-Identifier: EUPL-1.2
#include "figures/text_ending.h"

#include <QVarLengthArray>

#include <algorithm>

namespace piao::checks {

namespace {

/// Words that another one must follow. Not «uno» and «su», with which sentences end: «almeno uno», «dai tre in su».
constexpr QLatin1String smallWords[] = {QLatin1String("di"), QLatin1String("del"), QLatin1String("dello"), QLatin1String("della"),
    QLatin1String("dei"), QLatin1String("degli"), QLatin1String("delle"), QLatin1String("dell"), QLatin1String("a"), QLatin1String("ad"),
    QLatin1String("al"), QLatin1String("allo"), QLatin1String("alla"), QLatin1String("ai"), QLatin1String("agli"), QLatin1String("alle"),
    QLatin1String("all"), QLatin1String("da"), QLatin1String("dal"), QLatin1String("dallo"), QLatin1String("dalla"), QLatin1String("dai"),
    QLatin1String("dagli"), QLatin1String("dalle"), QLatin1String("dall"), QLatin1String("in"), QLatin1String("nel"), QLatin1String("nello"),
    QLatin1String("nella"), QLatin1String("nei"), QLatin1String("negli"), QLatin1String("nelle"), QLatin1String("nell"),
    QLatin1String("con"), QLatin1String("sul"), QLatin1String("sullo"), QLatin1String("sulla"), QLatin1String("sui"), QLatin1String("sugli"),
    QLatin1String("sulle"), QLatin1String("sull"), QLatin1String("per"), QLatin1String("tra"), QLatin1String("fra"), QLatin1String("e"),
    QLatin1String("ed"), QLatin1String("il"), QLatin1String("lo"), QLatin1String("la"), QLatin1String("gli"), QLatin1String("le"),
    QLatin1String("un"), QLatin1String("che")};
constexpr qsizetype longestSmallWord = 5;

bool isDash(QChar c)
{
    return c == u'-' || c == u'–' || c == u'—';
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

bool hasLetter(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// «lettera e», «lett. a»: a letter of a list and no word.
bool isLetterOfList(QStringView before)
{
    const QStringView plain = before.trimmed();
    for (const QStringView word : {u"lett.", u"lett", u"lettera", u"lettere", u"punto", u"comma", u"let."}) {
        if (plain.endsWith(word, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

std::optional<FoundBreak> smallWordAtEnd(QStringView text)
{
    qsizetype end = text.size();
    if (end > 0 && isApostrophe(text[end - 1]))
        --end;
    if (end == 0 || !text[end - 1].isLower())
        return {};
    qsizetype from = end;
    while (from > 0 && text[from - 1].isLetter())
        --from;
    // «log-in» ends with a part of a word.
    if (end - from > longestSmallWord || from == 0 || !text[from - 1].isSpace())
        return {};
    const QStringView word = text.mid(from, end - from);
    if (std::find(std::begin(smallWords), std::end(smallWords), word) == std::end(smallWords))
        return {};
    if (word.size() == 1 && isLetterOfList(text.left(from)))
        return {};
    return FoundBreak{Break::SmallWord, word.toString(), from};
}

QChar partnerOf(QChar closing)
{
    switch (closing.unicode()) {
    case u')': return u'(';
    case u']': return u'[';
    case u'}': return u'{';
    case u'»': return u'«';
    case u'”': return u'“';
    default: return {};
    }
}

bool opens(QChar c)
{
    return c == u'(' || c == u'[' || c == u'{' || c == u'«' || c == u'“';
}

/// «a)», «12)» at the beginning of a word.
bool endsListNumber(QStringView before)
{
    qsizetype from = before.size();
    while (from > 0 && before[from - 1].isLetterOrNumber())
        --from;
    const QStringView word = before.mid(from);
    constexpr qsizetype longest = 3;
    const bool digits = !word.isEmpty() && word.size() <= longest && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    const bool letter = word.size() == 1 || word == u"bis" || word == u"ter";
    return (digits || letter) && (from == 0 || before[from - 1].isSpace() || before[from - 1] == u'.' || before[from - 1] == u'-');
}

/// Asked of each letter of 600,000 targets.
bool isSign(QChar c)
{
    switch (c.unicode()) {
    case u'"': case u'(': case u')': case u'[': case u']': case u'{': case u'}': case u'«': case u'»': case u'“': case u'”':
        return true;
    default:
        return false;
    }
}

} // namespace

std::optional<FoundBreak> breakAtEnd(QStringView text)
{
    const QStringView plain = text.trimmed();
    if (plain.isEmpty())
        return {};
    const QChar last = plain.back();
    if (last.isLower() || isApostrophe(last))
        return smallWordAtEnd(plain);
    const bool dots = last == u'…' || (last == u'.' && plain.endsWith(u"..."));
    // A dash or dots alone stand for nothing.
    if ((!dots && !isDash(last) && last != u',') || !hasLetter(plain))
        return {};
    return dots ? FoundBreak{Break::Dots, QStringLiteral("…"), text.size()} : FoundBreak{Break::Dash, last, text.size()};
}

std::optional<FoundBreak> unpairedSign(QStringView text)
{
    if (std::none_of(text.begin(), text.end(), isSign))
        return {};
    struct Opened {
        QChar sign;
        qsizetype at;
    };
    QVarLengthArray<Opened, 16> open;
    int quotes = 0;
    qsizetype lastQuote = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        // 5" is five inches or seconds.
        if (c == u'"' && (at == 0 || !text[at - 1].isDigit() || quotes % 2 == 1)) {
            ++quotes;
            lastQuote = at;
        }
        if (opens(c))
            open.append({c, at});
        const QChar partner = partnerOf(c);
        if (partner.isNull())
            continue;
        if (!open.isEmpty() && open.back().sign == partner) {
            // The bracket behind «lett. b» closes nothing, if enough of them follow.
            const QStringView rest = text.mid(at + 1);
            const auto opened = std::count_if(open.begin(), open.end(), [](const Opened &sign) { return sign.sign == u'('; });
            const bool enough = rest.count(u')') >= rest.count(u'(') + opened;
            if (c == u')' && enough && endsListNumber(text.left(at)))
                continue;
            open.removeLast();
        } else if (c == u')' && !endsListNumber(text.left(at))) {
            return FoundBreak{Break::LoneBracket, c, at};
        }
    }
    if (!open.isEmpty()) {
        const Opened &last = open.back();
        return FoundBreak{last.sign == u'«' || last.sign == u'“' ? Break::OpenQuote : Break::OpenBracket, last.sign, last.at};
    }
    return quotes % 2 == 1 ? std::optional(FoundBreak{Break::OpenQuote, QChar(u'"'), lastQuote}) : std::nullopt;
}

} // namespace piao::checks
