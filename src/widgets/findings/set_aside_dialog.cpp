// SPDX-License-Identifier: EUPL-1.2
#include "findings/set_aside_dialog.h"

#include "look/quiet_label.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace piao::widgets {

SetAsideDialog::SetAsideDialog(const Question &question, QWidget *parent) : QDialog(parent), m_reason(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("setAsideDialog"));
    setWindowTitle(tr("Set %n finding(s) aside", nullptr, question.count));
    auto *what = new QLabel(question.message, this);
    what->setObjectName(QStringLiteral("setAsideWhat"));
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    QFont bold = what->font();
    bold.setWeight(QFont::DemiBold);
    what->setFont(bold);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(what);
    if (question.count > 1) {
        layout->addWidget(quietLabel(question.wholeCheck ? tr("All %n finding(s) of this check are set aside. What it finds later will be told again.", nullptr, question.count)
                                                         : tr("%n finding(s) are set aside for the same reason.", nullptr, question.count), this));
    }
    auto *caption = new QLabel(tr("&Why does the plan keep it as it is?"), this);
    caption->setBuddy(m_reason);
    layout->addSpacing(6);
    layout->addWidget(caption);
    m_reason->setObjectName(QStringLiteral("setAsideReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(fontMetrics().height() * 5);
    layout->addWidget(m_reason);
    layout->addWidget(quietLabel(tr("The reason stays in the plan with your name and today's date, and stands in the report of the checks. "
                                    "A finding that was set aside can be taken up again at any time."), this));
    if (question.wholeCheck) {
        auto *settings = quietLabel(tr("A check that does not suit this plan at all is better <a href=\"checks\">turned off</a>."), this);
        settings->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
        connect(settings, &QLabel::linkActivated, this, [this] {
            reject();
            emit checkSettingsRequested();
        });
        layout->addWidget(settings);
    }
    buildButtons(question.count);
    resize(520, sizeHint().height());
    m_reason->setFocus();
}

void SetAsideDialog::buildButtons(int count)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_set = buttons->addButton(count > 1 ? tr("Set %n &aside", nullptr, count) : tr("Set &aside"), QDialogButtonBox::AcceptRole);
    m_set->setObjectName(QStringLiteral("setAsideButton"));
    m_set->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &SetAsideDialog::refresh);
    layout()->addWidget(buttons);
    refresh();
}

QString SetAsideDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}

void SetAsideDialog::refresh()
{
    m_set->setEnabled(!reason().isEmpty());
}

} // namespace piao::widgets
