// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/result.h"

#include <QObject>

class QWidget;

namespace piao::widgets {

class PlanSession;

/// The plan menu's work with files: asks for the name, then creates or opens.
class PlanFiles : public QObject
{
    Q_OBJECT

public:
    PlanFiles(PlanSession &session, QWidget &window);

    void newPlan();
    void openPlan();
    domain::Result<void> open(const QString &path);

signals:
    void refused(const piao::domain::Error &error);

private:
    QString askNewFile(const QString &title, const QString &suggested, const QString &filter, const QString &suffix);

    PlanSession &m_session;
    QWidget &m_window;
};

} // namespace piao::widgets
