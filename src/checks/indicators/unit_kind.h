// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringView>

namespace piao::checks {

/// What a unit measures, as far as it matters for comparing: "giorni" and "mesi" are durations, "incontri" and "km" are words.
enum class UnitKind : quint8 {
    None, ///< nothing is said, or only that it is a number: "n."
    Percent,
    Money,
    Duration,
    Word,
};

/// "%", "% rispetto alla baseline", "EUR", "gg.", "numero servizi".
UnitKind unitKindOf(QStringView unit);

/// Whether two units mean the same, as "servizi" and "numero servizi" do. What says nothing agrees with all.
bool agree(const QString &unit, const QString &other);

/// Whether they cannot mean the same, as "km" and "interventi". "utenti" and "persone" do not agree, but may be the same people.
bool contradict(const QString &unit, const QString &other);

/// Whether a unit is that of a quotient: "coefficiente", "ore/anno", "casi ogni 1.000 abitanti".
bool isOfQuotient(const QString &unit);

/// Whether two texts share a word that says what is counted: "n. corsi attivati", "corsi approvati".
bool nameOneThing(const QString &text, const QString &other);

} // namespace piao::checks
