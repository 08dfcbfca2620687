// SPDX-License-Identifier: EUPL-1.2
#include "narrative/text_dialog.h"

#include "look/quiet_label.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace piao::widgets {

TextDialog::TextDialog(const QString &title, const QString &label, const QString &text, QWidget *parent)
    : QDialog(parent), m_text(new QLineEdit(text, this)), m_hint(quietLabel({}, this)), m_reason(reasonLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("textDialog"));
    setWindowTitle(title);
    setMinimumWidth(520);
    m_text->setObjectName(QStringLiteral("textEdit"));
    m_text->setAccessibleName(label);
    auto *caption = new QLabel(label, this);
    caption->setBuddy(m_text);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *widget : std::initializer_list<QWidget *>{caption, m_text, m_hint, m_reason, m_buttons})
        layout->addWidget(widget);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_text, &QLineEdit::textChanged, this, &TextDialog::judge);
    m_text->selectAll();
}

void TextDialog::setHint(const QString &hint)
{
    m_hint->setText(hint);
}

void TextDialog::setCheck(std::function<QString(const QString &)> check)
{
    m_check = std::move(check);
    judge();
    // Nobody has done anything wrong yet.
    m_reason->hide();
}

void TextDialog::judge()
{
    const QString reason = m_check ? m_check(text()) : QString();
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(reason.isEmpty());
}

QString TextDialog::text() const
{
    return m_text->text().trimmed();
}

} // namespace piao::widgets
