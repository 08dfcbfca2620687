// SPDX-License-Identifier: EUPL-1.2
// What begins anew in the plan of the next period, what is proposed, and what people have to look at.
#include "rollover/rollover_rules.h"

#include "copying/findings.h"
#include "document_text.h"
#include "piao/document/find_replace.h"
#include "piao/domain/record_description.h"
#include "short_name.h"

#include <QDate>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace piao::document {

using namespace domain;

namespace {

/// "2024-2026" in a text, with any dash or a stroke between the years.
QRegularExpression periodPattern(const PlanPeriod &period)
{
    return QRegularExpression(QStringLiteral("\\b%1(\\s*[-\\x{2010}-\\x{2014}/]\\s*)%2\\b").arg(period.firstYear).arg(period.lastYear()));
}

bool hasNarrative(const Record &record)
{
    const std::vector<Field> &fields = record.description().fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].type == FieldType::RichText && record.at(int(i)).isValid())
            return true;
    }
    return false;
}

/// Links and contents of other records are counted with what they belong to.
bool isCounted(const RecordDescription &description)
{
    return !description.singleton && description.keyFields().size() == 1 && description.kind != Kind::StakeholderLink
        && description.kind != Kind::AttachmentContent;
}

} // namespace

Result<void> RolloverRules::readBaselines()
{
    m_baselines.emplace(reader(), passedYear());
    return {};
}

Result<void> RolloverRules::proposeBaselines()
{
    QStringList actuals;
    QStringList targets;
    QStringList wordless;
    for (const Record &indicator : reader().all(Kind::Indicator)) {
        const std::optional<BaselineProposal> proposal = m_baselines->of(indicator);
        if (!proposal) {
            if (m_baselines->isTargetWordless(indicator))
                wordless.append(displayName(indicator));
            continue;
        }
        // A text of the plan, not of the screen: Italian in every language.
        const QString mark = proposal->fromActual ? QStringLiteral("Proposto dal consuntivo %1") : QStringLiteral("Proposto dal target %1");
        const std::pair<const char *, QVariant> values[] = {
            {"baseline_text", proposal->text}, {"baseline_year", qlonglong(proposal->year)}, {"baseline_period", mark.arg(proposal->year)},
            {"baseline_new", {}},              {"baseline_reason", {}},
        };
        for (const auto &[column, value] : values) {
            if (const Result<void> set = m_unit.set(indicator.key(), column, value); !set)
                return set;
        }
        (proposal->fromActual ? actuals : targets).append(QStringLiteral("%1: %2").arg(displayName(indicator), proposal->text));
    }
    note(Group::Proposed, DocumentText::tr("Baselines from the last actual"), int(actuals.size()), actuals);
    note(Group::Proposed, DocumentText::tr("Baselines from the last target, as if it had been met"), int(targets.size()), targets);
    note(Group::ToCheck, DocumentText::tr("Indicators whose target says no number: the baseline is still the old one"), int(wordless.size()), wordless);
    return {};
}

Result<void> RolloverRules::beginPlanAnew()
{
    const Record plan = reader().plan();
    QString title = plan.text("title");
    title.replace(periodPattern(m_report.from), QStringLiteral("%1\\1%2").arg(m_report.to.firstYear).arg(m_report.to.lastYear()));
    const std::pair<const char *, QVariant> values[] = {
        {"title", title}, {"first_year", qlonglong(m_report.to.firstYear)}, {"act_number", {}}, {"act_date", {}}};
    for (const auto &[column, value] : values) {
        if (const Result<void> set = m_unit.set(plan.key(), column, value); !set)
            return set;
    }
    if (title != plan.text("title"))
        note(Group::Proposed, DocumentText::tr("The plan's title, with the new years"), 1, {title});
    note(Group::Emptied, DocumentText::tr("Number and date of the act"), int(plan.has("act_number")) + int(plan.has("act_date")));
    return {};
}

