// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/action_text.h"
#include "piao/store/changeset.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace piao::document {

/// Who acts: written beside each step.
struct Author {
    QString name;
    QString machine;

    /// The person logged in on this machine.
    static Author current();
};

/// One row of the history. Rows are only ever appended; `state` says where an action stands now.
struct HistoryEntry {
    enum class Kind { Origin, Action, Undo, Redo };
    enum class State { Applied, Undone, Abandoned };

    qlonglong seq = 0;
    Kind kind = Kind::Action;
    State state = State::Applied;
    qlonglong target = 0; ///< Undo, Redo: the action's seq
    ActionText text;
    QString author;
    QString machine;
    QDateTime at;
};

/// The history table of a plan file. Throws SQLite::Exception; the caller holds the transaction.
class History
{
public:
    explicit History(store::Connection &connection) : m_connection(connection) {}

    /// The number of the last step, which is the plan's revision.
    qlonglong revision() const;
    std::optional<HistoryEntry> nextUndo() const;
    std::optional<HistoryEntry> nextRedo() const;
    /// The newest steps first, those before `before` (0: from the last).
    std::vector<HistoryEntry> entries(int limit, qlonglong before = 0) const;
    store::Changeset changeset(qlonglong seq) const;

    qlonglong appendAction(const ActionText &text, const Author &author, const store::Changeset &changeset);
    /// Replaces the last step, which must be the action `seq`, by one that holds what was done since as well. It gets
    /// a new number, because the plan is no longer at the old one's revision.
    qlonglong extendAction(qlonglong seq, const ActionText &text, const store::Changeset &changeset);
    qlonglong appendOrigin(const ActionText &text, const Author &author);
    qlonglong appendUndo(const HistoryEntry &action, const Author &author);
    qlonglong appendRedo(const HistoryEntry &action, const Author &author);

private:
    qlonglong append(const char *kind, const char *state, qlonglong target, const ActionText &text, const Author &author,
                     const store::Changeset *changeset);
    std::optional<HistoryEntry> first(const std::string &condition) const;
    void setState(qlonglong seq, const char *state);

    store::Connection &m_connection;
};

} // namespace piao::document
