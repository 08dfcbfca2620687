// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/kind.h"
#include "piao/domain/record.h"

#include <QHash>
#include <QSet>

#include <array>
#include <optional>
#include <vector>

namespace piao::exchange {

/// Where in the source a reference stands.
struct ReferencePlace {
    domain::Kind kind = domain::Kind::Plan;
    int field = 0;
    qlonglong index = 0; ///< of the record in its array
    qlonglong line = 0;
};

/// Notices references to nothing and circles while records stream by. It keeps a number of eight bytes for each
/// identifier that can be referred to, not the records. Identifiers are told apart by a hash with a secret seed; the
/// file's own foreign keys stand behind it.
class ReferenceCheck
{
public:
    void add(const domain::Record &record, qlonglong index, qlonglong line);

    struct Finding {
        ReferencePlace place;
        QString id; ///< the identifier that is missing; empty for a circle
    };
    /// To be asked when all records were added.
    std::optional<Finding> finding() const;

private:
    struct Pending {
        ReferencePlace place;
        QString id;
    };
    struct Step {
        size_t to = 0;
        ReferencePlace place;
    };
    /// From a record to the one of its own kind that it names.
    using Chain = QHash<size_t, Step>;

    static std::optional<Finding> circleIn(const Chain &chain);

    std::array<QSet<size_t>, size_t(domain::kindCount)> m_known;
    std::array<Chain, size_t(domain::kindCount)> m_chains;
    std::vector<Pending> m_pending;
};

} // namespace piao::exchange
