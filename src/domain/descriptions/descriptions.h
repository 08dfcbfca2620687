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

/// The states of a section or an objective, as the national PIAO portal names them.
std::span<const Choice> stateChoices();

} // namespace piao::domain::descriptions
