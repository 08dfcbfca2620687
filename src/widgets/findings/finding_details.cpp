// SPDX-License-Identifier: EUPL-1.2
#include "findings/finding_details.h"

#include "look/flow_layout.h"
#include "piao/domain/italian_format.h"
#include "piao/widgets/place.h"
#include "style/icons.h"

#include <QEvent>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace piao::widgets {

using checks::CheckInfo;
using checks::Finding;
using models::FindingModel;

namespace {

QString paragraph(const QString &text)
{
    return QStringLiteral("<p style='margin:0 0 6px 0'>%1</p>").arg(text.toHtmlEscaped());
}

QString strong(const QString &text)
{
    return QStringLiteral("<p style='margin:0 0 6px 0; font-weight:600'>%1</p>").arg(text.toHtmlEscaped());
}

QString labelled(const QString &label, const QString &text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<p style='margin:0 0 6px 0'><span style='color:%quiet%'>%1</span> %2</p>").arg(label.toHtmlEscaped(), text.toHtmlEscaped());
}

/// Why the check is there, with its source, and where it is set.
QString reasonText(const CheckInfo &info)
{
    QString source = QString::fromUtf8(info.source);
    const Place page{Place::Page::Checks, {}, QString::fromLatin1(info.id), 0};
    return labelled(FindingDetails::tr("Why:"), reasonOf(info))
        + QStringLiteral("<p style='margin:0; color:%quiet%'>%1 · <a href=\"%2\">%3</a></p>")
              .arg(source.toHtmlEscaped(), page.toString().toHtmlEscaped(), QString::fromLatin1(info.id));
}

QString findingHtml(const FindingModel &model, const QModelIndex &row)
{
    const CheckInfo &info = checks::allChecks()[size_t(model.checkAt(row))]->info();
    QString html = strong(row.data().toString());
    html += labelled(FindingDetails::tr("What to do:"), row.data(FindingModel::RemedyRole).toString());
    html += labelled(FindingDetails::tr("“Fix” does this:"), row.data(FindingModel::FixRole).toString());
    if (row.data(FindingModel::SetAsideRole).toBool())
        html += labelled(FindingDetails::tr("Set aside:"), row.data(FindingModel::ReasonRole).toString());
    return html + reasonText(info);
}

QString checkHtml(const FindingModel &model, const QModelIndex &row)
{
    const CheckInfo &info = checks::allChecks()[size_t(model.checkAt(row))]->info();
    QString html = strong(row.data().toString());
    if (const QString extent = row.data(FindingModel::ExtentRole).toString(); !extent.isEmpty())
        html += paragraph(extent);
    html += labelled(FindingDetails::tr("What to do:"), remedyOf(info));
    return html + reasonText(info);
}

/// What is to be done, check by check.
QString headingHtml(const FindingModel &model, const QModelIndex &row)
{
    QString html = strong(row.data().toString());
    for (int below = 0; below < model.rowCount(row); ++below) {
        const QModelIndex check = model.index(below, 0, row);
        html += QStringLiteral("<p style='margin:0 0 2px 0'><span style='color:%quiet%'>%1</span> %2</p>")
                    .arg(domain::formatNumber(check.data(FindingModel::CountRole).toInt()), check.data().toString().toHtmlEscaped());
    }
    return html;
}

} // namespace

FindingDetails::FindingDetails(QWidget *parent) : QWidget(parent), m_text(new QTextBrowser(this))
{
    m_text->setObjectName(QStringLiteral("findingText"));
    m_text->setAccessibleName(tr("The finding at length"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(8);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) { emit linkActivated(url.toString(QUrl::FullyEncoded)); });
    auto *buttons = new QWidget(this);
    auto *around = new QVBoxLayout(buttons);
    around->setContentsMargins(8, 4, 8, 8);
    auto *flow = new FlowLayout(nullptr, 6);
    around->addLayout(flow);
    m_go = makeButton("goToFinding", "go-jump", tr("&Go there"), &FindingDetails::goRequested);
    m_fix = makeButton("fixFinding", "tools-wizard", tr("Fi&x"), &FindingDetails::fixRequested);
    m_setAside = makeButton("setAsideFinding", "view-hidden", tr("Set &aside…"), &FindingDetails::setAsideRequested);
    m_takeUp = makeButton("takeUpFinding", "edit-undo", tr("Take &up again"), &FindingDetails::takeUpRequested);
    for (QPushButton *button : {m_go, m_fix, m_setAside, m_takeUp})
        flow->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    clear();
}

QPushButton *FindingDetails::makeButton(const char *name, const char *icon, const QString &text, void (FindingDetails::*signal)())
{
    auto *button = new QPushButton(themeIcon(icon), text, this);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, signal);
    return button;
}

void FindingDetails::clear()
{
    for (QPushButton *button : {m_go, m_fix, m_setAside, m_takeUp})
        button->hide();
    m_html.clear();
    render();
}

void FindingDetails::show(const FindingModel &model, const QModelIndex &current, const QModelIndexList &chosen)
{
    if (!model.checks() || !model.checks()->checker() || !current.isValid()) {
        clear();
        return;
    }
    showButtons(model, current, chosen);
    const bool isHeading = model.checkAt(current) < 0;
    const QString html = isHeading ? headingHtml(model, current) : model.findingAt(current) ? findingHtml(model, current) : checkHtml(model, current);
    if (html == m_html)
        return;
    m_html = html;
    render();
}

void FindingDetails::showButtons(const FindingModel &model, const QModelIndex &current, const QModelIndexList &chosen)
{
    const checks::PlanChecker &checker = *model.checks()->checker();
    const bool writable = !model.checks()->document().isReadOnly() && !model.checks()->isLooking();
    // Of many it is enough to know of the first ones whether anything can be done; the rest is told by what is done.
    constexpr size_t lookedAt = 200;
    const std::vector<Finding> first = model.findingsOf(chosen, lookedAt);
    const bool mendable = std::any_of(first.begin(), first.end(), [&checker](const Finding &finding) { return !checker.text(finding).fix.isEmpty(); });
    // A whole heading is no reason: it is as good as looking away.
    const bool isHeading = std::any_of(chosen.begin(), chosen.end(), [&model](const QModelIndex &row) { return model.checkAt(row) < 0; });
    const std::vector<Finding> findings = isHeading ? first : model.findingsOf(chosen);
    const int count = int(findings.size());
    const auto isSetAside = [&checker](const Finding &finding) { return checker.isSuppressed(finding); };
    const int open = model.criteria().withSetAside ? count - int(std::count_if(findings.begin(), findings.end(), isSetAside)) : count;
    m_go->setVisible(model.findingAt(current).has_value());
    m_fix->setVisible(mendable);
    m_fix->setText(count > 1 ? tr("Fi&x what can be") : tr("Fi&x"));
    m_fix->setEnabled(writable);
    m_setAside->setVisible(open > 0 && !isHeading);
    m_setAside->setText(open > 1 ? tr("Set %n &aside…", nullptr, open) : tr("Set &aside…"));
    m_setAside->setEnabled(writable);
    m_takeUp->setVisible(open < count);
    m_takeUp->setEnabled(writable);
}

void FindingDetails::render()
{
    QString html = m_html;
    m_text->setHtml(html.replace(QStringLiteral("%quiet%"), palette().color(QPalette::PlaceholderText).name()));
}

void FindingDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

} // namespace piao::widgets
