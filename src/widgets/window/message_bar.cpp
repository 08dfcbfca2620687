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
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this))
{
    setAccessibleName(tr("Message"));
    setAutoFillBackground(true);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
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
    for (int i = 0; i < mostOffers; ++i) {
        auto *button = new QPushButton(this);
        button->setObjectName(i == 0 ? QStringLiteral("messageAction") : QStringLiteral("messageAction%1").arg(i + 1));
        button->setAccessibleName(tr("What the message offers"));
        layout->addWidget(button);
        m_buttons.push_back(button);
        connect(button, &QPushButton::clicked, this, [this, i] {
            // A copy: what is done may show the next message.
            if (const std::function<void()> act = m_offers[size_t(i)].act)
                act();
        });
    }
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void MessageBar::showRefusal(const domain::Error &error)
{
    QString html = QStringLiteral("<b>%1</b>").arg(error.what.toHtmlEscaped());
    for (const QString &part : {error.safe, error.todo}) {
        if (!part.isEmpty())
            html += QStringLiteral(" ") + part.toHtmlEscaped();
    }
    showOffers({});
    m_icon->setPixmap(themeIcon("dialog-warning").pixmap(22));
    present(Tone::Refusal, html, error.oneLine());
}

void MessageBar::showResult(const QString &text, const QString &action, std::function<void()> act)
{
    std::vector<Offer> offers;
    if (!action.isEmpty())
        offers.push_back({action, std::move(act)});
    showResult(text, std::move(offers));
}

void MessageBar::showResult(const QString &text, std::vector<Offer> offers)
{
    showOffers(std::move(offers));
    m_icon->setPixmap(themeIcon("dialog-information").pixmap(22));
    present(Tone::Result, text.toHtmlEscaped(), text);
}

void MessageBar::showOffers(std::vector<Offer> offers)
{
    Q_ASSERT(offers.size() <= size_t(mostOffers));
    m_offers = std::move(offers);
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        const bool used = i < m_offers.size();
        m_buttons[i]->setVisible(used);
        if (!used)
            continue;
        m_buttons[i]->setText(m_offers[i].text);
        m_buttons[i]->setAccessibleName(m_offers[i].text);
    }
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
