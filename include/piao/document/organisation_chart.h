// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/organisation_layout.h"
#include "piao/document/plan_reader.h"

#include <QStringList>

#include <vector>

namespace piao::document {

class PlanDocument;

/// One box of the organisation chart, in words.
struct ChartBox {
    enum class Role : quint8 {
        Body,     ///< the body itself, on top
        Unit,     ///< area, sector, service or autonomous unit
        Centre,   ///< responsibility centre
        Unplaced, ///< stands over the centres that belong to no structure
    };

    Role role = Role::Unit;
    domain::RecordKey record; ///< null for Unplaced
    int parent = -1;
    QString caption;          ///< "Area 1", "Sector", a centre's code; may be empty
    QString title;
    QStringList people;       ///< who directs it
    int objectives = 0;       ///< performance objectives of the centre, or of all centres below
    int centres = 0;          ///< below a structure

    /// All of it in one line, for who hears the chart instead of seeing it.
    QString description() const;
};

/// How deep the structures stand side by side before they hang in columns.
enum class ChartShape : quint8 { Compact, Wide };

/// The macrostruttura as the plan's data draw it (DM 132/2022, art. 4): parents before children, siblings in the plan's order.
/// Structures that are part of each other in a ring stand directly below the body.
/// An objective is counted once for each code of its centre, as in countPlan.
struct OrganisationChart {
    std::vector<ChartBox> boxes;

    /// Nothing but the body.
    bool isEmpty() const { return boxes.size() < 2; }
    int indexOf(const domain::RecordKey &record) const;
    /// What hangs: centres always; structures below the first row when the shape is compact.
    std::vector<LayoutBox> layoutBoxes(const std::vector<QSizeF> &sizes, ChartShape shape) const;
};

OrganisationChart organisationChart(PlanReader &reader);

/// Makes a structure part of another one (a null key: of none) and puts it before a sibling there (a null key: last). Refused
/// when the other one is part of it.
domain::Result<void> moveStructure(PlanDocument &document, const domain::RecordKey &unit, const domain::RecordKey &parent,
    const domain::RecordKey &before = {});
/// Puts a centre under a structure (a null key: under none).
domain::Result<void> moveCentre(PlanDocument &document, const domain::RecordKey &centre, const domain::RecordKey &unit);

} // namespace piao::document
