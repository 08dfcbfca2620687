// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "indicators/unit_kind.h"

#include "piao/checks/fact.h"
#include "piao/domain/direction.h"
#include "piao/domain/target_text.h"

#include <optional>

namespace piao::checks {

/// A baseline or a target, as far as its text and its units leave no doubt: what two of them are compared by.
struct Amount {
    double value = 0;
    UnitKind kind = UnitKind::None;
    bool isStep = false;                           ///< of an ordered scale: `value` is its place, from 0
    domain::Basis basis = domain::Basis::Absolute; ///< of a change: "+ 5%", "+ 3 incontri"
    domain::Comparison comparison = domain::Comparison::Exactly;
    QString unit;      ///< of durations and words; empty when nothing says it
    QString remainder; ///< the words around the number that say more: "27% altri sistemi informativi"

    bool isChange() const { return basis != domain::Basis::Absolute; }
};

/// A value as a record gives it: its text, the number beside it, and the unit beside it where there is one. Read when asked
/// for, because most of hundreds of thousands of values are told by their text alone. The record must live as long.
class GivenValue
{
public:
    GivenValue(const Fact &record, const Column &text, const Column &number, const Column *unit = nullptr)
        : m_record(&record)
        , m_text(&text)
        , m_number(&number)
        , m_unit(unit)
    {
    }

    QString text() const { return m_record->text(*m_text); }
    std::optional<double> number() const { return m_record->number(*m_number); }
    QString unit() const { return m_unit ? m_record->text(*m_unit) : QString(); }
    /// As people wrote it: the text, or the number when there is no text.
    QString words() const;

private:
    const Fact *m_record;
    const Column *m_text;
    const Column *m_number;
    const Column *m_unit;
};

GivenValue givenBaseline(const Fact &indicator);
GivenValue givenTarget(const Fact &target);

/// Nothing for words, dates, answers, and for what can be read in two ways.
std::optional<Amount> amountOf(const GivenValue &given, const Fact &indicator);

/// The direction that the indicator states, if values can get better in it: rising or falling.
std::optional<domain::Direction> improvement(const Fact &indicator);

/// Whether `to` is better than `from` (1), the same (0) or worse (-1). Nothing when they cannot be compared with certainty, or
/// when they are the same and nothing better could be: all of a whole, none of what should vanish, the last step of a scale.
std::optional<int> progress(const Amount &from, const Amount &to, domain::Direction direction, const Fact &indicator);

/// Whether a change goes in the direction (1), nowhere (0) or the other way (-1).
int progress(const Amount &change, domain::Direction direction);

/// The change added to the baseline; nothing when that cannot be known.
std::optional<Amount> applied(const Amount &change, const std::optional<Amount> &baseline);

} // namespace piao::checks
