// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>

#include <functional>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace piao::widgets {

/// Asks for one line of text and says at once when it will not do.
class TextDialog : public QDialog
{
    Q_OBJECT

public:
    TextDialog(const QString &title, const QString &label, const QString &text, QWidget *parent);

    void setHint(const QString &hint);
    /// `check` gives the reason why a text will not do, or nothing.
    void setCheck(std::function<QString(const QString &)> check);
    QString text() const;

private:
    void judge();

    QLineEdit *m_text;
    QLabel *m_hint;
    QLabel *m_reason;
    QDialogButtonBox *m_buttons;
    std::function<QString(const QString &)> m_check;
};

} // namespace piao::widgets
