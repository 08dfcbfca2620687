// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "file_header.h"
#include "piao/store/migrations.h"
#include "piao/store/plan_file.h"

namespace piao::store {

/// The steps from a name to an open plan, each of which may refuse. The order is what keeps a refused file as it was:
/// everything that reads comes before anything that writes.
class PlanOpening
{
public:
    using Opened = domain::Result<std::unique_ptr<PlanFile>>;

    PlanOpening(const QString &path, const PlanFile::Options &options);

    Opened create();
    Opened open();

private:
    using Step = domain::Result<void>;

    Step writeEmptyPlan();
    Opened run(std::initializer_list<Step (PlanOpening::*)()> steps);
    Step readHeader();
    Step takeLock();
    Step connect();
    Step takeBackUnfinishedChange();
    Step checkContent();
    Step bringUpToDate();
    Step bringUpInMemory();
    Step keepBackup();

    bool writes() const { return m_options.mode == PlanFile::Mode::ReadWrite; }

    QString m_path;
    PlanFile::Options m_options;
    const Migrations &m_migrations;
    FileHeader m_header;
    std::unique_ptr<PlanFile> m_file;
};

} // namespace piao::store
