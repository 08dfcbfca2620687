// SPDX-License-Identifier: EUPL-1.2
#include "forms/finding_line.h"

#include "findings/severity_mark.h"

#include <QHBoxLayout>
#include <QLabel>

namespace piao::widgets {

namespace {

constexpr qsizetype mostMessages = 3;

} // namespace

FindingLine::FindingLine(QWidget *parent) : QWidget(parent)
{
    hide();
}

void FindingLine::build()
{
    m_mark = new QLabel(this);
    m_text = new QLabel(this);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 1, 0, 3);
    layout->setSpacing(6);
    layout->addWidget(m_mark, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
}

void FindingLine::setFindings(checks::Severity worst, const QStringList &messages)
{
    if (messages.isEmpty()) {
        hide();
        return;
    }
    if (!m_mark)
        build();
    QStringList lines = messages.mid(0, mostMessages);
    if (messages.size() > mostMessages)
        lines.append(tr("and %n more finding(s)", nullptr, int(messages.size() - mostMessages)));
    const int side = fontMetrics().ascent();
    m_mark->setPixmap(severityIcon(worst).pixmap(QSize(side, side), devicePixelRatioF()));
    m_mark->setContentsMargins(0, (fontMetrics().height() - side) / 2, 0, 0);
    m_words = lines.join(QLatin1Char('\n'));
    m_text->setToolTip(m_words);
    setAccessibleName(m_words);
    fit();
    show();
}

void FindingLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_text)
        fit();
}

void FindingLine::fit()
{
    constexpr int linesUnderNarrowField = 3;
    const int narrow = fontMetrics().averageCharWidth() * 45;
    const int room = width() - fontMetrics().height() * 2;
    const QString text = width() < narrow && room > 0
        ? fontMetrics().elidedText(QString(m_words).replace(QLatin1Char('\n'), QLatin1Char(' ')), Qt::ElideMiddle, room * linesUnderNarrowField)
        : m_words;
    if (text != m_text->text())
        m_text->setText(text);
}

} // namespace piao::widgets
