// SPDX-License-Identifier: EUPL-1.2
#include "follow_up/follow_up_checks.h"

#include "check_text.h"
#include "piao/domain/italian_format.h"
#include "wording/names.h"
#include "wording/written.h"

namespace piao::checks {
namespace {

using domain::Kind;

/// The fields of what was measured: of an indicator, or in the monitoring of a measure.
struct Measured {
    Column owner;
    Column valueText;
    Column value;
    Column evidence;
    Column day;
};

const Measured actual{{Kind::Actual, "indicator_id"}, {Kind::Actual, "value_text"}, {Kind::Actual, "value"}, {Kind::Actual, "evidence"},
    {Kind::Actual, "measured_on"}};
const Measured monitored{{Kind::MeasureMonitoring, "measure_id"}, {Kind::MeasureMonitoring, "value_text"}, {Kind::MeasureMonitoring, "value"},
    {Kind::MeasureMonitoring, "evidence"}, {Kind::MeasureMonitoring, "checked_on"}};

QString valueOf(const Fact &record, const Measured &fields)
{
    return isWritten(record, fields.valueText) ? record.text(fields.valueText) : figure(*record.number(fields.value));
}

class ActualWithoutEvidence : public Check
{
public:
    ActualWithoutEvidence()
        : Check({
            .id = "L31",
            .severity = Severity::Warning,
            .task = Task::FollowUp,
            .title = QT_TRANSLATE_NOOP("checks", "Actual without evidence"),
            .reason = QT_TRANSLATE_NOOP("checks", "The OIV or Nucleo validates the report on what it can see: a value without the document, the register or the extract that it comes from is only a claim."),
            .source = "D.Lgs. 150/2009, art. 10, c. 1, lett. b), e art. 14, c. 4, lett. c); Linee guida per la Relazione sulla performance n. 3/2018 (DFP)",
            .remedy = QT_TRANSLATE_NOOP("checks", "Say where the value can be seen: an act, a register, an extract, an address."),
            .subjects = {Kind::Actual, Kind::MeasureMonitoring},
        })
    {
    }

    void examine(const Fact &record, const PlanFacts &facts, Report &report) const override
    {
        const Measured &fields = record.kind() == Kind::Actual ? actual : monitored;
        if (isWritten(record, fields.evidence) || !(record.has(fields.value) || isWritten(record, fields.valueText)))
            return;
        report.add(fields.evidence, [&](FindingText &text) {
            const Fact *owner = facts.referred(record, fields.owner);
            const QString name = owner ? nameOf(*owner) : QString();
            const QDate day = record.date(fields.day);
            text.message = day.isValid()
                ? CheckText::tr("The value %1 of %2, found on %3, has no evidence.").arg(quoted(valueOf(record, fields)), name, domain::formatDate(day))
                : CheckText::tr("The value %1 of %2 has no evidence.").arg(quoted(valueOf(record, fields)), name);
        });
    }
};

} // namespace

std::unique_ptr<Check> actualWithoutEvidence()
{
    return std::make_unique<ActualWithoutEvidence>();
}

} // namespace piao::checks
