// SPDX-License-Identifier: EUPL-1.2
#include "reference_check.h"

#include "piao/domain/record_description.h"

#include <QHashSeed>

namespace piao::exchange {

using namespace domain;

namespace {

size_t numberOf(const QString &id)
{
    return qHash(id, QHashSeed::globalSeed());
}

} // namespace

void ReferenceCheck::add(const Record &record, qlonglong index, qlonglong line)
{
    const RecordDescription &description = record.description();
    const bool referredTo = !referencesTo(record.kind()).empty();
    const size_t own = referredTo ? numberOf(record.at(0).toString()) : 0;
    if (referredTo)
        m_known[size_t(record.kind())].insert(own);
    for (int i = 0; i < int(description.fields.size()); ++i) {
        const Field &field = description.fields[size_t(i)];
        if (field.type != FieldType::Reference || !record.at(i).isValid())
            continue;
        const QString id = record.at(i).toString();
        const size_t number = numberOf(id);
        const ReferencePlace place{record.kind(), i, index, line};
        if (!m_known[size_t(field.reference)].contains(number))
            m_pending.push_back({place, id});
        if (field.reference == record.kind())
            m_chains[size_t(record.kind())].insert(own, {number, place});
    }
}

std::optional<ReferenceCheck::Finding> ReferenceCheck::finding() const
{
    for (const Pending &pending : m_pending) {
        const Field &field = describe(pending.place.kind).fields[size_t(pending.place.field)];
        if (!m_known[size_t(field.reference)].contains(numberOf(pending.id)))
            return Finding{pending.place, pending.id};
    }
    for (const Chain &chain : m_chains) {
        if (auto circle = circleIn(chain))
            return circle;
    }
    return {};
}

std::optional<ReferenceCheck::Finding> ReferenceCheck::circleIn(const Chain &chain)
{
    // Each record names at most one other, so that walking from each until known ground visits all of them once.
    QHash<size_t, size_t> walk; // record → the record that its walk began at
    for (auto start = chain.begin(); start != chain.end(); ++start) {
        auto step = start;
        while (step != chain.end() && !walk.contains(step.key())) {
            walk.insert(step.key(), start.key());
            step = chain.find(step->to);
        }
        if (step != chain.end() && walk.value(step.key()) == start.key())
            return Finding{step->place, {}};
    }
    return {};
}

} // namespace piao::exchange
