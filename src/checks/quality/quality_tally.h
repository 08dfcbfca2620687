// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/quality_score.h"

namespace piao::checks {

/// Counts what a question asks of the plan: so many are as they should be, of so many.
class QualityTally
{
public:
    explicit QualityTally(QualityResult &result) : m_result(result) {}

    /// Counts one record; one that lacks something is to be mended at `column`.
    void count(const Fact &fact, bool isGood, const char *column = "")
    {
        add(isGood ? 1 : 0, 1);
        if (!isGood)
            lack(fact, column);
    }
    /// Counts what is no record of its own.
    void add(int good, int of)
    {
        m_result.good += good;
        m_result.of += of;
    }
    void lack(const Fact &fact, const char *column = "")
    {
        m_result.lacks.push_back({fact.kind(), fact.slot(), column});
    }

private:
    QualityResult &m_result;
};

} // namespace piao::checks
