// SPDX-License-Identifier: EUPL-1.2
#include "findings/findings_pane.h"

#include "findings/finding_details.h"
#include "findings/finding_filter_bar.h"
#include "findings/finding_place.h"
#include "findings/findings_tree.h"
#include "findings/set_aside_dialog.h"
#include "style/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace piao::widgets {

using checks::Finding;
using checks::LiveChecks;
using domain::Kind;
using domain::Result;

namespace {

/// Nobody gives a reason for more than this, one by one.
constexpr size_t mostSetAside = 5000;

} // namespace

FindingsPane::FindingsPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new models::FindingModel(this))
    , m_filters(new FindingFilterBar(this))
    , m_list(new FindingsTree(this))
    , m_details(new FindingDetails(this))
{
    build();
    m_list->setObjectName(QStringLiteral("findingList"));
    m_list->setFindings(m_model);
    connect(m_filters, &FindingFilterBar::changed, this, [this] { m_model->setCriteria(m_filters->criteria()); });
    connect(m_model, &models::FindingModel::settled, this, &FindingsPane::follow);
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &FindingsPane::showCurrent);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { m_refresh.start(0); });
    connect(m_list, &FindingsTree::currentRowChanged, this, &FindingsPane::showCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FindingsPane::showCurrent);
    connect(m_list, &FindingsTree::findingActivated, this, &FindingsPane::go);
    connect(m_list, &FindingsTree::copyRequested, this, &FindingsPane::copy);
    connect(m_details, &FindingDetails::goRequested, this, [this] { go(m_list->currentIndex()); });
    connect(m_details, &FindingDetails::fixRequested, this, &FindingsPane::fix);
    connect(m_details, &FindingDetails::setAsideRequested, this, &FindingsPane::setAside);
    connect(m_details, &FindingDetails::takeUpRequested, this, &FindingsPane::takeUp);
    connect(m_details, &FindingDetails::linkActivated, this, [this](const QString &link) { emit placeRequested(Place::fromString(link)); });
    follow();
}

void FindingsPane::build()
{
    auto *top = new QWidget(this);
    auto *head = new QVBoxLayout(top);
    head->setContentsMargins(8, 4, 8, 6);
    head->setSpacing(4);
    head->addWidget(buildHead());
    head->addWidget(m_filters);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setObjectName(QStringLiteral("findingParts"));
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_list);
    parts->addWidget(m_details);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setSizes({360, 170});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(top);
    layout->addWidget(parts, 1);
}

QWidget *FindingsPane::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    auto *heading = new QLabel(tr("Findin&gs"), head);
    heading->setBuddy(m_list);
    QFont font = heading->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    m_report = new QToolButton(head);
    m_report->setObjectName(QStringLiteral("findingReport"));
    m_report->setIcon(themeIcon("document-print"));
    m_report->setText(tr("Report"));
    m_report->setToolTip(tr("Print or save a report of the checks"));
    m_report->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_report->setAutoRaise(true);
    m_report->hide();
    connect(m_report, &QToolButton::clicked, this, &FindingsPane::reportWanted);
    row->addWidget(heading);
    row->addStretch(1);
    row->addWidget(m_report);
    return head;
}

void FindingsPane::offerReport()
{
    m_report->show();
}

void FindingsPane::setChecks(LiveChecks *checks)
{
    if (LiveChecks *before = m_model->checks())
        before->disconnect(this);
    m_visited.reset();
    m_isRefused = false;
    m_percent = 0;
    if (checks) {
        connect(checks, &LiveChecks::progressed, this, [this](double fraction) {
            m_percent = int(fraction * 100);
            m_list->setEmptyText(emptyText());
        });
        connect(checks, &LiveChecks::refused, this, [this](const domain::Error &error) {
            m_isRefused = true;
            follow();
            emit refused(error);
        });
        connect(checks, &LiveChecks::lookedAtAll, this, [this] { m_isRefused = false; });
    }
    m_filters->clear();
    m_model->setChecks(checks);
}

void FindingsPane::follow()
{
    m_filters->setCounts(m_model->counts(), checker() ? checker()->counts().suppressed : 0);
    showCentres();
    m_list->setEmptyText(emptyText());
    showCurrent();
}

void FindingsPane::showCurrent()
{
    m_details->show(*m_model, m_list->currentIndex(), m_list->chosenRows());
}

