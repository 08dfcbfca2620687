// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringView>

#include <optional>

namespace piao::checks {

/// How easily an Italian text is read, from 0 (hard) to 100 (easy): the Gulpease index (P. Lucisano, M. E. Piemontese, 1988),
/// 89 + (300 · sentences − 10 · letters) / words. From 40 upwards a text is easy for whoever finished upper secondary school.
/// Nothing for a text of fewer than `fewestWords`, of which the index says nothing.
std::optional<double> gulpease(QStringView text, int fewestWords = 50);

} // namespace piao::checks
