// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/tree_place.h"
#include "piao/document/unit_of_work.h"

#include <optional>

namespace piao::document {

/// Turns a node into one of the level below or above: a record of another kind with the same id, texts, indicators,
/// stakeholders and centre. Only where nothing is lost by it.
class LevelChange
{
public:
    LevelChange(PlanReader &reader, const NodeAt &node, domain::Kind to) : m_reader(reader), m_node(node), m_to(to) {}

    /// What stands in the way, in a sentence; empty when nothing does.
    QString obstacle();
    /// Adds the new record, hands over what belongs to the old one and removes that. The new node stands nowhere yet.
    domain::Result<domain::RecordKey> make(UnitOfWork &unit);

private:
    domain::Record converted(const domain::Record &from);
    QString lostField(const domain::Record &from);
    bool isReplaceable(const domain::Record &from, const char *column);
    domain::Result<void> handOver(UnitOfWork &unit, const domain::RecordKey &to);

    PlanReader &m_reader;
    NodeAt m_node;
    domain::Kind m_to;
};

} // namespace piao::document
