// SPDX-License-Identifier: EUPL-1.2
#include "pdf/pdf_file.h"

#include <QIODevice>

namespace piao::report {
namespace {

constexpr int objectsPerStream = 200;
constexpr std::size_t flushAt = 1 << 16;

} // namespace

PdfFile::PdfFile(QIODevice &device) : m_device(device)
{
    append("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n");
}

ObjectId PdfFile::reserve()
{
    m_entries.emplace_back();
    return ObjectId(m_entries.size() - 1);
}

void PdfFile::append(std::string_view bytes)
{
    m_pending += bytes;
    if (m_pending.size() >= flushAt)
        flush();
}

void PdfFile::flush()
{
    if (!m_failed) {
        m_hash.addData(QByteArrayView(m_pending.data(), qsizetype(m_pending.size())));
        m_failed = m_device.write(m_pending.data(), qint64(m_pending.size())) != qint64(m_pending.size());
    }
    m_offset += qint64(m_pending.size());
    m_pending.clear();
}

void PdfFile::beginObject(ObjectId id)
{
    m_entries[std::size_t(id)] = {Entry::AtOffset, quint32(size()), 0};
    append(PdfBuffer().integer(id).raw(" 0 obj\n").view());
}

void PdfFile::writeObject(ObjectId id, std::string_view body)
{
    if (m_objectStream == 0)
        m_objectStream = reserve();
    m_entries[std::size_t(id)] = {Entry::InStream, quint32(m_objectStream), quint16(m_inStream)};
    m_streamIndex.integer(id).raw(' ').integer(qint64(m_streamBodies.size())).raw(' ');
    m_streamBodies.raw(body).raw('\n');
    if (++m_inStream == objectsPerStream)
        flushObjectStream();
}

ObjectId PdfFile::writeObject(std::string_view body)
{
    const ObjectId id = reserve();
    writeObject(id, body);
    return id;
}

void PdfFile::flushObjectStream()
{
    if (m_inStream == 0)
        return;
    PdfBuffer entries;
    entries.raw("/Type/ObjStm/N ").integer(m_inStream).raw("/First ").integer(qint64(m_streamIndex.size()));
    m_streamIndex.raw(m_streamBodies.view());
    const ObjectId id = std::exchange(m_objectStream, 0);
    m_inStream = 0;
    writeStream(id, entries.view(), m_streamIndex.view());
    m_streamIndex.clear();
    m_streamBodies.clear();
}

void PdfFile::writeStream(ObjectId id, std::string_view entries, std::string_view bytes, Packing packing)
{
    beginObject(id);
    const std::string_view packed = packing == Packing::Deflate ? m_deflater.pack(bytes) : bytes;
    PdfBuffer head;
    head.raw("<<").raw(entries);
    if (packing == Packing::Deflate)
        head.raw("/Filter/FlateDecode");
    head.raw("/Length ").integer(qint64(packed.size())).raw(">>\nstream\n");
    append(head.view());
    append(packed);
    append("\nendstream\nendobj\n");
}

std::string PdfFile::crossReferences(ObjectId self)
{
    m_entries[std::size_t(self)] = {Entry::AtOffset, quint32(size()), 0};
    std::string table;
    table.reserve(m_entries.size() * 7);
    const auto put = [&table](quint32 value, int bytes) {
        for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8)
            table += char((value >> shift) & 0xFF);
    };
    for (std::size_t id = 0; id < m_entries.size(); ++id) {
        const Entry &entry = m_entries[id];
        put(entry.kind, 1);
        put(entry.where, 4);
        put(id == 0 ? 0xFFFF : entry.index, 2);
    }
    return table;
}

void PdfFile::finish(ObjectId catalog)
{
    flushObjectStream();
    const ObjectId self = reserve();
    flush();
    // The same document must give the same file, so its identity is a hash of what it holds.
    const std::string identity = '<' + m_hash.result().toHex().toStdString() + '>';
    const qint64 start = size();
    const std::string table = crossReferences(self);
    PdfBuffer entries;
    entries.raw("/Type/XRef/Size ").integer(qint64(m_entries.size())).raw("/W[1 4 2]/Root ").reference(catalog);
    entries.raw("/ID[").raw(identity).raw(identity).raw(']');
    writeStream(self, entries.view(), table);
    append(PdfBuffer().raw("startxref\n").integer(start).raw("\n%%EOF\n").view());
    flush();
}

} // namespace piao::report
