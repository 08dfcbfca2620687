// SPDX-License-Identifier: EUPL-1.2
#include "findings/check_sheet.h"

#include "forms/check_input.h"
#include "forms/form_builder.h"
#include "look/quiet_label.h"
#include "piao/models/check_settings.h"
#include "style/icons.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace piao::widgets {

using checks::allChecks;
using checks::CheckInfo;
using checks::CheckParameterInfo;
using domain::Kind;
using domain::Record;
using domain::Result;
using models::CheckSettings;

namespace {

/// Most limits that any check has; at least one, so that the place for them is there.
int mostLimits()
{
    size_t most = 1;
    for (const auto &check : allChecks())
        most = std::max(most, check->info().parameters.size());
    return int(most);
}

QString html(const QString &label, const QString &text)
{
    return QStringLiteral("<p style='margin:0 0 6px 0'><b>%1</b> %2</p>").arg(label.toHtmlEscaped(), text.toHtmlEscaped());
}

} // namespace

CheckSheet::CheckSheet(document::PlanDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_id(new QLabel(this))
    , m_title(groupLabel({}, this))
    , m_texts(new QLabel(this))
    , m_limitsTitle(groupLabel({}, this))
    , m_reset(new QPushButton(themeIcon("edit-reset"), tr("As &usual"), this))
    , m_setting(new RecordForm(document, Kind::CheckSetting, this))
{
    m_texts->setObjectName(QStringLiteral("checkTexts"));
    m_texts->setWordWrap(true);
    m_texts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_texts->setContentsMargins(20, 0, 20, 0);
    FormBuilder(*m_setting).row({{"active", 3}, {"severity", 3}, {"reason", 6}});
    m_setting->layout()->setContentsMargins(20, 4, 20, 4);
    if (auto *active = dynamic_cast<CheckInput *>(m_setting->input(QStringLiteral("active"))))
        active->setUsual(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 16);
    layout->setSpacing(8);
    layout->addWidget(buildHead());
    layout->addWidget(m_texts);
    layout->addWidget(m_setting);
    layout->addWidget(buildLimits());
    layout->addStretch(1);
    connect(&document, &document::PlanDocument::changed, this, &CheckSheet::follow);
    setCheck(0);
}

const CheckInfo &CheckSheet::info() const
{
    return allChecks()[size_t(m_check)]->info();
}

std::vector<RecordForm *> CheckSheet::forms() const
{
    std::vector<RecordForm *> forms{m_setting};
    for (const Limit &limit : m_limits)
        forms.push_back(limit.form);
    return forms;
}

QWidget *CheckSheet::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(20, 0, 20, 0);
    m_id->setObjectName(QStringLiteral("field.check_setting.check_id"));
    m_id->setForegroundRole(QPalette::PlaceholderText);
    m_title->setWordWrap(true);
    auto *findings = new QPushButton(themeIcon("view-list-details"), tr("Show its &findings"), head);
    findings->setObjectName(QStringLiteral("showCheckFindings"));
    m_reset->setObjectName(QStringLiteral("resetCheck"));
    m_reset->setToolTip(tr("In use, as severe and with the limits that the check itself has"));
    connect(findings, &QPushButton::clicked, this, [this] { emit findingsRequested(m_check); });
    connect(m_reset, &QPushButton::clicked, this, &CheckSheet::reset);
    row->addWidget(m_id);
    row->addWidget(m_title, 1);
    row->addWidget(findings);
    row->addWidget(m_reset);
    return head;
}

QWidget *CheckSheet::buildLimits()
{
    auto *limits = new QWidget(this);
    auto *grid = new QGridLayout(limits);
    grid->setContentsMargins(20, 4, 20, 0);
    grid->setHorizontalSpacing(12);
    grid->setColumnStretch(1, 1);
    m_limitsTitle->setObjectName(QStringLiteral("field.check_parameter.check_id"));
    grid->addWidget(m_limitsTitle, 0, 0, 1, 4);
    for (int number = 0; number < mostLimits(); ++number) {
        m_limits.push_back(makeLimit(*grid, number + 1));
        connect(m_limits.back().reset, &QToolButton::clicked, this, [this, number] { resetLimit(number); });
    }
    return limits;
}

