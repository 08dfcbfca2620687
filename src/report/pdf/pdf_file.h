// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pdf/deflater.h"
#include "pdf/pdf_buffer.h"

#include <QCryptographicHash>

#include <vector>

class QIODevice;

namespace piao::report {

/// The syntax of a PDF 1.7 file: numbered objects, object streams, cross references, trailer. Written strictly
/// forwards; an object may be referred to before it is written.
class PdfFile
{
public:
    enum class Packing { Deflate, Plain };

    explicit PdfFile(QIODevice &device);

    ObjectId reserve();
    /// A plain object (dictionary, array, number); small ones share a packed object stream.
    void writeObject(ObjectId id, std::string_view body);
    ObjectId writeObject(std::string_view body);
    /// `entries` are further entries of the stream's dictionary.
    void writeStream(ObjectId id, std::string_view entries, std::string_view bytes, Packing packing = Packing::Deflate);
    /// Cross references and trailer. Nothing may be written after.
    void finish(ObjectId catalog);

    /// True when the device refused bytes; everything after is skipped.
    bool failed() const { return m_failed; }
    qint64 size() const { return m_offset + qint64(m_pending.size()); }

private:
    struct Entry {
        enum Kind : quint8 { Unused, AtOffset, InStream } kind = Unused;
        quint32 where = 0; ///< offset in the file, or number of the object stream
        quint16 index = 0; ///< place in the object stream
    };

    void append(std::string_view bytes);
    void beginObject(ObjectId id);
    void flush();
    void flushObjectStream();
    std::string crossReferences(ObjectId self);

    QIODevice &m_device;
    QCryptographicHash m_hash{QCryptographicHash::Md5};
    Deflater m_deflater;
    std::string m_pending;
    qint64 m_offset = 0;
    bool m_failed = false;
    std::vector<Entry> m_entries{Entry{}};

    ObjectId m_objectStream = 0;
    int m_inStream = 0;
    PdfBuffer m_streamIndex;
    PdfBuffer m_streamBodies;
};

} // namespace piao::report
