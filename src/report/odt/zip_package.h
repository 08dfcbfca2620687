// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

#include <deque>

struct zip;
struct zip_source;

namespace piao::report {

/// A ZIP archive made in memory: the same parts give the same bytes, whatever the clock and the machine.
class ZipPackage
{
public:
    ZipPackage();
    ~ZipPackage();
    ZipPackage(const ZipPackage &) = delete;
    ZipPackage &operator=(const ZipPackage &) = delete;

    enum class Packing { Stored, Deflated };
    /// Parts stand in the archive in the order in which they are added.
    void add(const QString &name, const QByteArray &bytes, Packing packing = Packing::Deflated);
    /// The archive; empty when it could not be made (there is no memory for it). Ends the package.
    QByteArray finish();

private:
    zip_source *m_target = nullptr;
    zip *m_archive = nullptr;
    bool m_failed = false;
    std::deque<QByteArray> m_parts; ///< read by libzip when the archive is closed
};

} // namespace piao::report
