// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace piao::report {

/// A file of the package beside its text.
struct PackageFile {
    QString name;      ///< "Pictures/1.png"
    QString mediaType;
    QByteArray bytes;
};

/// The pictures of a document; the same picture is kept once.
class PackagePictures
{
public:
    struct Stored {
        QString name;      ///< null: the picture cannot be read
        QString mediaType;
        double width = 0;  ///< its own size in points
        double height = 0;
    };

    Stored keepPicture(const QByteArray &bytes);
    /// Returns its name in the package.
    QString keepDrawing(const QByteArray &svg);

    const std::vector<PackageFile> &files() const { return m_files; }
    int unreadable() const { return m_unreadable; }

private:
    Stored store(const QByteArray &bytes);

    std::vector<PackageFile> m_files;
    QHash<QByteArray, Stored> m_known; ///< by the hash of their bytes
    int m_unreadable = 0;
};

} // namespace piao::report
