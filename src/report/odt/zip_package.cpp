// SPDX-License-Identifier: EUPL-1.2
#include "odt/zip_package.h"

#include <zip.h>

namespace piao::report {
namespace {

constexpr zip_uint16_t firstDosDay = 1 << 5 | 1; // 1 January 1980, the earliest that ZIP can tell

} // namespace

ZipPackage::ZipPackage() : m_target(zip_source_buffer_create(nullptr, 0, 0, nullptr))
{
    if (m_target != nullptr) {
        zip_source_keep(m_target); // read again after the archive has let go of it
        m_archive = zip_open_from_source(m_target, ZIP_TRUNCATE, nullptr);
        if (m_archive == nullptr)
            zip_source_free(m_target);
    }
    m_failed = m_archive == nullptr;
}

ZipPackage::~ZipPackage()
{
    if (m_archive != nullptr)
        zip_discard(m_archive);
    if (m_target != nullptr)
        zip_source_free(m_target);
}

void ZipPackage::add(const QString &name, const QByteArray &bytes, Packing packing)
{
    if (m_failed)
        return;
    const QByteArray &part = m_parts.emplace_back(bytes);
    zip_source *source = zip_source_buffer(m_archive, part.constData(), zip_uint64_t(part.size()), 0);
    const zip_int64_t index = source != nullptr ? zip_file_add(m_archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0) {
        if (source != nullptr)
            zip_source_free(source);
        m_failed = true;
        return;
    }
    const zip_int32_t method = packing == Packing::Stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    m_failed = zip_set_file_compression(m_archive, zip_uint64_t(index), method, 6) != 0
        || zip_file_set_dostime(m_archive, zip_uint64_t(index), 0, firstDosDay, 0) != 0;
}

QByteArray ZipPackage::finish()
{
    if (m_failed || zip_close(m_archive) != 0)
        return {};
    m_archive = nullptr;
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(m_target, &stat) != 0 || zip_source_open(m_target) != 0)
        return {};
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(m_target, bytes.data(), stat.size);
    zip_source_close(m_target);
    return read == bytes.size() ? bytes : QByteArray();
}

} // namespace piao::report
