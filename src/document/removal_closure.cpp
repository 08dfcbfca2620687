// SPDX-License-Identifier: EUPL-1.2
#include "removal_closure.h"

#include "piao/domain/record_description.h"

#include <QHash>
#include <QSet>

#include <utility>

namespace piao::document {

using namespace domain;

RemovalClosure::RemovalClosure(const store::RecordAccess &access, const std::vector<RecordKey> &keys)
{
    for (const RecordKey &key : keys)
        add(key);
    // A section stands below another one, and a provision, of an earlier kind, below a section: around until nothing is new.
    QHash<const Field *, qsizetype> followed;
    bool grown = true;
    while (std::exchange(grown, false)) {
        for (const RecordDescription &description : allRecords()) {
            for (size_t field = 0; field < description.fields.size(); ++field) {
                const Field &reference = description.fields[field];
                if (reference.type != FieldType::Reference || !reference.is(Parent))
                    continue;
                qsizetype &done = followed[&reference];
                const QStringList owners = idsOf(reference.reference).mid(done);
                done += owners.size();
                grown = (!owners.isEmpty() && follow(access, description.kind, int(field), owners)) || grown;
            }
        }
    }
}

bool RemovalClosure::follow(const store::RecordAccess &access, Kind kind, int field, const QStringList &owners)
{
    QSet<RecordKey> known(of(kind).begin(), of(kind).end());
    const size_t before = of(kind).size();
    for (const RecordKey &key : access.referring(kind, field, owners)) {
        if (!known.contains(key)) {
            known.insert(key);
            add(key);
        }
    }
    return of(kind).size() > before;
}

void RemovalClosure::add(const RecordKey &key)
{
    m_keys[size_t(key.kind)].push_back(key);
    // Links and targets, which have two key columns, are referred to by nothing.
    if (key.part.isEmpty())
        m_ids[size_t(key.kind)].append(key.id);
}

} // namespace piao::document
