// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/completeness.h"

#include <QCoreApplication>

#include <array>

namespace piao::document {

using domain::Kind;
using enum NodePart;

namespace {

constexpr std::array valueParts{Title, Narrative, Dimension, Beneficiaries, Indicators, Children};
constexpr std::array strategicParts{Title, Owner, Parent, Children};
constexpr std::array operationalParts{Title, Parent, Centre, Children};
constexpr std::array performanceParts{Code, Year, Title, Narrative, Parent, Centre, Director, Phases, Indicators};

constexpr std::array<const char *, 13> words{
    QT_TRANSLATE_NOOP("completeness", "Code"), QT_TRANSLATE_NOOP("completeness", "Title"),
    QT_TRANSLATE_NOOP("completeness", "Year"), QT_TRANSLATE_NOOP("completeness", "Description"),
    QT_TRANSLATE_NOOP("completeness", "Dimension"), QT_TRANSLATE_NOOP("completeness", "Beneficiaries"),
    QT_TRANSLATE_NOOP("completeness", "Owner"), QT_TRANSLATE_NOOP("completeness", "What it contributes to"),
    QT_TRANSLATE_NOOP("completeness", "Objectives below it"), QT_TRANSLATE_NOOP("completeness", "Centre"),
    QT_TRANSLATE_NOOP("completeness", "Director"), QT_TRANSLATE_NOOP("completeness", "Indicators"),
    QT_TRANSLATE_NOOP("completeness", "Phases"),
};

} // namespace

std::span<const NodePart> neededParts(Kind level)
{
    switch (level) {
    case Kind::PublicValue: return valueParts;
    case Kind::StrategicObjective: return strategicParts;
    case Kind::OperationalObjective: return operationalParts;
    case Kind::PerformanceObjective: return performanceParts;
    default: return {};
    }
}

Completeness completenessOf(Kind level, NodeParts present)
{
    Completeness result;
    for (const NodePart part : neededParts(level)) {
        ++result.needed;
        result.present += (present & bitOf(part)) ? 1 : 0;
    }
    return result;
}

QStringList missingParts(Kind level, NodeParts present)
{
    QStringList missing;
    for (const NodePart part : neededParts(level)) {
        if (!(present & bitOf(part)))
            missing.append(QCoreApplication::translate("completeness", words[size_t(part)]));
    }
    return missing;
}

} // namespace piao::document
