// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/checks/plan_facts.h"

#include <QSet>
#include <QString>

namespace piao::checks {

/// The numbers by which texts refer to the parts of the document: of its sections, and of its annexes.
struct DocumentNumbers {
    QSet<QString> sections;   ///< "2", "2.3", "2.3.10", with those that they lie within
    QSet<QString> switchedOff; ///< of sections that are not printed
    QSet<QString> annexes;    ///< folded: "5", "e.4", "a"

    bool hasSections() const { return !sections.isEmpty(); }
};

DocumentNumbers documentNumbers(const PlanFacts &facts);

/// "2.3.10" of "SEZIONE 2.3.10", "2.3.10." and "2.3.10 LE MISURE"; empty when the text does not begin with a number.
QString sectionNumberOf(const QString &text);

} // namespace piao::checks
