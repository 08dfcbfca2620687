// SPDX-License-Identifier: EUPL-1.2
#include "field_value.h"

#include "excerpt.h"
#include "nearest_name.h"
#include "plan_format.h"

#include <QDate>

#include <cmath>

namespace piao::exchange {

using namespace domain;

namespace {

constexpr qlonglong lastYear = 9999;

FieldValue wrong(const QString &problem)
{
    return {{}, problem};
}

FieldValue integerValue(const JsonScalar &scalar)
{
    if (scalar.type != JsonScalar::Type::Integer)
        return wrong(Text::tr("a whole number is needed here"));
    if (scalar.tooLarge)
        return wrong(Text::tr("the number is too large"));
    return {scalar.integer, {}};
}

FieldValue yearValue(const JsonScalar &scalar)
{
    const FieldValue number = integerValue(scalar);
    if (!number.problem.isEmpty() || (scalar.integer >= 1 && scalar.integer <= lastYear))
        return number;
    return wrong(Text::tr("%1 is no year").arg(scalar.integer));
}

FieldValue realValue(const JsonScalar &scalar)
{
    if (scalar.type == JsonScalar::Type::Integer)
        return {scalar.real, {}};
    if (scalar.type != JsonScalar::Type::Real)
        return wrong(Text::tr("a number is needed here"));
    if (!std::isfinite(scalar.real))
        return wrong(Text::tr("the number is too large"));
    return {scalar.real, {}};
}

FieldValue dateValue(const std::string &text)
{
    const QDate date = QDate::fromString(QString::fromUtf8(text.data(), qsizetype(text.size())), Qt::ISODate);
    if (text.size() != 10 || !date.isValid())
        return wrong(Text::tr("«%1» is no date; dates are written like 2024-12-31").arg(excerpt(text)));
    return {date, {}};
}

FieldValue choiceValue(const Field &field, const std::string &text)
{
    QStringList tokens;
    for (const Choice &choice : field.choices) {
        if (text == choice.token)
            return {QString::fromLatin1(choice.token), {}};
        tokens.append(QString::fromLatin1(choice.token));
    }
    const QString nearest = nearestName(excerpt(text), tokens);
    if (!nearest.isEmpty())
        return wrong(Text::tr("«%1» is not in the list of possible values; did you mean «%2»?").arg(excerpt(text), nearest));
    return wrong(Text::tr("«%1» is not in the list of possible values (%2)").arg(excerpt(text), tokens.join(QStringLiteral(", "))));
}

FieldValue identifierValue(const std::string &text)
{
    if (!isIdentifier(QByteArrayView(text.data(), qsizetype(text.size()))))
        return wrong(Text::tr("«%1» is no identifier: 1 to 64 letters without accents, digits, full stops, hyphens and underscores")
                         .arg(excerpt(text)));
    return {QString::fromLatin1(text.data(), qsizetype(text.size())), {}};
}

FieldValue dataValue(const std::string &text)
{
    if (qsizetype(text.size()) > (maximumDataBytes + 2) / 3 * 4)
        return wrong(Text::tr("the file is larger than %1 bytes").arg(maximumDataBytes));
    const auto decoded = QByteArray::fromBase64Encoding(QByteArray::fromRawData(text.data(), qsizetype(text.size())),
        QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return wrong(Text::tr("this is not base64"));
    return decoded.decoded.isEmpty() ? FieldValue{} : FieldValue{decoded.decoded, {}};
}

FieldValue textValue(const Field &field, const std::string &text)
{
    if (field.type == FieldType::Data)
        return dataValue(text);
    if (qsizetype(text.size()) > maximumTextBytes)
        return wrong(Text::tr("the text is longer than %1 bytes").arg(maximumTextBytes));
    if (field.type == FieldType::Reference || field.is(PrimaryKey))
        return identifierValue(text);
    if (text.empty())
        return {};
    if (field.type == FieldType::Date)
        return dateValue(text);
    if (field.type == FieldType::Choice)
        return choiceValue(field, text);
    if (text.find('\0') != std::string::npos)
        return wrong(Text::tr("the text contains the character U+0000"));
    return {QString::fromUtf8(text.data(), qsizetype(text.size())), {}};
}

} // namespace

FieldValue fieldValue(const Field &field, const JsonScalar &scalar)
{
    if (scalar.type == JsonScalar::Type::Null)
        return wrong(Text::tr("null is not used; leave out what is missing"));
    switch (field.type) {
    case FieldType::Integer: return integerValue(scalar);
    case FieldType::Year: return yearValue(scalar);
    case FieldType::Real:
    case FieldType::Money: return realValue(scalar);
    case FieldType::Boolean:
        return scalar.type == JsonScalar::Type::Boolean ? FieldValue{scalar.boolean, {}} : wrong(Text::tr("true or false is needed here"));
    default: break;
    }
    return scalar.type == JsonScalar::Type::Text ? textValue(field, *scalar.text) : wrong(Text::tr("a text is needed here"));
}

} // namespace piao::exchange
