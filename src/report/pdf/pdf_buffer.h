// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringView>

#include <string>
#include <string_view>

namespace piao::report {

/// Number of an indirect object; 0 is none.
using ObjectId = int;

/// Bytes in PDF syntax, appended one after another.
class PdfBuffer
{
public:
    PdfBuffer &raw(std::string_view bytes)
    {
        m_bytes += bytes;
        return *this;
    }
    PdfBuffer &raw(char byte)
    {
        m_bytes += byte;
        return *this;
    }
    PdfBuffer &integer(qint64 value);
    /// At most two decimals: a hundredth of a point is finer than any printer.
    PdfBuffer &number(double value);
    /// "12 0 R"
    PdfBuffer &reference(ObjectId id);
    /// A text string: a literal where ASCII suffices, else UTF-16BE with its mark, in hexadecimal.
    PdfBuffer &text(QStringView text);
    /// A literal string of arbitrary bytes, escaped as needed.
    PdfBuffer &literal(std::string_view bytes);

    bool isEmpty() const { return m_bytes.empty(); }
    std::size_t size() const { return m_bytes.size(); }
    std::string_view view() const { return m_bytes; }
    void clear() { m_bytes.clear(); }

    /// Appends one byte of a literal string, escaped as needed.
    static void appendEscaped(std::string &to, unsigned char byte);

private:
    std::string m_bytes;
};

/// UTF-16BE in hexadecimal without brackets.
std::string hexUtf16(QStringView text);

} // namespace piao::report
