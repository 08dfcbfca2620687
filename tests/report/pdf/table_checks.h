// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/pdf/qpdf.h"

#include <QStringList>

namespace piao::test {

/// What is wrong with a /Table element: rows of different length once spans are counted, no header cell.
QStringList tableProblems(QPDFObjectHandle table);

} // namespace piao::test
