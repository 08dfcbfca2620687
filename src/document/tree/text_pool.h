// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace piao::document {

/// Keeps many short texts side by side and never moves them: an allocation each would cost more than the reading.
/// What is replaced is not given back before the pool goes.
class TextPool
{
public:
    std::string_view keep(std::string_view text)
    {
        if (text.empty())
            return {};
        if (text.size() > m_left)
            grow(text.size());
        char *place = m_next;
        std::memcpy(place, text.data(), text.size());
        m_next += text.size();
        m_left -= text.size();
        return {place, text.size()};
    }

private:
    void grow(size_t needed)
    {
        static constexpr size_t blockSize = 256 * 1024;
        m_left = std::max(needed, blockSize);
        m_blocks.push_back(std::unique_ptr<char[]>(new char[m_left]));
        m_next = m_blocks.back().get();
    }

    std::vector<std::unique_ptr<char[]>> m_blocks;
    char *m_next = nullptr;
    size_t m_left = 0;
};

} // namespace piao::document
