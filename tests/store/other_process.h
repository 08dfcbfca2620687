// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>

#include <sys/types.h>

namespace piao::test {

/// Work in a process of its own, as a second program or a second person would do it. After `work` it stays, holding
/// what it holds, until it is killed without a chance to tidy up.
class OtherProcess
{
public:
    /// Returns when `work` is done there.
    explicit OtherProcess(const std::function<bool()> &work);
    ~OtherProcess() { kill(); }
    OtherProcess(const OtherProcess &) = delete;
    OtherProcess &operator=(const OtherProcess &) = delete;

    /// What `work` answered.
    bool succeeded() const { return m_succeeded; }
    void kill();

private:
    pid_t m_process = -1;
    bool m_succeeded = false;
};

} // namespace piao::test
