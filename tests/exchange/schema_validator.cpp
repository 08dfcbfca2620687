// SPDX-License-Identifier: EUPL-1.2
#include "schema_validator.h"

#include <QRegularExpression>
#include <QString>

#include <set>

namespace piao::test {

using nlohmann::json;

namespace {

bool hasType(const json &value, const std::string &type)
{
    if (type == "object")
        return value.is_object();
    if (type == "array")
        return value.is_array();
    if (type == "string")
        return value.is_string();
    if (type == "boolean")
        return value.is_boolean();
    if (type == "integer")
        return value.is_number_integer();
    return type == "number" && value.is_number();
}

bool matches(const json &value, const json &pattern)
{
    const QRegularExpression expression(QString::fromStdString(pattern.get<std::string>()));
    return expression.match(QString::fromStdString(value.get<std::string>())).hasMatch();
}

} // namespace

std::vector<std::string> SchemaValidator::findings(const json &document) const
{
    Findings found;
    check(m_schema, document, "", found);
    return found;
}

void SchemaValidator::check(const json &schema, const json &value, const std::string &path, Findings &found) const
{
    static const std::set<std::string> known = {"$schema", "$defs", "$ref", "title", "description", "type", "properties",
        "required", "items", "additionalProperties", "enum", "const", "pattern", "maxLength", "minimum", "maximum", "oneOf", "format",
        "contentEncoding"};
    for (const auto &[keyword, rule] : schema.items()) {
        if (!known.count(keyword))
            found.push_back(path + ": keyword " + keyword + " is not checked");
    }
    if (schema.contains("$ref"))
        check(m_schema.at(json::json_pointer(schema.at("$ref").get<std::string>().substr(1))), value, path, found);
    if (schema.contains("type") && !hasType(value, schema.at("type"))) {
        found.push_back(path + ": not of type " + schema.at("type").get<std::string>());
        return;
    }
    if (value.is_object())
        checkObject(schema, value, path, found);
    else if (value.is_array() && schema.contains("items")) {
        for (size_t i = 0; i < value.size(); ++i)
            check(schema.at("items"), value[i], path + "[" + std::to_string(i) + "]", found);
    } else {
        checkScalar(schema, value, path, found);
    }
}

void SchemaValidator::checkObject(const json &schema, const json &value, const std::string &path, Findings &found) const
{
    for (const json &name : schema.value("required", json::array())) {
        if (!value.contains(name.get<std::string>()))
            found.push_back(path + ": lacks " + name.get<std::string>());
    }
    const json properties = schema.value("properties", json::object());
    for (const auto &[name, member] : value.items()) {
        if (properties.contains(name))
            check(properties.at(name), member, path + "." + name, found);
        else if (schema.contains("additionalProperties"))
            found.push_back(path + ": does not know " + name);
    }
    int chosen = 0;
    for (const json &one : schema.value("oneOf", json::array())) {
        Findings ignored;
        check(one, value, path, ignored);
        chosen += ignored.empty() ? 1 : 0;
    }
    if (schema.contains("oneOf") && chosen != 1)
        found.push_back(path + ": follows " + std::to_string(chosen) + " of oneOf");
}

void SchemaValidator::checkScalar(const json &schema, const json &value, const std::string &path, Findings &found) const
{
    if (schema.contains("const") && value != schema.at("const"))
        found.push_back(path + ": not " + schema.at("const").dump());
    if (schema.contains("enum") && std::find(schema.at("enum").begin(), schema.at("enum").end(), value) == schema.at("enum").end())
        found.push_back(path + ": not in the list: " + value.dump());
    if (schema.contains("pattern") && !matches(value, schema.at("pattern")))
        found.push_back(path + ": does not match: " + value.dump());
    if (schema.contains("maxLength") && QString::fromStdString(value.get<std::string>()).size() > schema.at("maxLength").get<qsizetype>())
        found.push_back(path + ": too long");
    if (schema.value("contentEncoding", std::string()) == "base64"
        && !QByteArray::fromBase64Encoding(QByteArray::fromStdString(value.get<std::string>()), QByteArray::AbortOnBase64DecodingErrors))
        found.push_back(path + ": is not base64");
    if (schema.contains("minimum") && value < schema.at("minimum"))
        found.push_back(path + ": too small");
    if (schema.contains("maximum") && value > schema.at("maximum"))
        found.push_back(path + ": too large");
}

} // namespace piao::test
