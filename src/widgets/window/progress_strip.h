// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "window/background_job.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QTimer;
class QToolButton;

namespace piao::widgets {

/// Shows the running job with its progress and a button to stop it, once it takes longer than a person waits gladly.
class ProgressStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    void watch(BackgroundJob *job);
    bool isBusy() const { return m_job; }

private:
    static constexpr int patienceMs = 300;

    QPointer<BackgroundJob> m_job;
    QLabel *m_title;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QTimer *m_patience;
};

} // namespace piao::widgets
