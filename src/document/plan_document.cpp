// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/plan_document.h"

#include "piao/document/action_wording.h"
#include "piao/store/write_transaction.h"

#include <QCoreApplication>

namespace piao::document {

using namespace domain;
using store::Changeset;
using store::guarded;

PlanDocument::PlanDocument(std::unique_ptr<store::PlanFile> file, Author author)
    : m_file(std::move(file)), m_author(std::move(author)), m_reader(m_file->connection()), m_history(m_file->connection())
{
}

PlanDocument::~PlanDocument() = default;

Result<std::unique_ptr<PlanDocument>> PlanDocument::create(const QString &path, const Author &author)
{
    store::PlanFile::Options options;
    options.person = author.name;
    return wrap(store::PlanFile::create(path, options), author);
}

Result<std::unique_ptr<PlanDocument>> PlanDocument::open(const QString &path, store::PlanFile::Mode mode, const Author &author)
{
    return open(path, store::PlanFile::Options{mode}, author);
}

Result<std::unique_ptr<PlanDocument>> PlanDocument::open(const QString &path, store::PlanFile::Options options, const Author &author)
{
    if (options.person.isEmpty())
        options.person = author.name;
    return wrap(store::PlanFile::open(path, options), author);
}

Result<std::unique_ptr<PlanDocument>> PlanDocument::wrap(Result<std::unique_ptr<store::PlanFile>> file, const Author &author)
{
    if (!file)
        return file.error();
    std::unique_ptr<PlanDocument> document(new PlanDocument(std::move(file).value(), author));
    const Result<void> ready = guarded(document->connection(), [&] { document->refreshSteps(); });
    if (!ready)
        return ready.error();
    return document;
}

Result<void> PlanDocument::perform(const ActionText &text, const Work &work)
{
    Changeset changeset;
    const Result<void> done = guarded(connection(), [&] {
        store::WriteTransaction transaction(*m_file);
        {
            store::RecordingSession session(connection());
            UnitOfWork unit(connection());
            if (const Result<void> worked = work(unit); !worked)
                throw store::Refusal(worked.error());
            changeset = session.changeset();
        }
        if (changeset.isEmpty())
            return;
        m_history.appendAction(text.isEmpty() ? wordingOf(changeset.rows(), m_reader) : text, m_author, changeset);
        transaction.commit();
    });
    if (!done)
        return done.error();
    if (!changeset.isEmpty())
        publish(changeset);
    return {};
}

Result<void> PlanDocument::establish(const ActionText &text, const Work &work)
{
    if (m_revision != 0)
        return Error{ErrorCode::RuleBroken, tr("The plan is not empty."), tr("Nothing was changed."), {}};
    const Result<void> done = guarded(connection(), [&] {
        store::WriteTransaction transaction(*m_file);
        UnitOfWork unit(connection());
        if (const Result<void> worked = work(unit); !worked)
            throw store::Refusal(worked.error());
        m_history.appendOrigin(text, m_author);
        transaction.commit();
        refreshSteps();
    });
    if (!done)
        return done.error();
    emit changed({m_revision, {}, true});
    emit historyChanged();
    return {};
}

Result<void> PlanDocument::setField(const RecordKey &key, const char *column, const QVariant &value)
{
    return perform({}, [&](UnitOfWork &unit) { return unit.set(key, column, value); });
}

Result<void> PlanDocument::undo()
{
    return replay(m_undo, true);
}

Result<void> PlanDocument::redo()
{
    return replay(m_redo, false);
}

Result<void> PlanDocument::replay(const std::optional<HistoryEntry> &step, bool backwards)
{
    if (!step)
        return {};
    const HistoryEntry action = *step;
    Changeset changeset;
    const Result<void> done = guarded(connection(), [&] {
        store::WriteTransaction transaction(*m_file);
        changeset = m_history.changeset(action.seq);
        if (backwards)
            changeset = changeset.inverted();
        changeset.apply(connection());
        if (backwards)
            m_history.appendUndo(action, m_author);
        else
            m_history.appendRedo(action, m_author);
        transaction.commit();
    });
    if (!done)
        return done.error();
    publish(changeset);
    return {};
}

Result<std::vector<HistoryEntry>> PlanDocument::history(int limit, qlonglong before)
{
    return guarded(connection(), [&] { return m_history.entries(limit, before); });
}

Result<std::vector<store::RowChange>> PlanDocument::changesOf(qlonglong seq)
{
    return guarded(connection(), [&] { return m_history.changeset(seq).rows(); });
}

void PlanDocument::refreshSteps()
{
    m_revision = m_history.revision();
    m_undo = m_history.nextUndo();
    m_redo = m_history.nextRedo();
}

void PlanDocument::publish(const Changeset &changeset)
{
    const Result<std::vector<store::RowChange>> rows = guarded(connection(), [&] {
        refreshSteps();
        return changeset.rows();
    });
    // What was just written could not be read back: let everybody load anew rather than show what is not there.
    emit changed(rows ? ChangeNotice{m_revision, *rows, false} : ChangeNotice{m_revision, {}, true});
    emit historyChanged();
}

} // namespace piao::document
