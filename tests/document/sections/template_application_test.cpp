// SPDX-License-Identifier: EUPL-1.2
#include "test_plan.h"

#include "piao/document/document_look.h"
#include "piao/document/section_outline.h"
#include "piao/document/section_verbs.h"
#include "piao/document/template_application.h"
#include "support/print_qt.h"

#include <QFile>

using namespace piao::document;
using namespace piao::domain;
using piao::test::TestPlan;

namespace {

SectionTemplate templateWith(const QByteArray &sections, const QByteArray &more = {})
{
    const auto read = SectionTemplate::parse(R"({"format":"piao-template","version":1,)" + more + R"("sections":)" + sections + "}", QStringLiteral("t"));
    INFO((read.ok() ? std::string() : read.error().oneLine().toStdString()));
    REQUIRE(read.ok());
    return *read;
}

struct Chapters : TestPlan {
    RecordKey section(const char *number, const char *title, const RecordKey &parent = {}, const char *content = "none", const char *text = "")
    {
        Record record(Kind::Section);
        record.set("number", QString::fromUtf8(number)).set("title", QString::fromUtf8(title)).set("content", QString::fromLatin1(content)).set("included", true);
        if (*text)
            record.set("narrative", QString::fromUtf8(text));
        if (!parent.isNull())
            record.set("parent_id", parent.id);
        return add(record);
    }
    /// "number title" of each, indented, those that are switched off in brackets.
    QString drawn()
    {
        const SectionOutline outline = SectionOutline::of(reader());
        QStringList lines;
        for (const int section : outline.inReadingOrder()) {
            int depth = 0;
            for (int above = outline.parentOf(section); above >= 0; above = outline.parentOf(above))
                ++depth;
            const Record &record = outline.at(section);
            const QString name = (record.text("number") + QLatin1Char(' ') + record.text("title")).trimmed();
            lines.append(QString(depth, QLatin1Char(' ')) + (record.value("included").toBool() ? name : QLatin1Char('(') + name + QLatin1Char(')')));
        }
        return lines.join(QLatin1Char('/'));
    }
};

QStringList words(const std::vector<TemplateChange> &changes, TemplateChange::What what)
{
    QStringList names;
    for (const TemplateChange &change : changes) {
        if (change.what == what)
            names.append(change.before.isEmpty() ? change.name : change.before + QStringLiteral(" → ") + change.name);
    }
    return names;
}

constexpr auto other = R"([{"number":"1","title":"Persone","children":[{"number":"+","title":"Formazione","content":"training"}]},
    {"number":"2","title":"Valore pubblico","children":[{"number":"+","title":"I valori","content":"value_list"}]}])";

} // namespace

TEST_CASE("Sections that are recognised move to the template's order and keep their texts; the others stay behind those before them", "[sections]")
{
    Chapters plan;
    const RecordKey values = plan.section("1", "Valore", {}, "none", "Testo del valore");
    const RecordKey list = plan.section("1.1", "Elenco", values, "value_list", "Testo dell'elenco");
    plan.section("1.2", "Il nostro metodo", values, "none", "Testo nostro");
    plan.section("2", "Persone");
    plan.section("3", "Vuota");
    const SectionTemplate sections = templateWith(other);
    const auto changes = TemplateApplication(plan.reader(), sections).changes();
    using What = TemplateChange::What;
    CHECK(words(changes, What::Added) == QStringList{QStringLiteral("1.1 Formazione"), QStringLiteral("2 Valore pubblico")});
    CHECK(words(changes, What::Kept) == QStringList{QStringLiteral("1 Valore"), QStringLiteral("1.2 Il nostro metodo")});
    CHECK(words(changes, What::SwitchedOff) == QStringList{QStringLiteral("3 Vuota")});
    REQUIRE(applyTemplate(*plan, sections).ok());
    CHECK(plan.text(list, "narrative") == "Testo dell'elenco");
    CHECK(plan.text(list, "title") == "I valori");
    CHECK(plan.text(values, "narrative") == "Testo del valore");
}

