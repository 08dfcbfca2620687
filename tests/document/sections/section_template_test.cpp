// SPDX-License-Identifier: EUPL-1.2
#include "test_plan.h"

#include "piao/document/section_template.h"
#include "support/print_qt.h"

#include <QSet>

using namespace piao::document;
using namespace piao::domain;
using piao::test::TestPlan;

namespace {

QByteArray templateWith(const QByteArray &sections)
{
    return QByteArray(R"({"format":"piao-template","version":1,"sections":)") + sections + "}";
}

/// "number title" of each, a line each.
QStringList lines(const std::vector<PlannedSection> &planned)
{
    QStringList all;
    for (const PlannedSection &section : planned)
        all.append((section.number + QLatin1Char(' ') + section.title).trimmed());
    return all;
}

} // namespace

TEST_CASE("Each template that ships can be read, and numbers no section twice", "[sections]")
{
    TestPlan plan;
    plan.value(QStringLiteral("Benessere"));
    plan.add(Record(Kind::Theme).set("title", QStringLiteral("PNRR")));
    const char *name = GENERATE("piano_tipo", "piano_tipo_semplificato", "provincia");
    CAPTURE(name);
    const auto sections = SectionTemplate::named(QString::fromLatin1(name));
    INFO((sections.ok() ? std::string() : sections.error().oneLine().toStdString()));
    REQUIRE(sections.ok());
    QSet<QString> numbers;
    const std::vector<PlannedSection> planned = sections->plannedFor(plan.reader());
    CHECK(planned.size() >= 15);
    for (size_t i = 0; i < planned.size(); ++i) {
        CHECK(planned[i].parent < int(i));
        CHECK_FALSE(planned[i].number.contains(QLatin1Char('+')));
        CHECK_FALSE(planned[i].title.contains(QLatin1Char('{')));
        if (!planned[i].number.isEmpty()) {
            CHECK_FALSE(numbers.contains(planned[i].number));
            numbers.insert(planned[i].number);
        }
    }
}

TEST_CASE("The simplified form leaves 2.1, 2.2 and 4 out and keeps the number of 2.3", "[sections]")
{
    TestPlan plan;
    const QStringList simplified = lines(SectionTemplate::named(QStringLiteral("piano_tipo_semplificato"))->plannedFor(plan.reader()));
    CHECK(simplified.contains(QStringLiteral("2.3 Rischi corruttivi e trasparenza")));
    CHECK(simplified.contains(QStringLiteral("2.3.1 Soggetti, compiti e responsabilità")));
    CHECK(simplified.filter(QStringLiteral("SEZIONE 4")).isEmpty());
    CHECK(simplified.filter(QStringLiteral("2.1")).isEmpty());
}

TEST_CASE("A template makes one section for each value and theme, and counts on", "[sections]")
{
    TestPlan plan;
    plan.add(Record(Kind::PublicValue).set("title", QStringLiteral("Benessere")).set("number", 1LL));
    plan.add(Record(Kind::PublicValue).set("title", QStringLiteral("Territorio")).set("number", 2LL));
    plan.add(Record(Kind::Theme).set("title", QStringLiteral("Tempi")).set("heading", QStringLiteral("Le attività")));
    const auto sections = SectionTemplate::parse(templateWith(R"([{"number":"SEZIONE 2","title":"Valore","children":[
        {"number":"+","title":"Elenco"},
        {"number":"+","title":"VP {number}: {title}","repeat":"value","content":"value"},
        {"number":"+","title":"{HEADING}","repeat":"theme","content":"theme"},
        {"title":"Senza numero"}]}])"), QStringLiteral("t"));
    REQUIRE(sections.ok());
    const std::vector<PlannedSection> planned = sections->plannedFor(plan.reader());
    CHECK(lines(planned) == QStringList{"SEZIONE 2 Valore", "2.1 Elenco", "2.2 VP 1: Benessere", "2.3 VP 2: Territorio", "2.4 LE ATTIVITÀ", "Senza numero"});
    CHECK_FALSE(planned[2].valueId.isEmpty());
    CHECK(planned[2].valueId != planned[3].valueId);
    CHECK_FALSE(planned[4].themeId.isEmpty());
}

TEST_CASE("A template that is not understood is refused with the place of what is wrong", "[sections]")
{
    struct Case {
        QByteArray json;
        const char *place;
    };
    const Case bad = GENERATE(values<Case>({
        {"", "byte"},
        {"[]", "format"},
        {R"({"format":"piao-template","version":2,"sections":[]})", "format"},
        {R"({"format":"piao-template","version":1})", "sections"},
        {templateWith("[3]"), "sections[0]"},
        {templateWith(R"([{"title":"A"},{"number":"1"}])"), "sections[1]"},
        {templateWith(R"([{"title":"A","titel":"B"}])"), "titel"},
        {templateWith(R"([{"title":"A","content":"two dragons!"}])"), "two dragons!"},
        {templateWith(R"([{"title":"A","repeat":"centre"}])"), "centre"},
        {templateWith(R"([{"title":"A","children":[{"title":"B","children":{}}]}])"), "sections[0].children[0].children"},
    }));
    CAPTURE(bad.json.constData());
    const auto read = SectionTemplate::parse(bad.json, QStringLiteral("mine"));
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().code == ErrorCode::InvalidInput);
    CHECK(read.error().what.contains(QStringLiteral("mine")));
    CHECK(read.error().what.contains(QLatin1String(bad.place)));
    CHECK_FALSE(read.error().todo.isEmpty());
}

TEST_CASE("What another version of the program may print is kept in the template", "[sections]")
{
    const auto made = SectionTemplate::parse(templateWith(R"([{"title":"A","content":"table_of_yesterday"}])"), QStringLiteral("di ieri"));
    REQUIRE(made.ok());
    CHECK(made->sections().front().content == QStringLiteral("table_of_yesterday"));
}

TEST_CASE("A template without end is refused", "[sections]")
{
    QByteArray deep = R"([{"title":"A"}])";
    for (int i = 0; i < 10; ++i)
        deep = R"([{"title":"A","children":)" + deep + "}]";
    CHECK_FALSE(SectionTemplate::parse(templateWith(deep), QStringLiteral("deep")).ok());
    QByteArray many = "[";
    for (int i = 0; i < 1001; ++i)
        many += QByteArray(i > 0 ? "," : "") + R"({"title":"A"})";
    CHECK_FALSE(SectionTemplate::parse(templateWith(many + "]"), QStringLiteral("many")).ok());
    CHECK_FALSE(SectionTemplate::named(QStringLiteral("../secrets")).ok());
}
