// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/long_task.h"

#include "piao/document/history.h"
#include "piao/document/plan_document.h"
#include "piao/store/plan_snapshot.h"
#include "piao/store/refusal.h"

#include <QDeadlineTimer>
#include <QtConcurrent>

namespace piao::document {

using domain::Error;
using domain::ErrorCode;
using domain::Result;

namespace {

constexpr qint64 reportEvery = 50; // milliseconds

qint64 now()
{
    return QDeadlineTimer::current().deadline();
}

} // namespace

Error LongTask::Context::cancelled()
{
    return {ErrorCode::Cancelled, tr("Cancelled."), tr("Nothing was changed."), {}};
}

void LongTask::Context::report(int done, int total)
{
    const qint64 time = now();
    if (time - m_lastReport < reportEvery && done != total)
        return;
    m_lastReport = time;
    // Queued to the task's thread; dropped with the task, which outlives the work.
    QMetaObject::invokeMethod(&m_task, [task = &m_task, done, total] { emit task->progressed(done, total); }, Qt::QueuedConnection);
}

LongTask::LongTask(const PlanDocument &document, Work work, QObject *parent)
    : QObject(parent), m_path(document.path()), m_work(std::move(work))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { emit finished(m_watcher.result()); });
}

LongTask::~LongTask()
{
    cancel();
    m_watcher.waitForFinished();
}

void LongTask::start()
{
    Q_ASSERT(!m_watcher.isRunning() && m_revision == 0);
    m_watcher.setFuture(QtConcurrent::run([this] { return this->work(); }));
}

Result<void> LongTask::work()
{
    Context context(*this);
    auto copy = store::PlanSnapshot::take(m_path, &m_cancelled);
    if (!copy)
        return copy.error();
    context.m_plan = std::move(copy).value();
    const Result<qlonglong> revision = store::guarded(*context.m_plan, [&] { return History(*context.m_plan).revision(); });
    if (!revision)
        return revision.error();
    context.m_revision = m_revision = *revision;
    try {
        const auto done = store::guarded(*context.m_plan, [&] {
            if (const Result<void> worked = m_work(context); !worked)
                throw store::Refusal(worked.error());
        });
        return done;
    } catch (const std::exception &exception) {
        return Error{ErrorCode::Internal, tr("The work broke off (%1).").arg(QString::fromUtf8(exception.what())),
            tr("The plan was not changed."), tr("Try again; if it happens again, report it.")};
    }
}

} // namespace piao::document
