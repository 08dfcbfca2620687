// SPDX-License-Identifier: EUPL-1.2
#include "findings/quality_section.h"

#include "piao/checks/quality_score.h"
#include "piao/domain/italian_format.h"

#include <algorithm>

namespace piao::report {

using checks::QualityCriterionScore;
using checks::QualityResult;
using checks::QualityScore;

namespace {

/// More than this is no place to begin.
constexpr size_t mostAdvice = 8;

QString points(double value)
{
    return domain::formatFixed(value, 1);
}

/// The question of a criterion that most could be gained by.
const QualityResult *weakest(const QualityCriterionScore &score)
{
    const auto found = std::max_element(score.questions.begin(), score.questions.end(),
                                        [](const QualityResult &left, const QualityResult &right) { return left.gain < right.gain; });
    return found == score.questions.end() || found->gain <= 0 ? nullptr : &*found;
}

void writeCriteria(Document &document, const QualityScore &score)
{
    Table &table = document.table(ReportText::tr("The ten criteria, each from 0 to 100"),
        {codeColumn(ReportText::tr("No.")), column(ReportText::tr("Criterion"), 0.35), numberColumn(ReportText::tr("Score")),
            column(ReportText::tr("What lowers it most"), 0.5)});
    table.headerColumn = 1;
    for (const QualityCriterionScore &each : score.criteria) {
        const QualityResult *lowest = weakest(each);
        const QString lowers = !lowest ? QString() : lowest->isUnanswered() ? ReportText::tr("Questions that nobody answered yet") : lowest->figures();
        table.rows.push_back(textRow({QString::fromLatin1(each.criterion->id), checks::titleOf(*each.criterion),
            each.applies ? points(each.score) : ReportText::tr("not asked"), lowers}));
    }
    table.rows.push_back(textRow({QString(), ReportText::tr("Mean"), points(score.total), QString()}, RowKind::Total));
}

void writeAdvice(Document &document, const QualityScore &score)
{
    std::vector<ListItem> items;
    for (const QualityResult *result : score.byGain()) {
        if (result->question->byPerson() || items.size() == mostAdvice)
            continue;
        const QString criterion = QString::fromLatin1(score.criterionOf(*result).criterion->id);
        items.push_back(item(Spans{bold(ReportText::tr("up to %1 points").arg(points(result->gain))),
                                   plain(QStringLiteral(" (%1): %2. %3").arg(criterion, result->figures(), checks::adviceOf(*result->question)))}));
    }
    if (items.empty())
        return;
    document.paragraph(ReportText::tr("What would raise it most"), TextRole::Label);
    document.add(numbered(std::move(items)));
}

} // namespace

void writeQuality(Document &document, const FindingsContext &context)
{
    const QualityScore score = QualityScore::of(context.facts());
    document.heading(2, {}, ReportText::tr("Quality of the plan: %1 of 100").arg(points(score.total)));
    document.paragraph(ReportText::tr("The score is this program's own, built on the ten quality criteria that CERVAP and UPI published for the plans of provinces. "
                                      "It compares a plan with itself from draft to draft; it is no official mark. How it is made stands in docs/quality.md."),
                       TextRole::Small);
    if (score.unanswered > 0)
        document.paragraph(ReportText::tr("Questions that nobody answered yet could add up to %1 points.").arg(points(score.unanswered)));
    writeCriteria(document, score);
    writeAdvice(document, score);
}

} // namespace piao::report
