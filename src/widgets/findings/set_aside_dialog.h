// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace piao::widgets {

/// Asks why findings are set aside: without a reason none is.
class SetAsideDialog : public QDialog
{
    Q_OBJECT

public:
    struct Question {
        int count = 1;         ///< how many findings
        QString message;       ///< what the only one says; of several, the title of their check, if it is one
        bool wholeCheck = false; ///< all that the check found
    };

    explicit SetAsideDialog(const Question &question, QWidget *parent);

    QString reason() const;

signals:
    /// The person would rather not be told by this check at all.
    void checkSettingsRequested();

private:
    void buildButtons(int count);
    void refresh();

    QPlainTextEdit *m_reason;
    QPushButton *m_set = nullptr;
};

} // namespace piao::widgets
