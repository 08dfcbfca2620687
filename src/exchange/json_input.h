// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <iterator>

class QIODevice;

namespace piao::exchange {

/// Feeds the JSON parser from a device in pieces and knows the line of the character read last. It ends early when
/// the device fails, when one token gets longer than any plan needs, or when the person gives up.
class JsonInput
{
public:
    enum class Stop { End, ReadError, TokenTooLong, Cancelled };

    JsonInput(QIODevice &device, std::function<bool(double)> progress);

    /// The parser's view: a single-pass iterator; all of them share this input's place.
    class Iterator
    {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = char;
        using difference_type = std::ptrdiff_t;
        using pointer = const char *;
        using reference = const char &;

        Iterator() = default;
        explicit Iterator(JsonInput *input) : m_input(input) {}
        reference operator*() const { return *m_input->m_next; }
        Iterator &operator++()
        {
            ++m_input->m_next;
            return *this;
        }
        friend bool operator==(const Iterator &a, const Iterator &b) { return a.atEnd() == b.atEnd(); }

    private:
        bool atEnd() const { return !m_input || (m_input->m_next == m_input->m_end && !m_input->refill()); }
        JsonInput *m_input = nullptr;
    };

    Iterator begin() { return Iterator(this); }
    static Iterator end() { return {}; }

    /// To be called for each token, so that one without an end is noticed.
    void tokenRead()
    {
        m_tokenStart = consumed();
        m_dataFollows = false;
    }
    /// The next token may be as long as a file in base64.
    void expectData() { m_dataFollows = true; }

    Stop stop() const { return m_stop; }
    bool atEnd() const { return m_stopped; }
    /// Place of the character that was read last, from 1; a column counts characters, not bytes.
    qlonglong line();
    qlonglong column() const;

private:
    bool refill();
    void finishChunk();
    void countLines(const char *upTo);
    qint64 consumed() const { return m_chunkStart + (m_next - m_chunk.constData()); }

    QIODevice &m_device;
    std::function<bool(double)> m_progress;
    QByteArray m_chunk;
    const char *m_next = nullptr;
    const char *m_end = nullptr;
    qint64 m_chunkStart = 0;
    qint64 m_tokenStart = 0;
    qlonglong m_lines = 0;            ///< line ends up to m_linesUpTo
    const char *m_linesUpTo = nullptr; ///< in this chunk: line() is asked for each record and must not count anew
    qlonglong m_columnsBefore = 0;    ///< characters of the current line in the chunks before this one
    bool m_dataFollows = false;
    bool m_stopped = false;
    Stop m_stop = Stop::End;
};

} // namespace piao::exchange
