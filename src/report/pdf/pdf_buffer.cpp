// SPDX-License-Identifier: EUPL-1.2
#include "pdf/pdf_buffer.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace piao::report {
namespace {

constexpr char hexDigits[] = "0123456789ABCDEF";

bool isPlainAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; });
}

} // namespace

PdfBuffer &PdfBuffer::integer(qint64 value)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, value);
    m_bytes.append(digits, end.ptr);
    return *this;
}

PdfBuffer &PdfBuffer::number(double value)
{
    qint64 hundredths = std::llround(std::clamp(value, -1e7, 1e7) * 100);
    if (hundredths < 0) {
        m_bytes += '-';
        hundredths = -hundredths;
    }
    integer(hundredths / 100);
    if (const int rest = int(hundredths % 100); rest != 0) {
        m_bytes += '.';
        m_bytes += char('0' + rest / 10);
        if (rest % 10 != 0)
            m_bytes += char('0' + rest % 10);
    }
    return *this;
}

PdfBuffer &PdfBuffer::reference(ObjectId id)
{
    return integer(id).raw(" 0 R");
}

PdfBuffer &PdfBuffer::text(QStringView text)
{
    if (!isPlainAscii(text))
        return raw("<FEFF").raw(hexUtf16(text)).raw('>');
    std::string bytes;
    bytes.reserve(std::size_t(text.size()));
    for (const QChar c : text)
        bytes += char(c.unicode());
    return literal(bytes);
}

PdfBuffer &PdfBuffer::literal(std::string_view bytes)
{
    m_bytes += '(';
    for (const char byte : bytes)
        appendEscaped(m_bytes, static_cast<unsigned char>(byte));
    m_bytes += ')';
    return *this;
}

void PdfBuffer::appendEscaped(std::string &to, unsigned char byte)
{
    switch (byte) {
    case '(':
    case ')':
    case '\\':
        to += '\\';
        to += char(byte);
        break;
    case '\r': // a bare carriage return would be read as a line feed
        to += "\\r";
        break;
    default:
        to += char(byte);
    }
}

std::string hexUtf16(QStringView text)
{
    std::string hex;
    hex.reserve(std::size_t(text.size()) * 4);
    for (const QChar c : text) {
        for (int shift = 12; shift >= 0; shift -= 4)
            hex += hexDigits[(c.unicode() >> shift) & 0xF];
    }
    return hex;
}

} // namespace piao::report
