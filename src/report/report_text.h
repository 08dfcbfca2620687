// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCoreApplication>

namespace piao::report {

/// The texts of this layer, English source, translation context "report": `ReportText::tr("…")` is found by lupdate and looked
/// up in the same context at run time, which a free function of one's own would not be.
class ReportText
{
    Q_DECLARE_TR_FUNCTIONS(report)
};

} // namespace piao::report
