// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

namespace piao::exchange {

/// The JSON Schema (draft 2020-12) of the open format, made from the descriptions of the records. It is published as
/// docs/format/piao-plan.schema.json. What a schema cannot say (references that exist, identifiers used once, no
/// circles) importPlan checks all the same.
QByteArray planSchema();

} // namespace piao::exchange
