// SPDX-License-Identifier: EUPL-1.2
#ifndef SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_SESSION
#endif
#ifndef SQLITE_ENABLE_PREUPDATE_HOOK
#define SQLITE_ENABLE_PREUPDATE_HOOK
#endif
#include <sqlite3.h>

#include "piao/store/changeset.h"

#include "changeset_format.h"
#include "piao/domain/record_description.h"
#include "record_values.h"

namespace piao::store {

using namespace domain;

namespace {

void check(int code, const char *what)
{
    if (code != SQLITE_OK)
        throw SQLite::Exception(what, code);
}

struct IteratorCloser {
    void operator()(sqlite3_changeset_iter *iterator) const { sqlite3changeset_finalize(iterator); }
};
using Iterator = std::unique_ptr<sqlite3_changeset_iter, IteratorCloser>;

int refuseConflict(void *, int, sqlite3_changeset_iter *)
{
    return SQLITE_CHANGESET_ABORT;
}

using ValueReader = int (*)(sqlite3_changeset_iter *, int, sqlite3_value **);

/// Reads the values that the changeset gives for a row; returns a bit for each field that it gave.
quint64 readValues(sqlite3_changeset_iter *iterator, ValueReader read, int columns, Record &into)
{
    quint64 given = 0;
    const RecordDescription &description = into.description();
    const int known = std::min(columns, int(description.fields.size()));
    for (int i = 0; i < known; ++i) {
        sqlite3_value *value = nullptr;
        check(read(iterator, i, &value), "a value of a changeset cannot be read");
        if (!value)
            continue;
        into.at(i) = fromSqlite(value, description.fields[size_t(i)]);
        given |= quint64(1) << i;
    }
    return given;
}

RowChange readRow(sqlite3_changeset_iter *iterator, const RecordDescription &description, int columns, int operation)
{
    RowChange row{RowChangeKind::Updated, {}, Record(description.kind), Record(description.kind), 0};
    if (operation != SQLITE_INSERT)
        readValues(iterator, sqlite3changeset_old, columns, row.before);
    if (operation != SQLITE_DELETE)
        row.changed = readValues(iterator, sqlite3changeset_new, columns, row.after);
    if (operation == SQLITE_INSERT)
        row.kind = RowChangeKind::Inserted;
    if (operation == SQLITE_DELETE)
        row.kind = RowChangeKind::Removed;
    row.key = (operation == SQLITE_INSERT ? row.after : row.before).key();
    return row;
}

} // namespace

Changeset Changeset::inverted() const
{
    checkChangesetFormat(m_bytes);
    int size = 0;
    void *bytes = nullptr;
    check(sqlite3changeset_invert(int(m_bytes.size()), m_bytes.constData(), &size, &bytes), "a changeset cannot be inverted");
    QByteArray result(static_cast<const char *>(bytes), size);
    sqlite3_free(bytes);
    return Changeset(result);
}

Changeset Changeset::followedBy(const Changeset &later) const
{
    checkChangesetFormat(m_bytes);
    checkChangesetFormat(later.m_bytes);
    sqlite3_changegroup *raw = nullptr;
    check(sqlite3changegroup_new(&raw), "changesets cannot be joined");
    const std::unique_ptr<sqlite3_changegroup, void (*)(sqlite3_changegroup *)> group(raw, sqlite3changegroup_delete);
    for (const QByteArray &bytes : {m_bytes, later.m_bytes})
        check(sqlite3changegroup_add(raw, int(bytes.size()), const_cast<char *>(bytes.constData())), "changesets cannot be joined");
    int size = 0;
    void *output = nullptr;
    check(sqlite3changegroup_output(raw, &size, &output), "changesets cannot be joined");
    QByteArray result(static_cast<const char *>(output), size);
    sqlite3_free(output);
    return Changeset(result);
}

void Changeset::apply(Connection &connection) const
{
    if (isEmpty())
        return;
    checkChangesetFormat(m_bytes);
    check(sqlite3changeset_apply(connection.handle(), int(m_bytes.size()), const_cast<char *>(m_bytes.constData()), nullptr,
                                 refuseConflict, nullptr),
          "the history does not fit the plan any more");
}

std::vector<RowChange> Changeset::rows() const
{
    std::vector<RowChange> rows;
    if (isEmpty())
        return rows;
    checkChangesetFormat(m_bytes);
    sqlite3_changeset_iter *raw = nullptr;
    check(sqlite3changeset_start(&raw, int(m_bytes.size()), const_cast<char *>(m_bytes.constData())), "a changeset cannot be read");
    const Iterator iterator(raw);
    int step = SQLITE_ROW;
    while ((step = sqlite3changeset_next(raw)) == SQLITE_ROW) {
        const char *table = nullptr;
        int columns = 0;
        int operation = 0;
        int indirect = 0;
        check(sqlite3changeset_op(raw, &table, &columns, &operation, &indirect), "a changeset cannot be read");
        if (const RecordDescription *description = describeTable(QString::fromUtf8(table)))
            rows.push_back(readRow(raw, *description, columns, operation));
    }
    check(step == SQLITE_DONE ? SQLITE_OK : step, "a changeset cannot be read");
    return rows;
}

RecordingSession::RecordingSession(Connection &connection)
{
    check(sqlite3session_create(connection.handle(), "main", &m_session), "the history cannot be recorded");
    // By name: attaching all tables would let a search index's shadow tables, and the history itself, leak in.
    for (const RecordDescription &record : allRecords())
        check(sqlite3session_attach(m_session, record.table), "the history cannot be recorded");
}

RecordingSession::~RecordingSession()
{
    sqlite3session_delete(m_session);
}

Changeset RecordingSession::changeset()
{
    int size = 0;
    void *bytes = nullptr;
    check(sqlite3session_changeset(m_session, &size, &bytes), "the history cannot be recorded");
    QByteArray result(static_cast<const char *>(bytes), size);
    sqlite3_free(bytes);
    return Changeset(result);
}

} // namespace piao::store
