// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "texts/act_kind.h"

#include <QDate>
#include <QString>

#include <vector>

namespace piao::checks {

struct KnownAct {
    ActKind kind = ActKind::Other;
    int number = 0;   ///< 0: known by its date alone
    int year = 0;
    QDate date;       ///< invalid where the table does not say
    int articles = 0; ///< the number of the last one; 0 where the table does not say
    QString title;

    /// "D.Lgs. 33/2013", or "DM 30/10/2025".
    QString name() const;
};

/// The acts that the plans of Italian bodies cite: resources/acts/acts.tsv, read once.
class KnownActs
{
public:
    static const KnownActs &table();

    /// nullptr when the table does not have it.
    const KnownAct *find(ActKind kind, int number, int year) const;
    /// The act with that number of the year, whatever it is: of the kinds that share one numbering.
    const KnownAct *numbered(int number, int year) const;
    /// Those of a kind with that number, of any year.
    std::vector<const KnownAct *> withNumber(ActKind kind, int number) const;
    std::vector<const KnownAct *> ofYear(ActKind kind, int year) const;
    std::vector<const KnownAct *> ofDay(const QDate &day) const;

private:
    KnownActs();

    std::vector<KnownAct> m_acts;
};

} // namespace piao::checks
