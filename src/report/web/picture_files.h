// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/report/picture.h"

#include <QHash>
#include <QString>

#include <vector>

namespace piao::report {

/// A picture as a file of the edition.
struct PictureFileEntry {
    QString file;   ///< below the folder; empty when the picture cannot be read
    int width = 0;  ///< CSS pixels
    int height = 0;
};

/// The pictures of the edition, each once however often it is shown.
class PictureFiles
{
public:
    /// The file of a picture. One that cannot be read has none and is remembered as unreadable.
    PictureFileEntry add(const Picture &picture);

    /// The picture itself as an address, for a page that stands alone.
    QString dataAddress(const PictureFileEntry &entry) const;

    struct Content {
        QString file;
        QByteArray bytes;
    };
    const std::vector<Content> &contents() const { return m_contents; }
    const std::vector<QString> &unreadable() const { return m_unreadable; }

private:
    struct Known {
        PictureFileEntry entry;
        double ownWidth = 0; ///< points
    };
    const Known &know(const QByteArray &bytes);

    QHash<QByteArray, Known> m_known; ///< by digest
    std::vector<Content> m_contents;
    std::vector<QString> m_unreadable;
};

} // namespace piao::report
