// SPDX-License-Identifier: EUPL-1.2
#include "changeset_format.h"

#include "piao/domain/record_description.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <sqlite3.h>

namespace piao::store {

namespace {

using domain::RecordDescription;

[[noreturn]] void refuse(const char *what)
{
    throw SQLite::Exception(what, SQLITE_CORRUPT);
}

class ChangesetWalk
{
public:
    explicit ChangesetWalk(const QByteArray &bytes) : m_bytes(bytes) {}

    void run()
    {
        while (m_at < m_bytes.size()) {
            const int sign = byte();
            if (sign == 'T')
                table();
            else
                row(sign);
        }
    }

private:
    enum ValueType { Undefined, Integer, Real, Text, Blob, Null };

    int byte()
    {
        skip(1);
        return uchar(m_bytes[m_at - 1]);
    }

    void skip(qint64 count)
    {
        if (count > m_bytes.size() - m_at)
            refuse("a step of the history is cut off");
        m_at += qsizetype(count);
    }

    /// SQLite's variable-length number; more than five bytes would be more than any text may have.
    qint64 number()
    {
        qint64 value = 0;
        for (int i = 0; i < 5; ++i) {
            const int part = byte();
            value = (value << 7) | (part & 0x7f);
            if (!(part & 0x80))
                return value;
        }
        refuse("a step of the history holds an impossible length");
    }

    void table()
    {
        m_columns = int(number());
        if (m_columns < 1 || m_columns > 64)
            refuse("a step of the history has an impossible number of columns");
        const qsizetype flags = m_at;
        skip(m_columns);
        const qsizetype end = m_bytes.indexOf('\0', m_at);
        if (end < 0)
            refuse("a step of the history is cut off");
        const RecordDescription *record = domain::describeTable(QString::fromUtf8(m_bytes.mid(m_at, end - m_at)));
        m_at = end + 1;
        // A step from before a column was added has fewer of them, never more.
        if (!record || m_columns > int(record->fields.size()))
            refuse("a step of the history reaches for something that is no part of the plan");
        m_keys = record->keyFields();
        for (int column = 0; column < m_columns; ++column) {
            const bool isKey = std::find(m_keys.begin(), m_keys.end(), column) != m_keys.end();
            if ((m_bytes[flags + column] != 0) != isKey)
                refuse("a step of the history has other keys than the plan");
        }
    }

    void row(int operation)
    {
        if (m_columns == 0)
            refuse("a step of the history names no table");
        if (byte() > 1)
            refuse("a step of the history is of no known kind");
        switch (operation) {
        case SQLITE_INSERT:
        case SQLITE_DELETE:
            record(true, true);
            return;
        case SQLITE_UPDATE:
            record(true, false);
            record(false, false);
            return;
        default:
            refuse("a step of the history is of no known kind");
        }
    }

    void record(bool keysGiven, bool allGiven)
    {
        for (int column = 0; column < m_columns; ++column) {
            const bool isKey = std::find(m_keys.begin(), m_keys.end(), column) != m_keys.end();
            const int type = value();
            if (type == Undefined && (allGiven || (isKey && keysGiven)))
                refuse("a step of the history leaves out a value");
            if (isKey && type == Null)
                refuse("a step of the history has a row without a key");
        }
    }

    int value()
    {
        const int type = byte();
        switch (type) {
        case Undefined:
        case Null:
            break;
        case Integer:
        case Real:
            skip(8);
            break;
        case Text:
        case Blob:
            skip(number());
            break;
        default:
            refuse("a step of the history holds a value of no known kind");
        }
        return type;
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    int m_columns = 0;
    std::vector<int> m_keys;
};

} // namespace

void checkChangesetFormat(const QByteArray &bytes)
{
    ChangesetWalk(bytes).run();
}

} // namespace piao::store
