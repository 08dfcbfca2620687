// SPDX-License-Identifier: EUPL-1.2
#include "window/plan_session.h"

#include <QFileInfo>

namespace piao::widgets {

using document::PlanDocument;
using domain::ErrorCode;
using domain::Result;
using store::PlanFile;

PlanSession::~PlanSession()
{
    close();
}

Result<void> PlanSession::open(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    if (m_document && m_document->path() == whole)
        return {};
    Result<std::unique_ptr<PlanDocument>> opened = PlanDocument::open(whole, PlanFile::Mode::ReadWrite);
    if (!opened && opened.error().code == ErrorCode::ReadOnly)
        opened = PlanDocument::open(whole, PlanFile::Mode::ReadOnly);
    if (!opened)
        return opened.error();
    take(std::move(opened).value());
    return {};
}

Result<void> PlanSession::create(const QString &path, const document::NewPlan &plan)
{
    Result<std::unique_ptr<PlanDocument>> created = document::createPlan(QFileInfo(path).absoluteFilePath(), plan);
    if (!created)
        return created.error();
    take(std::move(created).value());
    return {};
}

void PlanSession::take(std::unique_ptr<PlanDocument> document)
{
    close();
    m_document = std::move(document);
    m_checks = std::make_unique<checks::LiveChecks>(*m_document);
    emit opened(m_document.get());
}

void PlanSession::close()
{
    if (!m_document)
        return;
    emit aboutToClose();
    m_checks.reset();
    m_document.reset();
    emit closed();
}

} // namespace piao::widgets
