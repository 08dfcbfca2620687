// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/change_notice.h"
#include "piao/document/history.h"
#include "piao/document/plan_reader.h"
#include "piao/document/unit_of_work.h"
#include "piao/store/plan_file.h"

#include <QObject>

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
    domain::Result<void> perform(const ActionText &text, const Work &work);
    /// The same without recording, for filling a plan that was just created; it becomes the plan's origin and
    /// cannot be undone. Refused when the plan already has a step.
    domain::Result<void> establish(const ActionText &text, const Work &work);

    /// Sets one field as an action of its own.
    domain::Result<void> setField(const domain::RecordKey &key, const char *column, const QVariant &value);

    bool canUndo() const { return m_undo.has_value(); }
    bool canRedo() const { return m_redo.has_value(); }
    QString undoText() const { return m_undo ? m_undo->text.text() : QString(); }
    QString redoText() const { return m_redo ? m_redo->text.text() : QString(); }
    domain::Result<void> undo();
    domain::Result<void> redo();

    qlonglong revision() const { return m_revision; }
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
    void refreshSteps();
    void publish(const store::Changeset &changeset);

    std::unique_ptr<store::PlanFile> m_file;
    Author m_author;
    PlanReader m_reader;
    History m_history;
    qlonglong m_revision = 0;
    std::optional<HistoryEntry> m_undo;
    std::optional<HistoryEntry> m_redo;
};

} // namespace piao::document