Result<void> RolloverRules::beginStatesAnew()
{
    int changed = 0;
    for (const RecordDescription &description : allRecords()) {
        const int state = description.indexOf("state");
        if (state < 0 || description.fields[size_t(state)].choices.empty())
            continue;
        const QString first = QString::fromLatin1(description.fields[size_t(state)].choices.front().token);
        for (const Record &record : reader().all(description.kind)) {
            if (!record.at(state).isValid() || record.at(state).toString() == first)
                continue;
            ++changed;
            if (const Result<void> set = m_unit.set(record.key(), state, first); !set)
                return set;
        }
    }
    note(Group::Emptied, DocumentText::tr("States that begin anew"), changed);
    return {};
}

Result<void> RolloverRules::forgetFindings()
{
    QSet<RecordKey> records;
    for (const Finding &finding : findings) {
        for (const Record &record : reader().all(finding.kind)) {
            // A phase of a later year may have begun: how far it is stays true.
            if (finding.kind == Kind::Phase || !record.has(finding.column))
                continue;
            records.insert(record.key());
            if (const Result<void> set = m_unit.set(record.key(), finding.column, {}); !set)
                return set;
        }
    }
    note(Group::Emptied, DocumentText::tr("Processes, events, measures and duties whose monitoring begins anew"), int(records.size()));
    return {};
}

Result<void> RolloverRules::markTexts()
{
    int marked = 0;
    for (const RecordDescription &description : allRecords()) {
        const int review = description.indexOf("to_review");
        if (review < 0)
            continue;
        for (const Record &record : reader().all(description.kind)) {
            if (!hasNarrative(record))
                continue;
            ++marked;
            if (const Result<void> set = m_unit.set(record.key(), review, true); !set)
                return set;
        }
    }
    note(Group::ToCheck, DocumentText::tr("Texts carried over, marked to be reviewed"), marked);
    return {};
}

Result<void> RolloverRules::findWhatToCheck()
{
    const int last = m_report.to.lastYear();
    QStringList withoutTarget;
    for (const Record &indicator : reader().all(Kind::Indicator)) {
        if (m_newEditions.contains(indicator.text("performance_id"))
            && reader().read({Kind::Target, indicator.text("id"), QString::number(last)}).isNull())
            withoutTarget.append(displayName(indicator));
    }
    note(Group::ToCheck, DocumentText::tr("Indicators of new editions that want a target for %1").arg(last), int(withoutTarget.size()), withoutTarget);
    QSet<QString> used;
    for (const Record &objective : reader().all(Kind::PerformanceObjective))
        used.insert(objective.text("operational_id"));
    QStringList empty;
    for (const Record &operational : reader().all(Kind::OperationalObjective)) {
        if (!used.contains(operational.text("id")))
            empty.append(displayName(operational));
    }
    note(Group::ToCheck, DocumentText::tr("Operational objectives without a performance objective"), int(empty.size()), empty);
    const QDate end(passedYear(), 12, 31);
    for (const Kind kind : {Kind::Measure, Kind::PositiveAction}) {
        QStringList over;
        for (const Record &record : reader().all(kind)) {
            if (record.has("end_date") && record.value("end_date").toDate() <= end)
                over.append(displayName(record));
        }
        note(Group::ToCheck, kind == Kind::Measure ? DocumentText::tr("Measures whose term has passed") : DocumentText::tr("Positive actions whose term has passed"),
            int(over.size()), over);
    }
    note(Group::ToCheck, DocumentText::tr("Rows of staff and establishment, still at the date of the old plan"),
        int(reader().count(Kind::StaffCount) + reader().count(Kind::StaffEstablishment)));
    const Result<FoundTexts> naming = findInPlan(reader(), {periodPattern(m_report.from).pattern(), true, true, false, true}, {});
    QStringList places;
    for (const FoundText &hit : naming ? naming->found : std::vector<FoundText>())
        places.append(QStringLiteral("%1: %2").arg(label(describe(hit.key.kind).fields[size_t(hit.field)]), shortName(hit.text)));
    note(Group::ToCheck, DocumentText::tr("Texts that name the old period"), int(places.size()), places);
    return {};
}

Result<void> RolloverRules::countCarried()
{
    for (const RecordDescription &description : allRecords()) {
        int count = int(reader().count(description.kind));
        if (description.kind == Kind::PerformanceObjective)
            count -= int(m_newEditions.size());
        if (isCounted(description))
            note(Group::Carried, plural(description), count);
    }
    return {};
}

} // namespace piao::document
