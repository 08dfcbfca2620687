// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

namespace piao::exchange {

/// The name in `known` that somebody who wrote `given` most likely meant; empty when none is near.
QString nearestName(const QString &given, const QStringList &known);

} // namespace piao::exchange
