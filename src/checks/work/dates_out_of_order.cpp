// SPDX-License-Identifier: EUPL-1.2
#include "work/work_checks.h"

#include "check_text.h"
#include "wording/names.h"

#include "piao/domain/italian_format.h"

#include <algorithm>

namespace piao::checks {
namespace {

using domain::Kind;

struct Span {
    Column from;
    Column to;
};

const Span spans[] = {
    {{Kind::Phase, "start_date"}, {Kind::Phase, "end_date"}},
    {{Kind::Measure, "start_date"}, {Kind::Measure, "end_date"}},
    {{Kind::MeasurePhase, "start_date"}, {Kind::MeasurePhase, "end_date"}},
    {{Kind::PositiveAction, "start_date"}, {Kind::PositiveAction, "end_date"}},
    {{Kind::Director, "since"}, {Kind::Director, "until"}},
};

/// What was done, and so cannot be to come.
const Column pastDates[] = {
    {Kind::Actual, "measured_on"}, {Kind::MeasureMonitoring, "checked_on"}, {Kind::MonitoringRound, "held_on"}};

std::vector<Kind> subjects()
{
    std::vector<Kind> kinds;
    for (const Span &span : spans)
        kinds.push_back(span.from.kind());
    for (const Column &date : pastDates)
        kinds.push_back(date.kind());
    return kinds;
}

class DatesOutOfOrder : public Check
{
public:
    DatesOutOfOrder()
        : Check({
            .id = "L50",
            .severity = Severity::Error,
            .task = Task::PlanWork,
            .title = QT_TRANSLATE_NOOP("checks", "Dates that cannot follow each other"),
            .reason = QT_TRANSLATE_NOOP("checks", 
                "What ends before it begins, or was measured on a day that is still to come, has one date too many that is wrong."),
            .source =
                "D.Lgs. 150/2009, art. 5, c. 2, lett. d); CiVIT, delibera n. 112/2010 (veridicità e verificabilità)",
            .remedy = QT_TRANSLATE_NOOP("checks", "Correct the date that is wrong."),
            .subjects = subjects(),
        })
    {
    }

    void examine(const Fact &record, const PlanFacts &facts, Report &report) const override
    {
        for (const Span &span : spans) {
            if (span.from.kind() == record.kind())
                examineSpan(record, span, facts, report);
        }
        for (const Column &past : pastDates) {
            if (past.kind() == record.kind())
                examinePast(record, past, facts, report);
        }
    }

private:
    /// "«Avvio» (2024-A1-OP-01)".
    static QString named(const Fact &record, const PlanFacts &facts)
    {
        const QString owner = ownerName(record, facts);
        return owner.isEmpty() ? nameOf(record) : nameOf(record) + QStringLiteral(" (") + owner + u')';
    }

    static void examineSpan(const Fact &record, const Span &span, const PlanFacts &facts, Report &report)
    {
        const QDate from = record.date(span.from);
        const QDate to = from.isValid() ? record.date(span.to) : QDate();
        if (!to.isValid() || to >= from)
            return;
        report.add(span.to, [&](FindingText &text) {
            text.message = CheckText::tr("%1 begins on %2 and ends before that, on %3.")
                               .arg(named(record, facts), domain::formatDate(from), domain::formatDate(to));
        });
    }

    static void examinePast(const Fact &record, const Column &past, const PlanFacts &facts, Report &report)
    {
        const QDate date = record.date(past);
        if (!date.isValid() || date <= facts.today())
            return;
        report.add(past, [&](FindingText &text) {
            text.message = CheckText::tr("%1 is dated %2, a day that is still to come.")
                               .arg(named(record, facts), domain::formatDate(date));
        });
    }
};

} // namespace

std::unique_ptr<Check> datesOutOfOrder()
{
    return std::make_unique<DatesOutOfOrder>();
}

} // namespace piao::checks
