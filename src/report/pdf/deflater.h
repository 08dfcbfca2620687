// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace piao::report {

/// Packs streams for the FlateDecode filter; one zlib state serves all streams of a file.
class Deflater
{
public:
    Deflater();
    ~Deflater();
    Deflater(const Deflater &) = delete;
    Deflater &operator=(const Deflater &) = delete;

    /// The packed bytes; valid until the next call.
    std::string_view pack(std::string_view bytes);

private:
    struct State;
    std::unique_ptr<State> m_state;
    std::string m_packed;
};

} // namespace piao::report
