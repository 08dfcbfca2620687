// SPDX-License-Identifier: EUPL-1.2
#include "sections/look_format.h"

#include "document_text.h"
#include "piao/document/document_look.h"
#include "piao/domain/record_description.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace piao::document {

using namespace domain;

namespace {

constexpr qsizetype longestLine = 500;
constexpr qsizetype longestText = 4000;
const QString layoutPlace = QStringLiteral("layout");
const QString logoPlace = QStringLiteral("layout.logo");

struct Limits {
    const char *column;
    double least;
    double most;
};

constexpr Limits limits[] = {{"contents_depth", 1, 6}, {"font_size", 8, 14}};

QString numberProblem(const Field &field, const QJsonValue &value)
{
    const double number = value.toDouble(std::nan(""));
    if (std::isnan(number) || (field.type == FieldType::Integer && number != std::floor(number)))
        return DocumentText::tr("it is no number");
    for (const Limits &each : limits) {
        if (qstrcmp(each.column, field.column) == 0 && (number < each.least || number > each.most))
            return DocumentText::tr("it is not between %1 and %2").arg(each.least).arg(each.most);
    }
    return {};
}

QString textProblem(const Field &field, const QJsonValue &value)
{
    static const QRegularExpression color(QStringLiteral("^#[0-9A-Fa-f]{6}$"));
    const QString text = value.toString();
    const bool lines = field.type == FieldType::LongText;
    if (!value.isString())
        return DocumentText::tr("it is no text");
    if (text.size() > (lines ? longestText : longestLine))
        return DocumentText::tr("it is too long");
    if (std::any_of(text.begin(), text.end(), [&](QChar c) { return c.category() == QChar::Other_Control && !(lines && c == QLatin1Char('\n')); }))
        return DocumentText::tr("it holds a character that cannot be printed");
    if (qstrcmp(field.column, "accent") == 0 && !color.match(text).hasMatch())
        return DocumentText::tr("it is no colour of the form #RRGGBB");
    return {};
}

/// Why a template may not have this; empty when it may.
QString problemOf(const Field &field, const QJsonValue &value)
{
    switch (field.type) {
    case FieldType::Boolean: return value.isBool() ? QString() : DocumentText::tr("it is neither true nor false");
    case FieldType::Integer:
    case FieldType::Real: return numberProblem(field, value);
    case FieldType::Choice: {
        const bool known = std::any_of(field.choices.begin(), field.choices.end(), [&](const Choice &choice) { return value.toString() == QLatin1String(choice.token); });
        return known ? QString() : DocumentText::tr("it is none of the choices");
    }
    default: return textProblem(field, value);
    }
}

QVariant stored(const Field &field, const QJsonValue &value)
{
    return field.type == FieldType::Integer ? QVariant(qlonglong(value.toDouble())) : value.toVariant();
}

std::optional<TemplateLogo> readLogo(const QJsonValue &value, TemplateRefusal &refusal)
{
    const QJsonObject object = value.toObject();
    for (const QString &key : object.keys()) {
        if (!QStringList{"file_name", "description", "content"}.contains(key))
            refusal.add(logoPlace, DocumentText::tr("«%1» is not known").arg(key));
        else if (!object.value(key).isString())
            refusal.add(logoPlace, DocumentText::tr("«%1» is no text").arg(key));
    }
    const auto decoded = QByteArray::fromBase64Encoding(object.value(QLatin1String("content")).toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    TemplateLogo logo{{harmlessFileName(object.value(QLatin1String("file_name")).toString()), {}, decoded.decoded},
                      object.value(QLatin1String("description")).toString()};
    logo.file.mediaType = mediaTypeOf(logo.file.content, logo.file.fileName);
    if (!decoded || logo.file.content.isEmpty())
        refusal.add(logoPlace, DocumentText::tr("its contents are not written in base64"));
    else if (logo.file.content.size() > mostLogoBytes)
        refusal.add(logoPlace, DocumentText::tr("a logo has at most %1 bytes").arg(mostLogoBytes));
    else if (!canBeLogo(logo.file.mediaType))
        refusal.add(logoPlace, DocumentText::tr("it is no PNG and no JPEG picture"));
    if (logo.description.size() > longestText)
        refusal.add(logoPlace, DocumentText::tr("its description is too long"));
    return logo;
}

std::optional<TemplateLogo> logoOfPlan(PlanReader &reader, const QString &id)
{
    const Record attachment = id.isEmpty() ? Record() : reader.read({Kind::Attachment, id, {}});
    if (attachment.isNull())
        return {};
    TemplateLogo logo{{harmlessFileName(attachment.text("file_name")), {}, attachedContent(reader, id)}, attachment.text("description").left(longestText)};
    logo.file.mediaType = mediaTypeOf(logo.file.content, logo.file.fileName);
    const bool usable = canBeLogo(logo.file.mediaType) && logo.file.content.size() <= mostLogoBytes;
    return usable ? std::optional(logo) : std::nullopt;
}

} // namespace

std::vector<const Field *> templateLookFields()
{
    std::vector<const Field *> fields;
    for (const Field &field : describe(Kind::DocumentLayout).fields) {
        if (!field.is(Hidden) && field.type != FieldType::Reference)
            fields.push_back(&field);
    }
    return fields;
}

QJsonValue lookValue(const Record &look, const Field &field)
{
    if (!look.has(field.column))
        return QJsonValue::Undefined;
    const QJsonValue value = QJsonValue::fromVariant(look.value(field.column));
    return problemOf(field, value).isEmpty() ? value : QJsonValue(QJsonValue::Undefined);
}

TemplateLook readLook(const QJsonValue &value, TemplateRefusal &refusal)
{
    TemplateLook look;
    if (!value.isObject())
        refusal.add(layoutPlace, DocumentText::tr("the look of the document is missing"));
    QJsonObject object = value.toObject();
    if (const QJsonValue logo = object.take(QLatin1String("logo")); !logo.isUndefined())
        look.logo = readLogo(logo, refusal);
    for (const Field *field : templateLookFields()) {
        const QJsonValue given = object.take(QLatin1String(field->column));
        if (given.isUndefined())
            continue;
        if (const QString problem = problemOf(*field, given); !problem.isEmpty())
            refusal.add(layoutPlace + QLatin1Char('.') + QLatin1String(field->column), problem);
        look.fields.set(field->column, stored(*field, given));
    }
    for (const QString &key : object.keys())
        refusal.add(layoutPlace, DocumentText::tr("«%1» is not known").arg(key));
    return look;
}

TemplateLook lookOfPlan(PlanReader &reader, bool withLogo)
{
    const Record own = reader.layout();
    TemplateLook look;
    for (const Field *field : templateLookFields()) {
        if (!lookValue(own, *field).isUndefined())
            look.fields.set(field->column, own.value(field->column));
    }
    if (withLogo)
        look.logo = logoOfPlan(reader, own.text("logo_id"));
    return look;
}

} // namespace piao::document
