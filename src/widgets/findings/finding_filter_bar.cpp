// SPDX-License-Identifier: EUPL-1.2
#include "findings/finding_filter_bar.h"

#include "findings/severity_mark.h"
#include "piao/domain/italian_format.h"
#include "style/icons.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace piao::widgets {

using checks::allPlanParts;
using checks::allSeverities;
using checks::Severity;

namespace {

QString letterOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return FindingFilterBar::tr("E", "the letter of errors");
    case Severity::Warning:
        return FindingFilterBar::tr("W", "the letter of warnings");
    case Severity::Info:
        break;
    }
    return FindingFilterBar::tr("H", "the letter of hints");
}

QString showText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return FindingFilterBar::tr("Show errors: what keeps the plan from being approved as it should be");
    case Severity::Warning:
        return FindingFilterBar::tr("Show warnings: what a person has to decide");
    case Severity::Info:
        break;
    }
    return FindingFilterBar::tr("Show hints: what would make a good plan better");
}

} // namespace

FindingFilterBar::FindingFilterBar(QWidget *parent)
    : QWidget(parent), m_setAside(new QToolButton(this)), m_search(new QLineEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    buildSeverities();
    buildChoices();
    m_search->setObjectName(QStringLiteral("findingSearch"));
    m_search->setPlaceholderText(tr("Words or check: “L02 visits”"));
    m_search->setAccessibleName(tr("Look for words in the findings"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themeIcon("search"), QLineEdit::LeadingPosition);
    layout->addWidget(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &FindingFilterBar::changed);
    setCounts({}, 0);
}

void FindingFilterBar::buildSeverities()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    for (const Severity severity : allSeverities) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("show-") + tokenOf(severity));
        button->setIcon(severityIcon(severity));
        button->setIconSize({14, 14});
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setChecked(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolTip(showText(severity));
        connect(button, &QToolButton::toggled, this, &FindingFilterBar::changed);
        m_severities[size_t(severity)] = button;
        row->addWidget(button);
    }
    row->addStretch(1);
    m_setAside->setObjectName(QStringLiteral("showSetAside"));
    m_setAside->setCheckable(true);
    m_setAside->setFocusPolicy(Qt::TabFocus);
    m_setAside->setToolTip(tr("Also show findings that were set aside, with the reason"));
    connect(m_setAside, &QToolButton::toggled, this, &FindingFilterBar::changed);
    row->addWidget(m_setAside);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

QComboBox *FindingFilterBar::addChoice(const char *name, const QString &all, const QString &accessibleName)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    box->setFocusPolicy(Qt::StrongFocus);
    box->addItem(all);
    connect(box, &QComboBox::currentIndexChanged, this, &FindingFilterBar::changed);
    return box;
}

void FindingFilterBar::buildChoices()
{
    m_part = addChoice("findingSection", tr("All sections"), tr("Show the findings of a section"));
    for (const checks::PlanPart part : allPlanParts)
        m_part->addItem(wordOf(part), int(part));
    m_centre = addChoice("findingCentre", tr("All centres"), tr("Show the findings of a centre"));
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_part, 1);
    row->addWidget(m_centre, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

models::FindingCriteria FindingFilterBar::criteria() const
{
    models::FindingCriteria criteria;
    for (const Severity severity : allSeverities)
        criteria.severities[size_t(severity)] = m_severities[size_t(severity)]->isChecked();
    if (const QVariant part = m_part->currentData(); part.isValid())
        criteria.part = checks::PlanPart(part.toInt());
    criteria.centreId = m_centre->currentData().toString();
    criteria.text = m_search->text();
    criteria.withSetAside = m_setAside->isChecked();
    return criteria;
}

void FindingFilterBar::clear()
{
    {
        const QSignalBlocker quiet(this);
        for (QToolButton *button : m_severities)
            button->setChecked(true);
        m_setAside->setChecked(false);
        m_part->setCurrentIndex(0);
        m_centre->setCurrentIndex(0);
        m_search->clear();
    }
    emit changed();
}

void FindingFilterBar::setCounts(const std::array<int, allSeverities.size()> &counts, int setAside)
{
    for (const Severity severity : allSeverities) {
        QToolButton *button = m_severities[size_t(severity)];
        const int count = counts[size_t(severity)];
        button->setText(QStringLiteral("%1 %2").arg(letterOf(severity), domain::formatNumber(count)));
        button->setAccessibleName(tr("Show %1").arg(counted(severity, count)));
    }
    m_setAside->setText(tr("Set aside %1").arg(domain::formatNumber(setAside)));
    m_setAside->setAccessibleName(tr("Show %n finding(s) that were set aside", nullptr, setAside));
}

void FindingFilterBar::setCentres(const std::vector<Centre> &centres)
{
    if (centres == m_centres)
        return;
    m_centres = centres;
    const QString chosen = m_centre->currentData().toString();
    {
        const QSignalBlocker quiet(m_centre);
        while (m_centre->count() > 1)
            m_centre->removeItem(1);
        for (const Centre &centre : centres)
            m_centre->addItem(centre.name, centre.id);
        m_centre->setCurrentIndex(chosen.isEmpty() ? 0 : std::max(0, m_centre->findData(chosen)));
    }
    if (m_centre->currentData().toString() != chosen)
        emit changed();
}

} // namespace piao::widgets
