// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/kind.h"
#include "piao/domain/record.h"
#include "piao/store/connection.h"
#include "tree/id_index.h"
#include "tree/text_pool.h"

#include <QString>

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace piao::document {

/// The folded texts of all records that can be searched, one after the other in one block: a search is one pass over
/// it. A record that changes is written anew at the end; what it leaves behind is passed over until the next load.
class SearchIndex
{
public:
    using Position = quint32;

    /// Throws SQLite::Exception.
    void load(store::Connection &connection);
    void put(const domain::Record &record);
    void remove(const domain::RecordKey &key);

    /// The best matches first.
    std::vector<domain::RecordKey> find(const QString &typed, size_t limit);

    /// More has been left behind than is in use: time to load anew.
    bool isWorn() const { return m_entries.size() > 4096 && m_dead * 2 > m_entries.size(); }

private:
    struct Entry {
        std::string_view id;
        Position begin = 0;  ///< of its text: code, newline, name, newline, other fields
        quint16 codeSize = 0;
        domain::Kind kind = domain::Kind::Plan;
        bool alive = false;
    };
    struct Match {
        Position entry;
        int score;
    };
    struct Query;

    void add(domain::Kind kind, std::string_view id, std::string_view code, std::string_view name,
        const std::vector<std::string_view> &others);
    std::string_view textOf(Position entry) const;
    Position entryAt(size_t place, Position from) const;
    void scanAll(const Query &query, std::vector<Match> &matches) const;
    void scanAgain(const Query &query, std::vector<Match> &matches) const;
    void consider(const Query &query, Position entry, size_t found, std::vector<Match> &matches) const;
    int score(const Entry &entry, std::string_view text, size_t found, const Query &query) const;

    TextPool m_ids;
    std::string m_text;
    std::vector<Entry> m_entries;
    std::array<IdIndex, domain::kindCount> m_positions;
    size_t m_dead = 0;

    /// What was found for the last text typed: who types on can only find fewer.
    std::string m_lastTyped;
    std::vector<Position> m_lastFound;
};

} // namespace piao::document
