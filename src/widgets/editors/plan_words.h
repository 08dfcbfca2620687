// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/plan_reader.h"
#include "piao/domain/level_names.h"

namespace piao::widgets {

/// How this plan calls its levels.
domain::LevelNames levelNames(document::PlanReader &reader);
/// "OS 4": a node's level and number (or code) in the words of its plan, for chips and paths.
QString shortName(const domain::LevelNames &names, const domain::Record &node);
/// Where a node hangs, from its parents up to the values, as links that Place::fromString reads: "OO 1 · OS 1 · VP 1".
/// Empty when it hangs nowhere.
QString pathHtml(document::PlanReader &reader, const domain::RecordKey &node);
/// The node of the tree to whose sheet a record belongs: itself, or what its owner fields lead to; null for others.
domain::RecordKey ownerOf(document::PlanReader &reader, const domain::RecordKey &record);

} // namespace piao::widgets
