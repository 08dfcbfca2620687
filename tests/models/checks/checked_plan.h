// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "support/small_plan.h"

#include "piao/checks/live_checks.h"

namespace piao::test {

/// A small plan with its checks: two objectives of two centres with indicators that have neither baselines nor targets, and a
/// Cyrillic letter in a code.
struct CheckedPlan : SmallPlan {
    domain::RecordKey value = add(domain::Kind::PublicValue, {{"title", QStringLiteral("Benessere")}, {"code", QStringLiteral("VP1")}});
    domain::RecordKey strategic = add(domain::Kind::StrategicObjective, {{"title", QStringLiteral("Migliorare")}, {"code", QStringLiteral("OS1")}});
    domain::RecordKey operational = add(domain::Kind::OperationalObjective, {{"title", QStringLiteral("Fare")}, {"code", QStringLiteral("OO1")}});
    domain::RecordKey strategicValue = add(domain::Kind::StrategicValue, {{"strategic_id", strategic.id}, {"value_id", value.id}});
    domain::RecordKey operationalStrategic
        = add(domain::Kind::OperationalStrategic, {{"operational_id", operational.id}, {"strategic_id", strategic.id}});
    domain::RecordKey organs = add(domain::Kind::ResponsibilityCentre, {{"code", QStringLiteral("A1")}, {"name", QStringLiteral("Organi")}});
    domain::RecordKey staff = add(domain::Kind::ResponsibilityCentre, {{"code", QStringLiteral("C7")}, {"name", QStringLiteral("Personale")}});
    domain::RecordKey talking = objective("2024-A1-OP-01", "Comunicare", organs);
    domain::RecordKey hiring = objective("2024-С7-OP-01", "Assumere", staff); // the second letter is Cyrillic
    domain::RecordKey visits = indicator("Visite", talking);
    domain::RecordKey answers = indicator("Risposte", talking);
    domain::RecordKey hires = indicator("Assunzioni", hiring);
    checks::LiveChecks checks{*document, nullptr, QDate(2024, 3, 1)};

    domain::RecordKey objective(const char *code, const char *title, const domain::RecordKey &centre)
    {
        return add(domain::Kind::PerformanceObjective, {{"title", QString::fromUtf8(title)}, {"code", QString::fromUtf8(code)}, {"year", 2024LL},
            {"centre_id", centre.id}, {"operational_id", operational.id}});
    }
    domain::RecordKey indicator(const char *name, const domain::RecordKey &objective)
    {
        return add(domain::Kind::Indicator, {{"name", QString::fromUtf8(name)}, {"performance_id", objective.id}});
    }
    /// The first finding of a check, or of a check in a record.
    checks::Finding finding(const char *check, const domain::RecordKey &record = {})
    {
        for (const checks::Finding &found : checks.checker()->findings(checks::indexOfCheck(QString::fromLatin1(check)))) {
            if (record.isNull() || checks.checker()->recordOf(found) == record)
                return found;
        }
        FAIL("nothing found by " << check);
        return {};
    }
};

} // namespace piao::test
