// SPDX-License-Identifier: EUPL-1.2
#include "texts/act_kind.h"

#include <algorithm>
#include <array>

namespace piao::checks {

namespace {

struct Name {
    ActKind kind;
    const char *name;
};

constexpr std::array names{
    Name{ActKind::Law, "L."},
    Name{ActKind::ConstitutionalLaw, "Legge Cost."},
    Name{ActKind::DecreeLaw, "D.L."},
    Name{ActKind::LegislativeDecree, "D.Lgs."},
    Name{ActKind::PresidentialDecree, "DPR"},
    Name{ActKind::PrimeMinisterDecree, "DPCM"},
    Name{ActKind::MinisterialDecree, "DM"},
    Name{ActKind::EuRegulation, "Reg. UE"},
    Name{ActKind::EuDirective, "Direttiva UE"},
    Name{ActKind::RoyalDecree, "R.D."},
};

} // namespace

QString nameOf(ActKind kind)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const Name &name) { return name.kind == kind; });
    return found == names.end() ? QString() : QString::fromLatin1(found->name);
}

ActKind actKindFromTable(QStringView name)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const Name &each) { return name == QLatin1String(each.name); });
    return found == names.end() ? ActKind::Other : found->kind;
}

bool isOfOneNumbering(ActKind kind)
{
    return kind == ActKind::Law || kind == ActKind::DecreeLaw || kind == ActKind::LegislativeDecree || kind == ActKind::PresidentialDecree;
}

} // namespace piao::checks