void FindingsPane::showCentres()
{
    static const checks::Column code{Kind::ResponsibilityCentre, "code"};
    static const checks::Column name{Kind::ResponsibilityCentre, "name"};
    std::vector<FindingFilterBar::Centre> centres;
    if (checker()) {
        const checks::PlanFacts &facts = checker()->facts();
        facts.each(Kind::ResponsibilityCentre, [&](const checks::Fact &centre) {
            centres.push_back({facts.keyOf(centre).id, (centre.text(code) + u' ' + centre.text(name)).trimmed()});
        });
    }
    std::sort(centres.begin(), centres.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    m_filters->setCentres(centres);
}

QString FindingsPane::emptyText() const
{
    if (!m_model->checks())
        return {};
    if (m_isRefused)
        return tr("The plan could not be checked.");
    if (!checker())
        return tr("The plan is being checked: %1 %. You can go on working.").arg(m_percent);
    if (m_model->isSifting())
        return tr("Looking through the findings…");
    if (checker()->counts().total() == 0 && !m_filters->criteria().withSetAside) {
        int active = 0;
        for (int check = 0; check < int(checks::allChecks().size()); ++check)
            active += checker()->isActive(check) ? 1 : 0;
        return tr("No findings: the plan passes all %n check(s) that are in use.", nullptr, active);
    }
    return tr("No finding fits what is shown: choose other severities, sections or words above.");
}

void FindingsPane::showCheck(int check)
{
    m_filters->clear();
    m_filters->search().setText(QString::fromLatin1(checks::allChecks()[size_t(check)]->info().id));
    const QModelIndex row = m_model->indexOfCheck(check);
    m_list->reveal(row);
    m_list->expand(row);
}

void FindingsPane::go(const QModelIndex &row)
{
    const std::optional<Finding> finding = m_model->findingAt(row);
    if (!finding || !checker())
        return;
    m_visited = finding;
    if (const std::optional<Place> place = placeOfFinding(*checker(), *finding, m_model->checks()->document().reader()))
        emit placeRequested(*place);
}

void FindingsPane::goBeside(int step)
{
    if (!checker())
        return;
    emit aboutToRead();
    m_model->checks()->catchUp();
    // Where one was mended the next one stands now: it was not seen yet.
    const QModelIndex current = m_list->currentIndex();
    const std::optional<Finding> finding = m_model->findingAt(current);
    const bool unseen = finding && finding != m_visited && step > 0;
    const QModelIndex row = unseen ? current : m_model->beside(current, step);
    m_list->reveal(row);
    go(row);
}

std::vector<Finding> FindingsPane::chosen(bool setAside) const
{
    std::vector<Finding> findings = m_model->findingsOf(m_list->chosenRows());
    std::erase_if(findings, [this, setAside](const Finding &finding) { return checker()->isSuppressed(finding) != setAside; });
    return findings;
}

void FindingsPane::tell(const Result<void> &result, const QString &what)
{
    if (result)
        emit done(what);
    else
        emit refused(result.error());
}

void FindingsPane::fix()
{
    emit aboutToRead();
    if (!checker())
        return;
    const std::vector<Finding> findings = chosen(false);
    const QString label = findings.size() == 1 ? checker()->text(findings.front()).fix.label : QString();
    tell(m_model->checks()->fix(findings), label.isEmpty() ? tr("The findings that need no decision were mended.") : tr("Done: %1").arg(label));
    m_model->checks()->catchUp();
}

void FindingsPane::setAside()
{
    emit aboutToRead();
    if (!checker())
        return;
    const std::vector<Finding> findings = chosen(false);
    if (findings.empty())
        return;
    if (findings.size() > mostSetAside) {
        emit refused({domain::ErrorCode::RuleBroken, tr("So many findings are rather a matter of the check than of the plan."), tr("Nothing was changed."),
            tr("Turn the check off for this plan on the page «Checks of the plan», or set fewer findings aside.")});
        return;
    }
    const bool oneCheck = std::all_of(findings.begin(), findings.end(), [&](const Finding &other) { return other.check == findings.front().check; });
    SetAsideDialog::Question question;
    question.count = int(findings.size());
    question.wholeCheck = question.count > 1 && oneCheck && !m_model->findingAt(m_list->currentIndex());
    if (question.count == 1)
        question.message = checker()->text(findings.front()).message;
    else if (oneCheck)
        question.message = titleOf(checks::allChecks()[size_t(findings.front().check)]->info());
    SetAsideDialog dialog(question, window());
    connect(&dialog, &SetAsideDialog::checkSettingsRequested, this, [this, check = findings.front().check] {
        emit placeRequested({Place::Page::Checks, {}, QString::fromLatin1(checks::allChecks()[size_t(check)]->info().id), 0});
    });
    if (dialog.exec() != QDialog::Accepted || !m_model->checks())
        return;
    tell(m_model->checks()->setAside(findings, dialog.reason()), tr("%n finding(s) set aside.", nullptr, question.count));
    m_model->checks()->catchUp();
}

void FindingsPane::takeUp()
{
    if (!checker())
        return;
    const std::vector<Finding> findings = chosen(true);
    tell(m_model->checks()->takeUp(findings), tr("%n finding(s) taken up again.", nullptr, int(findings.size())));
    m_model->checks()->catchUp();
}

void FindingsPane::copy()
{
    QGuiApplication::clipboard()->setText(m_model->copyText(m_list->chosenRows()));
}

} // namespace piao::widgets
