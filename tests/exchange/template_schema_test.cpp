// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "plan_source.h"
#include "schema_validator.h"

#include "piao/document/section_template.h"
#include "piao/domain/record_description.h"

#include <QRegularExpression>

using nlohmann::json;
using namespace piao;
using piao::test::bytesOf;

namespace {

QByteArray projectBytes(const QString &path)
{
    return bytesOf(QStringLiteral(PIAO_SOURCE_DIR "/") + path);
}

json schema()
{
    return json::parse(projectBytes(QStringLiteral("docs/format/piao-template.schema.json")).toStdString());
}

void follows(const QByteArray &bytes)
{
    const auto findings = test::SchemaValidator(schema()).findings(json::parse(bytes.toStdString()));
    INFO((findings.empty() ? std::string() : findings.front()));
    CHECK(findings.empty());
}

json tokensOf(domain::Kind kind, const char *field)
{
    json tokens = json::array();
    for (const domain::Choice &choice : domain::describe(kind).field(field).choices)
        tokens.push_back(choice.token);
    return tokens;
}

} // namespace

TEST_CASE("The templates that ship, and what is saved of them, follow the schema of templates", "[schema]")
{
    const char *token = GENERATE("piano_tipo", "piano_tipo_semplificato", "provincia", "performance");
    CAPTURE(token);
    const QString name = QString::fromLatin1(token);
    follows(projectBytes(QStringLiteral("resources/templates/%1.json").arg(name)));
    const auto sections = document::SectionTemplate::named(name);
    REQUIRE(sections.ok());
    follows(sections->toJson());
}

TEST_CASE("The example of a template in the description is one", "[schema]")
{
    static const QRegularExpression block(QStringLiteral("```json\\n(.*?)```"), QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = block.match(QString::fromUtf8(projectBytes(QStringLiteral("docs/format/template.md"))));
    REQUIRE(match.hasMatch());
    const QByteArray example = match.captured(1).toUtf8();
    follows(example);
    const auto read = document::SectionTemplate::parse(example, QStringLiteral("example"));
    INFO((read.ok() ? std::string() : read.error().oneLine().toStdString()));
    REQUIRE(read.ok());
    REQUIRE(read->look());
    CHECK(read->look()->fields.text("accent") == QStringLiteral("#8A1538"));
    follows(read->toJson());
}

TEST_CASE("The schema of templates knows every table and figure, and every field of the look", "[schema]")
{
    const json definitions = schema().at("$defs");
    CHECK(definitions["section"]["properties"]["content"]["enum"] == tokensOf(domain::Kind::Section, "content"));
    CHECK(definitions["section"]["properties"]["orientation"]["enum"] == tokensOf(domain::Kind::Section, "orientation"));
    CHECK(definitions["layout"]["properties"]["draft_mark"]["enum"] == tokensOf(domain::Kind::DocumentLayout, "draft_mark"));
    for (const domain::Field &field : domain::describe(domain::Kind::DocumentLayout).fields) {
        if (!field.is(domain::Hidden) && field.type != domain::FieldType::Reference)
            CHECK(definitions["layout"]["properties"].contains(field.column));
    }
}
