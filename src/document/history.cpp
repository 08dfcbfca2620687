// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/history.h"

#include <QSysInfo>

namespace piao::document {

namespace {

constexpr const char *columns = "SELECT seq, kind, state, target, title, author, machine, at FROM history ";

HistoryEntry::Kind kindOf(const QString &text)
{
    if (text == QLatin1String("origin"))
        return HistoryEntry::Kind::Origin;
    if (text == QLatin1String("undo"))
        return HistoryEntry::Kind::Undo;
    if (text == QLatin1String("redo"))
        return HistoryEntry::Kind::Redo;
    return HistoryEntry::Kind::Action;
}

HistoryEntry::State stateOf(const QString &text)
{
    if (text == QLatin1String("undone"))
        return HistoryEntry::State::Undone;
    if (text == QLatin1String("abandoned"))
        return HistoryEntry::State::Abandoned;
    return HistoryEntry::State::Applied;
}

HistoryEntry readEntry(SQLite::Statement &row)
{
    HistoryEntry entry;
    entry.seq = row.getColumn(0).getInt64();
    entry.kind = kindOf(store::textColumn(row, 1));
    entry.state = stateOf(store::textColumn(row, 2));
    entry.target = row.getColumn(3).getInt64();
    entry.text = ActionText::fromJson(store::textColumn(row, 4));
    entry.author = store::textColumn(row, 5);
    entry.machine = store::textColumn(row, 6);
    entry.at = QDateTime::fromString(store::textColumn(row, 7), Qt::ISODateWithMs);
    return entry;
}

} // namespace

Author Author::current()
{
    QString name = qEnvironmentVariable("PIAO_AUTHOR");
    if (name.isEmpty())
        name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return {name, QSysInfo::machineHostName()};
}

qlonglong History::revision() const
{
    return m_connection.scalar("SELECT coalesce(max(seq), 0) FROM history");
}

std::optional<HistoryEntry> History::first(const std::string &condition) const
{
    SQLite::Statement &row = m_connection.prepared(columns + condition);
    std::optional<HistoryEntry> entry;
    if (row.executeStep())
        entry = readEntry(row);
    row.tryReset();
    return entry;
}

std::optional<HistoryEntry> History::nextUndo() const
{
    return first("WHERE kind = 'action' AND state = 'applied' ORDER BY seq DESC LIMIT 1");
}

std::optional<HistoryEntry> History::nextRedo() const
{
    return first("WHERE kind = 'action' AND state = 'undone' ORDER BY seq LIMIT 1");
}

std::vector<HistoryEntry> History::entries(int limit, qlonglong before) const
{
    SQLite::Statement &row = m_connection.prepared(
        std::string(columns) + "WHERE ?1 = 0 OR seq < ?1 ORDER BY seq DESC LIMIT ?2");
    row.bind(1, int64_t(before));
    row.bind(2, limit);
    std::vector<HistoryEntry> entries;
    while (row.executeStep())
        entries.push_back(readEntry(row));
    row.tryReset();
    return entries;
}

store::Changeset History::changeset(qlonglong seq) const
{
    SQLite::Statement &row = m_connection.prepared("SELECT changeset FROM history WHERE seq = ?");
    row.bind(1, int64_t(seq));
    QByteArray bytes;
    if (row.executeStep()) {
        const SQLite::Column column = row.getColumn(0);
        bytes = QByteArray(static_cast<const char *>(column.getBlob()), column.getBytes());
    }
    row.tryReset();
    return store::Changeset(bytes);
}

qlonglong History::append(const char *kind, const char *state, qlonglong target, const ActionText &text,
                          const Author &author, const store::Changeset *changeset)
{
    SQLite::Statement &row = m_connection.prepared(
        "INSERT INTO history (kind, state, target, title, author, machine, at, changeset) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    row.bind(1, kind);
    row.bind(2, state);
    if (target != 0)
        row.bind(3, int64_t(target));
    store::bind(row, 4, text.toJson());
    store::bind(row, 5, author.name);
    store::bind(row, 6, author.machine);
    store::bind(row, 7, QDateTime::currentDateTime().toString(Qt::ISODateWithMs));
    if (changeset)
        row.bind(8, changeset->bytes().constData(), int(changeset->bytes().size()));
    row.exec();
    return m_connection.database().getLastInsertRowid();
}

qlonglong History::appendAction(const ActionText &text, const Author &author, const store::Changeset &changeset)
{
    // What was undone and is now overtaken can no longer be redone, but stays in the trail.
    m_connection.prepared("UPDATE history SET state = 'abandoned' WHERE state = 'undone'").exec();
    return append("action", "applied", 0, text, author, &changeset);
}

qlonglong History::extendAction(qlonglong seq, const ActionText &text, const store::Changeset &changeset)
{
    SQLite::Statement &row = m_connection.prepared(
        "UPDATE history SET seq = seq + 1, title = ?, at = ?, changeset = ? WHERE seq = ?");
    store::bind(row, 1, text.toJson());
    store::bind(row, 2, QDateTime::currentDateTime().toString(Qt::ISODateWithMs));
    row.bind(3, changeset.bytes().constData(), int(changeset.bytes().size()));
    row.bind(4, int64_t(seq));
    row.exec();
    return seq + 1;
}

qlonglong History::appendOrigin(const ActionText &text, const Author &author)
{
    return append("origin", "applied", 0, text, author, nullptr);
}

qlonglong History::appendUndo(const HistoryEntry &action, const Author &author)
{
    setState(action.seq, "undone");
    return append("undo", "applied", action.seq, action.text, author, nullptr);
}

qlonglong History::appendRedo(const HistoryEntry &action, const Author &author)
{
    setState(action.seq, "applied");
    return append("redo", "applied", action.seq, action.text, author, nullptr);
}

void History::setState(qlonglong seq, const char *state)
{
    SQLite::Statement &row = m_connection.prepared("UPDATE history SET state = ? WHERE seq = ?");
    row.bind(1, state);
    row.bind(2, int64_t(seq));
    row.exec();
}

} // namespace piao::document
