// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/record.h"
#include "piao/store/plan_file.h"

#include <QMap>
#include <QTemporaryDir>

namespace piao::test {

/// Every file of a folder with the hash of its content: equal before and after means that nothing was touched and
/// nothing left behind.
QMap<QString, QByteArray> contentOf(const QString &folder);

/// A folder of its own with a small closed plan in it: three public values, an indicator with targets, a history.
class PlanOnDisk
{
public:
    explicit PlanOnDisk(const QString &name = QStringLiteral("piano.piao"));

    QString folder() const { return m_folder.path(); }
    QString path() const { return m_folder.path() + QLatin1Char('/') + m_name; }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    QByteArray bytes() const;
    void setBytes(const QByteArray &bytes) const;
    /// Changes the file as another program would, with none of our precautions.
    void outside(const std::string &sql) const;

    std::unique_ptr<store::PlanFile> open(store::PlanFile::Mode mode = store::PlanFile::Mode::ReadWrite) const;
    /// Opens, expects the refusal, checks its texts and that the folder is as it was before.
    domain::Error refusal(const store::PlanFile::Options &options = {}) const;

private:
    QTemporaryDir m_folder;
    QString m_name;
};

/// Adds a public value as a committed transaction with a row in the history, as the program does.
void addValue(store::PlanFile &file, const QString &title);
domain::Record publicValue(const QString &id, const QString &title);
qlonglong valueCount(store::Connection &connection);

} // namespace piao::test
