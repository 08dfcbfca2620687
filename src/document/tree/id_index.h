// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace piao::document {

/// Finds a position by an identifier. Open addressing in one block: with fifty thousand identifiers, a node for
/// each would take longer than reading them from the file. The identifiers' memory belongs to somebody else.
class IdIndex
{
public:
    static constexpr int none = -1;

    void reserve(size_t count)
    {
        size_t size = 64;
        while (size < count * 2)
            size *= 2;
        if (size > m_entries.size())
            rehash(size);
    }

    int find(std::string_view id) const
    {
        if (m_entries.empty())
            return none;
        const size_t hash = std::hash<std::string_view>{}(id);
        for (size_t i = hash & mask(); m_entries[i].position != free; i = (i + 1) & mask()) {
            if (m_entries[i].hash == uint32_t(hash) && m_entries[i].position >= 0 && m_entries[i].id == id)
                return m_entries[i].position;
        }
        return none;
    }

    /// The identifier must not be there yet.
    void insert(std::string_view id, int position)
    {
        if ((m_used + 1) * 2 > m_entries.size())
            rehash(std::max<size_t>(64, m_entries.size() * 2));
        place({id, uint32_t(std::hash<std::string_view>{}(id)), position});
        ++m_used;
    }

    void remove(std::string_view id)
    {
        if (m_entries.empty())
            return;
        const size_t hash = std::hash<std::string_view>{}(id);
        for (size_t i = hash & mask(); m_entries[i].position != free; i = (i + 1) & mask()) {
            if (m_entries[i].position >= 0 && m_entries[i].id == id) {
                m_entries[i] = {{}, 0, gone};
                return;
            }
        }
    }

private:
    static constexpr int free = -1;
    static constexpr int gone = -2; ///< removed, but a search must go on past it

    struct Entry {
        std::string_view id;
        uint32_t hash = 0;
        int position = free;
    };

    size_t mask() const { return m_entries.size() - 1; }

    void place(const Entry &entry)
    {
        size_t i = entry.hash & mask();
        while (m_entries[i].position >= 0)
            i = (i + 1) & mask();
        m_entries[i] = entry;
    }

    void rehash(size_t size)
    {
        std::vector<Entry> old(size);
        old.swap(m_entries);
        m_used = 0;
        for (const Entry &entry : old) {
            if (entry.position >= 0) {
                place(entry);
                ++m_used;
            }
        }
    }

    std::vector<Entry> m_entries;
    size_t m_used = 0; ///< removed ones included until the next rehash
};

} // namespace piao::document
