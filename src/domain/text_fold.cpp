// SPDX-License-Identifier: EUPL-1.2
#include "piao/domain/text_fold.h"

#include "fold_table.h"

#include <algorithm>
#include <array>

namespace piao::domain {
namespace {

/// Collects the output in a small buffer, because appending byte by byte to a string costs more than folding.
class Writer
{
public:
    explicit Writer(std::string &out) : m_out(out) {}
    ~Writer() { flush(); }
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    /// A space waits until something follows, which drops those at either end and all but one inside.
    void put(char byte)
    {
        if (byte == ' ') {
            m_spaceDue = m_started;
            return;
        }
        if (m_size + 2 > m_buffer.size())
            flush();
        if (m_spaceDue)
            m_buffer[m_size++] = ' ';
        m_spaceDue = false;
        m_started = true;
        m_buffer[m_size++] = byte;
    }

    void put(std::string_view bytes)
    {
        for (const char byte : bytes)
            put(byte);
    }

private:
    void flush()
    {
        m_out.append(m_buffer.data(), m_size);
        m_size = 0;
    }

    std::string &m_out;
    std::array<char, 512> m_buffer;
    size_t m_size = 0;
    bool m_spaceDue = false;
    bool m_started = false;
};

/// Length of the well-formed sequence at `at`, with its code point; 0 when the bytes are not UTF-8.
size_t decode(std::string_view text, size_t at, char32_t &codePoint)
{
    const auto byte = [&](size_t i) { return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0u; };
    const auto tail = [&](size_t i) { return (byte(i) & 0xC0u) == 0x80u; };
    const unsigned lead = byte(0);
    if (lead >= 0xC2 && lead <= 0xDF && tail(1)) {
        codePoint = (lead & 0x1Fu) << 6 | (byte(1) & 0x3Fu);
        return 2;
    }
    if (lead >= 0xE0 && lead <= 0xEF && tail(1) && tail(2)) {
        codePoint = (lead & 0x0Fu) << 12 | (byte(1) & 0x3Fu) << 6 | (byte(2) & 0x3Fu);
        const bool surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
        return codePoint >= 0x800 && !surrogate ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4 && tail(1) && tail(2) && tail(3)) {
        codePoint = (lead & 0x07u) << 18 | (byte(1) & 0x3Fu) << 12 | (byte(2) & 0x3Fu) << 6 | (byte(3) & 0x3Fu);
        return codePoint >= 0x10000 && codePoint <= 0x10FFFF ? 4 : 0;
    }
    return 0;
}

std::string foldedUtf8(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    std::string out;
    appendFolded({utf8.constData(), size_t(utf8.size())}, out);
    return out;
}

} // namespace

void appendFolded(std::string_view utf8, std::string &out)
{
    const FoldTable &table = FoldTable::instance();
    Writer writer(out);
    for (size_t at = 0; at < utf8.size();) {
        const auto byte = static_cast<unsigned char>(utf8[at]);
        if (byte < 0x80) {
            writer.put(table.ascii(byte));
            ++at;
            continue;
        }
        char32_t codePoint = 0;
        const size_t length = decode(utf8, at, codePoint);
        if (length == 0)
            writer.put("\xEF\xBF\xBD");
        else if (table.covers(codePoint))
            writer.put(table.folded(codePoint));
        else
            writer.put(foldCodePoint(codePoint));
        at += length == 0 ? 1 : length;
    }
}

QString fold(QStringView text)
{
    return QString::fromStdString(foldedUtf8(text));
}

FoldedWords::FoldedWords(QStringView typed)
{
    const std::string folded = foldedUtf8(typed);
    for (size_t start = 0; start < folded.size();) {
        const size_t end = std::min(folded.find(' ', start), folded.size());
        size_t last = end;
        while (last > start + 1 && folded[last - 1] == '\'')
            --last;
        m_words.push_back(folded.substr(start, last - start));
        start = end + 1;
    }
}

bool FoldedWords::foundIn(std::string_view folded) const
{
    for (const std::string &word : m_words) {
        if (folded.find(word) == std::string_view::npos)
            return false;
    }
    return true;
}

bool containsFolded(QStringView text, QStringView typed)
{
    return FoldedWords(typed).foundIn(foldedUtf8(text));
}

} // namespace piao::domain
