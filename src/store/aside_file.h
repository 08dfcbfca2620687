// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/result.h"

#include <QString>

namespace piao::store {

/// A file written aside, in the folder of its `target`, that takes the target's name only when it is whole; what is
/// not published is removed.
class AsideFile
{
public:
    enum class Existing { Keep, Replace };

    explicit AsideFile(QString target);
    ~AsideFile();
    AsideFile(const AsideFile &) = delete;
    AsideFile &operator=(const AsideFile &) = delete;

    QString path() const { return m_path; }
    /// Gives the file its name, in one step that survives a power cut. With `Keep` something that got there first is
    /// not touched, and that is the refusal.
    domain::Result<void> publish(Existing existing);

private:
    QString m_target;
    QString m_path;
};

} // namespace piao::store
