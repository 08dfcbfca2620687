// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace piao::checks {

/// «…sito nel Comune di Lucca, "Brancoli Busdraghi - € 3.852.964,46…»: the words around a place of a text, for findings about a
/// single sign in a long title.
QString excerptAround(const QString &text, qsizetype at, qsizetype before = 30, qsizetype behind = 40);

} // namespace piao::checks
