// SPDX-License-Identifier: EUPL-1.2
#include "piao/checks/live_checks.h"

#include "check_text.h"

#include "piao/document/long_task.h"

#include <QSet>

#include <algorithm>

namespace piao::checks {

using document::ActionText;
using document::ChangeNotice;
using document::LongTask;
using document::PlanDocument;
using domain::Error;
using domain::ErrorCode;
using domain::Kind;
using domain::Result;

namespace {

/// A plan with more indicators and objectives than this takes longer to look at than a person should wait for a window.
constexpr qlonglong largePlan = 5'000;

/// Whoever changes as many rows at once replaces the plan: to look at all of it again is quicker than to follow.
constexpr size_t mostChangesFollowed = 20'000;

/// Which fields the fixes of one step have written: each fix was worked out from the plan as it stood before.
class WrittenFields
{
public:
    /// False when the fix would write what another one did.
    bool take(const Fix &fix)
    {
        if (std::any_of(fix.steps.begin(), fix.steps.end(), [this](const FixStep &step) { return isWritten(step); }))
            return false;
        for (const FixStep &step : fix.steps)
            m_columns[keyOf(step)].insert(QByteArray(step.column));
        return true;
    }

private:
    static domain::RecordKey keyOf(const FixStep &step)
    {
        return step.action == FixStep::Action::Insert ? step.record.key() : step.key;
    }
    bool isWritten(const FixStep &step) const
    {
        const QSet<QByteArray> columns = m_columns.value(keyOf(step));
        // A record without a key is a new one, and like no other.
        if (columns.isEmpty() || keyOf(step).isNull())
            return false;
        return step.action != FixStep::Action::Set || columns.contains(QByteArray(step.column)) || columns.contains(QByteArray(""));
    }

    QHash<domain::RecordKey, QSet<QByteArray>> m_columns;
};

} // namespace

LiveChecks::LiveChecks(PlanDocument &document, QObject *parent, const QDate &today)
    : QObject(parent), m_document(document), m_today(today)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &LiveChecks::catchUp);
    connect(&document, &PlanDocument::changed, this, &LiveChecks::follow);
    lookAtAll();
}

LiveChecks::~LiveChecks()
{
    delete m_task;
}

bool LiveChecks::isLarge() const
{
    document::PlanReader &reader = m_document.reader();
    return reader.count(Kind::Indicator) + reader.count(Kind::PerformanceObjective) > largePlan;
}

void LiveChecks::lookAtAll()
{
    m_notices.clear();
    if (isLarge()) {
        lookInBackground();
        return;
    }
    delete std::exchange(m_task, nullptr);
    Result<PlanChecker> checked = PlanChecker::check(m_document.connection(), m_today);
    if (checked)
        take(std::make_shared<PlanChecker>(std::move(*checked)), m_document.revision());
    else
        take(checked.error(), m_document.revision());
}

void LiveChecks::lookInBackground()
{
    delete std::exchange(m_task, nullptr);
    using Checked = std::shared_ptr<PlanChecker>;
    m_task = LongTask::run<Checked>(
        m_document,
        [today = m_today](LongTask::Context &context) -> Result<Checked> {
            Result<PlanChecker> checked = PlanChecker::check(context.plan(), today, [&](double fraction) {
                context.report(int(fraction * 100), 100);
                return !context.isCancelled();
            });
            if (!checked)
                return checked.error();
            return std::make_shared<PlanChecker>(std::move(*checked));
        },
        this, [this](const Result<Checked> &checked, qlonglong revision) {
            m_task = nullptr;
            take(checked, revision);
        });
    connect(m_task, &LongTask::progressed, this, [this](int done, int total) { emit progressed(double(done) / total); });
}

