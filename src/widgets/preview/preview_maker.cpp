// SPDX-License-Identifier: EUPL-1.2
#include "preview/preview_maker.h"

namespace piao::widgets {

using document::LongTask;
using domain::ErrorCode;
using domain::Result;

PreviewMaker::PreviewMaker(QObject *parent, Make make) : QObject(parent), m_make(std::move(make))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PreviewMaker::begin);
}

void PreviewMaker::setDocument(document::PlanDocument *document)
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    if (m_task)
        m_task->cancel();
    ++m_turn;
    m_pause.stop();
    m_document = document;
    m_behind = false;
    if (!document)
        return;
    connect(document, &document::PlanDocument::changed, this, &PreviewMaker::follow);
    makeAgain();
}

void PreviewMaker::setActive(bool active)
{
    m_active = active;
    if (active && m_behind)
        begin();
}

void PreviewMaker::makeAgain()
{
    m_behind = true;
    m_waiting.start();
    emit fellBehind();
    begin();
}

void PreviewMaker::follow()
{
    if (!m_behind) {
        m_behind = true;
        m_waiting.start();
    }
    m_overtaken = true;
    emit fellBehind();
    if (m_task && m_waiting.elapsed() < patienceMs)
        m_task->cancel();
    if (m_active)
        m_pause.start();
}

void PreviewMaker::begin()
{
    // The one that runs begins the next when it ends.
    if (!m_active || !m_document || m_task)
        return;
    m_pause.stop();
    m_overtaken = false;
    const quint64 turn = ++m_turn;
    m_task = LongTask::run<PreviewVersionPtr>(*m_document, m_make, this,
        [this, turn](const Result<PreviewVersionPtr> &result, qlonglong) { take(turn, result); });
}

void PreviewMaker::take(quint64 turn, const Result<PreviewVersionPtr> &result)
{
    const qlonglong revision = m_task ? m_task->revision() : 0;
    m_task = nullptr;
    const bool wanted = turn == m_turn && m_document;
    const bool given = !result && result.error().code == ErrorCode::Cancelled;
    if (wanted && !given) {
        // The copy is taken a little later than the task begins, and may hold what overtook it.
        m_behind = m_overtaken && !(result && m_document->revision() == revision);
        if (result)
            emit made(*result);
        else
            emit refused(result.error());
        m_waiting.start();
    }
    if (m_behind && !m_pause.isActive())
        begin();
}

} // namespace piao::widgets
