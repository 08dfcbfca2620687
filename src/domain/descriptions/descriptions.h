// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/record_description.h"

#include <QCoreApplication>

/// One function per group of kinds; record_description.cpp puts the groups together.
namespace piao::domain::descriptions {

using Group = std::vector<RecordDescription>;

Group planRecords();
Group organisationRecords();
Group registryRecords();
Group objectiveRecords();
Group indicatorRecords();
Group linkRecords();
Group sectionRecords();
Group riskRecords();
Group peopleRecords();
Group monitoringRecords();
Group preventionLinks();
Group checkRecords();

/// Both keys of a link: the link goes with either end.
inline constexpr FieldFlags linkKey = PrimaryKey | Required | Parent;

inline Field idField()
{
    return {"id", FieldType::Text, QT_TRANSLATE_NOOP("records", "Identifier"), PrimaryKey | Required | Hidden};
}

inline Field rankField()
{
    return {"rank", FieldType::Integer, QT_TRANSLATE_NOOP("records", "Order"), Hidden};
}

inline Field reference(const char *column, Kind kind, const char *label, FieldFlags flags = NoFlag, const char *help = "")
{
    return {column, FieldType::Reference, label, flags, help, kind};
}

inline Field choice(const char *column, const char *label, std::span<const Choice> choices, const char *help = "")
{
    return {column, FieldType::Choice, label, NoFlag, help, Kind::Plan, choices};
}

inline Field weightField()
{
    return {"weight", FieldType::Real, QT_TRANSLATE_NOOP("records", "Weight"), NoFlag,
            QT_TRANSLATE_NOOP("records", "Weight among its siblings, in percent; siblings make 100."), Kind::Plan, {}, "%"};
}

/// A link of two records, in the order of its rank.
inline RecordDescription linkRecord(Kind kind, const char *table, const char *json, const char *name, Field from, Field to)
{
    return {kind, table, json, name, name, {std::move(from), std::move(to), rankField()}};
}

/// The states of a section or an objective, as the national PIAO portal names them.
std::span<const Choice> stateChoices();
/// The ordinal scale of the judgements: basso, moderato, alto.
std::span<const Choice> riskLevels();
/// The eleven types of measure (PNA 2019, annex 1).
std::span<const Choice> measureTypes();
/// How far a measure or an action is.
std::span<const Choice> progressStates();

/// Marks a text that a rollover carried over from the plan before.
inline Field toReviewField()
{
    return {"to_review", FieldType::Boolean, QT_TRANSLATE_NOOP("records", "To review"), NoFlag,
            QT_TRANSLATE_NOOP("records", "Carried over from the plan of the year before, and not yet read again.")};
}

} // namespace piao::domain::descriptions
