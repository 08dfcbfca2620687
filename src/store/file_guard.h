// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/store/connection.h"

namespace piao::store {

/// Notices that somebody else wrote an open plan or put another file in its place: another SQLite program (its
/// data version tells), a synchronised folder that renames (the inode tells) or overwrites (size, time and the
/// header's change counter tell).
///
/// A time alone proves nothing, since network folders set it late; the header then decides.
class FileGuard
{
public:
    /// Takes the file as it is now for the known state.
    explicit FileGuard(Connection &connection);

    /// Throws Refusal (ChangedOutside) when the file is not the known one any more.
    void check();
    /// After our own commit.
    void remember() noexcept;

private:
    struct State {
        quint64 device = 0;
        quint64 inode = 0;
        qint64 size = 0;
        qint64 time = 0; ///< of the last change, nanoseconds
        QByteArray header;
        qlonglong dataVersion = 0;
    };
    State read();

    Connection &m_connection;
    State m_known;
};

} // namespace piao::store
