// SPDX-License-Identifier: EUPL-1.2
#include "other_process.h"

#include <catch2/catch.hpp>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace piao::test {

OtherProcess::OtherProcess(const std::function<bool()> &work)
{
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    m_process = ::fork();
    REQUIRE(m_process >= 0);
    if (m_process == 0) {
        const char answer = work() ? '1' : '0';
        if (::write(ends[1], &answer, 1) != 1)
            ::_exit(1);
        for (;;)
            ::pause();
    }
    char answer = '0';
    m_succeeded = ::read(ends[0], &answer, 1) == 1 && answer == '1';
    ::close(ends[0]);
    ::close(ends[1]);
}

void OtherProcess::kill()
{
    if (m_process <= 0)
        return;
    ::kill(m_process, SIGKILL);
    ::waitpid(m_process, nullptr, 0);
    m_process = -1;
}

} // namespace piao::test
