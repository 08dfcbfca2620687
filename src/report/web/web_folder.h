// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/result.h"

#include <QString>
#include <QStringList>

namespace piao::report {

/// A folder written aside, beside its `target`, that takes the target's place only when it is whole. What is not published is
/// removed.
class WebFolder
{
public:
    explicit WebFolder(const QString &target);
    ~WebFolder();
    WebFolder(const WebFolder &) = delete;
    WebFolder &operator=(const WebFolder &) = delete;

    /// Refused when the target holds something that is not ours, or its place cannot be written.
    domain::Result<void> begin();
    /// `file` is a path below the folder, with '/'.
    domain::Result<void> write(const QString &file, const QByteArray &bytes);
    /// Adds the list of files by which the folder is known as ours, and changes places.
    domain::Result<void> publish();

    qint64 bytes() const { return m_bytes; }

private:
    /// A file in the target that no export wrote; empty when it may be replaced.
    QString foreignFile() const;
    bool takePlace();

    QString m_target;
    QString m_aside;
    QStringList m_files;
    qint64 m_bytes = 0;
};

} // namespace piao::report
