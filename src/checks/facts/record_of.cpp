// SPDX-License-Identifier: EUPL-1.2
#include "facts/record_of.h"

#include "piao/domain/record_description.h"

namespace piao::checks {

domain::Record recordOf(const Fact &fact, const PlanFacts &facts)
{
    domain::Record record(fact.kind());
    const std::vector<domain::Field> &fields = domain::describe(fact.kind()).fields;
    for (int field = 0; field < int(fields.size()); ++field) {
        if (fields[size_t(field)].type != domain::FieldType::Reference) {
            record.at(field) = fact.value(field);
        } else if (const Fact *target = facts.at(fields[size_t(field)].reference, fact.referenceField(field))) {
            record.at(field) = target->value(0);
        }
    }
    return record;
}

} // namespace piao::checks
