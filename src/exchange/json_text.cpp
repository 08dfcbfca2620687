// SPDX-License-Identifier: EUPL-1.2
#include "json_text.h"

#include "piao/domain/record_description.h"

#include <QDate>
#include <QVariant>

#include <charconv>
#include <cmath>

namespace piao::exchange {

using domain::FieldType;

namespace {

void appendEscape(QByteArray &json, uchar c)
{
    switch (c) {
    case '"': json += "\\\""; return;
    case '\\': json += "\\\\"; return;
    case '\n': json += "\\n"; return;
    case '\r': json += "\\r"; return;
    case '\t': json += "\\t"; return;
    default: break;
    }
    constexpr char digits[] = "0123456789abcdef";
    json += "\\u00";
    json += digits[c >> 4];
    json += digits[c & 15];
}

void appendNumber(QByteArray &json, double number)
{
    // Amounts are to be read by people: no exponent where a plain number does.
    const double size = std::fabs(number);
    const bool plain = number == 0 || (size >= 1e-6 && size < 1e15);
    char text[64];
    const auto end = plain ? std::to_chars(text, text + sizeof text, number, std::chars_format::fixed)
                           : std::to_chars(text, text + sizeof text, number);
    json.append(text, end.ptr - text);
}

} // namespace

void appendString(QByteArray &json, QByteArrayView text)
{
    json += '"';
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = uchar(text[i]);
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        json.append(text.data() + start, i - start);
        appendEscape(json, c);
        start = i + 1;
    }
    json.append(text.data() + start, text.size() - start);
    json += '"';
}

void appendValue(QByteArray &json, const domain::Field &field, const QVariant &value)
{
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Year:
        json += QByteArray::number(value.toLongLong());
        return;
    case FieldType::Real:
    case FieldType::Money:
        appendNumber(json, value.toDouble());
        return;
    case FieldType::Boolean:
        json += value.toBool() ? "true" : "false";
        return;
    case FieldType::Date:
        if (value.typeId() == QMetaType::QDate) {
            appendString(json, value.toDate().toString(Qt::ISODate).toLatin1());
            return;
        }
        break;
    case FieldType::Data:
        json += '"' + value.toByteArray().toBase64() + '"';
        return;
    default:
        break;
    }
    appendString(json, value.toString().toUtf8());
}

} // namespace piao::exchange
