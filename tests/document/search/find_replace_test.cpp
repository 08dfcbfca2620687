// SPDX-License-Identifier: EUPL-1.2
#include "test_plan.h"

#include "piao/document/find_replace.h"
#include "piao/domain/narrative.h"
#include "piao/domain/record_description.h"

#include "support/print_qt.h"

using namespace piao::document;
using namespace piao::domain;
using piao::test::TestPlan;

namespace {

QStringList texts(const FoundTexts &found)
{
    QStringList lines;
    for (const FoundText &hit : found.found)
        lines.append(QStringLiteral("%1.%2: %3").arg(QLatin1String(describe(hit.key.kind).table),
            QLatin1String(describe(hit.key.kind).fields[size_t(hit.field)].column), hit.after()));
    return lines;
}

FoundTexts find(TestPlan &plan, const TextQuery &query, const QString &replacement)
{
    auto found = findInPlan(plan.reader(), query, replacement);
    INFO((found.ok() ? std::string() : found.error().oneLine().toStdString()));
    REQUIRE(found.ok());
    return std::move(found).value();
}

} // namespace

TEST_CASE("A text is found in every kind, each place with what would stand there")
{
    TestPlan plan;
    plan.value("Ufficio vicino");
    plan.add(Record(Kind::Process).set("name", "Gare").set("description", "L'ufficio chiede all'ufficio"));
    plan.add(Record(Kind::TrainingCourse).set("course", "Corso").set("recipients", "Uffici"));
    plan.add(Record(Kind::Attachment).set("title", "Foto").set("sha256", "ufficio"));
    const FoundTexts found = find(plan, {"ufficio"}, "Settore");
    CHECK(texts(found) == QStringList{"public_value.title: Settore vicino", "process.description: L'Settore chiede all'ufficio",
              "process.description: L'ufficio chiede all'Settore"});
    CHECK(found.found[1].name == "Gare");
    CHECK(found.searched == 4);
    CHECK_FALSE(found.more);
}

TEST_CASE("The chosen hits are replaced as one step, several in one text too")
{
    TestPlan plan;
    const RecordKey process = plan.add(Record(Kind::Process).set("name", "a b a").set("input", "a"));
    plan.value("a");
    const QString before = plan.content();
    const qlonglong revision = plan->revision();
    FoundTexts found = find(plan, {"a", false, false, true}, "xyz");
    REQUIRE(found.found.size() == 4);
    // All but the first of the process's name.
    std::vector<FoundText> chosen;
    for (const FoundText &hit : found.found) {
        if (hit.field != describe(Kind::Process).indexOf("name") || hit.key != process || hit.hit.start != 0)
            chosen.push_back(hit);
    }
    const auto done = replaceFound(*plan, chosen);
    REQUIRE(done.ok());
    CHECK(done->replaced == 3);
    CHECK(plan.text(process, "name") == "a b xyz");
    CHECK(plan.text(process, "input") == "xyz");
    CHECK(plan->revision() == revision + 1);
    CHECK(plan->undoText().contains("«a» replaced by «xyz» in 3 places"));
    REQUIRE(plan->undo().ok());
    CHECK(plan.content() == before);
}

TEST_CASE("A replaced target says its number anew")
{
    TestPlan plan;
    const RecordKey indicator = plan.indicator("I", plan.value("V"));
    plan.target(indicator, 2025, "70%");
    REQUIRE(replaceFound(*plan, find(plan, {"70"}, "75").found).ok());
    const Record target = plan.reader().read({Kind::Target, indicator.id, "2025"});
    CHECK(target.text("value_text") == "75%");
    CHECK(target.value("value").toDouble() == 75.0);
}

TEST_CASE("A text that changed since the search is left alone and told")
{
    TestPlan plan;
    const RecordKey a = plan.value("uno");
    const RecordKey b = plan.value("uno");
    const FoundTexts found = find(plan, {"uno"}, "due");
    REQUIRE(plan->setField(a, "title", QStringLiteral("l'uno")).ok());
    const auto done = replaceFound(*plan, found.found);
    REQUIRE(done.ok());
    CHECK(done->replaced == 1);
    CHECK(done->changedMeanwhile == 1);
    CHECK(plan.text(a, "title") == "l'uno");
    CHECK(plan.text(b, "title") == "due");
}

