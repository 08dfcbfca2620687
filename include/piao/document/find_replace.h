// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_reader.h"
#include "piao/document/text_finder.h"
#include "piao/domain/record_description.h"

#include <functional>
#include <vector>

namespace piao::document {

class PlanDocument;

/// One place of the plan in which the text was found.
struct FoundText {
    domain::RecordKey key;
    int field = -1;
    QString name;        ///< of the record, as people call it
    QString text;        ///< the field's, or the piece of a narrative that the hit is in
    TextSpan hit;
    QString replacement; ///< what would stand in its place
    QString stored;      ///< the whole field as the file kept it when it was searched
    int piece = 0;       ///< of a narrative: which of its texts

    /// The text with this one hit replaced.
    QString after() const { return text.left(hit.start) + replacement + text.mid(hit.end()); }
};

struct FoundTexts {
    /// More than a person looks through; the search stops there and says so.
    static constexpr size_t most = 10000;

    std::vector<FoundText> found;
    bool more = false;   ///< there are more than these
    int searched = 0;    ///< records looked into
};

/// A field whose text is searched: written by people, for people. Not keys, fingerprints, or what a program reads. Of a
/// narrative the texts are searched, one run of one face at a time, never its markup.
bool isForReplacing(domain::Kind kind, const domain::Field &field);

/// Told how many records are done of how many; answers false to give up (ErrorCode::Cancelled).
using FindProgress = std::function<bool(int done, int total)>;

/// Looks through every such field of every record, in the order of the kinds. Refused when the pattern costs too much.
domain::Result<FoundTexts> findInPlan(PlanReader &reader, const TextQuery &query, const QString &replacement,
                                      const FindProgress &progress = {});

struct ReplaceOutcome {
    int replaced = 0;
    int changedMeanwhile = 0; ///< left alone, because the text is no longer the one that was found
};

/// Replaces these hits as one step. The text of a target, a baseline or an actual sets the number beside it anew. A field
/// that may not be empty refuses to become so, and all with it.
domain::Result<ReplaceOutcome> replaceFound(PlanDocument &document, const std::vector<FoundText> &chosen);

} // namespace piao::document
