// SPDX-License-Identifier: EUPL-1.2
#include "window/background_job.h"

#include <QElapsedTimer>
#include <QThread>

namespace piao::widgets {

namespace {

/// Screens need no more reports than this, and each crosses threads.
constexpr qint64 reportEveryMs = 40;

} // namespace

BackgroundJob::BackgroundJob(const QString &title, QObject *parent)
    : QObject(parent), m_title(title), m_cancelled(std::make_shared<std::atomic_bool>(false))
{
}

BackgroundJob::~BackgroundJob()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void BackgroundJob::start(Work work)
{
    auto result = std::make_shared<domain::Result<void>>();
    m_thread = QThread::create([this, work = std::move(work), result, cancelled = m_cancelled] {
        QElapsedTimer sinceReport;
        sinceReport.start();
        *result = work([&](double fraction) {
            if (sinceReport.elapsed() >= reportEveryMs) {
                sinceReport.restart();
                emit progressed(fraction);
            }
            return !cancelled->load();
        });
    });
    m_thread->setParent(this);
    connect(m_thread, &QThread::finished, this, [this, result] {
        emit finished(*result);
        deleteLater();
    });
    m_thread->start();
}

} // namespace piao::widgets
