// SPDX-License-Identifier: EUPL-1.2
#include "texts/text_checks.h"

#include "check_text.h"
#include "texts/text_columns.h"
#include "wording/names.h"

#include <QRegularExpression>

#include <array>

namespace piao::checks {
namespace {

using domain::Kind;

/// Signs at which a look is worth it: rare in texts, but in every placeholder.
constexpr std::array<bool, 128> rareSigns = [] {
    std::array<bool, 128> rare{};
    for (const char sign : {'x', 'X', '_', '?', '.', '!', '[', '(', '/', '-', 'p', 'P', 'T'})
        rare[size_t(sign)] = true;
    return rare;
}();

/// A pass without any pattern: true for what nearly no text has, and every placeholder does.
bool mayHold(QStringView text)
{
    const auto is = [&](qsizetype at, char16_t lower) { return at >= 0 && at < text.size() && (text[at].unicode() | 0x20) == lower; };
    const auto isMeant = [&](qsizetype at) {
        const char16_t sign = text[at].unicode();
        const bool doubled = at + 1 < text.size() && (text[at + 1].unicode() | 0x20) == (sign | 0x20);
        switch (sign) {
        case u'x':
        case u'X':
        case u'_':
        case u'?':
            return doubled;
        case u'[':
            return true;
        case u'(':
            return is(at + 1, u'd') && is(at + 2, u'a');
        case u'p': // ipsum
        case u'P':
            return is(at + 1, u's') && is(at + 2, u'u');
        case u'T': // marks of work to be done, with OD or BD behind
            return at + 2 < text.size() && (text[at + 1] == u'B' || text[at + 1] == u'O') && text[at + 2] == u'D';
        default: // "Errore." and "gg/mm/aaaa"
            return (sign == u'.' && doubled) || (is(at - 1, u'e') && is(at - 2, u'r') && is(at - 3, u'o')) || (is(at + 1, u'm') && is(at + 2, u'm'));
        }
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t sign = text[i].unicode();
        if (sign < rareSigns.size() ? rareSigns[sign] && isMeant(i) : sign == u'…')
            return true;
    }
    return false;
}

const QRegularExpression &placeholder()
{
    static const QRegularExpression pattern(
        // Three times X, and twice where a figure belongs; with a capital behind it that is a Roman numeral, as is twice by itself.
        QStringLiteral("(?<![\\p{L}\\p{N}])(?:x{4,}|xxx(?!\\s+(?-i:\\p{Lu})))(?![\\p{L}\\p{N}])"
                       "|(?<![\\p{L}\\p{N}])(?:20xx|19xx|xx[/.-]xx(?:[/.-](?:xx|20xx|xxxx))?)(?![\\p{L}\\p{N}])"
                       "|(?:n\\.|€|euro|art\\.|comma)\\s*xx(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])xx\\s*(?:%|€|euro\\b|giorni\\b|ore\\b|mesi\\b)"
                       // ____, ......, ……, ???
                       "|_{3,}|(?<=[\\s(/])__(?=[\\s),.;/]|$)|\\.{6,}(?![.\\s]*\\d)|…\\s*…|\\?{3,}"
                       "|\\[\\s*(?:da|inserire|completare|compilare|indicare|specificare|aggiungere|riportare|descrivere|nome|data|importo|numero|titolo|ente)\\b[^\\]]{0,80}\\]"
                       "|\\[\\s*(?:xx+|\\.{3,}|_+)\\s*\\]"
                       "|\\(\\s*da\\s+(?:completare|compilare|inserire|scrivere|aggiungere|precisare)\\b[^)]{0,60}\\)"
                       // What a word processor leaves of a reference that is gone.
                       "|errore[.!]\\s+(?:il segnalibro non è definito|l['’]origine riferimento non è stata trovata|nel documento non esiste testo)"
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
            .title = QT_TRANSLATE_NOOP("checks", "Placeholder left in a text"),
            .reason = QT_TRANSLATE_NOOP("checks", "A blank that was to be filled later and was not is the first thing that a reader of the approved plan finds."),
            .source = "Buona pratica redazionale",
            .remedy = QT_TRANSLATE_NOOP("checks", "Write what belongs there, or take it out."),
            .subjects = kindsOf(writtenKinds()),
        })
    {
    }

    void examine(const Fact &record, const PlanFacts &, Report &report) const override
    {
        for (const Column &column : columnsOf(writtenKinds(), record.kind())) {
            if (record.has(column) && mayHold(storedText(record, column)))
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