CheckSheet::Limit CheckSheet::makeLimit(QGridLayout &grid, int row)
{
    Limit limit{quietLabel({}, this), new RecordForm(m_document, Kind::CheckParameter, this), quietLabel({}, this), new QToolButton(this)};
    FieldInput *value = createFieldInput(m_document, Kind::CheckParameter, domain::describe(Kind::CheckParameter).field("value"), limit.form);
    auto *inner = new QHBoxLayout(limit.form);
    inner->setContentsMargins({});
    inner->addWidget(value->widget());
    limit.form->bind(value);
    limit.name->setObjectName(QStringLiteral("field.check_parameter.name"));
    limit.name->setBuddy(value->widget());
    limit.name->setWordWrap(false);
    limit.standard->setWordWrap(false);
    limit.reset->setObjectName(QStringLiteral("resetLimit"));
    limit.reset->setIcon(themeIcon("edit-reset"));
    limit.reset->setAccessibleName(tr("Limit as usual"));
    limit.reset->setAutoRaise(true);
    grid.addWidget(limit.name, row, 0);
    grid.addWidget(limit.form, row, 1);
    grid.addWidget(limit.standard, row, 2);
    grid.addWidget(limit.reset, row, 3);
    return limit;
}

void CheckSheet::setCheck(int check)
{
    m_check = check;
    showTexts();
    showRecords();
}

void CheckSheet::showTexts()
{
    m_id->setText(QString::fromLatin1(info().id));
    m_title->setText(titleOf(info()));
    m_limitsTitle->setText(tr("Limits and lists of %1").arg(QString::fromLatin1(info().id)));
    QString text = html(tr("Why:"), reasonOf(info())) + html(tr("What to do:"), remedyOf(info()));
    if (*info().source)
        text += html(tr("Source:"), QString::fromUtf8(info().source));
    m_texts->setText(text);
    // What an empty choice means is said by the choice itself.
    if (auto *severity = qobject_cast<QComboBox *>(m_setting->input(QStringLiteral("severity"))->widget()))
        severity->setItemText(0, tr("As usual: %1").arg(wordOf(info().severity)));
}

void CheckSheet::showRecords()
{
    const CheckSettings settings(m_document, info());
    const auto present = [](RecordForm &form, const Record &record) {
        if (form.record() != record.key())
            form.setRecordToBegin(record);
    };
    present(*m_setting, settings.setting());
    for (size_t number = 0; number < m_limits.size(); ++number) {
        const bool used = number < info().parameters.size();
        showLimit(m_limits[number], used ? &info().parameters[number] : nullptr);
        if (used)
            present(*m_limits[number].form, settings.parameter(info().parameters[number]));
    }
    m_limitsTitle->setVisible(!info().parameters.empty());
    m_reset->setEnabled(settings.isOwn() && !m_document.isReadOnly());
}

void CheckSheet::showLimit(Limit &limit, const CheckParameterInfo *parameter)
{
    for (QWidget *widget : {static_cast<QWidget *>(limit.name), static_cast<QWidget *>(limit.form), static_cast<QWidget *>(limit.standard),
             static_cast<QWidget *>(limit.reset)})
        widget->setVisible(parameter);
    if (!parameter)
        return;
    const QString label = CheckSettings::labelOf(*parameter);
    const QString unit = CheckSettings::unitOf(*parameter);
    const QString standard = QString::fromUtf8(parameter->standard);
    limit.name->setText(unit.isEmpty() ? label : QStringLiteral("%1 (%2)").arg(label, unit));
    limit.standard->setText(tr("usually %1").arg(standard.size() > 40 ? standard.left(40) + QChar(0x2026) : standard));
    limit.standard->setToolTip(standard);
    QWidget *input = limit.form->input(QStringLiteral("value"))->widget();
    input->setAccessibleName(limit.name->text());
    if (auto *line = qobject_cast<QLineEdit *>(input))
        line->setPlaceholderText(standard);
    limit.reset->setAccessibleName(tr("%1 as usual").arg(label));
    limit.reset->setToolTip(limit.reset->accessibleName());
}

void CheckSheet::follow(const document::ChangeNotice &notice)
{
    const bool concerned = notice.reset || std::any_of(notice.changes.begin(), notice.changes.end(), [](const store::RowChange &change) {
        return change.key.kind == Kind::CheckSetting || change.key.kind == Kind::CheckParameter;
    });
    if (concerned)
        showRecords();
}

void CheckSheet::reset()
{
    if (const Result<void> done = CheckSettings(m_document, info()).reset(); !done)
        emit refused(done.error());
}

void CheckSheet::resetLimit(int number)
{
    if (size_t(number) >= info().parameters.size())
        return;
    if (const Result<void> done = CheckSettings(m_document, info()).reset(info().parameters[size_t(number)]); !done)
        emit refused(done.error());
}

void CheckSheet::focusFirstLimit()
{
    if (!info().parameters.empty())
        m_limits.front().form->focusField(QStringLiteral("value"));
}

} // namespace piao::widgets
