// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/exchange/json_import.h"
#include "piao/report/semantic_tree.h"

#include <QCoreApplication>
#include <QIODevice>

#include <memory>

namespace piao::document {
class PlanReader;
}

namespace piao::widgets {

/// The plan in the open format, as it travels inside its document (PDF/A-3), and back out of it.
class PlanData
{
    Q_DECLARE_TR_FUNCTIONS(piao::widgets::PlanData)

public:
    static domain::Result<report::EmbeddedFile> of(document::PlanReader &plan);

    /// Opens for reading what `path` holds in the open format: the file itself or, of a PDF, the data that it carries. Errors:
    /// NotFound (no such file), InvalidInput (a PDF without the data of a plan, or one that cannot be read).
    static domain::Result<std::unique_ptr<QIODevice>> open(const QString &path);
    /// Makes the new plan file `planPath` of what open(sourcePath) gives; refusals are those of both.
    static domain::Result<qlonglong> importIntoNewPlan(const QString &planPath, const QString &sourcePath, const exchange::Progress &progress = {});
};

} // namespace piao::widgets
