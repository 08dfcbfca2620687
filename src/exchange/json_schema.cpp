// SPDX-License-Identifier: EUPL-1.2
#include "piao/exchange/json_schema.h"

#include "plan_format.h"

#include <nlohmann/json.hpp>

#include <string>

namespace piao::exchange {

using namespace domain;
using Json = nlohmann::ordered_json;

namespace {

Json definition(const char *name)
{
    return {{"$ref", std::string("#/$defs/") + name}};
}

Json choiceSchema(const Field &field)
{
    Json tokens = Json::array();
    for (const Choice &choice : field.choices)
        tokens.push_back(choice.token);
    return {{"enum", tokens}};
}

Json typeSchema(const Field &field)
{
    switch (field.type) {
    case FieldType::Integer: return {{"type", "integer"}};
    case FieldType::Year: return {{"type", "integer"}, {"minimum", 1}, {"maximum", 9999}};
    case FieldType::Real:
    case FieldType::Money: return {{"type", "number"}};
    case FieldType::Boolean: return {{"type", "boolean"}};
    case FieldType::Date: return definition("date");
    case FieldType::Choice: return choiceSchema(field);
    case FieldType::Reference: return definition("identifier");
    case FieldType::Data: return definition("data");
    default: return definition(field.is(PrimaryKey) ? "identifier" : "text");
    }
}

std::string meaning(const Field &field)
{
    std::string text = field.help;
    if (field.type == FieldType::Reference) {
        const std::string target = describe(field.reference).jsonName;
        text += (text.empty() ? "" : " ") + std::string("The id of ")
            + (describe(field.reference).singleton ? "«" + target + "»." : "an entry of «" + target + "».");
    }
    if (*field.unit)
        text += (text.empty() ? "" : " ") + std::string("In ") + field.unit + ".";
    return text;
}

Json fieldSchema(const Field &field)
{
    Json schema{{"title", field.label}};
    if (const std::string text = meaning(field); !text.empty())
        schema["description"] = text;
    schema.update(typeSchema(field));
    return schema;
}

Json recordSchema(const RecordDescription &description)
{
    Json properties = Json::object();
    Json required = Json::array();
    Json owners = Json::array();
    for (const Field &field : description.fields) {
        if (!isWritten(field))
            continue;
        properties[field.column] = fieldSchema(field);
        if (field.is(PrimaryKey) || field.is(Required))
            required.push_back(field.column);
        if (field.is(Owner))
            owners.push_back({{"required", {field.column}}});
    }
    Json schema{{"title", description.singular}, {"type", "object"}, {"properties", properties},
                {"required", required}, {"additionalProperties", false}};
    if (!owners.empty())
        schema["oneOf"] = owners;
    return schema;
}

Json definitions()
{
    Json all;
    all["identifier"] = {{"description", "Names one record among those of its kind."},
                         {"type", "string"},
                         {"pattern", "^[A-Za-z0-9._-]{1," + std::to_string(maximumIdLength) + "}$"}};
    all["date"] = {{"description", "ISO 8601, for example 2024-12-31."}, {"type", "string"}, {"format", "date"},
                   {"pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
    all["text"] = {{"type", "string"}, {"maxLength", maximumTextBytes}};
    all["data"] = {{"description", "The bytes of a file."}, {"type", "string"}, {"contentEncoding", "base64"},
                   {"maxLength", (maximumDataBytes + 2) / 3 * 4}};
    for (const RecordDescription &description : allRecords())
        all[description.jsonName] = recordSchema(description);
    return all;
}

} // namespace

QByteArray planSchema()
{
    Json properties;
    properties["$schema"] = {{"type", "string"}};
    properties["format"] = {{"const", formatName}};
    properties["version"] = {{"const", formatVersion}};
    for (const Kind kind : kindsInOrder()) {
        const RecordDescription &description = describe(kind);
        const Json record = definition(description.jsonName);
        properties[description.jsonName] =
            description.singleton ? record : Json{{"title", description.plural}, {"type", "array"}, {"items", record}};
    }
    const Json schema{{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                      {"title", "A public body's PIAO: the open format of a plan"},
                      {"description", "docs/format/README.md explains it and says what a schema cannot."},
                      {"type", "object"},
                      {"properties", properties},
                      {"required", {"format", "version"}},
                      {"additionalProperties", false},
                      {"$defs", definitions()}};
    return QByteArray::fromStdString(schema.dump(2)) + '\n';
}

} // namespace piao::exchange
