// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/result.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace piao::widgets {

/// Long work on files alone, an import, in a thread of its own with progress and a way to stop it; work on an open plan is
/// a document::LongTask.
class BackgroundJob : public QObject
{
    Q_OBJECT

public:
    /// Told how much is done, from 0 to 1; answers false when the person gave up.
    using Progress = std::function<bool(double fraction)>;
    using Work = std::function<domain::Result<void>(const Progress &progress)>;

    explicit BackgroundJob(const QString &title, QObject *parent = nullptr);
    /// Stops the work and waits for it.
    ~BackgroundJob() override;

    QString title() const { return m_title; }
    void start(Work work);
    void cancel() { m_cancelled->store(true); }

signals:
    void progressed(double fraction);
    /// Done, refused, or given up (ErrorCode::Cancelled). The job deletes itself afterwards.
    void finished(const piao::domain::Result<void> &result);

private:
    QString m_title;
    QThread *m_thread = nullptr;
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

} // namespace piao::widgets
