// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringView>

#include <optional>

namespace piao::checks {

/// The kinds of act that plans cite with a number and a year.
enum class ActKind : quint8 {
    Law,
    ConstitutionalLaw,
    DecreeLaw,
    LegislativeDecree,
    PresidentialDecree, ///< DPR
    PrimeMinisterDecree, ///< DPCM
    MinisterialDecree,
    EuRegulation,
    EuDirective,
    RoyalDecree,
    Other, ///< circulars, deliberations and directives: each body numbers its own
};

/// "D.Lgs.", as the program writes it.
QString nameOf(ActKind kind);
/// The kind that resources/acts/acts.tsv names so.
ActKind actKindFromTable(QStringView name);

/// Laws, decree-laws, legislative decrees and those of the President share one numbering, that of the Raccolta ufficiale: in a
/// year a number is one act's alone.
bool isOfOneNumbering(ActKind kind);

} // namespace piao::checks
