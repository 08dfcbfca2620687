// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <catch2/catch.hpp>

#include <csignal>
#include <functional>
#include <sys/wait.h>
#include <unistd.h>

namespace piao::test {

/// Work in a process of its own, as a second program or a second person would do it. It stays, holding what it holds,
/// until it is killed without a chance to tidy up.
class OtherProcess
{
public:
    explicit OtherProcess(const std::function<bool()> &work)
    {
        REQUIRE(::pipe(m_ends) == 0);
        m_process = ::fork();
        REQUIRE(m_process >= 0);
        if (m_process > 0)
            return;
        const char answer = work() ? '1' : '0';
        if (::write(m_ends[1], &answer, 1) != 1)
            ::_exit(1);
        for (;;)
            ::pause();
    }

    ~OtherProcess()
    {
        kill();
        ::close(m_ends[0]);
        ::close(m_ends[1]);
    }

    OtherProcess(const OtherProcess &) = delete;
    OtherProcess &operator=(const OtherProcess &) = delete;

    /// Waits until `work` is done there; what it answered.
    bool succeeded() const
    {
        char answer = '0';
        return ::read(m_ends[0], &answer, 1) == 1 && answer == '1';
    }

    /// From one moment to the next, as when the power fails for this process alone.
    void kill()
    {
        if (m_process <= 0)
            return;
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
        m_process = -1;
    }

private:
    int m_ends[2] = {-1, -1};
    pid_t m_process = -1;
};

} // namespace piao::test
