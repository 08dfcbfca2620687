// SPDX-License-Identifier: EUPL-1.2
#include "sibling_field.h"

#include "piao/domain/record_description.h"

namespace piao::document {

using namespace domain;

int siblingField(const Record &record)
{
    const RecordDescription &description = record.description();
    if (description.isLink()) {
        // A link orders the records under what it leads to; the centres of an objective, and the values that it is
        // narrowed to, are ordered under the objective.
        const bool underFirst = record.kind() == Kind::OperationalCentre || record.kind() == Kind::OperationalValue;
        return description.keyFields()[underFirst ? 0 : 1];
    }
    int found = -1;
    for (int i = 0; i < int(description.fields.size()); ++i) {
        const Field &field = description.fields[size_t(i)];
        if (field.is(Owner) && record.at(i).isValid())
            return i;
        if (field.is(Parent) && !field.is(Owner) && record.at(i).isValid())
            found = i;
    }
    return found;
}

} // namespace piao::document
