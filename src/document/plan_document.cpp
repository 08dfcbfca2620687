// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/plan_document.h"

#include "piao/document/action_wording.h"
#include "unit_rules.h"
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
    const Result<void> ready = guarded(document->connection(), [&] { document->m_steps = document->readSteps(); });
    if (!ready)
        return ready.error();
    return document;
}

Result<void> PlanDocument::perform(const ActionText &text, const Work &work, const QString &mergeToken)
{
    std::vector<store::RowChange> rows;
    Steps steps;
    const Result<void> done = guarded(connection(), [&] {
        store::WriteTransaction transaction(*m_file);
        Changeset changeset;
        {
            store::RecordingSession session(connection());
            UnitOfWork unit(connection());
            if (const Result<void> worked = work(unit); !worked)
                throw store::Refusal(worked.error());
            changeset = session.changeset();
        }
        if (changeset.isEmpty())
            return;
        rows = changeset.rows();
        if (const Result<void> allowed = checkRules(rows, m_reader); !allowed)
            throw store::Refusal(allowed.error());
        record(text, changeset, rows, mergesWith(mergeToken));
        steps = readSteps();
        transaction.commit();
    });
    if (!done)
        return done.error();
    if (rows.empty())
        return {};
    m_mergeToken = mergeToken;
    m_sinceTyped.start();
    publish(std::move(rows), std::move(steps));
    return {};
}

bool PlanDocument::mergesWith(const QString &token) const
{
    // The last step must still be that action: undo, redo and every other action add a step of their own.
    return !token.isEmpty() && token == m_mergeToken && m_steps.undo && m_steps.undo->seq == m_steps.revision
        && !m_sinceTyped.hasExpired(m_typingPause.count());
}

void PlanDocument::record(const ActionText &text, const Changeset &changeset, const std::vector<store::RowChange> &rows, bool merge)
{
    if (merge) {
        const Changeset whole = m_history.changeset(m_steps.undo->seq).followedBy(changeset);
        // Typed back to what it was: the step cannot vanish from the trail, so this is one of its own.
        if (!whole.isEmpty()) {
            m_history.extendAction(m_steps.undo->seq, text.isEmpty() ? wordingOf(whole.rows(), m_reader) : text, whole);
            return;
        }
    }
    m_history.appendAction(text.isEmpty() ? wordingOf(rows, m_reader) : text, m_author, changeset);
}

Result<void> PlanDocument::establish(const ActionText &text, const Work &work)
{
    if (m_steps.revision != 0)
        return Error{ErrorCode::RuleBroken, tr("The plan is not empty."), tr("Nothing was changed."), {}};
    Steps steps;
    const Result<void> done = guarded(connection(), [&] {
        store::WriteTransaction transaction(*m_file);
        UnitOfWork unit(connection());
        if (const Result<void> worked = work(unit); !worked)
            throw store::Refusal(worked.error());
        m_history.appendOrigin(text, m_author);
        steps = readSteps();
        transaction.commit();
    });
    if (!done)
        return done.error();
    m_steps = std::move(steps);
    emit changed({m_steps.revision, {}, true});
    emit historyChanged();
    return {};
}

Result<void> PlanDocument::setField(const RecordKey &key, const char *column, const QVariant &value, Typing typing)
{
    const QString token = typing == Typing::Finished ? QString()
        : QStringLiteral("%1/%2/%3/%4").arg(int(key.kind)).arg(key.id, key.part, QLatin1String(column));
    return perform({}, [&](UnitOfWork &unit) { return unit.set(key, column, value); }, token);
}

Result<void> PlanDocument::undo()
{
    return replay(m_steps.undo, true);
}

Result<void> PlanDocument::redo()
{
    return replay(m_steps.redo, false);
}

Result<void> PlanDocument::replay(const std::optional<HistoryEntry> &step, bool backwards)
{
    if (!step)
        return {};
    const HistoryEntry action = *step;
    std::vector<store::RowChange> rows;
    Steps steps;
    const Result<void> done = guarded(connection(), [&] {
        store::WriteTransaction transaction(*m_file);
        Changeset changeset = m_history.changeset(action.seq);
        if (backwards)
            changeset = changeset.inverted();
        changeset.apply(connection());
        rows = changeset.rows();
        if (backwards)
            m_history.appendUndo(action, m_author);
        else
            m_history.appendRedo(action, m_author);
        steps = readSteps();
        transaction.commit();
    });
    if (!done)
        return done.error();
    publish(std::move(rows), std::move(steps));
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

PlanDocument::Steps PlanDocument::readSteps() const
{
    return {m_history.revision(), m_history.nextUndo(), m_history.nextRedo()};
}

void PlanDocument::publish(std::vector<store::RowChange> rows, Steps steps)
{
    m_steps = std::move(steps);
    emit changed({m_steps.revision, std::move(rows), false});
    emit historyChanged();
}

} // namespace piao::document
