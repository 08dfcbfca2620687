// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace piao::document {

/// The name under which a plan is filled beside the place where it will be, so that one that breaks off never looks like a
/// plan. What was not put in place goes with this object.
class UnfinishedPlan
{
public:
    explicit UnfinishedPlan(const QFileInfo &wanted)
        : m_wanted(wanted.absoluteFilePath()),
          m_path(wanted.absoluteDir().filePath(QStringLiteral(".%1.%2.piao").arg(wanted.completeBaseName())
                                                   .arg(QCoreApplication::applicationPid())))
    {
    }
    ~UnfinishedPlan()
    {
        QFile::remove(m_path);
        QFile::remove(m_path + QStringLiteral("-journal"));
    }
    UnfinishedPlan(const UnfinishedPlan &) = delete;
    UnfinishedPlan &operator=(const UnfinishedPlan &) = delete;

    QString path() const { return m_path; }
    /// Refuses to replace what is there.
    bool putInPlace() { return QFile::rename(m_path, m_wanted); }

private:
    QString m_wanted;
    QString m_path;
};

} // namespace piao::document
