// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/models/register_columns.h"
#include "piao/document/unit_of_work.h"

#include <QHash>
#include <QVariant>

namespace piao::models {

/// Writes cells of the register inside one unit of work. What is written about the event of a process that has none adds
/// one event, once for all cells of the unit.
class RegisterCellWriter
{
public:
    explicit RegisterCellWriter(document::UnitOfWork &unit) : m_unit(unit) {}

    /// @param criterion only for a rating
    domain::Result<void> writeField(const domain::RecordKey &process, const domain::RecordKey &event, const RegisterField &field,
        const domain::RecordKey &criterion, const QVariant &value);
    /// Makes `ids` the records that the event is linked with. A measure of the whole process is not linked twice.
    /// @param link EventFactor or EventMeasure
    domain::Result<void> writeLinks(const domain::RecordKey &process, const domain::RecordKey &event, domain::Kind link,
        const QStringList &ids);

private:
    domain::Result<domain::RecordKey> eventOf(const domain::RecordKey &process, const domain::RecordKey &event);
    domain::Result<void> writeRating(const domain::RecordKey &event, const domain::RecordKey &criterion, const QVariant &level);

    document::UnitOfWork &m_unit;
    QHash<QString, domain::RecordKey> m_added; ///< the new event, by process
};

/// The factor with that letter, or title; noRiskSlot for none.
document::RiskSlot factorCalled(const document::RiskRegister &risks, const QString &typed);

} // namespace piao::models
