// SPDX-License-Identifier: EUPL-1.2
#include "texts/cited_acts.h"

#include "piao/domain/italian_reading.h"

#include <QRegularExpression>

#include <array>

namespace piao::checks {

namespace {

/// How texts write each kind of act; the longer ones stand before those that they begin with.
struct Spelling {
    ActKind kind;
    const char *pattern;
};

constexpr std::array spellings{
    Spelling{ActKind::Other, R"((?:circolare|delibera(?:zione)?|determinazione|direttiva(?!\s*\(?\s*(?:ue|ce)\b))\b(?:(?!\b(?:d\.|l\.|dl|dpr|dpcm|legge|decreto|reg))[^;()\d]){0,60}?)"},
    Spelling{ActKind::EuRegulation, R"(reg(?:olamento|\.)?\s*\(?\s*(?:ue|ce|u\.e\.|c\.e\.)\s*\)?)"},
    Spelling{ActKind::EuDirective, R"(direttiva\s*\(?\s*(?:ue|ce)\s*\)?)"},
    Spelling{ActKind::ConstitutionalLaw, R"(legge\s+cost(?:ituzionale|\.)|l\.\s?cost\.)"},
    Spelling{ActKind::LegislativeDecree, R"(d\.?\s?lgs\.?(?:\s?vo)?|d\.?\s?leg(?:isl)?\.?(?:\s?vo)?|d\.?\s?l\.?\s?vo|decreto\s+legislativo)"},
    Spelling{ActKind::PresidentialDecree, R"(d\.?\s?p\.?\s?r\.?|decreto\s+del\s+presidente\s+della\s+repubblica)"},
    Spelling{ActKind::PrimeMinisterDecree, R"(d\.?\s?p\.?\s?c\.?\s?m\.?|decreto\s+del\s+presidente\s+del\s+consiglio(?:\s+dei\s+ministri)?)"},
    Spelling{ActKind::MinisterialDecree, R"((?-i:D\.?\s?M\.?)|d\.\s?m\.|decreto\s+ministeriale|decreto\s+(?:del\s+)?ministro\b[^;()\d]{0,80}?)"},
    Spelling{ActKind::RoyalDecree, R"(r\.\s?d\.(?:\s?l\.)?|(?-i:RD)(?=\s)|regio\s+decreto)"},
    Spelling{ActKind::DecreeLaw, R"((?-i:D\.?\s?L\.?)|d\.\s?l\.|decreto[\s-]+legge)"},
    Spelling{ActKind::Law, R"(legge|l\.|(?-i:L)(?=\s))"},
};

QString kindPattern()
{
    QString pattern;
    for (size_t i = 0; i < spellings.size(); ++i)
        pattern += QStringLiteral("%1(?<k%2>%3)").arg(i == 0 ? QString() : QStringLiteral("|"), QString::number(i), QLatin1String(spellings[i].pattern));
    return pattern;
}

const QRegularExpression &citation()
{
    static const QRegularExpression pattern = [] {
        const QString date = QStringLiteral("\\d{1,2}[°º]?\\s+(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)"
                                            "\\s+\\d{2,5}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,5}");
        const QString numero = QStringLiteral("(?:n\\s?[.°º]|nr\\.?|num\\.|numero|n(?=\\s))\\s*");
        const QString dated = QStringLiteral("(?:del(?:l['’])?\\s*)?(?<d1>%1)(?:\\s*,?\\s*%2(?<n1>\\d{1,5})(?![\\d/]))?").arg(date, numero);
        const QString numbered = QStringLiteral("%2(?<n2>\\d{1,5})\\s*,?\\s*del(?:l['’])?\\s*(?:(?<d2>%1)|(?:anno\\s+)?(?<y2>\\d{4,5}))").arg(date, numero);
        const QString slashed = QStringLiteral("(?:%1)?(?<n3>\\d{1,5})\\s?/\\s?(?<y3>\\d{2,5})(?![\\d/])").arg(numero);
        return QRegularExpression(QStringLiteral("(?<![\\p{L}\\p{N}.])(?:%1)\\s*,?\\s*(?:(?:%2)|(?:%3)|(?:%4))").arg(kindPattern(), dated, numbered, slashed),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    }();
    return pattern;
}

const QString articleNumbers = QStringLiteral("(\\d{1,4}(?:\\s?-?\\s?(?:bis|ter|quater|quinquies|sexies|septies|octies))?(?:\\s*(?:,|e|ed|-|–)\\s*\\d{1,4}"
                                             "(?:\\s?-?\\s?(?:bis|ter|quater|quinquies|sexies|septies|octies))?)*)");
const QString partsOfArticle = QStringLiteral("(?:\\s*,?\\s*(?:co?\\.|comm[ai]|lett?\\.|lettera|par\\.|nn?\\.)\\s*[\\w-]{1,8}\\)?)*");

std::vector<int> numbersIn(const QString &list)
{
    static const QRegularExpression digits(QStringLiteral("\\d+"));
    std::vector<int> numbers;
    for (auto matches = digits.globalMatch(list); matches.hasNext();)
        numbers.push_back(matches.next().captured().toInt());
    return numbers;
}

/// «art. 10, c. 8, lett. a), del» right before the act.
std::vector<int> articlesBefore(const QString &text, qsizetype act, qsizetype &from)
{
    static const QRegularExpression before(QStringLiteral("(?<!\\p{L})(?:artt?\\.?|articol[oi])\\s*%1%2\\s*,?\\s*(?:del(?:la|lo|l['’])?\\s*)?$").arg(articleNumbers, partsOfArticle),
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype farthest = 90;
    const qsizetype begin = std::max<qsizetype>(0, act - farthest);
    const auto match = before.match(text.mid(begin, act - begin));
    from = match.hasMatch() ? begin + match.capturedStart() : act;
    return match.hasMatch() ? numbersIn(match.captured(1)) : std::vector<int>();
}

/// «, art. 10» right behind the act.
std::vector<int> articlesBehind(const QString &text, qsizetype end, qsizetype &to)
{
    static const QRegularExpression behind(QStringLiteral("^\\s*,?\\s*(?:artt?\\.|articol[oi])\\s*%1%2").arg(articleNumbers, partsOfArticle),
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype farthest = 90;
    const auto match = behind.match(text.mid(end, farthest));
    to = match.hasMatch() ? end + match.capturedEnd() : end;
    return match.hasMatch() ? numbersIn(match.captured(1)) : std::vector<int>();
}

int yearOf(const QString &digits, int latestYear)
{
    const int year = digits.toInt();
    if (digits.size() != 2)
        return year;
    return 2000 + year <= latestYear ? 2000 + year : 1900 + year;
}

ActKind kindOf(const QRegularExpressionMatch &match)
{
    for (size_t i = 0; i < spellings.size(); ++i) {
        if (match.capturedLength(QStringLiteral("k%1").arg(i)) > 0)
            return spellings[i].kind;
    }
    return ActKind::Other;
}

QString firstOf(const QRegularExpressionMatch &match, std::initializer_list<const char *> groups)
{
    for (const char *group : groups) {
        if (match.capturedLength(QLatin1String(group)) > 0)
            return match.captured(QLatin1String(group));
    }
    return {};
}

CitedAct actOf(const QRegularExpressionMatch &match, int latestYear)
{
    static const QRegularExpression lastDigits(QStringLiteral("\\d+$"));
    CitedAct act;
    act.text = match.captured().simplified();
    act.from = match.capturedStart();
    act.kind = kindOf(match);
    act.number = firstOf(match, {"n1", "n2", "n3"}).toInt();
    act.dateText = firstOf(match, {"d1", "d2"});
    act.yearText = act.dateText.isEmpty() ? firstOf(match, {"y2", "y3"}) : lastDigits.match(act.dateText).captured();
    act.year = yearOf(act.yearText, latestYear);
    if (!act.dateText.isEmpty())
        act.date = domain::readDate(act.dateText).value_or(QDate());
    // Since 2015 the Union writes the year first: (UE) 2016/679.
    const bool european = act.kind == ActKind::EuRegulation || act.kind == ActKind::EuDirective;
    if (european && act.dateText.isEmpty() && act.number >= 1950 && act.number <= latestYear + 1 && !(act.year >= 1950 && act.year <= latestYear + 1)) {
        std::swap(act.number, act.year);
        act.yearText = QString::number(act.year);
    }
    return act;
}

} // namespace

bool mayCiteActs(QStringView text)
{
    // Figures on both sides of a stroke, or four or five that may be a year: nothing else makes a citation.
    const auto isFigure = [&](qsizetype at) { return at < text.size() && text[at] >= u'0' && text[at] <= u'9'; };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isFigure(i))
            continue;
        qsizetype end = i;
        while (isFigure(end))
            ++end;
        const bool century = end - i >= 2 && ((text[i] == u'1' && (text[i + 1] == u'8' || text[i + 1] == u'9')) || (text[i] == u'2' && text[i + 1] == u'0'));
        if ((end - i == 4 || end - i == 5) && century)
            return true;
        qsizetype stroke = end;
        while (stroke < text.size() && text[stroke] == u' ')
            ++stroke;
        if (stroke < text.size() && text[stroke] == u'/' && (isFigure(stroke + 1) || (stroke + 1 < text.size() && text[stroke + 1] == u' ' && isFigure(stroke + 2))))
            return true;
        i = end;
    }
    return false;
}

std::vector<CitedAct> citedActs(const QString &text, int latestYear)
{
    static const QRegularExpression onlyCommas(QStringLiteral("^[\\s,]*$"));
    std::vector<CitedAct> acts;
    qsizetype actEnd = 0;      // of the act before
    qsizetype previousEnd = 0; // of its articles, where they stand behind it
    for (auto matches = citation().globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        CitedAct act = actOf(match, latestYear);
        qsizetype from = 0;
        act.articles = articlesBefore(text, match.capturedStart(), from);
        // «L. 190/2012, art. 1, D.Lgs. 33/2013»: an article between two acts may belong to either.
        if (!acts.empty() && !act.articles.empty() && onlyCommas.match(QStringView(text).mid(actEnd, std::max<qsizetype>(0, from - actEnd))).hasMatch()) {
            if (from < previousEnd)
                acts.back().articles.clear();
            act.articles.clear();
            from = match.capturedStart();
        }
        qsizetype to = match.capturedEnd();
        if (act.articles.empty())
            act.articles = articlesBehind(text, match.capturedEnd(), to);
        actEnd = match.capturedEnd();
        previousEnd = to;
        acts.push_back(std::move(act));
    }
    return acts;
}

} // namespace piao::checks
