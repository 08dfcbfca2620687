// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace piao::report {

/// The installed families in which a document can be set: TrueType, with a regular and a bold face that have the letters of
/// Italian. In the order of the alphabet.
QStringList printableFamilies();

} // namespace piao::report
