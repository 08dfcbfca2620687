// SPDX-License-Identifier: EUPL-1.2
#include "texts/text_checks.h"

#include "check_text.h"
#include "piao/domain/narrative_lines.h"
#include "piao/domain/record_description.h"
#include "texts/section_numbers.h"
#include "texts/text_columns.h"
#include "texts/text_references.h"
#include "wording/names.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace piao::checks {
namespace {

using domain::Kind;

const Column sectionNumber{Kind::Section, "number"};

/// Fields that hold nothing but the numbers of sections.
const Column numberColumns[] = {{Kind::Theme, "section"}, {Kind::TextVariant, "section"}, {Kind::MonitoringActivity, "section"}};
/// Texts without markup in which a reader may be sent elsewhere.
const Column plainColumns[] = {{Kind::Plan, "introduction"}, {Kind::Provision, "text"}, {Kind::Theme, "description"}};

std::vector<Kind> subjects()
{
    std::vector<Kind> kinds = kindsOf(narrativeKinds());
    for (const auto &columns : {std::span<const Column>(numberColumns), std::span<const Column>(plainColumns)}) {
        for (const Column &column : columns) {
            if (std::find(kinds.begin(), kinds.end(), column.kind()) == kinds.end())
                kinds.push_back(column.kind());
        }
    }
    return kinds;
}

std::vector<Route> routes()
{
    std::vector<Route> routes{
        Route::all(Kind::Section).when({"number", "title", "parent_id", "included"}),
        Route::all(Kind::Attachment).when({"title"}),
        Route::all(Kind::Theme).when({"annex"}),
    };
    // A link may lead to a record of any kind.
    for (const domain::RecordDescription &description : domain::allRecords()) {
        if (description.keyFields().size() == 1)
            routes.push_back(Route::all(description.kind).when({}));
    }
    return routes;
}

/// A number for a short text that stays the same: told findings are found again by it.
int stableDetail(const QString &text)
{
    constexpr int range = 1'000'000;
    unsigned sum = 7;
    for (const QChar sign : text)
        sum = sum * 31 + sign.unicode();
    return int(sum % range) + 1;
}

class MissingReference : public Check
{
public:
    MissingReference()
        : Check({
            .id = "L47",
            .severity = Severity::Warning,
            .task = Task::MendTexts,
            .title = QT_TRANSLATE_NOOP("checks", "Reference to a part of the document that does not exist"),
            .reason = QT_TRANSLATE_NOOP("checks", "The reader who is sent elsewhere finds nothing there: sections were renumbered, switched off or taken out after the text was written."),
            .source = "CiVIT, delibera n. 112/2010 (immediata intelligibilità); buona pratica redazionale",
            .remedy = QT_TRANSLATE_NOOP("checks", "Write the number that the part has now, or tie the words to it by a link, which follows it."),
            .subjects = subjects(),
            .reads = routes(),
        })
    {
    }

    void examine(const Fact &record, const PlanFacts &facts, Report &report) const override
    {
        for (const Column &column : columnsOf(narrativeKinds(), record.kind())) {
            if (record.has(column))
                examineNarrative(record, column, facts, report);
        }
        for (const Column &column : plainColumns) {
            if (column.kind() == record.kind() && record.has(column) && mayRefer(record.text(column)))
                examineWords(record, column, record.text(column), facts, report);
        }
        for (const Column &column : numberColumns) {
            if (column.kind() == record.kind() && record.has(column))
                examineNumbers(record, column, facts, report);
        }
    }

private:
    static void examineNarrative(const Fact &record, const Column &column, const PlanFacts &facts, Report &report)
    {
        const QString stored = record.text(column);
        const bool links = stored.contains(QLatin1String("\"record:")) || stored.contains(QLatin1String("\"attachment:"));
        if (!links && !mayRefer(stored))
            return;
        const domain::Narrative narrative = domain::parseNarrative(stored);
        if (links)
            examineLinks(record, column, narrative, facts, report);
        examineWords(record, column, domain::plainText(narrative), facts, report);
    }

