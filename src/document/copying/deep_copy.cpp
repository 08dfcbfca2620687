// SPDX-License-Identifier: EUPL-1.2
#include "copying/deep_copy.h"

#include "piao/domain/record_description.h"
#include "sibling_field.h"

#include <QSet>

#include <array>
#include <utility>

namespace piao::document {

using namespace domain;

namespace {

/// The originals kind by kind, each after what it belongs to.
class Reach
{
public:
    Reach(store::Connection &connection, const std::vector<RecordKey> &roots, const DeepCopy::Takes &takes)
        : m_access(connection), m_takes(takes)
    {
        for (const RecordKey &root : roots) {
            if (const Record record = m_access.read(root); !record.isNull())
                add(record);
        }
        for (const RecordDescription &description : allRecords())
            followInto(description);
    }

    const std::vector<Record> &of(Kind kind) const { return m_records[size_t(kind)]; }

private:
    void followInto(const RecordDescription &description)
    {
        size_t before = 0;
        bool nests = false;
        // A kind that may belong to its own kind (a section in a section) is followed down until nothing new turns up.
        do {
            before = of(description.kind).size();
            for (int field = 0; field < int(description.fields.size()); ++field) {
                const Field &reference = description.fields[size_t(field)];
                const QStringList &ids = m_ids[size_t(reference.reference)];
                if (reference.type != FieldType::Reference || !reference.is(Parent) || ids.isEmpty())
                    continue;
                nests = nests || reference.reference == description.kind;
                for (const RecordKey &key : m_access.referring(description.kind, field, ids))
                    consider(key);
            }
        } while (nests && of(description.kind).size() != before);
    }

    void consider(const RecordKey &key)
    {
        if (m_known.contains(key))
            return;
        m_known.insert(key);
        const Record record = m_access.read(key);
        if (!m_takes || m_takes(record))
            add(record);
    }

    void add(const Record &record)
    {
        m_known.insert(record.key());
        if (record.description().keyFields().size() == 1)
            m_ids[size_t(record.kind())].append(record.key().id);
        m_records[size_t(record.kind())].push_back(record);
    }

    store::RecordAccess m_access;
    const DeepCopy::Takes &m_takes;
    std::array<std::vector<Record>, kindCount> m_records;
    std::array<QStringList, kindCount> m_ids;
    QSet<RecordKey> m_known;
};

} // namespace

DeepCopy::DeepCopy(UnitOfWork &unit, Takes takes, Adapt adapt)
    : m_unit(unit), m_takes(std::move(takes)), m_adapt(std::move(adapt))
{
}

Result<void> DeepCopy::run(const std::vector<RecordKey> &roots)
{
    const auto reach = store::guarded(m_unit.connection(), [&] { return Reach(m_unit.connection(), roots, m_takes); });
    if (!reach)
        return reach.error();
    for (const RecordDescription &description : allRecords()) {
        if (const Result<void> copied = copyKind(reach->of(description.kind)); !copied)
            return copied;
    }
    return {};
}

Result<void> DeepCopy::copyKind(const std::vector<Record> &originals)
{
    for (const Record &original : originals) {
        if (original.description().keyFields().size() == 1)
            m_ids.insert(original.key(), newId());
    }
    for (const Record &original : originals) {
        if (const Result<void> copied = copyRecord(original); !copied)
            return copied;
    }
    return {};
}

Result<void> DeepCopy::copyRecord(const Record &original)
{
    Record copy = original;
    const RecordDescription &description = original.description();
    if (description.keyFields().size() == 1)
        copy.at(description.keyFields().front()) = m_ids.value(original.key());
    for (int i = 0; i < int(description.fields.size()); ++i) {
        const Field &field = description.fields[size_t(i)];
        if (field.type != FieldType::Reference || !copy.at(i).isValid())
            continue;
        const auto found = m_ids.constFind({field.reference, copy.at(i).toString(), {}});
        if (found != m_ids.cend())
            copy.at(i) = *found;
    }
    // Among the siblings of the original its place is taken; among those that were copied with it, it is not.
    const int siblings = siblingField(original);
    if (const int rank = description.rankField(); rank >= 0 && (siblings < 0 || copy.at(siblings) == original.at(siblings)))
        copy.at(rank) = {};
    if (m_adapt)
        m_adapt(copy, original);
    const Result<RecordKey> inserted = m_unit.insert(copy);
    return inserted ? Result<void>() : Result<void>(inserted.error());
}

RecordKey DeepCopy::copyOf(const RecordKey &original) const
{
    const auto found = m_ids.constFind(original);
    return found == m_ids.cend() ? RecordKey() : RecordKey{original.kind, *found, {}};
}

std::vector<RecordKey> DeepCopy::reach(store::Connection &connection, const std::vector<RecordKey> &roots, const Takes &takes)
{
    std::vector<RecordKey> keys;
    const Reach reach(connection, roots, takes);
    for (const RecordDescription &description : allRecords()) {
        for (const Record &record : reach.of(description.kind))
            keys.push_back(record.key());
    }
    return keys;
}

} // namespace piao::document
