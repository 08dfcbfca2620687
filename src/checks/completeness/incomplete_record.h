// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/check.h"

namespace piao::checks {

/// A field that a record needs; with `unless` not when that other field is given, with `among` only when the field of a choice
/// has one of these values.
struct NeededField {
    Column column;
    std::optional<Column> unless = {};
    std::optional<Column> choice = {};
    QStringList among = {};

    bool isMissing(const Fact &fact) const;
};

/// A record that lacks fields which it needs: one finding for each record, which lists them and leads to the first.
class IncompleteRecord : public Check
{
public:
    /// The subjects are the kinds of the fields.
    IncompleteRecord(CheckInfo info, std::vector<NeededField> needed);

    void examine(const Fact &record, const PlanFacts &facts, Report &report) const override;

private:
    std::vector<NeededField> m_needed;
};

} // namespace piao::checks
