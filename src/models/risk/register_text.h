// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCoreApplication>

namespace piao::models {

/// The texts of the register of risks, English source, translation context "riskRegister".
class RegisterText
{
    Q_DECLARE_TR_FUNCTIONS(riskRegister)
};

} // namespace piao::models
