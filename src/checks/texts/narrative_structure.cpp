// SPDX-License-Identifier: EUPL-1.2
#include "texts/text_checks.h"

#include "check_text.h"
#include "piao/domain/narrative_lines.h"
#include "piao/domain/text_fold.h"
#include "texts/text_columns.h"
#include "wording/names.h"

#include <algorithm>

namespace piao::checks {
namespace {

using domain::Inlines;
using domain::NarrativeHeading;
using domain::NarrativeLine;
using domain::NarrativeLines;
using domain::NarrativePicture;
using domain::NarrativeTable;
using domain::TextRun;

/// Only headings, tables, pictures and links can be wrong: a text of paragraphs and lists needs no reading.
bool mayBeWrong(const QString &stored)
{
    return stored.contains(QLatin1String("<h")) || stored.contains(QLatin1String("<table")) || stored.contains(QLatin1String("<img"))
        || stored.contains(QLatin1String("<a "));
}

/// The narrative with the heading at `at` one level below the one before it, and with those below it as far below it as they were.
domain::Narrative withHeadingAt(NarrativeLines lines, size_t at, int level)
{
    const int was = std::get<NarrativeHeading>(lines[at]).level;
    for (size_t i = at; i < lines.size(); ++i) {
        auto *heading = std::get_if<NarrativeHeading>(&lines[i]);
        if (!heading)
            continue;
        if (heading->level < was)
            break;
        heading->level -= was - level;
    }
    return domain::assembled(std::move(lines));
}

template<typename See>
void eachContent(const NarrativeLine &line, See &&see)
{
    std::visit([&](const auto &each) {
        if constexpr (requires { each.content; }) {
            see(each.content);
        } else if constexpr (requires { each.headerRow; }) {
            for (const domain::NarrativeRow &row : each.rows) {
                for (const Inlines &cell : row)
                    see(cell);
            }
        }
    }, line);
}

class NarrativeStructure : public Check
{
public:
    NarrativeStructure()
        : Check({
            .id = "L34",
            .severity = Severity::Error,
            .task = Task::MendTexts,
            .title = QT_TRANSLATE_NOOP("checks", "Text that not everybody can read"),
            .reason = QT_TRANSLATE_NOOP("checks", "Who listens to the document moves from heading to heading, hears each cell with the head of its column, and learns what a picture shows from its description. Documents of public bodies must be accessible."),
            .source = "L. 4/2004; D.Lgs. 106/2018; Linee guida AGID sull'accessibilità degli strumenti informatici (WCAG 2.1: 1.1.1, 1.3.1, 2.4.4, 2.4.6)",
            .remedy = QT_TRANSLATE_NOOP("checks", "Mend the heading, the table, the picture or the link in the text."),
            .subjects = kindsOf(narrativeKinds()),
            .parameters = {{"empty_links", QT_TRANSLATE_NOOP("checks", "Words of links that say nothing"),
                "qui;clicca qui;cliccare qui;cliccando qui;questo link;al link;link;leggi;leggi tutto;vai;apri"}},
        })
    {
    }

    void examine(const Fact &record, const PlanFacts &facts, Report &report) const override
    {
        for (const Column &column : columnsOf(narrativeKinds(), record.kind())) {
            if (!record.has(column))
                continue;
            const QString stored = record.text(column);
            if (mayBeWrong(stored))
                examineText(record, column, domain::flattened(domain::parseNarrative(stored)), facts, report);
        }
    }

private:
    void examineText(const Fact &record, const Column &column, const NarrativeLines &lines, const PlanFacts &facts, Report &report) const
    {
        int level = 0;
        for (size_t at = 0; at < lines.size(); ++at) {
            const int number = int(at) + 1;
            if (const auto *heading = std::get_if<NarrativeHeading>(&lines[at])) {
                if (heading->level > level + 1)
                    reportJump(record, column, lines, at, level, facts, report);
                level = heading->level;
            }
            if (const auto *table = std::get_if<NarrativeTable>(&lines[at]); table && !table->headerRow && !table->headerColumn && table->rows.size() > 1)
                reportTable(record, column, number, *table, report);
            if (const auto *picture = std::get_if<NarrativePicture>(&lines[at]); picture && picture->alternative.trimmed().isEmpty())
                reportPicture(record, column, number, report);
            reportLinks(record, column, number, lines[at], facts, report);
        }
    }

    static void reportJump(const Fact &record, const Column &column, const NarrativeLines &lines, size_t at, int before, const PlanFacts &facts,
        Report &report)
    {
        report.add(column, int(at) + 1, [&](FindingText &text) {
            const auto &heading = std::get<NarrativeHeading>(lines[at]);
            const QString words = quoted(domain::plainText(heading.content));
            const QString level = QString::number(heading.level);
            text.message = before == 0
                ? CheckText::tr("In the text of %1 the first heading, %2, is of level %3.").arg(nameOf(record), words, level)
                : CheckText::tr("In the text of %1 the heading %2 of level %3 follows one of level %4.").arg(nameOf(record), words, level, QString::number(before));
            text.remedy = CheckText::tr("Raise the heading to level %1.").arg(before + 1);
            text.fix.label = CheckText::tr("Make %1 a heading of level %2").arg(words, QString::number(before + 1));
            text.fix.steps = {FixStep::set(facts.keyOf(record), column.name(), domain::serialise(withHeadingAt(lines, at, before + 1)))};
        });
    }

    static void reportTable(const Fact &record, const Column &column, int number, const NarrativeTable &table, Report &report)
    {
        report.add(column, number, [&](FindingText &text) {
            const QString first = table.rows.front().empty() ? QString() : domain::plainText(table.rows.front().front());
            text.message = CheckText::tr("In the text of %1 the table that begins with %2 has no heads, neither of columns nor of rows.")
                               .arg(nameOf(record), quoted(first));
            text.remedy = CheckText::tr("Mark its first row, or its first column, as heads.");
        });
    }

    static void reportPicture(const Fact &record, const Column &column, int number, Report &report)
    {
        report.add(column, number, [&](FindingText &text) {
            text.message = CheckText::tr("In the text of %1 a picture has no description.").arg(nameOf(record));
            text.remedy = CheckText::tr("Say in a sentence what the picture shows.");
        });
    }

    void reportLinks(const Fact &record, const Column &column, int number, const NarrativeLine &line, const PlanFacts &facts, Report &report) const
    {
        const TextRun *found = nullptr;
        eachContent(line, [&](const Inlines &content) {
            for (const domain::Inline &part : content) {
                const auto *run = std::get_if<TextRun>(&part);
                if (run && !found && !run->link.isEmpty() && saysNothing(run->text, facts))
                    found = run;
            }
        });
        if (!found)
            return;
        report.add(column, number, [&](FindingText &text) {
            text.message = CheckText::tr("In the text of %1 the words of the link %2 do not say where it leads.").arg(nameOf(record), quoted(found->text));
            text.remedy = CheckText::tr("Write what the reader finds there: «allegato 1 al PNA 2019» instead of «qui».");
        });
    }

    bool saysNothing(const QString &linkText, const PlanFacts &facts) const
    {
        const QString folded = domain::fold(linkText);
        const bool hasWords = std::any_of(folded.begin(), folded.end(), [](QChar sign) { return sign.isLetterOrNumber(); });
        return !hasWords || words(facts, "empty_links").contains(folded);
    }
};

} // namespace

std::unique_ptr<Check> narrativeStructure()
{
    return std::make_unique<NarrativeStructure>();
}

} // namespace piao::checks
