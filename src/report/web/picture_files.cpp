// SPDX-License-Identifier: EUPL-1.2
#include "web/picture_files.h"

#include "pdf/picture_file.h"
#include "web/picture_metadata.h"

#include <QCryptographicHash>

#include <algorithm>

namespace piao::report {
namespace {

constexpr double pixelsPerPoint = 96.0 / 72.0;

} // namespace

const PictureFiles::Known &PictureFiles::know(const QByteArray &bytes)
{
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    const auto found = m_known.constFind(digest);
    if (found != m_known.constEnd())
        return *found;
    Known known;
    if (const auto read = readPictureFile(bytes); read && read->width > 0 && read->height > 0) {
        const QString ending = bytes.startsWith("\x89PNG") ? QStringLiteral(".png") : QStringLiteral(".jpg");
        known.entry = {QLatin1String("assets/immagini/") + QString::fromLatin1(digest.left(16)) + ending, read->width, read->height};
        known.ownWidth = read->pointWidth;
        m_contents.push_back({known.entry.file, withoutMetadata(bytes)});
    }
    return *m_known.insert(digest, known);
}

PictureFileEntry PictureFiles::add(const Picture &picture)
{
    const Known &known = know(picture.bytes);
    if (known.entry.file.isEmpty()) {
        m_unreadable.push_back(picture.alternative);
        return {};
    }
    PictureFileEntry entry = known.entry;
    const double points = picture.width > 0 ? picture.width : known.ownWidth;
    const double ratio = double(entry.height) / entry.width;
    entry.width = std::clamp(int(points * pixelsPerPoint + 0.5), 1, 4000);
    entry.height = std::max(1, int(entry.width * ratio + 0.5));
    return entry;
}

QString PictureFiles::dataAddress(const PictureFileEntry &entry) const
{
    const auto content = std::find_if(m_contents.begin(), m_contents.end(), [&](const Content &each) { return each.file == entry.file; });
    if (content == m_contents.end())
        return {};
    const QLatin1String type(entry.file.endsWith(QLatin1String(".png")) ? "image/png" : "image/jpeg");
    return QStringLiteral("data:%1;base64,%2").arg(type, QString::fromLatin1(content->bytes.toBase64()));
}

} // namespace piao::report
