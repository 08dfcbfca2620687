// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace piao::test {

/// Checks documents against a JSON Schema, as far as ours goes: $ref, type, properties, required, items,
/// additionalProperties, enum, const, pattern, maxLength, minimum, maximum, oneOf. Any other keyword that says
/// something is an error, so that the schema cannot outgrow the test in silence.
class SchemaValidator
{
public:
    explicit SchemaValidator(nlohmann::json schema) : m_schema(std::move(schema)) {}

    /// What does not follow the schema: "path: what is wrong"; nothing when all does.
    std::vector<std::string> findings(const nlohmann::json &document) const;

private:
    using Findings = std::vector<std::string>;
    void check(const nlohmann::json &schema, const nlohmann::json &value, const std::string &path, Findings &found) const;
    void checkObject(const nlohmann::json &schema, const nlohmann::json &value, const std::string &path, Findings &found) const;
    void checkScalar(const nlohmann::json &schema, const nlohmann::json &value, const std::string &path, Findings &found) const;

    nlohmann::json m_schema;
};

} // namespace piao::test
