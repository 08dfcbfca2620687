// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/result.h"

#include <QString>

#include <functional>

class QIODevice;

namespace piao::document {
class PlanDocument;
}

/// The open format of a plan, "piao-plan" version 1: JSON, described in docs/format/README.md.
namespace piao::exchange {

/// Told how much of the source is read, from 0 to 1; answers false to give up, and then nothing is written.
using Progress = std::function<bool(double fraction)>;

struct ImportOptions {
    bool replace = false; ///< take the place of what the plan holds, as one step that can be undone
    Progress progress;
};

/// Reads a plan in the open format into `document`: all of it, or nothing. Into a plan without records and without
/// history it becomes the plan's origin; into any other it is refused unless `replace` is set.
/// @param source opened for reading; read in pieces, once
/// @param name what messages call the source, normally its file name
/// @returns how many records were read; a refusal names line, column and path of the place
domain::Result<qlonglong> importPlan(document::PlanDocument &document, QIODevice &source, const QString &name,
                                     const ImportOptions &options = {});

/// Makes the plan file `planPath` out of the file (or resource) `sourcePath`. The plan file appears only when all of
/// it went through; one that exists is refused.
domain::Result<qlonglong> importIntoNewPlan(const QString &planPath, const QString &sourcePath,
                                            const Progress &progress = {});
/// The same out of an open device; `name` is what messages call it.
domain::Result<qlonglong> importIntoNewPlan(const QString &planPath, QIODevice &source, const QString &name,
                                            const Progress &progress = {});

} // namespace piao::exchange