    static void examineWords(const Fact &record, const Column &column, const QString &words, const PlanFacts &facts, Report &report)
    {
        const std::vector<TextReference> references = textReferences(words);
        if (references.empty())
            return;
        const DocumentNumbers numbers = documentNumbers(facts);
        std::set<int> told;
        for (const TextReference &reference : references) {
            const bool isSection = reference.target == TextReference::Target::Section;
            const bool isThere = isSection ? !numbers.hasSections() || numbers.sections.contains(reference.number)
                                           : numbers.annexes.isEmpty() || numbers.annexes.contains(reference.number);
            const bool isOff = isSection && numbers.switchedOff.contains(reference.number);
            const int detail = stableDetail(reference.text);
            if ((isThere && !isOff) || !told.insert(detail).second)
                continue;
            report.add(column, detail, [&](FindingText &text) {
                text.message = (isOff ? CheckText::tr("The text of %1 refers to %2, which is switched off and not printed.")
                                : isSection ? CheckText::tr("The text of %1 refers to %2: the document has no section with that number.")
                                            : CheckText::tr("The text of %1 refers to %2: the plan has no such annex.")).arg(nameOf(record), quoted(reference.text));
            });
        }
    }

    /// Links to records that are gone, and pictures whose file is.
    static void examineLinks(const Fact &record, const Column &column, const domain::Narrative &narrative, const PlanFacts &facts, Report &report)
    {
        std::set<int> told;
        const auto tell = [&](const QString &address, const QString &words, bool picture) {
            const int detail = stableDetail(address);
            if (!told.insert(detail).second)
                return;
            report.add(column, detail, [&](FindingText &text) {
                text.message = (picture ? CheckText::tr("The file of the picture %2 in the text of %1 is gone.")
                                        : CheckText::tr("The link %2 in the text of %1 leads to something that is no longer in the plan.")).arg(nameOf(record), quoted(words));
                text.remedy = picture ? CheckText::tr("Attach the file again, or take the picture out of the text.")
                                      : CheckText::tr("Tie the words to what they mean now, or take the link away.");
            });
        };
        for (const domain::NarrativeLine &line : domain::flattened(narrative)) {
            if (const auto *picture = std::get_if<domain::NarrativePicture>(&line); picture && !facts.find({Kind::Attachment, picture->attachment, {}}))
                tell(picture->attachment, picture->alternative, true);
            eachRun(line, [&](const domain::TextRun &run) {
                if (leadsNowhere(run.link, facts))
                    tell(run.link, run.text, false);
            });
        }
    }

    template<typename See>
    static void eachRun(const domain::NarrativeLine &line, See &&see)
    {
        const auto look = [&](const domain::Inlines &content) {
            for (const domain::Inline &part : content) {
                if (const auto *run = std::get_if<domain::TextRun>(&part))
                    see(*run);
                if (const auto *note = std::get_if<domain::Note>(&part))
                    std::for_each(note->runs.begin(), note->runs.end(), see);
            }
        };
        std::visit([&](const auto &each) {
            if constexpr (requires { each.content; }) {
                look(each.content);
            } else if constexpr (requires { each.headerRow; }) {
                for (const domain::NarrativeRow &row : each.rows)
                    std::for_each(row.begin(), row.end(), look);
            }
        }, line);
    }

    static bool leadsNowhere(const QString &link, const PlanFacts &facts)
    {
        if (!link.startsWith(QLatin1String("record:")))
            return false;
        const domain::RecordDescription *description = domain::describeTable(QStringView(link).mid(7, link.indexOf(u'/') - 7));
        return !description || description->keyFields().size() != 1 || !facts.find({description->kind, link.section(u'/', 1), {}});
    }

    static void examineNumbers(const Fact &record, const Column &column, const PlanFacts &facts, Report &report)
    {
        static const QRegularExpression single(QStringLiteral("(?<![\\d.])\\d{1,2}(?:\\.\\d{1,2})*(?![\\d/])"));
        const DocumentNumbers numbers = documentNumbers(facts);
        if (!numbers.hasSections())
            return;
        std::set<int> told;
        for (auto matches = single.globalMatch(record.text(column)); matches.hasNext();) {
            const QString named = matches.next().captured();
            const int detail = stableDetail(named);
            if (numbers.sections.contains(named) || !told.insert(detail).second)
                continue;
            report.add(column, detail, [&](FindingText &text) {
                text.message = CheckText::tr("%1 names the section %2, which the document does not have.").arg(nameOf(record), named);
            });
        }
    }
};

} // namespace

std::unique_ptr<Check> missingReference()
{
    return std::make_unique<MissingReference>();
}

} // namespace piao::checks
