// SPDX-License-Identifier: EUPL-1.2
#include "texts/text_checks.h"

#include "check_text.h"
#include "texts/text_columns.h"
#include "wording/names.h"

#include <QRegularExpression>

namespace piao::checks {
namespace {

using domain::Kind;

/// A pass without any pattern: what nearly no Italian text has, and every placeholder does.
bool mayHold(QStringView text)
{
    const auto is = [&](qsizetype at, char16_t lower) { return at < text.size() && (text[at].unicode() | 0x20) == lower; };
    for (qsizetype i = 0; i < text.size(); ++i) {
        switch (text[i].unicode()) {
        case u'x':
        case u'X':
            if (is(i + 1, u'x'))
                return true;
            break;
        case u'_':
        case u'?':
        case u'.':
            if (i + 1 < text.size() && text[i + 1] == text[i])
                return true;
            break;
        case u'[':
        case u'…':
            return true;
        case u'(':
            if (is(i + 1, u'd') && is(i + 2, u'a'))
                return true;
            break;
        case u'm':
        case u'M':
            if (is(i + 1, u'm') && i + 2 < text.size() && !text[i + 2].isLetter())
                return true;
            break;
        case u'p':
        case u'P':
            if (is(i + 1, u's') && is(i + 2, u'u'))
                return true;
            break;
        case u'T':
            if (i + 2 < text.size() && (text[i + 1] == u'B' || text[i + 1] == u'O') && text[i + 2] == u'D')
                return true;
            break;
        default:
            break;
        }
    }
    return false;
}

const QRegularExpression &placeholder()
{
    static const QRegularExpression pattern(
        // XXX, and XX where a figure belongs; XXX with a capital behind it is a Roman numeral, as is XX by itself.
        QStringLiteral("(?<![\\p{L}\\p{N}])(?:x{4,}|xxx(?!\\s+(?-i:\\p{Lu})))(?![\\p{L}\\p{N}])"
                       "|(?<![\\p{L}\\p{N}])(?:20xx|19xx|xx[/.-]xx(?:[/.-](?:xx|20xx|xxxx))?)(?![\\p{L}\\p{N}])"
                       "|(?:n\\.|€|euro|art\\.|comma)\\s*xx(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])xx\\s*(?:%|€|euro\\b|giorni\\b|ore\\b|mesi\\b)"
                       // ____, ......, ……, ???
                       "|_{3,}|(?<=[\\s(/])__(?=[\\s),.;/]|$)|\\.{6,}|…\\s*…|\\?{3,}"
                       "|\\[\\s*(?:da|inserire|completare|compilare|indicare|specificare|aggiungere|riportare|descrivere|nome|data|importo|numero|titolo|ente)\\b[^\\]]{0,80}\\]"
                       "|\\[\\s*(?:xx+|\\.{3,}|_+)\\s*\\]"
                       "|\\(\\s*da\\s+(?:completare|compilare|inserire|scrivere|aggiungere|precisare)\\b[^)]{0,60}\\)"
                       "|\\blorem\\s+ipsum\\b|\\b(?:gg|dd)[/.-]mm[/.-](?:aaaa|yyyy|aa|yy)\\b|(?-i:\\bTODO\\b|\\bTBD\\b)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

class LeftPlaceholder : public Check
{
public:
    LeftPlaceholder()
        : Check({
            .id = "L52",
            .severity = Severity::Error,
            .task = Task::MendTexts,
            .title = PIAO_CHECK_TEXT("Placeholder left in a text"),
            .reason = PIAO_CHECK_TEXT("A blank that was to be filled later and was not is the first thing that a reader of the approved plan finds."),
            .source = "Buona pratica redazionale",
            .remedy = PIAO_CHECK_TEXT("Write what belongs there, or take it out."),
            .subjects = kindsOf(writtenKinds()),
        })
    {
    }

    void examine(const Fact &record, const PlanFacts &, Report &report) const override
    {
        for (const Column &column : columnsOf(writtenKinds(), record.kind())) {
            if (record.has(column) && mayHold(record.text(column)))
                examineText(record, column, report);
        }
    }

private:
    static void examineText(const Fact &record, const Column &column, Report &report)
    {
        const QString words = plainWords(record, column);
        const auto match = placeholder().match(words);
        if (!match.hasMatch())
            return;
        report.add(column, [&](FindingText &text) {
            const domain::Field &field = domain::describe(record.kind()).fields[size_t(column.field())];
            constexpr qsizetype around = 25;
            const qsizetype from = std::max<qsizetype>(0, match.capturedStart() - around);
            const QString excerpt = words.mid(from, match.capturedEnd() + around - from).simplified();
            text.message = CheckText::tr("%1 (%2) still holds the placeholder %3: «…%4…».")
                               .arg(nameOf(record), domain::label(field).toLower(), quoted(match.captured(), 30), excerpt);
        });
    }
};

} // namespace

std::unique_ptr<Check> leftPlaceholder()
{
    return std::make_unique<LeftPlaceholder>();
}

} // namespace piao::checks
