// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/rollover.h"
#include "window/background_job.h"

#include <QDialog>

#include <functional>
#include <memory>

class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace piao::widgets {

/// Makes the plan of the next three years: says first what would be carried over, left behind and proposed, then writes
/// the new file, and keeps the report on the screen.
class RolloverDialog : public QDialog
{
    Q_OBJECT

public:
    /// Asks for the new file's name; the argument is a proposal, an empty answer gives up.
    using AskFile = std::function<QString(const QString &suggested)>;

    RolloverDialog(const QString &source, AskFile ask, QWidget *parent = nullptr);
    ~RolloverDialog() override;

    /// The file that was written and is to be opened; empty when the dialog was only closed.
    QString toOpen() const { return m_toOpen; }

private:
    void build();
    void prepare();
    void showReport();
    void write();
    void showWritten(const QString &path, const domain::Result<void> &result);
    void begin(const QString &text, BackgroundJob::Work work, std::function<void(const domain::Result<void> &)> done);

    QString m_source;
    AskFile m_ask;
    std::shared_ptr<std::unique_ptr<document::Rollover>> m_rollover; ///< filled in another thread
    QString m_written;
    QString m_toOpen;
    QLabel *m_message;
    QProgressBar *m_progress;
    QTreeWidget *m_report;
    QDialogButtonBox *m_buttons;
    QPushButton *m_make;
    QPushButton *m_open;
};

} // namespace piao::widgets
