// SPDX-License-Identifier: EUPL-1.2
#include "risk/register_cell_writer.h"

#include "piao/domain/text_fold.h"

namespace piao::models {

using namespace domain;

Result<RecordKey> RegisterCellWriter::eventOf(const RecordKey &process, const RecordKey &event)
{
    if (!event.isNull())
        return event;
    if (const auto known = m_added.constFind(process.id); known != m_added.constEnd())
        return *known;
    Record record(Kind::RiskEvent);
    record.set("process_id", process.id);
    const Result<RecordKey> added = m_unit.insert(record);
    if (added)
        m_added.insert(process.id, *added);
    return added;
}

Result<void> RegisterCellWriter::writeField(const RecordKey &process, const RecordKey &event, const RegisterField &field,
    const RecordKey &criterion, const QVariant &value)
{
    if (field.kind == Kind::Process)
        return m_unit.set(process, field.field->column, value);
    if (event.isNull() && (!value.isValid() || value.toString().isEmpty()))
        return {};
    const Result<RecordKey> on = eventOf(process, event);
    if (!on)
        return on.error();
    return field.kind == Kind::RiskEvent ? m_unit.set(*on, field.field->column, value) : writeRating(*on, criterion, value);
}

Result<void> RegisterCellWriter::writeRating(const RecordKey &event, const RecordKey &criterion, const QVariant &level)
{
    const RecordKey key{Kind::CriterionRating, event.id, criterion.id};
    const Record there = m_unit.reader().read(key);
    if (there.isNull()) {
        if (!level.isValid())
            return {};
        Record record(Kind::CriterionRating);
        record.set("event_id", event.id).set("criterion_id", criterion.id).set("level", level);
        const Result<RecordKey> added = m_unit.insert(record);
        return added ? Result<void>() : Result<void>(added.error());
    }
    // The evidence that somebody wrote outlives the level.
    return level.isValid() || there.has("evidence") ? m_unit.set(key, "level", level) : m_unit.remove(key);
}

Result<void> RegisterCellWriter::writeLinks(const RecordKey &process, const RecordKey &event, Kind link, const QStringList &ids)
{
    if (event.isNull() && ids.isEmpty())
        return {};
    const Result<RecordKey> on = eventOf(process, event);
    if (!on)
        return on.error();
    QStringList there;
    for (const Record &record : m_unit.reader().where(link, "event_id", on->id))
        there.append(record.key().part);
    for (const QString &id : std::as_const(there)) {
        if (ids.contains(id))
            continue;
        if (const Result<void> removed = m_unit.remove({link, on->id, id}); !removed)
            return removed;
    }
    for (const QString &id : ids) {
        const bool ofProcess = link == Kind::EventMeasure && !m_unit.reader().read({Kind::ProcessMeasure, process.id, id}).isNull();
        if (there.contains(id) || ofProcess)
            continue;
        Record record(link);
        record.at(0) = on->id;
        record.at(1) = id;
        if (const Result<RecordKey> added = m_unit.insert(record); !added)
            return added.error();
    }
    return {};
}

document::RiskSlot factorCalled(const document::RiskRegister &risks, const QString &typed)
{
    const QString wanted = fold(typed);
    for (const document::RiskSlot slot : risks.factors()) {
        const document::RegisterName &factor = risks.name(Kind::EnablingFactor, slot);
        if (wanted == fold(document::registerText(factor.code)) || wanted == fold(document::registerText(factor.title)))
            return slot;
    }
    return document::noRiskSlot;
}

} // namespace piao::models
