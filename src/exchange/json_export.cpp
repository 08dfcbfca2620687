// SPDX-License-Identifier: EUPL-1.2
#include "piao/exchange/json_export.h"

#include "json_text.h"
#include "plan_format.h"

#include "piao/document/plan_reader.h"

#include <QFileInfo>
#include <QSaveFile>

namespace piao::exchange {

using namespace domain;

namespace {

constexpr qsizetype bufferBytes = 256 * 1024;

/// Writes record by record, so that a plan of any size takes the same memory.
class PlanWriter
{
public:
    PlanWriter(document::PlanReader &reader, QIODevice &target, const std::function<bool(double)> &progress)
        : m_reader(reader), m_target(target), m_progress(progress)
    {
    }

    Result<void> write();

private:
    void writeKind(Kind kind);
    void writeRecord(const Record &record, bool oneLine);
    bool flush();
    bool goOn();

    document::PlanReader &m_reader;
    QIODevice &m_target;
    const std::function<bool(double)> &m_progress;
    QByteArray m_buffer;
    qlonglong m_total = 0;
    qlonglong m_written = 0;
    bool m_failed = false;
    bool m_cancelled = false;
};

Result<void> PlanWriter::write()
{
    for (const Kind kind : kindsInOrder())
        m_total += m_reader.count(kind);
    m_buffer = "{\n  \"$schema\": \"" + QByteArray(schemaFile) + "\",\n  \"format\": \"" + formatName + "\",\n  \"version\": "
        + QByteArray::number(formatVersion);
    for (const Kind kind : kindsInOrder())
        writeKind(kind);
    m_buffer += "\n}\n";
    flush();
    if (!m_reader.ok())
        return *m_reader.error();
    if (m_cancelled)
        return Error{ErrorCode::Cancelled, Text::tr("The export was given up."), Text::tr("Nothing was written."), {}};
    if (m_failed)
        return Error{ErrorCode::DiskFull, Text::tr("The plan could not be written: %1.").arg(m_target.errorString()),
                     Text::tr("The plan itself is as it was."), Text::tr("Check the disk and the folder and do it again.")};
    return {};
}

void PlanWriter::writeKind(Kind kind)
{
    const RecordDescription &description = describe(kind);
    const bool oneLine = description.keyFields().size() > 1;
    bool first = true;
    m_reader.visit(kind, [&](const Record &record) {
        if (first) {
            m_buffer += ",\n  \"" + QByteArray(description.jsonName) + (description.singleton ? "\": " : "\": [\n    ");
            first = false;
        } else {
            m_buffer += ",\n    ";
        }
        writeRecord(record, oneLine);
        ++m_written;
        return !description.singleton && goOn();
    });
    if (!first && !description.singleton)
        m_buffer += "\n  ]";
}

/// Links and targets stand on one line each, anything else has a line for each field: so that a comparison of two
/// exports shows what changed and no more.
void PlanWriter::writeRecord(const Record &record, bool oneLine)
{
    const RecordDescription &description = record.description();
    const QByteArray inner = oneLine ? QByteArray(" ") : (description.singleton ? "\n    " : "\n      ");
    bool first = true;
    m_buffer += '{';
    for (int i = 0; i < int(description.fields.size()); ++i) {
        const Field &field = description.fields[size_t(i)];
        if (!isWritten(field) || !record.at(i).isValid())
            continue;
        if (!first)
            m_buffer += ',';
        m_buffer += inner;
        m_buffer += '"';
        m_buffer += field.column;
        m_buffer += "\": ";
        appendValue(m_buffer, field, record.at(i));
        first = false;
    }
    m_buffer += oneLine ? " }" : (description.singleton ? "\n  }" : "\n    }");
}

bool PlanWriter::goOn()
{
    if (m_buffer.size() < bufferBytes)
        return true;
    if (!flush())
        return false;
    if (m_progress && !m_progress(double(m_written) / double(qMax(m_total, qlonglong(1)))))
        m_cancelled = true;
    return !m_cancelled;
}

bool PlanWriter::flush()
{
    if (!m_failed && !m_buffer.isEmpty())
        m_failed = m_target.write(m_buffer) != m_buffer.size();
    m_buffer.clear();
    return !m_failed;
}

} // namespace

Result<void> exportPlan(document::PlanReader &reader, QIODevice &target, const std::function<bool(double)> &progress)
{
    return PlanWriter(reader, target, progress).write();
}

Result<void> exportPlan(document::PlanReader &reader, const QString &path, const std::function<bool(double)> &progress)
{
    QSaveFile file(path);
    const auto refusal = [&] {
        return Error{ErrorCode::ReadOnly, Text::tr("«%1» cannot be written: %2.").arg(path, file.errorString()),
                     Text::tr("The plan itself is as it was."), Text::tr("Choose another folder, or ask for the right to write there.")};
    };
    if (!file.open(QIODevice::WriteOnly))
        return refusal();
    const Result<void> written = exportPlan(reader, file, progress);
    if (!written)
        return written.error();
    if (!file.commit())
        return refusal();
    return {};
}

} // namespace piao::exchange
