// SPDX-License-Identifier: EUPL-1.2
#include "people/organisation_chart_page.h"

#include "look/quiet_label.h"
#include "people/organisation_chart_view.h"
#include "style/icons.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace piao::widgets {

using namespace domain;

OrganisationChartPage::OrganisationChartPage(document::PlanDocument &document, QWidget *parent)
    : EditorPage(document, parent)
    , m_view(new OrganisationChartView(document, this))
    , m_chosen(quietLabel({}, this))
    , m_open(new QPushButton(themeIcon("document-edit"), tr("Open"), this))
{
    setFocusProxy(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 12);
    layout->addLayout(buildHeader());
    layout->addWidget(m_view, 1);
    auto *footer = new QHBoxLayout;
    m_chosen->setObjectName(QStringLiteral("chartChosen"));
    footer->addWidget(m_chosen, 1);
    footer->addWidget(m_open);
    layout->addLayout(footer);
    connect(m_open, &QPushButton::clicked, this, [this] { openRecord(m_view->currentRecord()); });
    connect(m_view, &OrganisationChartView::opened, this, &OrganisationChartPage::openRecord);
    connect(m_view, &OrganisationChartView::refused, this, &EditorPage::refused);
    connect(m_view, &OrganisationChartView::currentChanged, this, &OrganisationChartPage::tellCurrent);
    tellCurrent();
}

QLayout *OrganisationChartPage::buildHeader()
{
    auto *header = new QHBoxLayout;
    QLabel *title = groupLabel(tr("Organisation chart"), this);
    title->setBuddy(m_view);
    header->addWidget(title);
    header->addStretch(1);
    auto *wide = new QCheckBox(tr("Sectors side by side"), this);
    wide->setObjectName(QStringLiteral("chartWide"));
    connect(wide, &QCheckBox::toggled, this, [this](bool on) { m_view->setShape(on ? document::ChartShape::Wide : document::ChartShape::Compact); });
    header->addWidget(wide);
    const auto button = [&](const char *icon, const QString &text, const QString &key, auto act) {
        auto *made = new QToolButton(this);
        made->setIcon(themeIcon(icon));
        made->setAutoRaise(true);
        made->setAccessibleName(text);
        made->setToolTip(QStringLiteral("%1 (%2)").arg(text, key));
        connect(made, &QToolButton::clicked, this, act);
        header->addWidget(made);
    };
    constexpr double step = 1.2;
    button("zoom-out", tr("Smaller"), QStringLiteral("−"), [this] { m_view->setZoom(m_view->zoom() / step); });
    button("zoom-fit-best", tr("Show all"), QStringLiteral("0"), [this] { m_view->showAll(); });
    button("zoom-in", tr("Larger"), QStringLiteral("+"), [this] { m_view->setZoom(m_view->zoom() * step); });
    auto *edit = new QPushButton(themeIcon("list-add"), tr("Edit the structures"), this);
    edit->setObjectName(QStringLiteral("chartEdit"));
    connect(edit, &QPushButton::clicked, this, [this] { emit placeRequested({Place::Page::Organisation, {}, {}, 0}); });
    header->addWidget(edit);
    return header;
}

void OrganisationChartPage::tellCurrent()
{
    const RecordKey record = m_view->currentRecord();
    m_open->setEnabled(!record.isNull());
    m_chosen->setText(m_view->chart().isEmpty() ? QString() : m_view->chart().boxes[size_t(m_view->current())].description());
}

void OrganisationChartPage::openRecord(const RecordKey &record)
{
    if (!record.isNull())
        emit placeRequested(Place::of(record));
}

void OrganisationChartPage::open(const Place &place)
{
    m_view->setCurrentRecord(place.record);
    m_view->setFocus(Qt::OtherFocusReason);
}

Place OrganisationChartPage::current() const
{
    return {Place::Page::OrganisationChart, m_view->currentRecord(), {}, 0};
}

} // namespace piao::widgets
