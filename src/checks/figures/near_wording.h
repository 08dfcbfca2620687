// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringView>

#include <vector>

namespace piao::checks {

enum class Likeness : quint8 { None, Near, Same };

/// How alike two texts are. Same: the same letters. Near: they differ by one word that is neither a number nor a name, one that
/// was exchanged or added, and share at least `leastWords` significant ones.
Likeness likenessOf(QStringView left, QStringView right, int leastWords);

/// Numbers of which two texts share one when they are the same or near. Texts that share one need not be.
std::vector<quint64> likenessKeys(QStringView text);

} // namespace piao::checks
