// SPDX-License-Identifier: EUPL-1.2
#include "window/status_line.h"

#include "findings/severity_counts.h"
#include "piao/checks/live_checks.h"
#include "piao/document/plan_counts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QTimer>

namespace piao::widgets {

namespace {

/// Counting reads the whole tree; while somebody types, once in a while is enough.
constexpr int pauseMs = 250;

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent), m_counts(new QLabel(this)), m_findings(new SeverityCounts(this)), m_saved(new QLabel(this)), m_timer(new QTimer(this))
{
    m_counts->setObjectName(QStringLiteral("statusCounts"));
    m_findings->setObjectName(QStringLiteral("statusFindings"));
    m_findings->hide();
    connect(m_findings, &SeverityCounts::clicked, this, &StatusLine::findingsRequested);
    m_saved->setObjectName(QStringLiteral("statusSaved"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 2);
    layout->addWidget(m_counts);
    layout->addStretch(1);
    layout->addWidget(m_findings);
    layout->addSpacing(12);
    layout->addWidget(m_saved);
    m_timer->setSingleShot(true);
    m_timer->setInterval(pauseMs);
    connect(m_timer, &QTimer::timeout, this, &StatusLine::refresh);
}

void StatusLine::setDocument(document::PlanDocument *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (document) {
        connect(document, &document::PlanDocument::changed, this, &StatusLine::refreshSoon);
        connect(document, &document::PlanDocument::historyChanged, this, &StatusLine::refreshSoon);
    }
    refresh();
}

void StatusLine::setChecks(checks::LiveChecks *checks)
{
    if (m_checks)
        m_checks->disconnect(this);
    m_checks = checks;
    if (checks) {
        connect(checks, &checks::LiveChecks::lookedAtAll, this, &StatusLine::countFindings);
        connect(checks, &checks::LiveChecks::changed, this, &StatusLine::countFindings);
    }
    m_findings->setVisible(checks);
    countFindings();
}

void StatusLine::countFindings()
{
    const checks::PlanChecker *checker = m_checks ? m_checks->checker() : nullptr;
    m_findings->setCounts(checker ? std::optional(checker->counts().bySeverity) : std::nullopt);
}

void StatusLine::setYear(int year)
{
    m_year = year;
    refresh();
}

void StatusLine::refreshSoon()
{
    if (!m_timer->isActive())
        m_timer->start();
}

void StatusLine::refresh()
{
    m_counts->clear();
    m_saved->clear();
    if (!m_document)
        return;
    const document::PlanCounts counts = document::countPlan(m_document->reader());
    const int objectives = m_year == 0 ? counts.performanceObjectives : counts.ofYear(m_year);
    QStringList parts{tr("%n value(s)", nullptr, counts.publicValues), tr("%n strategic", nullptr, counts.strategicObjectives),
                      tr("%n operational", nullptr, counts.operationalObjectives)};
    parts.append(m_year == 0 ? tr("%n objective(s)", nullptr, objectives)
                             : tr("%n objective(s) %1", nullptr, objectives).arg(m_year));
    m_counts->setText(parts.join(QStringLiteral(" · ")));
    const auto last = m_document->history(1);
    if (m_document->isReadOnly())
        m_saved->setText(tr("Open for reading only"));
    else if (last && !last->empty())
        m_saved->setText(tr("Saved %1").arg(QLocale().toString(last->front().at.toLocalTime().time(), QStringLiteral("HH:mm:ss"))));
}

} // namespace piao::widgets