TEST_CASE("Replaced by nothing a text is not given; line breaks do not get into a line")
{
    TestPlan plan;
    const RecordKey a = plan.value("uno");
    const RecordKey b = plan.value("due tre");
    REQUIRE(replaceFound(*plan, find(plan, {"uno"}, {}).found).ok());
    CHECK_FALSE(plan.reader().read(a).has("title"));
    REQUIRE(replaceFound(*plan, find(plan, {"tre"}, "a\nb").found).ok());
    CHECK(plan.text(b, "title") == "due a b");
}

TEST_CASE("A narrative is searched in its texts and replaced in them, never in its markup")
{
    TestPlan plan;
    const QString stored = "<h1>Il paragrafo p</h1>\n<p>Testo <b>grassetto p</b> e <figure name=\"objectives\" year=\"2024\"/> p<note>nota p</note></p>\n"
                           "<ul>\n<li>voce p</li>\n</ul>";
    const RecordKey value = plan.add(Record(Kind::PublicValue).set("title", "V").set("narrative", stored));
    const QString before = plan.text(value, "narrative");
    const FoundTexts found = find(plan, {"p", false, false, true}, "<q> & co");
    CHECK(found.found.size() == 5);
    CHECK(find(plan, {"figure"}, {}).found.empty());
    CHECK(find(plan, {"2024"}, {}).found.empty());
    const auto done = replaceFound(*plan, found.found);
    REQUIRE(done.ok());
    CHECK(done->replaced == 5);
    Narrative after = parseNarrative(plan.text(value, "narrative"));
    CHECK(plainText(after).count("<q> & co") == 5);
    CHECK(plan.text(value, "narrative").contains("<b>grassetto &lt;q"));
    CHECK(plan.text(value, "narrative").contains("<figure name=\"objectives\" year=\"2024\"/>"));
    REQUIRE(plan->undo().ok());
    CHECK(plan.text(value, "narrative") == before);
    // Typed as plain lines it is a text like others.
    REQUIRE(plan->setField(value, "narrative", QStringLiteral("uno\n\ndue")).ok());
    REQUIRE(replaceFound(*plan, find(plan, {"due"}, "tre").found).ok());
    CHECK(plan.text(value, "narrative") == "uno\n\ntre");
}

TEST_CASE("A search is given up when asked, and a costly pattern refused")
{
    TestPlan plan;
    REQUIRE(plan->perform({}, [](UnitOfWork &unit) -> Result<void> {
        for (int i = 0; i < 300; ++i) {
            if (const auto added = unit.insert(Record(Kind::Stakeholder).set("name", QString(58, 'a') + '!')); !added)
                return added.error();
        }
        return {};
    }).ok());
    int last = 0;
    const auto given = findInPlan(plan.reader(), {"a"}, {}, [&](int done, int total) {
        last = total;
        return done < 100;
    });
    REQUIRE_FALSE(given.ok());
    CHECK(given.error().code == ErrorCode::Cancelled);
    CHECK(last == 300);
    const auto costly = findInPlan(plan.reader(), {"(a+)+$", false, false, false, true}, {});
    REQUIRE_FALSE(costly.ok());
    CHECK(costly.error().code == ErrorCode::InvalidInput);
    const auto many = findInPlan(plan.reader(), {"a"}, {});
    REQUIRE(many.ok());
    CHECK(many->more);
    CHECK(many->found.size() == FoundTexts::most);
}

TEST_CASE("Keys, ranks and what programs read are never replaced")
{
    for (const RecordDescription &description : allRecords()) {
        for (const Field &field : description.fields) {
            if (!isForReplacing(description.kind, field))
                continue;
            INFO(description.table << "." << field.column);
            CHECK_FALSE(field.is(Hidden));
            CHECK_FALSE(field.is(PrimaryKey));
            CHECK(std::string(field.column) != "sha256");
        }
    }
}
