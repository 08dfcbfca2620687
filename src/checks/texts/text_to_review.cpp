// SPDX-License-Identifier: EUPL-1.2
#include "texts/text_checks.h"

#include "check_text.h"
#include "piao/domain/record_description.h"
#include "wording/names.h"

#include <algorithm>

namespace piao::checks {
namespace {

using domain::Kind;

std::vector<Column> reviewColumns()
{
    std::vector<Column> columns;
    for (const domain::RecordDescription &description : domain::allRecords()) {
        if (description.indexOf("to_review") >= 0)
            columns.emplace_back(description.kind, "to_review");
    }
    return columns;
}

std::vector<Kind> reviewedKinds()
{
    std::vector<Kind> kinds;
    for (const Column &column : reviewColumns())
        kinds.push_back(column.kind());
    return kinds;
}

class TextToReview : public Check
{
public:
    TextToReview()
        : Check({
            .id = "L56",
            .severity = Severity::Info,
            .task = Task::MendTexts,
            .title = QT_TRANSLATE_NOOP("checks", "Text carried over from last year that nobody has read again"),
            .reason = QT_TRANSLATE_NOOP("checks", "The plan is brought up to date every year: what was true of the year before may no longer be."),
            .source = "D.L. 80/2021, art. 6, c. 1; DM 132/2022, art. 7",
            .remedy = QT_TRANSLATE_NOOP("checks", "Read it, change what is no longer true, and take the mark away."),
            .subjects = reviewedKinds(),
        })
    {
    }

    void examine(const Fact &record, const PlanFacts &, Report &report) const override
    {
        const auto column = std::find_if(m_columns.begin(), m_columns.end(), [&](const Column &each) { return each.kind() == record.kind(); });
        if (column == m_columns.end() || !record.isTrue(*column))
            return;
        report.add(*column, [&](FindingText &text) {
            text.message = CheckText::tr("%1 was carried over from the plan of the year before, and nobody has read it again.").arg(nameOf(record));
        });
    }

private:
    std::vector<Column> m_columns = reviewColumns();
};

} // namespace

std::unique_ptr<Check> textToReview()
{
    return std::make_unique<TextToReview>();
}

} // namespace piao::checks
