// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_reader.h"
#include "piao/domain/record.h"
#include "piao/domain/result.h"

#include <vector>

namespace piao::document {

class PlanDocument;

/// Records of one kind that belong to what is to be duplicated: a line of the dialog that asks what to take.
struct CopyPart {
    domain::Kind kind;
    int count = 0;
    bool proposed = true; ///< off for what was measured, checked or printed of the original: it says nothing about the copy

    friend bool operator==(const CopyPart &, const CopyPart &) = default;
};

struct DuplicateOptions {
    /// How the copy of a process is treated by the measures of the original.
    enum class Measures {
        Shared, ///< the same measures treat both
        Copied, ///< each specific measure is copied with its phases and indicators; general ones stay shared
    };

    std::vector<domain::Kind> without; ///< kinds that stay behind, with all that belongs to them
    Measures measures = Measures::Shared;
};

/// True for kinds of which a second record makes sense: not for the one plan and body, nor for links and targets.
bool canDuplicate(domain::Kind kind);

/// What belongs to these records and would be copied with them, links included, in Kind's order.
domain::Result<std::vector<CopyPart>> partsToCopy(PlanReader &reader, const std::vector<domain::RecordKey> &keys,
                                                  DuplicateOptions::Measures measures = DuplicateOptions::Measures::Shared);

/// Copies records with all that belongs to them, as one step; a node comes right after its original. The title is
/// kept, the code is the next one: by the plan's pattern for a performance objective, else the next free number behind the
/// same letters ("P.07" → "P.08"), and codes of parts that begin with the old code follow it. A copy is no later edition of what the
/// original continues. Nodes below a node are not copied: those who want them duplicate them.
domain::Result<std::vector<domain::RecordKey>> duplicate(PlanDocument &document, const std::vector<domain::RecordKey> &keys,
                                                         const DuplicateOptions &options = {});

/// A centre's objectives of one year, and what continuing them into the next one comes to.
struct CentreContinuation {
    std::vector<domain::RecordKey> toContinue;
    int alreadyContinued = 0; ///< have an edition of the next year, and are left as they are
};
domain::Result<CentreContinuation> planContinuation(PlanReader &reader, const domain::RecordKey &centre, int year);

/// Makes an edition of the next year of each of the centre's objectives of `year` that has none, linked, as one step.
/// Refused when none is left to continue.
domain::Result<std::vector<domain::RecordKey>> continueObjectives(PlanDocument &document, const domain::RecordKey &centre, int year);

} // namespace piao::document
