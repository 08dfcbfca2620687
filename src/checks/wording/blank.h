// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/fact.h"

#include <QStringView>

namespace piao::checks {

/// Whether a text is not given, or has nothing in it but spaces.
inline bool isBlank(const Fact &fact, const Column &column)
{
    if (!fact.has(column))
        return true;
    const QString text = fact.text(column);
    return QStringView(text).trimmed().isEmpty();
}

} // namespace piao::checks
