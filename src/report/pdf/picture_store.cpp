// SPDX-License-Identifier: EUPL-1.2
#include "pdf/picture_store.h"

#include <QCryptographicHash>

namespace piao::report {
namespace {

std::string imageEntries(const PictureFile &picture, const char *colors)
{
    PdfBuffer entries;
    entries.raw("/Type/XObject/Subtype/Image/BitsPerComponent 8/ColorSpace/").raw(colors);
    entries.raw("/Width ").integer(picture.width).raw("/Height ").integer(picture.height);
    return std::string(entries.view());
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

} // namespace

PictureStore::Stored PictureStore::keep(const QByteArray &bytes)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    const auto known = m_known.constFind(hash);
    if (known != m_known.constEnd())
        return *known;
    const std::optional<PictureFile> picture = readPictureFile(bytes);
    m_unreadable += picture ? 0 : 1;
    return *m_known.insert(hash, picture ? write(*picture) : Stored{});
}

PictureStore::Stored PictureStore::write(const PictureFile &picture)
{
    std::string entries = imageEntries(picture, picture.gray ? "DeviceGray" : "DeviceRGB");
    if (!picture.opacity.isEmpty())
        entries += PdfBuffer().raw("/SMask ").reference(writeOpacity(picture)).view();
    if (picture.packed)
        entries += "/Filter/DCTDecode";
    const ObjectId id = m_file.reserve();
    m_file.writeStream(id, entries, viewOf(picture.pixels), picture.packed ? PdfFile::Packing::Plain : PdfFile::Packing::Deflate);
    m_objects.push_back(id);
    return {int(m_objects.size()) - 1, picture.pointWidth, picture.pointHeight};
}

ObjectId PictureStore::writeOpacity(const PictureFile &picture)
{
    const ObjectId id = m_file.reserve();
    m_file.writeStream(id, imageEntries(picture, "DeviceGray"), viewOf(picture.opacity));
    return id;
}

std::string PictureStore::resources() const
{
    if (m_objects.empty())
        return {};
    PdfBuffer entry;
    entry.raw("/XObject<<");
    for (std::size_t i = 0; i < m_objects.size(); ++i)
        entry.raw("/I").integer(qint64(i)).raw(' ').reference(m_objects[i]);
    entry.raw(">>");
    return std::string(entry.view());
}

} // namespace piao::report
