// SPDX-License-Identifier: EUPL-1.2
#include "window/rollover_dialog.h"

#include "style/icons.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace piao::widgets {

using document::Rollover;
using document::RolloverReport;
using domain::Result;

RolloverDialog::RolloverDialog(const QString &source, AskFile ask, QWidget *parent)
    : QDialog(parent)
    , m_source(source)
    , m_ask(std::move(ask))
    , m_rollover(std::make_shared<std::unique_ptr<Rollover>>())
    , m_message(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_report(new QTreeWidget(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
    , m_make(new QPushButton(themeIcon("document-new"), tr("&Make the new plan…"), this))
    , m_open(new QPushButton(themeIcon("document-open"), tr("&Open the new plan"), this))
{
    build();
    prepare();
}

RolloverDialog::~RolloverDialog() = default;

void RolloverDialog::build()
{
    setObjectName(QStringLiteral("rolloverDialog"));
    setWindowTitle(tr("Roll over to the next three years"));
    m_message->setObjectName(QStringLiteral("rolloverMessage"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_report->setObjectName(QStringLiteral("rolloverReport"));
    m_report->setAccessibleName(tr("What the new plan takes over"));
    m_report->setHeaderLabels({tr("What"), tr("How many")});
    m_report->setUniformRowHeights(true);
    m_report->header()->setStretchLastSection(false);
    m_report->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_report->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_make->setObjectName(QStringLiteral("makeButton"));
    m_open->setObjectName(QStringLiteral("openNewButton"));
    m_open->hide();
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    m_buttons->addButton(m_make, QDialogButtonBox::ActionRole);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &RolloverDialog::write);
    connect(m_open, &QPushButton::clicked, this, [this] {
        m_toOpen = m_written;
        accept();
    });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(m_progress);
    layout->addWidget(m_report, 1);
    layout->addWidget(m_buttons);
    resize(760, 640);
}

void RolloverDialog::begin(const QString &text, BackgroundJob::Work work, std::function<void(const Result<void> &)> done)
{
    m_message->setText(text);
    m_progress->setAccessibleName(text);
    m_progress->setValue(0);
    m_progress->show();
    m_make->setEnabled(false);
    auto *job = new BackgroundJob(text, this);
    connect(job, &BackgroundJob::progressed, m_progress, [this](double fraction) { m_progress->setValue(int(fraction * 1000)); });
    connect(job, &BackgroundJob::finished, this, [this, done = std::move(done)](const Result<void> &result) {
        m_progress->hide();
        done(result);
    });
    job->start(std::move(work));
}

void RolloverDialog::prepare()
{
    const auto work = [source = m_source, rollover = m_rollover](const BackgroundJob::Progress &progress) -> Result<void> {
        auto prepared = Rollover::prepare(source, progress);
        if (!prepared)
            return prepared.error();
        *rollover = std::move(prepared).value();
        return {};
    };
    begin(tr("Working out the next plan…"), work, [this](const Result<void> &result) {
        if (result)
            showReport();
        else
            m_message->setText(result.error().oneLine());
    });
}

void RolloverDialog::showReport()
{
    const RolloverReport &report = (*m_rollover)->report();
    m_message->setText(tr("From %1 to %2, in a new file. «%3» is only read. This is what the new plan will hold:")
                           .arg(report.from.name(), report.to.name(), QFileInfo(m_source).fileName()));
    QTreeWidgetItem *group = nullptr;
    const RolloverReport::Line *before = nullptr;
    for (const RolloverReport::Line &line : report.lines) {
        if (!before || before->group != line.group) {
            group = new QTreeWidgetItem(m_report, {RolloverReport::title(line.group)});
            QFont bold = m_report->font();
            bold.setBold(true);
            group->setFont(0, bold);
            group->setExpanded(line.group != RolloverReport::Group::Carried);
        }
        auto *item = new QTreeWidgetItem(group, {line.text, QString::number(line.count)});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        for (const QString &name : line.names)
            new QTreeWidgetItem(item, {name.simplified()});
        before = &line;
    }
    if (m_report->topLevelItemCount() > 0)
        m_report->setCurrentItem(m_report->topLevelItem(0));
    m_make->setEnabled(true);
    m_make->setDefault(true);
}

void RolloverDialog::write()
{
    const QString path = m_ask((*m_rollover)->suggestedFileName());
    if (path.isEmpty())
        return;
    const auto work = [rollover = m_rollover, path](const BackgroundJob::Progress &progress) { return (*rollover)->writeTo(path, progress); };
    begin(tr("Writing «%1»…").arg(QFileInfo(path).fileName()), work, [this, path](const Result<void> &result) { showWritten(path, result); });
}

void RolloverDialog::showWritten(const QString &path, const Result<void> &result)
{
    if (!result) {
        m_message->setText(result.error().oneLine());
        m_make->setEnabled(true);
        return;
    }
    m_written = path;
    m_message->setText(tr("The new plan is in «%1». The old one was not changed.").arg(path));
    m_buttons->removeButton(m_make);
    m_make->hide();
    m_buttons->addButton(m_open, QDialogButtonBox::ActionRole);
    m_open->show();
    m_open->setDefault(true);
    m_open->setFocus();
}

} // namespace piao::widgets
