// SPDX-License-Identifier: EUPL-1.2
#include "preview/preview_panel.h"

#include "look/quiet_label.h"
#include "preview/finding_list.h"
#include "preview/origin_place.h"
#include "preview/outline_tree.h"
#include "preview/preview_maker.h"
#include "preview/preview_view.h"
#include "style/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSettings>
#include <QSplitter>
#include <QToolButton>

namespace piao::widgets {

namespace {

const QString outlineKey = QStringLiteral("preview/outline");
const QString partsKey = QStringLiteral("preview/parts");

} // namespace

PreviewPanel::PreviewPanel(QWidget *parent)
    : QWidget(parent)
    , m_maker(new PreviewMaker(this))
    , m_view(new PreviewView(this))
    , m_outline(new OutlineTree(this))
    , m_findings(new FindingList(this))
    , m_parts(new QSplitter(this))
    , m_state(new QLabel(this))
{
    m_view->setObjectName(QStringLiteral("previewPages"));
    m_outline->setObjectName(QStringLiteral("previewOutline"));
    m_findings->setObjectName(QStringLiteral("previewFindings"));
    m_findings->setMaximumHeight(fontMetrics().height() * 9);
    m_findings->hide();
    m_state->setObjectName(QStringLiteral("previewState"));
    m_parts->setChildrenCollapsible(false);
    m_parts->addWidget(m_outline);
    m_parts->addWidget(m_view);
    m_parts->setStretchFactor(1, 1);
    if (!m_parts->restoreState(QSettings().value(partsKey).toByteArray()))
        m_parts->setSizes({160, 500});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(makeHead());
    layout->addWidget(m_parts, 1);
    layout->addWidget(m_findings);
    layout->addLayout(makeFoot());
    connect(m_maker, &PreviewMaker::fellBehind, this, &PreviewPanel::showState);
    connect(m_maker, &PreviewMaker::made, this, [this](const PreviewVersionPtr &version) {
        m_refusal.clear();
        m_view->setVersion(version);
    });
    connect(m_maker, &PreviewMaker::refused, this, [this](const domain::Error &error) {
        m_refusal = error.oneLine();
        showState();
    });
    connect(m_view, &PreviewView::versionShown, this, &PreviewPanel::showVersion);
    connect(m_view, &PreviewView::zoomChanged, this, &PreviewPanel::showZoom);
    connect(m_view, &PreviewView::originChosen, this, &PreviewPanel::choose);
    connect(m_findings, &FindingList::originChosen, this, &PreviewPanel::choose);
    connect(m_view, &PreviewView::currentPageChanged, this, [this](int page) {
        m_outline->showSpot({page, 1e9});
        showState();
    });
    connect(m_outline, &OutlineTree::spotChosen, m_view, &PreviewView::showSpot);
    showState();
    showZoom();
}

PreviewPanel::~PreviewPanel()
{
    QSettings().setValue(partsKey, m_parts->saveState());
}

QToolButton *PreviewPanel::makeButton(const char *name, const char *icon, const QString &text, const QString &keys)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(themeIcon(icon));
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys));
    button->setAutoRaise(true);
    return button;
}

QBoxLayout *PreviewPanel::makeHead()
{
    auto *heading = new QLabel(tr("&Preview"), this);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    heading->setFont(strong);
    heading->setBuddy(m_view);
    m_showOutline = makeButton("previewShowOutline", "view-list-tree", tr("Headings"), {});
    m_showOutline->setCheckable(true);
    m_showOutline->setChecked(QSettings().value(outlineKey, true).toBool());
    m_outline->setVisible(m_showOutline->isChecked());
    QToolButton *smaller = makeButton("previewSmaller", "zoom-out", tr("Smaller"), tr("Ctrl+-"));
    QToolButton *larger = makeButton("previewLarger", "zoom-in", tr("Larger"), tr("Ctrl++"));
    m_zoom = makeButton("previewFit", "zoom-fit-width", tr("As wide as the pane"), tr("Ctrl+0"));
    m_zoom->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_showOutline, &QToolButton::toggled, this, [this](bool shown) {
        m_outline->setVisible(shown);
        QSettings().setValue(outlineKey, shown);
    });
    connect(smaller, &QToolButton::clicked, m_view, &PreviewView::zoomOut);
    connect(larger, &QToolButton::clicked, m_view, &PreviewView::zoomIn);
    connect(m_zoom, &QToolButton::clicked, m_view, &PreviewView::fitWidth);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 4, 8, 4);
    head->setSpacing(2);
    head->addWidget(heading);
    head->addStretch(1);
    for (QToolButton *button : {m_showOutline, smaller, m_zoom, larger})
        head->addWidget(button);
    return head;
}

QBoxLayout *PreviewPanel::makeFoot()
{
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(8, 4, 8, 4);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    foot->addWidget(m_state, 1);
    m_showFindings = makeButton("previewShowFindings", "dialog-warning", {}, {});
    m_showFindings->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_showFindings->setCheckable(true);
    connect(m_showFindings, &QToolButton::toggled, m_findings, &QWidget::setVisible);
    foot->addWidget(m_showFindings);
    showFindings();
    return foot;
}

void PreviewPanel::setDocument(document::PlanDocument *document)
{
    m_document = document;
    m_refusal.clear();
    m_view->setVersion(nullptr);
    m_view->follow({});
    m_outline->clear();
    showFindings();
    m_maker->setDocument(document);
    showState();
}

void PreviewPanel::follow(const Place &place)
{
    if (!isVisible())
        return;
    m_view->follow(m_document ? originsOfPlace(place, m_document->reader()) : QStringList());
}

void PreviewPanel::choose(const QString &origin)
{
    if (!m_document)
        return;
    if (const std::optional<Place> place = placeOfOrigin(origin, m_document->reader()))
        emit placeRequested(*place);
}

void PreviewPanel::showVersion()
{
    m_outline->setEntries(m_view->version()->pages->outline());
    m_outline->showSpot({m_view->currentPage(), 1e9});
    showFindings();
    showState();
    showZoom();
}

void PreviewPanel::showFindings()
{
    const std::vector<report::ReportFinding> findings = m_view->version() ? m_view->version()->findings : std::vector<report::ReportFinding>();
    m_findings->setFindings(findings);
    m_showFindings->setText(FindingList::countText(qsizetype(findings.size())));
    m_showFindings->setAccessibleName(m_showFindings->text());
    m_showFindings->setToolTip(tr("Show what the document lacks"));
    m_showFindings->setVisible(!findings.empty());
    if (findings.empty())
        m_showFindings->setChecked(false);
}

void PreviewPanel::showState()
{
    const PreviewVersionPtr &version = m_view->version();
    QStringList parts;
    if (version)
        parts.append(tr("Page %1 of %2").arg(m_view->currentPage() + 1).arg(version->pages->count()));
    if (!m_refusal.isEmpty())
        parts.append(m_refusal);
    else if (m_document && (m_maker->isBehind() || !version))
        parts.append(tr("being updated…"));
    else if (version)
        parts.append(tr("updated at %1").arg(version->made.toString(QStringLiteral("HH:mm:ss"))));
    m_state->setText(parts.join(QStringLiteral(" · ")));
    m_state->setToolTip(m_refusal);
}

void PreviewPanel::showZoom()
{
    m_zoom->setText(QLocale().toString(int(m_view->zoom() * 100 + 0.5)) + QStringLiteral(" %"));
}

void PreviewPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_maker->setActive(true);
}

void PreviewPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_maker->setActive(false);
}

} // namespace piao::widgets
