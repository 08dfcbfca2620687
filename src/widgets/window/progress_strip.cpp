// SPDX-License-Identifier: EUPL-1.2
#include "window/progress_strip.h"

#include "style/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

namespace piao::widgets {

ProgressStrip::ProgressStrip(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
    , m_patience(new QTimer(this))
{
    setObjectName(QStringLiteral("progressStrip"));
    m_bar->setMaximumWidth(220);
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(QStringLiteral("progressCancel"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the running work"));
    m_cancel->setIcon(themeIcon("dialog-cancel"));
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    m_patience->setSingleShot(true);
    m_patience->setInterval(patienceMs);
    connect(m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (m_stop)
            m_stop();
        m_cancel->setEnabled(false);
    });
    hide();
}

void ProgressStrip::begin(const QString &title, const std::function<void()> &cancel)
{
    m_stop = cancel;
    m_title->setText(title);
    m_bar->setAccessibleName(title);
    setFraction(-1);
    m_cancel->setEnabled(true);
    m_patience->start();
}

void ProgressStrip::setFraction(double fraction)
{
    m_bar->setRange(0, fraction < 0 ? 0 : 1000);
    m_bar->setValue(int(fraction * 1000));
}

void ProgressStrip::end()
{
    m_patience->stop();
    m_stop = {};
    hide();
}

} // namespace piao::widgets
