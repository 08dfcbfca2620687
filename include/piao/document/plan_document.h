// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/change_notice.h"
#include "piao/document/history.h"
#include "piao/document/plan_reader.h"
#include "piao/document/unit_of_work.h"
#include "piao/store/plan_file.h"

#include <QElapsedTimer>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace piao::document {

/// An open plan: reading, verbs as units of work, undo and redo, and notices of what changed. There is no Save:
/// each action is in the file when `perform` returns. Lives in one thread.
class PlanDocument : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<domain::Result<void>(UnitOfWork &)>;

    static domain::Result<std::unique_ptr<PlanDocument>> create(const QString &path, const Author &author = Author::current());
    static domain::Result<std::unique_ptr<PlanDocument>> open(const QString &path, store::PlanFile::Mode mode,
                                                              const Author &author = Author::current());
    static domain::Result<std::unique_ptr<PlanDocument>> open(const QString &path, store::PlanFile::Options options,
                                                              const Author &author = Author::current());
    ~PlanDocument() override;

    QString path() const { return m_file->path(); }
    bool isReadOnly() const { return m_file->isReadOnly(); }
    PlanReader &reader() { return m_reader; }
    store::Connection &connection() { return m_file->connection(); }
    /// A copy in memory for long work (export, full check) that must not hold a lock while a person types.
    domain::Result<std::unique_ptr<store::Connection>> snapshot() { return m_file->snapshot(); }
    /// Writes a checked copy to `path`, never over an existing file unless `replace`.
    domain::Result<void> copyTo(const QString &path, bool replace = false) { return m_file->copyTo(path, replace); }
    /// Why there is no backup of the last changes, when there should be one; to be told to the person, once.
    const std::optional<domain::Error> &backupProblem() const { return m_file->backupProblem(); }

    /// Runs `work` as one unit: all of it is committed and recorded under `text`, or nothing is. An action that
    /// changed nothing leaves no step. An empty `text` is worded from what changed.
    ///
    /// Actions with the same `mergeToken` (not empty), one right after the other and within typingPause of each other,
    /// become one step: who types a title letter by letter takes it back in one go.
    domain::Result<void> perform(const ActionText &text, const Work &work, const QString &mergeToken = {});
    /// The same without recording, for filling a plan that was just created; it becomes the plan's origin and
    /// cannot be undone. Refused when the plan already has a step.
    domain::Result<void> establish(const ActionText &text, const Work &work);

    enum class Typing {
        Finished, ///< an action of its own
        GoesOn,   ///< joined with what was just typed into the same field
    };
    /// Sets one field as an action.
    domain::Result<void> setField(const domain::RecordKey &key, const char *column, const QVariant &value,
        Typing typing = Typing::Finished);

    /// After this long without a key, what is typed next is a step of its own.
    std::chrono::milliseconds typingPause() const { return m_typingPause; }
    void setTypingPause(std::chrono::milliseconds pause) { m_typingPause = pause; }

    bool canUndo() const { return m_steps.undo.has_value(); }
    bool canRedo() const { return m_steps.redo.has_value(); }
    QString undoText() const { return m_steps.undo ? m_steps.undo->text.text() : QString(); }
    QString redoText() const { return m_steps.redo ? m_steps.redo->text.text() : QString(); }
    domain::Result<void> undo();
    domain::Result<void> redo();

    qlonglong revision() const { return m_steps.revision; }
    domain::Result<std::vector<HistoryEntry>> history(int limit, qlonglong before = 0);
    /// What a step changed, row by row.
    domain::Result<std::vector<store::RowChange>> changesOf(qlonglong seq);

signals:
    void changed(const piao::document::ChangeNotice &notice);
    void historyChanged();

private:
    PlanDocument(std::unique_ptr<store::PlanFile> file, Author author);
    static domain::Result<std::unique_ptr<PlanDocument>> wrap(domain::Result<std::unique_ptr<store::PlanFile>> file,
                                                              const Author &author);
    domain::Result<void> replay(const std::optional<HistoryEntry> &step, bool backwards);
    void record(const ActionText &text, const store::Changeset &changeset, const std::vector<store::RowChange> &rows, bool merge);
    bool mergesWith(const QString &token) const;
    /// Where the history stands. Read inside the transaction that moves it: outside, each query would lock the file anew.
    struct Steps {
        qlonglong revision = 0;
        std::optional<HistoryEntry> undo;
        std::optional<HistoryEntry> redo;
    };
    Steps readSteps() const;
    void publish(std::vector<store::RowChange> rows, Steps steps);

    std::unique_ptr<store::PlanFile> m_file;
    Author m_author;
    PlanReader m_reader;
    History m_history;
    Steps m_steps;

    QString m_mergeToken; ///< of the last action, when it is open to merging
    QElapsedTimer m_sinceTyped;
    std::chrono::milliseconds m_typingPause{3000};
};

} // namespace piao::document
