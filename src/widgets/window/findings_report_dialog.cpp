// SPDX-License-Identifier: EUPL-1.2
#include "window/findings_report_dialog.h"

#include "look/quiet_label.h"
#include "style/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace piao::widgets {

using domain::Kind;
using domain::Record;
using domain::RecordKey;
using report::FindingsFormat;
using Order = report::FindingsReportOptions::Order;

namespace {

/// A place as an item's data: "centre/a1"; empty for the whole body.
QString placeText(const RecordKey &place)
{
    return place.isNull() ? QString() : QString::fromLatin1(domain::describe(place.kind).table) + u'/' + place.id;
}

RecordKey placeOf(const QString &text)
{
    const domain::RecordDescription *description = domain::describeTable(text.section(u'/', 0, 0));
    return description ? RecordKey{description->kind, text.section(u'/', 1), {}} : RecordKey();
}

} // namespace

FindingsReportDialog::FindingsReportDialog(document::PlanDocument &document, Purpose purpose, const RecordKey &place, QWidget *parent)
    : QDialog(parent)
    , m_place(new QComboBox(this))
    , m_order(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_severities{new QCheckBox(tr("&Errors"), this), new QCheckBox(tr("&Warnings"), this), new QCheckBox(tr("&Hints"), this)}
    , m_hint(quietLabel({}, this))
    , m_write(new QPushButton(themeIcon("document-export"), tr("Write &to a file…"), this))
    , m_print(new QPushButton(themeIcon("document-print"), tr("&Print…"), this))
{
    build(purpose);
    fillPlaces(document, purpose, place);
    connect(m_place, &QComboBox::currentIndexChanged, this, &FindingsReportDialog::showState);
    for (const QCheckBox *box : m_severities)
        connect(box, &QCheckBox::toggled, this, &FindingsReportDialog::showState);
    showState();
}

void FindingsReportDialog::build(Purpose purpose)
{
    setObjectName(QStringLiteral("findingsReportDialog"));
    setWindowTitle(purpose == Purpose::Sheet ? tr("Sheet of findings for a director or a centre") : tr("Report of the checks"));
    m_place->setObjectName(QStringLiteral("reportPlace"));
    m_order->setObjectName(QStringLiteral("reportOrder"));
    m_format->setObjectName(QStringLiteral("reportFormat"));
    m_write->setObjectName(QStringLiteral("reportWrite"));
    m_print->setObjectName(QStringLiteral("reportPrint"));
    m_hint->setObjectName(QStringLiteral("reportHint"));
    m_order->addItem(tr("By what is to be done"), int(Order::Task));
    m_order->addItem(tr("Centre by centre"), int(Order::Centre));
    m_format->addItem(tr("PDF"), int(FindingsFormat::Pdf));
    m_format->addItem(tr("Web page in one file (HTML)"), int(FindingsFormat::Html));
    m_format->addItem(tr("Text document (ODT)"), int(FindingsFormat::Odt));
    m_place->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_place->setMinimumContentsLength(40);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    buttons->addButton(m_print, QDialogButtonBox::ActionRole);
    buttons->addButton(m_write, QDialogButtonBox::AcceptRole);
    m_write->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_print, &QPushButton::clicked, this, [this] {
        m_forPrinter = true;
        accept();
    });
    auto *layout = new QFormLayout(this);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addRow(tr("&Of"), m_place);
    layout->addRow(tr("&Arranged"), m_order);
    layout->addRow(tr("Findings"), severityBoxes());
    layout->addRow(tr("As a &file"), m_format);
    layout->addRow(m_hint);
    layout->addRow(buttons);
    resize(600, sizeHint().height());
}

QWidget *FindingsReportDialog::severityBoxes()
{
    auto *boxes = new QWidget(this);
    auto *row = new QHBoxLayout(boxes);
    row->setContentsMargins({});
    const char *names[] = {"reportErrors", "reportWarnings", "reportHints"};
    for (size_t i = 0; i < m_severities.size(); ++i) {
        m_severities[i]->setObjectName(QString::fromLatin1(names[i]));
        m_severities[i]->setChecked(true);
        row->addWidget(m_severities[i]);
    }
    row->addStretch(1);
    return boxes;
}

void FindingsReportDialog::fillPlaces(document::PlanDocument &document, Purpose purpose, const RecordKey &place)
{
    m_place->addItem(tr("The whole body"), QString());
    int first = 0;
    for (const Kind kind : {Kind::Director, Kind::ResponsibilityCentre}) {
        const std::vector<Record> records = document.reader().all(kind);
        if (!records.empty())
            m_place->insertSeparator(m_place->count());
        for (const Record &record : records) {
            m_place->addItem(document::displayName(record), placeText(record.key()));
            first = first == 0 ? m_place->count() - 1 : first;
        }
    }
    const int proposed = m_place->findData(placeText(place));
    if (purpose == Purpose::Sheet)
        m_place->setCurrentIndex(place.isNull() || proposed < 0 ? first : proposed);
}

/// What is already narrowed to one place is in no need of an order by place.
void FindingsReportDialog::showState()
{
    const bool whole = m_place->currentData().toString().isEmpty();
    const bool any = std::any_of(m_severities.begin(), m_severities.end(), [](const QCheckBox *box) { return box->isChecked(); });
    m_order->setEnabled(whole);
    m_write->setEnabled(any);
    m_print->setEnabled(any);
    m_hint->setText(!any      ? tr("Choose what is to be reported.")
                        : whole ? tr("With the counts by part and centre, what was set aside and why, and the quality of the plan.")
                                : tr("A sheet of a page or two: what was found, why it matters and what to do."));
}

FindingsReportRequest FindingsReportDialog::request() const
{
    FindingsReportRequest request;
    request.place = placeOf(m_place->currentData().toString());
    request.order = Order(m_order->currentData().toInt());
    request.format = FindingsFormat(m_format->currentData().toInt());
    for (size_t i = 0; i < m_severities.size(); ++i)
        request.severities[i] = m_severities[i]->isChecked();
    return request;
}

} // namespace piao::widgets
