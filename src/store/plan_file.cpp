// SPDX-License-Identifier: EUPL-1.2
#include "piao/store/plan_file.h"

#include "backup_rotation.h"
#include "file_guard.h"
#include "piao/store/plan_snapshot.h"
#include "plan_lock.h"
#include "plan_opening.h"
#include "refusals.h"
#include "verified_copy.h"

#include <QDir>
#include <QFileInfo>

namespace piao::store {

using domain::Result;

PlanFile::PlanFile() = default;
PlanFile::~PlanFile() = default;

Result<std::unique_ptr<PlanFile>> PlanFile::create(const QString &path)
{
    return create(path, Options{});
}

Result<std::unique_ptr<PlanFile>> PlanFile::create(const QString &path, const Options &options)
{
    return PlanOpening(path, options).create();
}

Result<std::unique_ptr<PlanFile>> PlanFile::open(const QString &path, Mode mode)
{
    return open(path, Options{mode});
}

Result<std::unique_ptr<PlanFile>> PlanFile::open(const QString &path, const Options &options)
{
    return PlanOpening(path, options).open();
}

Result<std::unique_ptr<Connection>> PlanFile::snapshot()
{
    return PlanSnapshot::of(*m_connection);
}

Result<void> PlanFile::copyTo(const QString &path, bool replace)
{
    const QFileInfo target(path);
    if (path.isEmpty() || path.contains(QChar::Null) || target.fileName().isEmpty())
        return Refusals::badName(path);
    if (target.exists() && !target.isFile())
        return Refusals::notAFile(path);
    if (!target.dir().exists())
        return Refusals::noFolder(path);
    if (QFileInfo(m_path).canonicalFilePath() == target.canonicalFilePath() && target.exists())
        return Refusals::ontoItself(path);
    return copyVerified(*m_connection, target.absoluteFilePath(),
        replace ? AsideFile::Existing::Replace : AsideFile::Existing::Keep);
}

} // namespace piao::store
