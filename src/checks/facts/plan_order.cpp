// SPDX-License-Identifier: EUPL-1.2
#include "facts/plan_order.h"

#include "piao/domain/record_description.h"

namespace piao::checks {

bool comesBefore(const Fact &left, const Fact &right)
{
    Q_ASSERT(left.kind() == right.kind());
    const int rank = domain::describe(left.kind()).rankField();
    const qlonglong leftRank = rank < 0 ? 0 : left.value(rank).toLongLong();
    const qlonglong rightRank = rank < 0 ? 0 : right.value(rank).toLongLong();
    return leftRank != rightRank ? leftRank < rightRank : left.value(0).toString() < right.value(0).toString();
}

} // namespace piao::checks
