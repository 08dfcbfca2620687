// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/result.h"
#include "piao/store/connection.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace piao::document {

class PlanDocument;

/// Work on a private copy of the plan in another thread, while people go on typing: an export, a full check.
/// The copy is one moment of the plan; `revision` says which, so that a result can be seen to be old.
///
/// Everything is told in the thread of the task. A task that is destroyed while it runs is cancelled and waited for.
class LongTask : public QObject
{
    Q_OBJECT

public:
    /// The work's side, in the other thread.
    class Context
    {
    public:
        store::Connection &plan() { return *m_plan; }
        qlonglong revision() const { return m_revision; }
        /// To be asked often; when true, return cancelled().
        bool isCancelled() const { return m_task.m_cancelled; }
        /// The refusal of work that was cancelled.
        static domain::Error cancelled();
        /// How far it is; cheap enough for each step. `total` 0: not known.
        void report(int done, int total);

    private:
        friend class LongTask;
        explicit Context(LongTask &task) : m_task(task) {}

        LongTask &m_task;
        std::unique_ptr<store::Connection> m_plan;
        qlonglong m_revision = 0;
        qint64 m_lastReport = 0;
    };

    using Work = std::function<domain::Result<void>(Context &)>;

    /// @param document open in a file; it may be closed while the task runs
    LongTask(const PlanDocument &document, Work work, QObject *parent = nullptr);
    ~LongTask() override;

    /// Begins; once.
    void start();
    void cancel() { m_cancelled = true; }
    bool isRunning() const { return m_watcher.isRunning(); }
    /// Of the plan that was worked on; 0 until finished.
    qlonglong revision() const { return m_revision; }

    /// Runs `work`, which makes a T, and hands it to `done` with the revision; deletes itself after that.
    template<typename T>
    static LongTask *run(const PlanDocument &document, std::function<domain::Result<T>(Context &)> work, QObject *receiver,
        std::function<void(const domain::Result<T> &, qlonglong revision)> done);

signals:
    /// At most some twenty times a second.
    void progressed(int done, int total);
    void finished(const piao::domain::Result<void> &result);

private:
    domain::Result<void> work();

    QString m_path;
    Work m_work;
    std::atomic_bool m_cancelled = false;
    qlonglong m_revision = 0;
    QFutureWatcher<domain::Result<void>> m_watcher;
};

template<typename T>
LongTask *LongTask::run(const PlanDocument &document, std::function<domain::Result<T>(Context &)> work, QObject *receiver,
    std::function<void(const domain::Result<T> &, qlonglong revision)> done)
{
    static_assert(!std::is_void_v<T>, "work without a result: connect to finished()");
    const auto made = std::make_shared<std::optional<T>>();
    auto *task = new LongTask(document, [work = std::move(work), made](Context &context) -> domain::Result<void> {
        domain::Result<T> result = work(context);
        if (!result)
            return result.error();
        made->emplace(std::move(result).value());
        return {};
    }, receiver);
    connect(task, &LongTask::finished, receiver, [task, made, done = std::move(done)](const domain::Result<void> &result) {
        done(result ? domain::Result<T>(std::move(**made)) : domain::Result<T>(result.error()), task->revision());
        task->deleteLater();
    });
    task->start();
    return task;
}

} // namespace piao::document
