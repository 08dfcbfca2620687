// SPDX-License-Identifier: EUPL-1.2
#include "odt/package_pictures.h"

#include "pdf/picture_file.h"

#include <QCryptographicHash>

namespace piao::report {

PackagePictures::Stored PackagePictures::keepPicture(const QByteArray &bytes)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    const auto known = m_known.constFind(hash);
    if (known != m_known.constEnd())
        return *known;
    return *m_known.insert(hash, store(bytes));
}

PackagePictures::Stored PackagePictures::store(const QByteArray &bytes)
{
    const std::optional<PictureFile> picture = readPictureFile(bytes);
    if (!picture) {
        ++m_unreadable;
        return {};
    }
    const bool png = bytes.startsWith("\x89PNG");
    const QString mediaType = png ? QStringLiteral("image/png") : QStringLiteral("image/jpeg");
    const QString name = QStringLiteral("Pictures/%1.%2").arg(m_files.size() + 1).arg(png ? QStringLiteral("png") : QStringLiteral("jpg"));
    m_files.push_back({name, mediaType, bytes});
    return {name, mediaType, picture->pointWidth, picture->pointHeight};
}

QString PackagePictures::keepDrawing(const QByteArray &svg)
{
    const QString name = QStringLiteral("Pictures/%1.svg").arg(m_files.size() + 1);
    m_files.push_back({name, QStringLiteral("image/svg+xml"), svg});
    return name;
}

} // namespace piao::report
