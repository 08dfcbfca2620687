// SPDX-License-Identifier: EUPL-1.2
#include "piao/checks/plan_checker.h"

#include "engine/touched_subjects.h"

#include <QFutureSynchronizer>
#include <QtConcurrentRun>

#include <algorithm>
#include <atomic>

namespace piao::checks {

using domain::Error;
using domain::ErrorCode;
using domain::Kind;
using domain::RecordKey;
using domain::Result;

namespace {

const Column settingCheck{Kind::CheckSetting, "check_id"};
const Column settingActive{Kind::CheckSetting, "active"};
const Column settingSeverity{Kind::CheckSetting, "severity"};
const Column parameterCheck{Kind::CheckParameter, "check_id"};

/// Not worth more than one thread below.
constexpr int largePlan = 5'000;

std::span<const Grouping *const> allGroupings()
{
    static const auto groupings = [] {
        std::vector<const Grouping *> all;
        for (const auto &check : allChecks())
            all.insert(all.end(), check->info().groupings.begin(), check->info().groupings.end());
        std::sort(all.begin(), all.end());
        all.erase(std::unique(all.begin(), all.end()), all.end());
        return all;
    }();
    return groupings;
}

bool isBefore(const Finding &left, const Finding &right)
{
    return std::pair(left.kind, left.slot) < std::pair(right.kind, right.slot);
}

/// Where the findings of one record stand.
std::pair<std::vector<Finding>::const_iterator, std::vector<Finding>::const_iterator> rangeOf(
    const std::vector<Finding> &findings, Kind kind, Slot slot)
{
    Finding like;
    like.kind = kind;
    like.slot = slot;
    return std::equal_range(findings.begin(), findings.end(), like, isBefore);
}

} // namespace

size_t qHash(const Finding &finding, size_t seed)
{
    return qHashMulti(seed, int(finding.check), int(finding.kind), int(finding.field), finding.slot, finding.detail);
}

PlanChecker::PlanChecker(PlanFacts facts) : m_facts(std::move(facts)), m_findings(allChecks().size())
{
    readSettings();
}

Result<PlanChecker> PlanChecker::check(store::Connection &connection, const QDate &today, const Progress &progress)
{
    Result<PlanFacts> facts = PlanFacts::load(connection, today, allGroupings());
    if (!facts)
        return facts.error();
    PlanChecker checker(std::move(*facts));
    if (!checker.checkAll(progress)) {
        return Error{ErrorCode::Cancelled, QCoreApplication::translate("checks", "The check was stopped."),
            QCoreApplication::translate("checks", "Nothing was changed."), {}};
    }
    checker.readSuppressions();
    checker.count();
    return checker;
}

void PlanChecker::readSettings()
{
    m_active.assign(allChecks().size(), true);
    m_severities.clear();
    for (const auto &check : allChecks())
        m_severities.push_back(check->info().severity);
    m_facts.each(Kind::CheckSetting, [&](const Fact &setting) {
        const int check = indexOfCheck(setting.text(settingCheck));
        if (check < 0)
            return;
        m_active[size_t(check)] = !setting.has(settingActive) || setting.isTrue(settingActive);
        if (const auto severity = severityFromToken(setting.text(settingSeverity)))
            m_severities[size_t(check)] = *severity;
    });
}

bool PlanChecker::checkAll(const Progress &progress)
{
    const auto checks = allChecks();
    std::atomic_bool stopped = false;
    std::atomic_int done = 0;
    const auto run = [&](int check) {
        if (!stopped)
            runCheck(check);
        ++done;
    };
    // Checks only read the facts, so they run beside each other; those that ask the file stay in its thread.
    QFutureSynchronizer<void> beside;
    const bool large = m_facts.count(Kind::Indicator) + m_facts.count(Kind::PerformanceObjective) > largePlan;
    std::vector<int> here;
    for (int check = 0; check < int(checks.size()); ++check) {
        if (large && !checks[size_t(check)]->info().asksFile)
            beside.addFuture(QtConcurrent::run([run, check] { run(check); }));
        else
            here.push_back(check);
    }
    const auto report = [&] { stopped = stopped || (progress && !progress(double(done) / double(checks.size()))); };
    for (const int check : here) {
        run(check);
        report();
    }
    for (QFuture<void> future : beside.futures()) {
        future.waitForFinished();
        report();
    }
    return !stopped;
}

void PlanChecker::runCheck(int check)
{
    std::vector<Finding> &findings = m_findings[size_t(check)];
    findings.clear();
    if (!m_active[size_t(check)])
        return;
    const Check &rule = *allChecks()[size_t(check)];
    Report report(findings);
    for (const Kind kind : rule.info().subjects) {
        m_facts.each(kind, [&](const Fact &subject) {
            report.setSubject(check, subject);
            rule.examine(subject, m_facts, report);
        });
    }
    // Mostly they come in order; a check of several kinds may name them in another.
    if (!std::is_sorted(findings.begin(), findings.end(), isBefore))
        std::stable_sort(findings.begin(), findings.end(), isBefore);
}

/// @return whether anything was found otherwise than before
bool PlanChecker::examineAgain(int check, const Fact *subject, Kind kind, Slot slot)
{
    std::vector<Finding> found;
    if (subject && m_active[size_t(check)]) {
        Report report(found);
        report.setSubject(check, *subject);
        allChecks()[size_t(check)]->examine(*subject, m_facts, report);
    }
    std::vector<Finding> &findings = m_findings[size_t(check)];
    const auto [begin, end] = rangeOf(findings, kind, slot);
    if (std::equal(begin, end, found.begin(), found.end()))
        return false;
    const auto at = findings.erase(begin, end);
    findings.insert(at, found.begin(), found.end());
    return true;
}

CheckImpact PlanChecker::apply(const document::ChangeNotice &notice)
{
    const auto checks = allChecks();
    std::vector<TouchedSubjects> touched(checks.size());
    const auto collect = [&] {
        for (const store::RowChange &change : notice.changes) {
            for (size_t check = 0; check < checks.size(); ++check)
                touched[check].add(checks[check]->info(), m_facts, change);
            if (const int check = checkSetBy(change.key); check >= 0)
                touched[size_t(check)].addAll();
        }
    };
    collect();
    m_facts.apply(notice);
    collect();
    readSettings();

    CheckImpact impact;
    for (int check = 0; check < int(checks.size()); ++check) {
        bool changed = false;
        if (touched[size_t(check)].all()) {
            const std::vector<Finding> before = m_findings[size_t(check)];
            runCheck(check);
            changed = before != m_findings[size_t(check)];
            noteDifference(before, m_findings[size_t(check)], impact);
        } else {
            for (const auto &[kind, slot] : touched[size_t(check)].subjects()) {
                if (examineAgain(check, m_facts.at(kind, slot), kind, slot)) {
                    changed = true;
                    if (const Fact *fact = m_facts.at(kind, slot))
                        impact.records.push_back(m_facts.keyOf(*fact));
                }
            }
        }
        if (changed)
            impact.checks.push_back(check);
    }
    const auto concernsSettings = [](const store::RowChange &change) {
        return change.key.kind == Kind::CheckSetting || change.key.kind == Kind::Suppression;
    };
    impact.suppressions = std::any_of(notice.changes.begin(), notice.changes.end(), concernsSettings);
    if (!impact.isEmpty()) {
        readSuppressions();
        count();
    }
    return impact;
}

/// Keys of the records whose findings are other than they were.
void PlanChecker::noteDifference(const std::vector<Finding> &before, const std::vector<Finding> &after, CheckImpact &impact) const
{
    const auto less = [](const Finding &left, const Finding &right) {
        return std::tuple(left.kind, left.slot, left.field, left.detail) < std::tuple(right.kind, right.slot, right.field, right.detail);
    };
    std::vector<Finding> sorted[2] = {before, after};
    std::vector<Finding> difference;
    for (std::vector<Finding> &findings : sorted)
        std::sort(findings.begin(), findings.end(), less);
    std::set_symmetric_difference(sorted[0].begin(), sorted[0].end(), sorted[1].begin(), sorted[1].end(),
        std::back_inserter(difference), less);
    for (const Finding &finding : difference) {
        if (const Fact *fact = m_facts.at(finding.kind, finding.slot))
            impact.records.push_back(m_facts.keyOf(*fact));
    }
}

/// The check that a setting or a parameter speaks of; -1: the record is something else.
int PlanChecker::checkSetBy(const RecordKey &key) const
{
    if (key.kind != Kind::CheckSetting && key.kind != Kind::CheckParameter)
        return -1;
    const Fact *fact = m_facts.find(key);
    return fact ? indexOfCheck(fact->text(key.kind == Kind::CheckSetting ? settingCheck : parameterCheck)) : -1;
}

bool PlanChecker::has(const Finding &finding) const
{
    const auto [begin, end] = rangeOf(m_findings[size_t(finding.check)], finding.kind, finding.slot);
    return std::find(begin, end, finding) != end;
}

std::vector<Finding> PlanChecker::findingsOf(const RecordKey &record) const
{
    std::vector<Finding> all;
    const Fact *fact = m_facts.find(record);
    if (!fact)
        return all;
    for (const std::vector<Finding> &findings : m_findings) {
        const auto [begin, end] = rangeOf(findings, fact->kind(), fact->slot());
        all.insert(all.end(), begin, end);
    }
    return all;
}

void PlanChecker::count()
{
    m_counts = {};
    for (int check = 0; check < int(m_findings.size()); ++check)
        m_counts.bySeverity[size_t(severityOf(check))] += int(m_findings[size_t(check)].size());
    for (auto suppressed = m_suppressed.keyBegin(); suppressed != m_suppressed.keyEnd(); ++suppressed) {
        --m_counts.bySeverity[size_t(severityOf(suppressed->check))];
        ++m_counts.suppressed;
    }
}

FindingCounts PlanChecker::countsOf(int check) const
{
    FindingCounts counts;
    const auto isOfCheck = [&](const Finding &finding) { return finding.check == check; };
    counts.suppressed = int(std::count_if(m_suppressed.keyBegin(), m_suppressed.keyEnd(), isOfCheck));
    counts.bySeverity[size_t(severityOf(check))] = int(findings(check).size()) - counts.suppressed;
    return counts;
}

} // namespace piao::checks
