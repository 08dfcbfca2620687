// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCoreApplication>

namespace piao::checks {

/// The translation context of all that the checks say.
class CheckText
{
    Q_DECLARE_TR_FUNCTIONS(checks)
};

} // namespace piao::checks