TEST_CASE("A title of the plan's own stays when that is asked for", "[sections]")
{
    Chapters plan;
    const RecordKey list = plan.section("9", "I nostri valori", {}, "value_list");
    REQUIRE(applyTemplate(*plan, templateWith(R"([{"number":"1","title":"I valori","content":"value_list"}])"), {false, true}).ok());
    CHECK(plan.text(list, "title") == "I nostri valori");
    CHECK(plan.text(list, "number") == "1");
}

TEST_CASE("What is switched off in a template stays printed where somebody has written", "[sections]")
{
    Chapters plan;
    plan.section("1", "Metodo", {}, "none", "Testo");
    plan.section("2", "Mappa", {}, "map");
    REQUIRE(applyTemplate(*plan, templateWith(R"([{"number":"1","title":"Metodo","included":false},{"number":"2","title":"Mappa","content":"map","included":false}])")).ok());
    CHECK(plan.drawn() == "1 Metodo/(2 Mappa)");
}

TEST_CASE("The look comes with the template, and a logo of the plan's own stays", "[sections]")
{
    TestPlan plan;
    plan.add(usualLook().set("accent", QStringLiteral("#112233")).set("foot", QStringLiteral("Nostro")));
    const SectionTemplate sections = templateWith("[]", R"("layout":{"accent":"#8A1538","draft_mark":"always","contents_depth":2,"font_size":11,"justified":false},)");
    REQUIRE(applyTemplate(*plan, sections, {true, false}).ok());
    CHECK(plan.reader().layout().text("accent") == "#112233");
    REQUIRE(applyTemplate(*plan, sections).ok());
    const Record look = plan.reader().layout();
    CHECK(look.text("accent") == "#8A1538");
    CHECK(look.text("draft_mark") == "always");
    CHECK(look.integer("contents_depth") == 2);
    CHECK_FALSE(look.has("foot"));
    CHECK_FALSE(look.value("justified").toBool());
}

TEST_CASE("Sections of values become one that is repeated, and a new value gets its section from the plan's own", "[sections]")
{
    Chapters plan;
    plan.describePlan();
    REQUIRE(plan->setField(plan.reader().plan().key(), "template", QVariant()).ok());
    const RecordKey top = plan.section("SEZIONE 2", "Valore");
    plan.section("2.1", "Elenco", top);
    for (const int number : {1, 2}) {
        const RecordKey value = plan.add(Record(Kind::PublicValue).set("number", qlonglong(number)).set("title", QStringLiteral("Benessere %1").arg(QChar('a' + number))));
        const RecordKey own = plan.section(qPrintable(QStringLiteral("2.%1").arg(number + 1)), qPrintable(QStringLiteral("VP%1 Benessere %2").arg(number).arg(QChar('a' + number))), top, "value", "Testo");
        REQUIRE(plan->setField(own, "value_id", value.id).ok());
    }
    const SectionTemplate own = SectionTemplate::ofPlan(plan.reader()).value();
    REQUIRE(own.sections().size() == 1);
    REQUIRE(own.sections()[0].children.size() == 2);
    const TemplateSection &repeated = own.sections()[0].children[1];
    CHECK(repeated.repeat == TemplateSection::Repeat::PerValue);
    CHECK(repeated.title.endsWith(QStringLiteral(" {title}")));
    CHECK(repeated.number == "+");
    CHECK_FALSE(own.toJson().contains("Testo"));
    SectionVerbs verbs(*plan);
    CHECK(verbs.missing().empty());
    plan.add(Record(Kind::PublicValue).set("number", 3LL).set("title", QStringLiteral("Territorio")));
    REQUIRE(verbs.missing().size() == 1);
    REQUIRE(verbs.complete().ok());
    CHECK(plan.drawn().endsWith(QStringLiteral("Territorio")));
}

TEST_CASE("A template's look is refused with the place of what is wrong", "[sections]")
{
    struct Case {
        QByteArray layout;
        const char *place;
    };
    const Case bad = GENERATE(values<Case>({
        {"3", "layout"},
        {R"({"colour":"#000000"})", "colour"},
        {R"({"accent":"blue"})", "layout.accent"},
        {R"({"font_size":72})", "layout.font_size"},
        {R"({"contents_depth":1.5})", "layout.contents_depth"},
        {R"({"justified":"yes"})", "layout.justified"},
        {R"({"draft_mark":"sometimes"})", "layout.draft_mark"},
        {R"({"logo_id":"x"})", "logo_id"},
        {R"({"logo":{"file_name":"a.png","content":"***"}})", "layout.logo"},
        {R"({"logo":{"file_name":"a.png","content":"PGh0bWw+"}})", "layout.logo"},
    }));
    CAPTURE(bad.layout.constData());
    const auto read = SectionTemplate::parse(R"({"format":"piao-template","version":1,"layout":)" + bad.layout + R"(,"sections":[]})", QStringLiteral("mine"));
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().what.contains(QLatin1String(bad.place)));
}

TEST_CASE("A template that would make sections without end is refused", "[sections]")
{
    const QByteArray nested = R"([{"title":"A","repeat":"value","children":[{"title":"B","repeat":"theme"}]}])";
    CHECK_FALSE(SectionTemplate::parse(R"({"format":"piao-template","version":1,"sections":)" + nested + "}", QStringLiteral("nested")).ok());
    TestPlan plan;
    for (int i = 0; i < 8; ++i)
        plan.value(QStringLiteral("Valore %1").arg(i));
    QByteArray many = "[";
    for (int i = 0; i < 900; ++i)
        many += QByteArray(i > 0 ? "," : "") + R"({"title":"{title}","repeat":"value"})";
    const QString before = plan.content();
    CHECK_FALSE(applyTemplate(*plan, templateWith(many + "]")).ok());
    CHECK(plan.content() == before);
}

TEST_CASE("A template goes to a file and comes back; what is none is refused before it is read", "[sections]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("modello.json"));
    const SectionTemplate sections = SectionTemplate::named(QStringLiteral("provincia")).value();
    REQUIRE(saveTemplateFile(sections, path).ok());
    const auto read = readTemplateFile(path);
    REQUIRE(read.ok());
    CHECK(read->toJson() == sections.toJson());
    CHECK(read->token().isEmpty());
    CHECK_FALSE(readTemplateFile(folder.path()).ok());
    CHECK_FALSE(readTemplateFile(folder.filePath(QStringLiteral("none.json"))).ok());
    QFile large(folder.filePath(QStringLiteral("large.json")));
    REQUIRE(large.open(QIODevice::WriteOnly));
    large.resize(5 * 1024 * 1024);
    large.close();
    const auto refused = readTemplateFile(large.fileName());
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().what.contains(QStringLiteral("4194304")));
    CHECK_FALSE(saveTemplateFile(sections, folder.filePath(QStringLiteral("missing/modello.json"))).ok());
}

TEST_CASE("A logo must be a picture with a description, and comes as one step", "[sections]")
{
    TestPlan plan;
    const QString before = plan.content();
    CHECK_FALSE(addLogo(*plan, {QStringLiteral("a.pdf"), QStringLiteral("application/pdf"), "x"}, QStringLiteral("Stemma")).ok());
    CHECK_FALSE(addLogo(*plan, {QStringLiteral("a.png"), QStringLiteral("image/png"), "x"}, QStringLiteral("  ")).ok());
    CHECK(plan.content() == before);
    const auto added = addLogo(*plan, {QStringLiteral("a.png"), QStringLiteral("image/png"), "x"}, QStringLiteral("Stemma"));
    REQUIRE(added.ok());
    CHECK(plan.reader().layout().text("logo_id") == added->id);
    CHECK(plan.text(*added, "description") == "Stemma");
    REQUIRE(plan->undo().ok());
    CHECK(plan.content() == before);
}
