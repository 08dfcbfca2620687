// SPDX-License-Identifier: EUPL-1.2
#include "window/message_bar.h"

#include "piao/widgets/theme.h"
#include "style/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace piao::widgets {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_action(new QPushButton(this))
{
    setAccessibleName(tr("Message"));
    setAutoFillBackground(true);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_action->setAccessibleName(tr("What the message offers"));
    auto *close = new QToolButton(this);
    close->setObjectName(QStringLiteral("messageClose"));
    close->setIcon(themeIcon("window-close"));
    close->setText(tr("Close"));
    close->setAccessibleName(tr("Close the message"));
    close->setToolTip(tr("Close the message"));
    close->setAutoRaise(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(10);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_act)
            m_act();
    });
    hide();
}

void MessageBar::showRefusal(const domain::Error &error)
{
    QString html = QStringLiteral("<b>%1</b>").arg(error.what.toHtmlEscaped());
    for (const QString &part : {error.safe, error.todo}) {
        if (!part.isEmpty())
            html += QStringLiteral(" ") + part.toHtmlEscaped();
    }
    m_action->hide();
    m_icon->setPixmap(themeIcon("dialog-warning").pixmap(22));
    present(Tone::Refusal, html, error.oneLine());
}

void MessageBar::showResult(const QString &text, const QString &action, std::function<void()> act)
{
    m_act = std::move(act);
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    m_icon->setPixmap(themeIcon("dialog-information").pixmap(22));
    present(Tone::Result, text.toHtmlEscaped(), text);
}

void MessageBar::present(Tone tone, const QString &html, const QString &plain)
{
    paintTone(tone);
    m_text->setText(html);
    setAccessibleDescription(plain);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::paintTone(Tone tone)
{
    const QPalette base = parentWidget() ? parentWidget()->palette() : palette();
    const QColor color = tone == Tone::Refusal ? meaningColors(base).doubtful : base.color(QPalette::Link);
    QPalette toned = base;
    toned.setColor(QPalette::Window, mixed(base.color(QPalette::Base), color, 0.12));
    setPalette(toned);
}

} // namespace piao::widgets
