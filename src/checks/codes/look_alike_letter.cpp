// SPDX-License-Identifier: EUPL-1.2
#include "codes/code_checks.h"

#include "check_text.h"
#include "facts/columns_by_kind.h"
#include "wording/names.h"

#include "piao/domain/look_alike.h"

namespace piao::checks {
namespace {

using domain::Kind;
using domain::LookAlike;

struct Looked {
    Column column;
    bool isCode; ///< in a code dashes and spaces must be plain too
};

const Looked columns[] = {{{Kind::PerformanceObjective, "code"}, true}, {{Kind::PerformanceObjective, "title"}, false},
    {{Kind::OperationalObjective, "code"}, true}, {{Kind::OperationalObjective, "title"}, false},
    {{Kind::StrategicObjective, "code"}, true}, {{Kind::StrategicObjective, "title"}, false},
    {{Kind::PublicValue, "code"}, true}, {{Kind::PublicValue, "title"}, false},
    {{Kind::ResponsibilityCentre, "code"}, true}, {{Kind::ResponsibilityCentre, "name"}, false},
    {{Kind::Theme, "code"}, true}, {{Kind::Theme, "title"}, false},
    {{Kind::Indicator, "code"}, true}, {{Kind::Indicator, "name"}, false},
    {{Kind::Process, "code"}, true}, {{Kind::Process, "name"}, false},
    {{Kind::RiskEvent, "code"}, true}, {{Kind::RiskEvent, "description"}, false},
    {{Kind::Measure, "code"}, true}, {{Kind::Measure, "title"}, false},
    {{Kind::PositiveAction, "code"}, true}, {{Kind::PositiveAction, "title"}, false},
    {{Kind::Stakeholder, "name"}, false}, {{Kind::Director, "name"}, false},
    {{Kind::TrainingCourse, "objectives"}, false}, {{Kind::TrainingCourse, "course"}, false},
    {{Kind::Hire, "profile"}, false}, {{Kind::Section, "title"}, false}};

const ColumnsByKind<Looked> &looked()
{
    static const ColumnsByKind<Looked> all(columns);
    return all;
}

/// Greek and Cyrillic letters.
bool isForeign(QChar c)
{
    constexpr unsigned first = 0x0370;
    constexpr unsigned behind = 0x0530;
    return c.unicode() - first < behind - first;
}

/// Without a jump for each letter: asked of each title of a large plan.
bool hasForeign(QStringView text)
{
    unsigned found = 0;
    for (const QChar c : text)
        found |= unsigned(isForeign(c));
    return found != 0;
}

bool isLatin(QChar c)
{
    return c.script() == QChar::Script_Latin && c.isLetter();
}

/// A word of both alphabets, or of a foreign letter and a digit: «С7». A whole word of another alphabet is a word of another language.
struct MixedWord {
    qsizetype from = 0;
    qsizetype length = 0;
};

std::optional<MixedWord> mixedWordIn(const QString &text, qsizetype start = 0)
{
    if (!hasForeign(QStringView(text).mid(start)))
        return {};
    for (qsizetype at = start; at < text.size(); ++at) {
        const qsizetype from = at;
        bool foreign = false;
        bool plain = false;
        for (; at < text.size() && text[at].isLetterOrNumber(); ++at) {
            foreign = foreign || isForeign(text[at]);
            plain = plain || isLatin(text[at]) || text[at].isDigit();
        }
        if (foreign && plain)
            return MixedWord{from, at - from};
    }
    return {};
}

/// The text with such words in plain letters; empty where a letter has no plain one that looks like it.
QString withPlainWords(QString text)
{
    qsizetype from = 0;
    while (const std::optional<MixedWord> word = mixedWordIn(text, from)) {
        const QString plain = domain::withoutLookAlikes(QStringView(text).mid(word->from, word->length));
        if (hasForeign(plain))
            return {};
        text.replace(word->from, word->length, plain);
        from = word->from + plain.size();
    }
    return text;
}

class LookAlikeLetter : public Check
{
public:
    LookAlikeLetter()
        : Check({
            .id = "L45",
            .severity = Severity::Error,
            .task = Task::OrderCodes,
            .title = QT_TRANSLATE_NOOP("checks", "Letter of another alphabet in a code or a word"),
            .reason = QT_TRANSLATE_NOOP("checks", "Two codes that look the same are different for every search, table and portal: the objective is not found, or is counted twice. A word that mixes alphabets is not found either, and a screen reader cannot read it."),
            .source = "Buona pratica redazionale",
            .remedy = QT_TRANSLATE_NOOP("checks", "Write it with plain letters, digits and hyphens."),
            .subjects = looked().kinds(),
        })
    {
    }

    void examine(const Fact &record, const PlanFacts &facts, Report &report) const override
    {
        for (const Looked &in : looked().of(record.kind())) {
            if (!record.has(in.column))
                continue;
            if (in.isCode)
                examineCode(record, in.column, facts, report);
            else
                examineText(record, in.column, facts, report);
        }
    }

private:
    static void examineCode(const Fact &record, const Column &column, const PlanFacts &facts, Report &report)
    {
        const QString code = record.text(column);
        const std::vector<LookAlike> found = domain::lookAlikes(code);
        if (found.empty())
            return;
        report.add(column, [&](FindingText &text) {
            const LookAlike &first = found.front();
            const QString plain = domain::withoutLookAlikes(code);
            text.message = CheckText::tr("The code %1 has at position %2 a %3 where «%4» is meant.")
                               .arg(quoted(code), QString::number(first.position + 1), first.name, QString(first.resembles));
            text.fix.label = CheckText::tr("Write the code as %1").arg(plain);
            text.fix.steps = {FixStep::set(facts.keyOf(record), column.name(), plain)};
        });
    }

    static void examineText(const Fact &record, const Column &column, const PlanFacts &facts, Report &report)
    {
        const QString title = record.text(column);
        const std::optional<MixedWord> word = mixedWordIn(title);
        if (!word)
            return;
        report.add(column, [&](FindingText &text) {
            const QString written = title.mid(word->from, word->length);
            text.message = CheckText::tr("The word %1 of %2 mixes letters of two alphabets.").arg(quoted(written), nameOf(record));
            const QString mended = withPlainWords(title);
            if (mended.isEmpty())
                return;
            text.fix.label = CheckText::tr("Write the word with plain letters");
            text.fix.steps = {FixStep::set(facts.keyOf(record), column.name(), mended)};
        });
    }
};

} // namespace

std::unique_ptr<Check> lookAlikeLetter()
{
    return std::make_unique<LookAlikeLetter>();
}

} // namespace piao::checks
