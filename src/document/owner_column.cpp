// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/owner_column.h"

#include "piao/domain/record_description.h"

#include <QtGlobal>

namespace piao::document {

using namespace domain;

const char *ownerColumn(Kind part, Kind owner)
{
    for (const Field &field : describe(part).fields) {
        const bool owns = field.is(Owner) || field.is(Parent);
        if (owns && field.type == FieldType::Reference && field.reference == owner)
            return field.column;
    }
    Q_ASSERT_X(false, "ownerColumn", describe(part).table);
    return "";
}

} // namespace piao::document