void LiveChecks::take(const Result<std::shared_ptr<PlanChecker>> &checked, qlonglong revision)
{
    if (!checked) {
        m_checker = nullptr;
        emit lookedAtAll();
        if (checked.error().code != ErrorCode::Cancelled)
            emit refused(checked.error());
        return;
    }
    m_checker = *checked;
    m_checker->rebind(m_document.connection());
    // What was looked at is one moment of the plan: what came later is followed from there.
    std::erase_if(m_notices, [&](const ChangeNotice &notice) { return notice.revision <= revision; });
    for (const ChangeNotice &notice : m_notices)
        m_checker->apply(notice);
    m_notices.clear();
    emit lookedAtAll();
}

void LiveChecks::follow(const ChangeNotice &notice)
{
    if (notice.reset || notice.changes.size() > mostChangesFollowed || (!m_checker && !m_task)) {
        lookAtAll();
        return;
    }
    m_notices.push_back(notice);
    m_soon.start();
}

void LiveChecks::catchUp()
{
    if (!m_checker || m_task)
        return;
    std::vector<ChangeNotice> notices;
    notices.swap(m_notices);
    for (const ChangeNotice &notice : notices) {
        const CheckImpact impact = m_checker->apply(notice);
        if (!impact.isEmpty())
            emit changed(impact);
    }
    if (!notices.empty())
        emit followed();
}

Result<void> LiveChecks::fix(const Finding &finding)
{
    return fix(std::vector{finding});
}

Result<void> LiveChecks::fix(const std::vector<Finding> &findings)
{
    catchUp();
    std::vector<Fix> fixes;
    for (const Finding &finding : findings) {
        if (!m_checker || !m_checker->has(finding))
            continue;
        if (Fix fix = m_checker->text(finding).fix; !fix.isEmpty())
            fixes.push_back(std::move(fix));
    }
    if (fixes.empty()) {
        return Error{ErrorCode::NotFound, CheckText::tr("This finding is no longer there, or cannot be mended without a decision."),
            CheckText::tr("Nothing was changed."), CheckText::tr("Open the place and correct it by hand.")};
    }
    const ActionText text = fixes.size() == 1 ? ActionText(QT_TRANSLATE_NOOP("history", "Mend: %1")).arg(fixes.front().label)
                                              : ActionText(QT_TRANSLATE_NOOP("history", "Mend findings: %1")).arg(qlonglong(fixes.size()));
    return m_document.perform(text, [&](document::UnitOfWork &unit) -> Result<void> {
        WrittenFields written;
        for (const Fix &fix : fixes) {
            if (!written.take(fix))
                continue;
            if (const Result<void> done = applyFix(unit, fix); !done)
                return done;
        }
        return {};
    });
}

Result<void> LiveChecks::setAside(const std::vector<Finding> &findings, const QString &reason)
{
    catchUp();
    if (reason.trimmed().isEmpty()) {
        return Error{ErrorCode::InvalidInput, CheckText::tr("A finding is set aside with a reason only."),
            CheckText::tr("Nothing was changed."), CheckText::tr("Write why the plan keeps it as it is.")};
    }
    const ActionText text = ActionText(QT_TRANSLATE_NOOP("history", "Set findings aside: %1")).arg(reason.trimmed());
    return m_document.perform(text, [&](document::UnitOfWork &unit) -> Result<void> {
        for (const Finding &finding : findings) {
            if (!m_checker || !m_checker->has(finding) || m_checker->isSuppressed(finding))
                continue;
            const auto inserted = unit.insert(m_checker->suppressionFor(finding, reason.trimmed(), document::Author::current().name));
            if (!inserted)
                return inserted.error();
        }
        return {};
    });
}

Result<void> LiveChecks::takeUp(const std::vector<Finding> &findings)
{
    catchUp();
    std::vector<domain::RecordKey> records;
    for (const Finding &finding : findings) {
        if (const domain::RecordKey record = m_checker ? m_checker->suppressionOf(finding) : domain::RecordKey(); !record.isNull())
            records.push_back(record);
    }
    const ActionText text(QT_TRANSLATE_NOOP("history", "Take findings up again"));
    return m_document.perform(text, [&](document::UnitOfWork &unit) { return unit.removeAll(records); });
}

} // namespace piao::checks
