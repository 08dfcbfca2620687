// SPDX-License-Identifier: EUPL-1.2
#include "json_input.h"

#include "plan_format.h"

#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace piao::exchange {

namespace {

constexpr qint64 chunkBytes = 64 * 1024;
/// A text may be written with six bytes for each character (\u0041), and there is room around it.
constexpr qint64 maximumTokenBytes = 7 * maximumTextBytes;
/// The same for a file in base64.
constexpr qint64 maximumDataTokenBytes = 2 * domain::maximumDataBytes;

qlonglong charactersIn(const char *from, const char *to)
{
    return std::count_if(from, to, [](char c) { return (uchar(c) & 0xc0) != 0x80; });
}

const char *lastLineEnd(const char *from, const char *to)
{
    return to > from ? static_cast<const char *>(memrchr(from, '\n', size_t(to - from))) : nullptr;
}

} // namespace

JsonInput::JsonInput(QIODevice &device, std::function<bool(double)> progress)
    : m_device(device), m_progress(std::move(progress))
{
    m_chunk.reserve(chunkBytes);
    m_next = m_end = m_linesUpTo = m_chunk.constData();
}

bool JsonInput::refill()
{
    if (m_stopped)
        return false;
    const qint64 position = consumed();
    if (position - m_tokenStart > (m_dataFollows ? maximumDataTokenBytes : maximumTokenBytes))
        m_stop = Stop::TokenTooLong;
    else if (m_progress && position > 0 && !m_progress(double(position) / double(std::max(m_device.size(), position))))
        m_stop = Stop::Cancelled;
    if (m_stop != Stop::End) {
        m_stopped = true;
        return false;
    }
    QByteArray chunk(chunkBytes, Qt::Uninitialized);
    const qint64 size = m_device.read(chunk.data(), chunkBytes);
    if (size <= 0) {
        m_stop = size < 0 ? Stop::ReadError : Stop::End;
        m_stopped = true;
        return false;
    }
    finishChunk();
    chunk.resize(size);
    m_chunk = chunk;
    m_chunkStart = position;
    m_next = m_linesUpTo = m_chunk.constData();
    m_end = m_next + size;
    return true;
}

void JsonInput::finishChunk()
{
    countLines(m_end);
    const char *start = m_chunk.constData();
    if (const char *last = lastLineEnd(start, m_end))
        m_columnsBefore = charactersIn(last + 1, m_end);
    else
        m_columnsBefore += charactersIn(start, m_end);
}

void JsonInput::countLines(const char *upTo)
{
    if (upTo <= m_linesUpTo)
        return;
    m_lines += std::count(m_linesUpTo, upTo, '\n');
    m_linesUpTo = upTo;
}

qlonglong JsonInput::line()
{
    // The line end that a number's parser reads ahead still belongs to the number's line.
    if (m_next > m_chunk.constData())
        countLines(m_next - 1);
    return 1 + m_lines;
}

qlonglong JsonInput::column() const
{
    const char *start = m_chunk.constData();
    const char *last = m_next > start ? m_next - 1 : start;
    if (const char *lineEnd = lastLineEnd(start, last))
        return charactersIn(lineEnd + 1, m_next);
    return m_columnsBefore + charactersIn(start, m_next);
}

} // namespace piao::exchange
