// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/unit_of_work.h"

#include <QHash>

#include <functional>
#include <vector>

namespace piao::document {

/// Copies records with all that belongs to them, as far as the descriptions say so (fields marked Parent): a new kind of
/// record needs no code here. References among what is copied lead to the copies, all others to where they led.
class DeepCopy
{
public:
    /// Whether a record that belongs to something copied is copied too; when not, nothing of it is.
    using Takes = std::function<bool(const domain::Record &original)>;
    /// The last word on a copy before it is written: its references lead to the copies already, its id is new.
    using Adapt = std::function<void(domain::Record &copy, const domain::Record &original)>;

    DeepCopy(UnitOfWork &unit, Takes takes, Adapt adapt);

    /// The copies of the roots come last among their siblings; what belongs to them keeps its order.
    domain::Result<void> run(const std::vector<domain::RecordKey> &roots);
    /// What became of an original with a key of one column; a null key when it was not copied.
    domain::RecordKey copyOf(const domain::RecordKey &original) const;

    /// What `run` would copy, the roots included, without copying.
    static std::vector<domain::RecordKey> reach(store::Connection &connection, const std::vector<domain::RecordKey> &roots,
                                                const Takes &takes);

private:
    domain::Result<void> copyKind(const std::vector<domain::Record> &originals);
    domain::Result<void> copyRecord(const domain::Record &original);

    UnitOfWork &m_unit;
    Takes m_takes;
    Adapt m_adapt;
    QHash<domain::RecordKey, QString> m_ids; ///< of each original with a key of one column: the copy's
};

} // namespace piao::document
