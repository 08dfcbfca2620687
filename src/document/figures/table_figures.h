// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "figures/figure_value.h"

namespace piao::document {

/// "table.…": whole tables made from the plan.
class TableFigures
{
public:
    explicit TableFigures(PlanReader &reader) : m_reader(reader) {}

    FigureTable table(const domain::LiveTable &wanted);
    QString label(const QString &name, const FigureParameters &parameters);
    void offer(std::vector<FigureOffer> &offers);

private:
    FigureTable valueCounts();
    FigureTable centreCounts();
    FigureTable establishment();
    FigureTable staff();
    FigureTable hires(const FigureParameters &parameters);
    FigureTable trainingMoney();
    FigureTable measuresByType();
    FigureTable eventsByLevel();

    PlanReader &m_reader;
};

} // namespace piao::document
