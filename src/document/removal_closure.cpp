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
    for (const RecordDescription &description : allRecords())
        followInto(access, description);
}

void RemovalClosure::followInto(const store::RecordAccess &access, const RecordDescription &description)
{
    QSet<RecordKey> known(of(description.kind).begin(), of(description.kind).end());
    size_t before = 0;
    bool nests = false;
    // A kind that may belong to its own kind (a section in a section) is followed down until nothing new turns up.
    do {
        before = of(description.kind).size();
        for (size_t field = 0; field < description.fields.size(); ++field) {
            const Field &reference = description.fields[field];
            if (reference.type != FieldType::Reference || !reference.is(Parent) || idsOf(reference.reference).isEmpty())
                continue;
            nests = nests || reference.reference == description.kind;
            for (const RecordKey &key : access.referring(description.kind, int(field), idsOf(reference.reference))) {
                if (!known.contains(key)) {
                    known.insert(key);
                    add(key);
                }
            }
        }
    } while (nests && of(description.kind).size() != before);
}

void RemovalClosure::add(const RecordKey &key)
{
    m_keys[size_t(key.kind)].push_back(key);
    // Links and targets, which have two key columns, are referred to by nothing.
    if (key.part.isEmpty())
        m_ids[size_t(key.kind)].append(key.id);
}

} // namespace piao::document
