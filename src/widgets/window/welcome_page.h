// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "window/recent_plans.h"

#include <QWidget>

#include <memory>

class QMenu;

namespace Ui {
class WelcomePage;
}

namespace piao::widgets {

/// What the window shows while no plan is open.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(RecentPlans &recent, QWidget *parent = nullptr);
    ~WelcomePage() override;

    /// The menu that the samples' button opens.
    void setSamples(QMenu *menu);

signals:
    void newRequested();
    void openRequested();
    void importRequested();
    void rolloverRequested();
    void recentRequested(const QString &path);

private:
    void showRecent();

    RecentPlans &m_recent;
    std::unique_ptr<Ui::WelcomePage> m_ui;
};

} // namespace piao::widgets
