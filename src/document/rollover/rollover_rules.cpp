// SPDX-License-Identifier: EUPL-1.2
#include "rollover/rollover_rules.h"

#include "copying/edition_copy.h"
#include "document_text.h"
#include "piao/document/long_task.h"
#include "piao/domain/record_description.h"

#include <QDate>

#include <algorithm>
#include <array>

namespace piao::document {

using namespace domain;

namespace {

std::vector<RecordKey> keysOf(const std::vector<Record> &records)
{
    std::vector<RecordKey> keys;
    keys.reserve(records.size());
    for (const Record &record : records)
        keys.push_back(record.key());
    return keys;
}

QStringList namesOf(const std::vector<Record> &records)
{
    QStringList names;
    for (const Record &record : records)
        names.append(displayName(record));
    return names;
}

} // namespace

RolloverRules::RolloverRules(store::Connection &plan, const PlanPeriod &period, RolloverReport &report)
    : m_unit(plan), m_report(report)
{
    m_report.from = period;
    m_report.to = period.next();
}

Result<void> RolloverRules::apply(const Rollover::Progress &progress)
{
    constexpr std::array rules{
        &RolloverRules::continueObjectives, &RolloverRules::readBaselines,   &RolloverRules::leavePassedYear,
        &RolloverRules::proposeBaselines,   &RolloverRules::beginPlanAnew,   &RolloverRules::beginStatesAnew,
        &RolloverRules::forgetFindings,     &RolloverRules::markTexts,       &RolloverRules::findWhatToCheck,
        &RolloverRules::countCarried,
    };
    double done = 0;
    for (const Rule rule : rules) {
        if (progress && !progress(done / double(rules.size())))
            return LongTask::Context::cancelled();
        if (const Result<void> applied = (this->*rule)(); !applied)
            return applied;
        ++done;
    }
    if (!reader().ok())
        return *reader().error();
    std::stable_sort(m_report.lines.begin(), m_report.lines.end(), [](const auto &a, const auto &b) { return a.group < b.group; });
    return {};
}

void RolloverRules::note(Group group, const QString &text, int count, const QStringList &names)
{
    if (count > 0)
        m_report.lines.push_back({group, text, count, names});
}

// --- What goes on ---------------------------------------------------------------------------------------------------

/// Some phase of it says how far it got, and not all of them are done. Where nothing was recorded, the plan's own years
/// decide: it was planned up to this one.
bool RolloverRules::isUnfinished(const QString &objectiveId)
{
    bool recorded = false;
    bool allDone = true;
    for (const Record &phase : reader().where(Kind::Phase, "objective_id", objectiveId)) {
        recorded = recorded || phase.has("progress");
        allDone = allDone && phase.value("progress").toDouble() >= 100.0;
    }
    return recorded && !allDone;
}

Result<void> RolloverRules::continueEdition(const Record &objective, QStringList &names)
{
    const Result<RecordKey> edition = EditionCopy(m_unit).make(objective);
    if (!edition)
        return edition.error();
    m_continued.insert(objective.text("id"));
    m_newEditions.insert(edition->id);
    names.append(reader().nameOf(*edition));
    return {};
}

Result<void> RolloverRules::continueObjectives()
{
    const std::vector<Record> objectives = reader().all(Kind::PerformanceObjective);
    for (const Record &objective : objectives) {
        if (!objective.has("year") || objective.integer("year") > passedYear())
            m_continued.insert(objective.text("previous_id"));
    }
    const int last = m_report.from.lastYear();
    QStringList unfinished;
    QStringList continued;
    for (const Record &objective : objectives) {
        const bool ofLast = objective.integer("year") == last;
        const bool ofPassed = objective.integer("year") == passedYear();
        if (m_continued.contains(objective.text("id")) || !(ofLast || (ofPassed && isUnfinished(objective.text("id")))))
            continue;
        if (const Result<void> made = continueEdition(objective, ofLast ? continued : unfinished); !made)
            return made;
    }
    note(Group::Continued, DocumentText::tr("Objectives of %1 that go on as editions of %2").arg(last).arg(last + 1), int(continued.size()), continued);
    note(Group::Continued, DocumentText::tr("Objectives of %1 that are not finished and go on as editions of %2").arg(passedYear()).arg(passedYear() + 1),
        int(unfinished.size()), unfinished);
    return {};
}

// --- What stays behind ----------------------------------------------------------------------------------------------

std::vector<Record> RolloverRules::passed(Kind kind)
{
    std::vector<Record> records = reader().all(kind);
    std::erase_if(records, [this](const Record &record) { return !record.has("year") || record.integer("year") > passedYear(); });
    return records;
}

Result<void> RolloverRules::leave(const std::vector<Record> &records, const char *sentence, bool named)
{
    note(Group::LeftBehind, DocumentText::tr(sentence), int(records.size()), named ? namesOf(records) : QStringList());
    return m_unit.removeAll(keysOf(records));
}

Result<void> RolloverRules::leavePassedYear()
{
    for (const Rule rule : {&RolloverRules::leaveObjectives, &RolloverRules::leaveMeasurements, &RolloverRules::leavePeople,
                            &RolloverRules::leaveTraining, &RolloverRules::leavePrinted}) {
        if (const Result<void> left = (this->*rule)(); !left)
            return left;
    }
    return {};
}

Result<void> RolloverRules::leaveObjectives()
{
    std::vector<Record> ended = passed(Kind::PerformanceObjective);
    const auto firstEnded = std::stable_partition(ended.begin(), ended.end(), [this](const Record &objective) { return m_continued.contains(objective.text("id")); });
    const std::vector<Record> goingOn(ended.begin(), firstEnded);
    ended.erase(ended.begin(), firstEnded);
    if (const Result<void> left = leave(goingOn, QT_TRANSLATE_NOOP("document", "Editions of the year that has passed, continued by a later edition"), false); !left)
        return left;
    return leave(ended, QT_TRANSLATE_NOOP("document", "Objectives that end with the year that has passed"), true);
}

Result<void> RolloverRules::leaveMeasurements()
{
    std::vector<Record> actuals = reader().all(Kind::Actual);
    std::erase_if(actuals, [this](const Record &actual) {
        const int year = actual.has("year") ? int(actual.integer("year")) : actual.value("measured_on").toDate().year();
        return year == 0 || year > passedYear();
    });
    if (const Result<void> left = leave(passed(Kind::Target), QT_TRANSLATE_NOOP("document", "Targets of the year that has passed"), false); !left)
        return left;
    if (const Result<void> left = leave(actuals, QT_TRANSLATE_NOOP("document", "Actuals of the year that has passed"), false); !left)
        return left;
    if (const Result<void> left = leave(passed(Kind::MonitoringRound), QT_TRANSLATE_NOOP("document", "Monitoring rounds of the year that has passed"), true); !left)
        return left;
    return leave(reader().all(Kind::MeasureMonitoring), QT_TRANSLATE_NOOP("document", "Checks of measures"), false);
}

Result<void> RolloverRules::leavePeople()
{
    if (const Result<void> left = leave(passed(Kind::Hire), QT_TRANSLATE_NOOP("document", "Hires and progressions of the year that has passed"), true); !left)
        return left;
    if (const Result<void> left = leave(passed(Kind::Leaver), QT_TRANSLATE_NOOP("document", "Leavers of the year that has passed"), true); !left)
        return left;
    return leave(passed(Kind::TrainingBudget), QT_TRANSLATE_NOOP("document", "Money for training of the year that has passed"), false);
}

/// A course names its years in a text: "2024, 2025". It stays while one of them is to come, with those that are.
Result<void> RolloverRules::leaveTraining()
{
    std::vector<Record> over;
    int shortened = 0;
    for (const Record &course : reader().all(Kind::TrainingCourse)) {
        QStringList years;
        bool anyPassed = false;
        for (const QString &part : course.text("years").split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            const int year = part.trimmed().toInt();
            // What is no year is kept as it stands.
            const bool gone = year != 0 && year <= passedYear();
            anyPassed = anyPassed || gone;
            if (!gone)
                years.append(part.trimmed());
        }
        if (!anyPassed)
            continue;
        if (years.isEmpty()) {
            over.push_back(course);
            continue;
        }
        ++shortened;
        if (const Result<void> set = m_unit.set(course.key(), "years", years.join(QStringLiteral(", "))); !set)
            return set;
        if (const Result<void> set = m_unit.set(course.key(), "years_printed", {}); !set)
            return set;
    }
    note(Group::Carried, DocumentText::tr("Training courses that go on, without the year that has passed"), shortened);
    return leave(over, QT_TRANSLATE_NOOP("document", "Training courses of the year that has passed"), true);
}

Result<void> RolloverRules::leavePrinted()
{
    if (const Result<void> left = leave(reader().all(Kind::PrintedTotal), QT_TRANSLATE_NOOP("document", "Totals as the old plan prints them"), false); !left)
        return left;
    return leave(reader().all(Kind::TextVariant), QT_TRANSLATE_NOOP("document", "Other wordings that the old plan prints"), false);
}

} // namespace piao::document
