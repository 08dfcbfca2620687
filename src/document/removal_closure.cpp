// SPDX-License-Identifier: EUPL-1.2
#include "removal_closure.h"

#include "piao/domain/record_description.h"

#include <QSet>

namespace piao::document {

using namespace domain;

RemovalClosure::RemovalClosure(const store::RecordAccess &access, const std::vector<RecordKey> &keys)
{
    for (const RecordKey &key : keys)
        add(key);
    for (const RecordDescription &description : allRecords()) {
        QSet<RecordKey> known(of(description.kind).begin(), of(description.kind).end());
        for (size_t field = 0; field < description.fields.size(); ++field) {
            const Field &reference = description.fields[field];
            if (reference.type != FieldType::Reference || !reference.is(Parent) || idsOf(reference.reference).isEmpty())
                continue;
            for (const RecordKey &key : access.referring(description.kind, int(field), idsOf(reference.reference))) {
                if (!known.contains(key)) {
                    known.insert(key);
                    add(key);
                }
            }
        }
    }
}

void RemovalClosure::add(const RecordKey &key)
{
    m_keys[size_t(key.kind)].push_back(key);
    // Links and targets, which have two key columns, are referred to by nothing.
    if (key.part.isEmpty())
        m_ids[size_t(key.kind)].append(key.id);
}

} // namespace piao::document
