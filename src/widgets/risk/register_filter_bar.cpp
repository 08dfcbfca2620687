// SPDX-License-Identifier: EUPL-1.2
#include "risk/register_filter_bar.h"

#include "look/flow_layout.h"
#include "look/quiet_label.h"
#include "piao/domain/italian_format.h"
#include "piao/domain/record_description.h"
#include "style/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace piao::widgets {

using namespace domain;
using document::RiskCriteria;

namespace {

/// The data of the choice that leaves nothing out; identifiers and tokens are texts.
constexpr int everything = -1;
const QString notJudged = QStringLiteral("unjudged");

} // namespace

RegisterFilterBar::RegisterFilterBar(models::RiskRegisterFeed &feed, QWidget *parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_text(new QLineEdit(this))
    , m_area(makeCombo("registerArea", tr("Area")))
    , m_centre(makeCombo("registerCentre", tr("Owner")))
    , m_level(makeCombo("registerLevel", tr("Overall judgement of the process")))
    , m_type(makeCombo("registerType", tr("Type of measure")))
    , m_incomplete(new QCheckBox(tr("Only incomplete"), this))
    , m_clear(new QPushButton(themeIcon("edit-clear-all"), tr("Clear the filter"), this))
    , m_count(quietLabel({}, this))
{
    m_text->setObjectName(QStringLiteral("registerFilter"));
    m_text->setPlaceholderText(tr("Filter: words of any column"));
    m_text->setAccessibleName(tr("Filter the register"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * 26);
    m_incomplete->setObjectName(QStringLiteral("registerIncomplete"));
    m_clear->setObjectName(QStringLiteral("registerClear"));
    m_count->setObjectName(QStringLiteral("registerCount"));
    m_count->setWordWrap(false);
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins({});
    for (QWidget *widget : std::initializer_list<QWidget *>{m_text, m_area, m_centre, m_level, m_type, m_incomplete, m_clear, m_count})
        layout->addWidget(widget);
    for (QWidget *text : std::initializer_list<QWidget *>{m_incomplete, m_count})
        text->setMinimumHeight(m_area->sizeHint().height()); // in line with the choices beside them
    fillLists();
    connect(m_text, &QLineEdit::textChanged, this, &RegisterFilterBar::report);
    connect(m_incomplete, &QCheckBox::toggled, this, &RegisterFilterBar::report);
    connect(m_clear, &QPushButton::clicked, this, &RegisterFilterBar::clear);
    connect(&feed, &models::RiskRegisterFeed::changed, this, [this](const document::RegisterImpact &impact) {
        if (impact.names || impact.everything)
            fillLists();
    });
    m_clear->setVisible(false);
}

QComboBox *RegisterFilterBar::makeCombo(const char *name, const QString &accessible)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(QString::fromLatin1(name));
    combo->setAccessibleName(accessible);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(11);
    connect(combo, &QComboBox::currentIndexChanged, this, &RegisterFilterBar::report);
    return combo;
}

void RegisterFilterBar::fillNames(QComboBox &combo, Kind kind, const QString &all, const QString &none)
{
    const QVariant before = combo.count() > 0 ? combo.currentData() : QVariant(everything);
    combo.clear();
    combo.addItem(all, everything);
    const document::RiskRegister *risks = m_feed.risks();
    const std::vector<document::RiskSlot> listed = !risks ? std::vector<document::RiskSlot>()
        : kind == Kind::RiskArea ? risks->areas() : risks->centres();
    for (const document::RiskSlot slot : listed)
        combo.addItem(risks->nameText(kind, slot), document::registerText(risks->name(kind, slot).id));
    combo.addItem(none, QStringLiteral(""));
    combo.setCurrentIndex(std::max(0, combo.findData(before)));
}

void RegisterFilterBar::fillLists()
{
    const QSignalBlocker area(m_area);
    const QSignalBlocker centre(m_centre);
    const QSignalBlocker level(m_level);
    const QSignalBlocker type(m_type);
    fillNames(*m_area, Kind::RiskArea, tr("All areas"), tr("Without an area"));
    fillNames(*m_centre, Kind::ResponsibilityCentre, tr("All owners"), tr("Without a centre"));
    if (m_level->count() > 0)
        return;
    m_level->addItem(tr("All levels"), everything);
    for (auto each = riskLevels.rbegin(); each != riskLevels.rend(); ++each)
        m_level->addItem(QStringLiteral("%1 %2").arg(QString(riskLetter(*each)), riskWord(*each)), QString::fromLatin1(riskToken(*each)));
    m_level->addItem(tr("Not judged"), notJudged);
    m_type->addItem(tr("All types of measure"), everything);
    const Field &field = describe(Kind::Measure).field("type");
    for (const Choice &choice : field.choices)
        m_type->addItem(choiceLabel(field, QString::fromLatin1(choice.token)), QString::fromLatin1(choice.token));
}

RiskCriteria RegisterFilterBar::criteria() const
{
    const auto chosen = [](const QComboBox &combo) {
        return combo.currentIndex() > 0 ? std::optional<QString>(combo.currentData().toString()) : std::nullopt;
    };
    RiskCriteria criteria;
    criteria.text = m_text->text();
    criteria.areaId = chosen(*m_area);
    criteria.centreId = chosen(*m_centre);
    criteria.stage = m_stage;
    criteria.unjudged = chosen(*m_level) == notJudged;
    criteria.level = riskLevelOf(chosen(*m_level).value_or(QString()));
    criteria.measureType = chosen(*m_type).value_or(QString());
    criteria.incompleteOnly = m_incomplete->isChecked();
    return criteria;
}

void RegisterFilterBar::show(const RiskCriteria &criteria)
{
    const std::array blockers{QSignalBlocker(m_text), QSignalBlocker(m_area), QSignalBlocker(m_centre), QSignalBlocker(m_level),
        QSignalBlocker(m_type), QSignalBlocker(m_incomplete)};
    const auto choose = [](QComboBox &combo, const std::optional<QString> &wanted) {
        combo.setCurrentIndex(wanted ? std::max(0, combo.findData(*wanted)) : 0);
    };
    m_stage = criteria.stage;
    m_text->setText(criteria.text);
    choose(*m_area, criteria.areaId);
    choose(*m_centre, criteria.centreId);
    choose(*m_level, criteria.unjudged ? std::optional(notJudged)
            : criteria.level ? std::optional(QString::fromLatin1(riskToken(*criteria.level))) : std::nullopt);
    choose(*m_type, criteria.measureType.isEmpty() ? std::nullopt : std::optional(criteria.measureType));
    m_incomplete->setChecked(criteria.incompleteOnly);
    m_clear->setVisible(!criteria.isEmpty());
}

void RegisterFilterBar::report()
{
    m_clear->setVisible(!criteria().isEmpty());
    emit criteriaChanged();
}

void RegisterFilterBar::clear()
{
    RiskCriteria nothing;
    nothing.stage = m_stage;
    show(nothing);
    emit criteriaChanged();
    m_text->setFocus();
}

void RegisterFilterBar::focusText()
{
    m_text->setFocus();
    m_text->selectAll();
}

void RegisterFilterBar::tellCount(int shown, int all)
{
    m_count->setText(shown == all ? tr("%n row(s)", nullptr, all)
                                  : tr("%1 of %n row(s)", nullptr, all).arg(formatNumber(shown, 0)));
}

} // namespace piao::widgets
