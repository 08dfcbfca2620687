// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/document/tree_place.h"

#include <QMimeData>

#include <memory>
#include <vector>

namespace piao::models {

inline constexpr char treeMimeType[] = "application/x-piao-nodes+json";

/// The nodes by their keys, with the file they are of, and their texts for other programs.
std::unique_ptr<QMimeData> writeTreeMime(const QString &planPath, const std::vector<document::NodeAt> &nodes, const QStringList &texts);
/// Nothing when the data is not ours or of another plan.
std::vector<document::NodeAt> readTreeMime(const QMimeData *data, const QString &planPath);

} // namespace piao::models
