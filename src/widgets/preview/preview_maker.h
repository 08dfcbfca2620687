// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_document.h"
#include "preview/preview_version.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace piao::widgets {

/// Follows a plan with versions of its document, made in the background one at a time. A version that an edit overtakes is
/// given up, unless people have waited for one too long already.
class PreviewMaker : public QObject
{
    Q_OBJECT

public:
    using Make = std::function<domain::Result<PreviewVersionPtr>(document::LongTask::Context &)>;

    explicit PreviewMaker(QObject *parent = nullptr, Make make = makePreviewVersion);

    /// nullptr: none. The plan may be closed at any time.
    void setDocument(document::PlanDocument *document);
    /// While nobody looks nothing is made; who looks again gets a version that is up to date.
    void setActive(bool active);
    bool isBehind() const { return m_behind; }
    /// Makes a version now, whether something changed or not.
    void makeAgain();

signals:
    /// The plan is ahead of the last version.
    void fellBehind();
    void made(const piao::widgets::PreviewVersionPtr &version);
    /// The document could not be made; the plan is as it was.
    void refused(const piao::domain::Error &error);

private:
    void follow();
    void begin();
    void take(quint64 turn, const domain::Result<PreviewVersionPtr> &result);

    /// Letters that are typed come as one edit.
    static constexpr int pauseMs = 150;
    static constexpr int patienceMs = 1500;

    Make m_make;
    QPointer<document::PlanDocument> m_document;
    QPointer<document::LongTask> m_task;
    QTimer m_pause;
    QElapsedTimer m_waiting; ///< since the plan went ahead of what is shown
    quint64 m_turn = 0;      ///< of the task whose result is still wanted
    bool m_active = false;
    bool m_behind = false;
    bool m_overtaken = false; ///< the plan changed since the task began
};

} // namespace piao::widgets
