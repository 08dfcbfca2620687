// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "figures/figure_value.h"

namespace piao::document {

/// "count.…": how many records there are of a kind, all of them or those of a year, a centre, a value, a level, a type.
class CountFigures
{
public:
    explicit CountFigures(PlanReader &reader) : m_reader(reader) {}

    FigureValue value(const domain::LiveFigure &figure);
    void offer(std::vector<FigureOffer> &offers);

private:
    /// -1 when a record that a parameter names is gone.
    qlonglong count(const QString &name, const FigureParameters &parameters);
    QString label(const QString &name, const FigureParameters &parameters);
    void offerObjectives(std::vector<FigureOffer> &offers);
    void offerChoices(std::vector<FigureOffer> &offers, const char *name, domain::Kind kind, const char *column);
    void add(std::vector<FigureOffer> &offers, const QString &name, const FigureParameters &parameters = {});

    PlanReader &m_reader;
};

/// How many of a level's nodes there are under a public value, each counted once; objectives of level 4 by their codes,
/// of one year when it is not 0.
qlonglong countUnderValue(PlanReader &reader, domain::Kind level, const QString &value, int year);

} // namespace piao::document
