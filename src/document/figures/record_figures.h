// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "figures/figure_value.h"

namespace piao::document {

/// "plan.…" and "body.…": the fields of plan and body; "title" of a node; "period" of the plan; "total" of a table of
/// section 3.
class RecordFigures
{
public:
    explicit RecordFigures(PlanReader &reader) : m_reader(reader) {}

    FigureValue value(const domain::LiveFigure &figure);
    void offer(std::vector<FigureOffer> &offers);

private:
    FigureValue fieldOf(const domain::Record &record, const QString &column);
    FigureValue title(const QString &record);
    FigureValue total(const FigureParameters &parameters);
    FigureValue period();
    void offerFields(std::vector<FigureOffer> &offers, const domain::Record &record);
    void offerTotals(std::vector<FigureOffer> &offers);

    PlanReader &m_reader;
};

} // namespace piao::document
