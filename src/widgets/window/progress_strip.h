// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;
class QTimer;
class QToolButton;

namespace piao::widgets {

/// Shows running work with its progress and a button to stop it, once it takes longer than a person waits gladly.
class ProgressStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    void begin(const QString &title, const std::function<void()> &cancel);
    /// From 0 to 1; below 0: not known.
    void setFraction(double fraction);
    void end();

private:
    static constexpr int patienceMs = 300;

    QLabel *m_title;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QTimer *m_patience;
    std::function<void()> m_stop;
};

} // namespace piao::widgets
