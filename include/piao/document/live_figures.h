// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_reader.h"
#include "piao/domain/narrative.h"

#include <QString>
#include <QStringList>

#include <vector>

/// The live figures of narratives: counts, totals, names, dates and tables that are read from the plan each time a text
/// is shown or printed, so that no text ever disagrees with the data. Their values are Italian, whatever the language of
/// the screen: they stand in the text of an Italian document.
///
///     <figure name="count.performance_objectives" year="2024"/>   84
///     <figure name="total" list="hire" column="number"/>          15
///     <figure name="plan.act_date"/>                              15 aprile 2024
///     <figure name="title" of="public_value/vp-1"/>               Accountability
///     <figure name="table.establishment"/>                        the table of the dotazione organica
namespace piao::document {

/// What a live table holds now.
struct FigureTable {
    QString title;
    QStringList columns;
    std::vector<bool> numbers;      ///< of each column: holds numbers, which stand on the right
    std::vector<QStringList> rows;  ///< each with a text for each column; the first heads the row
    bool lastIsTotal = false;
    QString problem;                ///< why there is none: shown instead; empty otherwise

    bool ok() const { return problem.isEmpty(); }
};

/// A figure as it is offered in a list.
struct FigureOffer {
    domain::LiveFigure figure;
    bool table = false;
    QString group; ///< "Counts", "Tables"
    QString label; ///< "Performance objectives of 2024"
};

/// Words live figures with one plan. Cheap to make; nothing is kept between calls.
class LiveFigures
{
public:
    explicit LiveFigures(PlanReader &reader) : m_reader(reader) {}

    /// What stands in the text. A figure that is not known, or that speaks of a record which is gone, gives a mark in
    /// brackets that cannot be overlooked; a field without a value gives its name in brackets.
    QString text(const domain::LiveFigure &figure);
    /// True when text() is a value and no mark.
    bool hasValue(const domain::LiveFigure &figure);
    /// What the figure says, for its tooltip and for assistive technology: "Performance objectives of 2024".
    QString label(const domain::LiveFigure &figure);

    FigureTable table(const domain::LiveTable &table);
    QString label(const domain::LiveTable &table) { return label(domain::LiveFigure{table.name, table.parameters}); }

    /// All that can be inserted into this plan's texts, in groups.
    std::vector<FigureOffer> offers();

    /// For domain::plainText(): live tables by their label in brackets. It reads the plan as long as it is used.
    domain::FigureWording wording() const;

private:
    PlanReader &m_reader;
};

} // namespace piao::document
