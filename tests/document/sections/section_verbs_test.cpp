// SPDX-License-Identifier: EUPL-1.2
#include "test_plan.h"

#include "piao/document/new_plan.h"
#include "piao/document/section_contents.h"
#include "piao/document/section_outline.h"
#include "piao/document/section_verbs.h"
#include "piao/domain/record_description.h"
#include "support/print_qt.h"

#include <random>

using namespace piao::document;
using namespace piao::domain;
using piao::test::TestPlan;
using Move = SectionVerbs::Move;

namespace {

QString drawn(PlanReader &reader)
{
    const SectionOutline outline = SectionOutline::of(reader);
    QStringList lines;
    for (const int section : outline.inReadingOrder()) {
        int depth = 0;
        for (int above = outline.parentOf(section); above >= 0; above = outline.parentOf(above))
            ++depth;
        lines.append(QString(depth, QLatin1Char(' ')) + (outline.at(section).text("number") + QLatin1Char(' ') + outline.at(section).text("title")).trimmed());
    }
    return lines.join(QLatin1Char('/'));
}

struct Sections {
    TestPlan plan;
    SectionVerbs verbs{*plan};

    RecordKey section(const char *number, const char *title, const RecordKey &parent = {})
    {
        Record record(Kind::Section);
        record.set("number", QString::fromUtf8(number)).set("title", QString::fromUtf8(title));
        if (!parent.isNull())
            record.set("parent_id", parent.id);
        return plan.add(record);
    }
    QString drawn() { return ::drawn(plan.reader()); }
};

/// SEZIONE 2 with A, B, C and below B one more.
struct Chapter : Sections {
    RecordKey top = section("SEZIONE 2", "Valore");
    RecordKey a = section("2.1", "A", top);
    RecordKey b = section("2.2", "B", top);
    RecordKey c = section("2.3", "C", top);
    RecordKey below = section("2.2.1", "B1", b);
};

} // namespace

TEST_CASE("Sections move up, down, in and out, each as a step that can be undone", "[sections]")
{
    Chapter chapter;
    const QString before = chapter.drawn();
    CHECK(before == "SEZIONE 2 Valore/ 2.1 A/ 2.2 B/  2.2.1 B1/ 2.3 C");
    REQUIRE(chapter.verbs.move(chapter.c, Move::Up).ok());
    CHECK(chapter.drawn() == "SEZIONE 2 Valore/ 2.1 A/ 2.3 C/ 2.2 B/  2.2.1 B1");
    REQUIRE(chapter.verbs.move(chapter.c, Move::Indent).ok());
    CHECK(chapter.drawn() == "SEZIONE 2 Valore/ 2.1 A/  2.3 C/ 2.2 B/  2.2.1 B1");
    REQUIRE(chapter.verbs.move(chapter.c, Move::Outdent).ok());
    CHECK(chapter.drawn() == "SEZIONE 2 Valore/ 2.1 A/ 2.3 C/ 2.2 B/  2.2.1 B1");
    REQUIRE(chapter.verbs.move(chapter.c, Move::Down).ok());
    CHECK(chapter.drawn() == before);
    for (int i = 0; i < 4; ++i)
        REQUIRE(chapter.plan->undo().ok());
    CHECK(chapter.drawn() == before);
}

TEST_CASE("A move that cannot be done changes nothing and leaves no step", "[sections]")
{
    Chapter chapter;
    const qlonglong revision = chapter.plan->revision();
    CHECK(chapter.verbs.move(chapter.a, Move::Up).ok());
    CHECK(chapter.verbs.move(chapter.a, Move::Indent).ok());
    CHECK(chapter.verbs.move(chapter.c, Move::Down).ok());
    CHECK(chapter.verbs.move(chapter.top, Move::Outdent).ok());
    CHECK(chapter.verbs.move({Kind::Section, QStringLiteral("gone"), {}}, Move::Up).ok());
    CHECK(chapter.plan->revision() == revision);
    CHECK_FALSE(chapter.verbs.canMove(chapter.a, Move::Up));
    CHECK(chapter.verbs.canMove(chapter.a, Move::Down));
}

TEST_CASE("A new section stands where it was asked for", "[sections]")
{
    Chapter chapter;
    const auto after = chapter.verbs.add(chapter.a, SectionVerbs::Place::After);
    REQUIRE(after.ok());
    REQUIRE(chapter.plan->setField(*after, "title", QStringLiteral("dopo A")).ok());
    const auto below = chapter.verbs.add(chapter.b, SectionVerbs::Place::Below);
    REQUIRE(below.ok());
    REQUIRE(chapter.plan->setField(*below, "title", QStringLiteral("B2")).ok());
    REQUIRE(chapter.verbs.add({}, SectionVerbs::Place::After).ok());
    CHECK(chapter.drawn() == "SEZIONE 2 Valore/ 2.1 A/ dopo A/ 2.2 B/  2.2.1 B1/  B2/ 2.3 C/");
    CHECK(chapter.plan.reader().read(*after).value("included").toBool());
}

TEST_CASE("Numbers follow the order when asked, and words, gaps at the beginning and parts without a number stay", "[sections]")
{
    Chapter chapter;
    REQUIRE(chapter.verbs.move(chapter.b, Move::Up).ok());
    chapter.section("", "Introduzione");
    const RecordKey third = chapter.section("SEZIONE 3", "Persone");
    chapter.section("3.5", "Dal cinque", third);
    chapter.section("3.9", "Poi", third);
    REQUIRE(chapter.verbs.renumber().ok());
    CHECK(chapter.drawn() == "SEZIONE 2 Valore/ 2.1 B/  2.1.1 B1/ 2.2 A/ 2.3 C/Introduzione/SEZIONE 3 Persone/ 3.5 Dal cinque/ 3.6 Poi");
    const qlonglong revision = chapter.plan->revision();
    REQUIRE(chapter.verbs.renumber().ok());
    CHECK(chapter.plan->revision() == revision);
}

TEST_CASE("A section goes with all below it, and comes back with it", "[sections]")
{
    Chapter chapter;
    chapter.plan.add(Record(Kind::Provision).set("section_id", chapter.below.id).set("title", QStringLiteral("Passo")));
    const QString before = chapter.plan.content();
    const auto removed = chapter.verbs.remove(chapter.top);
    INFO((removed.ok() ? std::string() : removed.error().oneLine().toStdString()));
    REQUIRE(removed.ok());
    CHECK(chapter.drawn().isEmpty());
    CHECK(chapter.plan.reader().count(Kind::Provision) == 0);
    REQUIRE(chapter.plan->undo().ok());
    CHECK(chapter.plan.content() == before);
}

TEST_CASE("Given sections in a ring are at the top, once each", "[sections]")
{
    std::vector<Record> ring;
    for (const auto &[id, parent] : {std::pair{"a", "c"}, std::pair{"b", "a"}, std::pair{"c", "b"}, std::pair{"d", "gone"}})
        ring.push_back(Record(Kind::Section).set("id", QString::fromLatin1(id)).set("parent_id", QString::fromLatin1(parent)));
    const SectionOutline outline(ring);
    CHECK(outline.inReadingOrder().size() == 4);
    CHECK(outline.parentOf(outline.indexOf(QStringLiteral("d"))) == -1);
    CHECK(outline.childrenOf(-1).size() == 2);
}

TEST_CASE("A new plan has its template's sections, and nothing is missing then", "[sections]")
{
    QTemporaryDir folder;
    const char *name = GENERATE("piano_tipo", "piano_tipo_semplificato", "provincia");
    auto made = createPlan(folder.filePath(QStringLiteral("new.piao")), {QStringLiteral("Ente"), QString::fromLatin1(name), 2026});
    REQUIRE(made.ok());
    PlanDocument &plan = **made;
    CHECK(plan.reader().count(Kind::Section) >= 15);
    CHECK(SectionVerbs(plan).missing().empty());
    CHECK_FALSE(plan.canUndo());
    const qlonglong revision = plan.revision();
    CHECK(SectionVerbs(plan).complete().value() == 0);
    CHECK(plan.revision() == revision);
}

TEST_CASE("A value added later gets its section in one step, and those after it count on", "[sections]")
{
    QTemporaryDir folder;
    auto made = createPlan(folder.filePath(QStringLiteral("new.piao")), {{}, QStringLiteral("provincia"), 2026});
    REQUIRE(made.ok());
    PlanDocument &plan = **made;
    CHECK(drawn(plan.reader()).contains(QStringLiteral("/  2.1.3 I portatori")));
    RecordKey value;
    REQUIRE(plan.perform({}, [&](UnitOfWork &unit) -> Result<void> {
        const auto inserted = unit.insert(Record(Kind::PublicValue).set("number", 1LL).set("title", QStringLiteral("Benessere")));
        value = *inserted;
        return {};
    }).ok());
    const SectionVerbs verbs(plan);
    REQUIRE(verbs.missing().size() == 1);
    CHECK(verbs.missing().front().valueId == value.id);
    const QString before = drawn(plan.reader());
    CHECK(SectionVerbs(plan).complete().value() == 1);
    CHECK(drawn(plan.reader()).contains(QStringLiteral("/  2.1.3 Valore pubblico 1: Benessere/  2.1.4 I portatori")));
    REQUIRE(plan.undo().ok());
    CHECK(drawn(plan.reader()) == before);
}

TEST_CASE("What a body renamed or renumbered is recognised, and nothing is added twice", "[sections]")
{
    QTemporaryDir folder;
    auto made = createPlan(folder.filePath(QStringLiteral("new.piao")), {{}, QStringLiteral("piano_tipo"), 2026});
    REQUIRE(made.ok());
    PlanDocument &plan = **made;
    int at = 0;
    for (const Record &section : plan.reader().all(Kind::Section)) {
        // Every other loses its title, the rest their number: what stands in them or the other sign remains.
        ++at;
        REQUIRE(plan.setField(section.key(), at % 2 ? "title" : "number", QStringLiteral("Altro %1 bis").arg(at)).ok());
    }
    CHECK(SectionVerbs(plan).missing().size() <= 2);
}

TEST_CASE("Completing a plan with sections of its own keeps their texts, titles and numbers", "[sections]")
{
    Sections sections;
    REQUIRE(sections.plan->perform({}, [](UnitOfWork &unit) -> Result<void> {
        const auto inserted = unit.insert(Record(Kind::Plan).set("id", QStringLiteral("plan")).set("template", QStringLiteral("piano_tipo")));
        return inserted ? Result<void>() : Result<void>(inserted.error());
    }).ok());
    const RecordKey own = sections.section("9", "Il nostro metodo");
    const RecordKey risk = sections.section("SEZIONE 2", "Valore e rischi");
    REQUIRE(sections.plan->setField(own, "narrative", QStringLiteral("Testo")).ok());
    const auto before = sections.plan.reader().all(Kind::Section);
    REQUIRE(sections.verbs.complete().ok());
    for (const Record &section : before) {
        const Record now = sections.plan.reader().read(section.key());
        CHECK(now.text("title") == section.text("title"));
        CHECK(now.text("number") == section.text("number"));
        CHECK(now.text("narrative") == section.text("narrative"));
    }
    CHECK(sections.plan.reader().where(Kind::Section, "parent_id", risk.id).size() == 3);
    CHECK(sections.verbs.missing().empty());
}

TEST_CASE("A part without a title stands under the section's own heading, one with a title behind the others", "[sections]")
{
    Chapter chapter;
    PlannedSection part;
    part.content = QStringLiteral("objectives_chart");
    const auto first = chapter.verbs.addPart(chapter.top, part);
    REQUIRE(first.ok());
    part.content = QStringLiteral("map");
    REQUIRE(chapter.verbs.addPart(chapter.top, part).ok());
    part.title = QStringLiteral("Con titolo");
    REQUIRE(chapter.verbs.addPart(chapter.top, part).ok());
    CHECK(chapter.drawn() == "SEZIONE 2 Valore/ / / 2.1 A/ 2.2 B/  2.2.1 B1/ 2.3 C/ Con titolo");
    CHECK(chapter.plan.text(*first, "content") == "objectives_chart");
}

TEST_CASE("Several sections are switched off, moved and removed as one step each", "[sections]")
{
    Chapter chapter;
    const QString before = chapter.plan.content();
    const qlonglong revision = chapter.plan->revision();
    REQUIRE(chapter.verbs.setIncluded({chapter.a, chapter.b}, false).ok());
    CHECK_FALSE(chapter.plan.reader().read(chapter.b).value("included").toBool());
    REQUIRE(chapter.verbs.moveTo({chapter.c, chapter.below}, chapter.top, 0).ok());
    CHECK(chapter.drawn() == "SEZIONE 2 Valore/ 2.2.1 B1/ 2.3 C/ 2.1 A/ 2.2 B");
    REQUIRE(chapter.verbs.moveTo({chapter.a, chapter.b}, chapter.c, -1).ok());
    REQUIRE(chapter.verbs.remove({chapter.c, chapter.a}).ok());
    CHECK(chapter.drawn() == "SEZIONE 2 Valore/ 2.2.1 B1");
    CHECK(chapter.plan->revision() == revision + 4);
    CHECK_FALSE(chapter.verbs.canMoveTo({chapter.top}, chapter.below));
    REQUIRE(chapter.verbs.moveTo({chapter.top}, chapter.below, 0).ok());
    CHECK(chapter.plan->revision() == revision + 4);
    for (int i = 0; i < 4; ++i)
        REQUIRE(chapter.plan->undo().ok());
    CHECK(chapter.plan.content() == before);
}

TEST_CASE("Each table and figure that may stand in a section is explained, in a group", "[sections]")
{
    TestPlan plan;
    ContentData data;
    for (const Choice &choice : describe(Kind::Section).field("content").choices) {
        const QString token = QString::fromLatin1(choice.token);
        const bool text = token == QLatin1String("none");
        INFO(choice.token);
        CHECK((sectionContent(token) != nullptr) == !text);
        CHECK(data.isThere(plan.reader(), token) == text);
    }
    for (const SectionContent &content : sectionContents())
        CHECK_FALSE(content.told().isEmpty());
    const RecordKey value = plan.value(QStringLiteral("Benessere"));
    data.clear();
    CHECK(data.isThere(plan.reader(), QStringLiteral("value_list")));
    CHECK(data.isThere(plan.reader(), Record(Kind::Section).set("content", QStringLiteral("value")).set("value_id", value.id)));
    CHECK_FALSE(data.isThere(plan.reader(), Record(Kind::Section).set("content", QStringLiteral("value"))));
}

TEST_CASE("Any verbs and as many undos give the same sections", "[sections]")
{
    Chapter chapter;
    std::mt19937 random(7);
    const QString before = chapter.plan.content();
    int steps = 0;
    for (int i = 0; i < 80; ++i) {
        const auto all = chapter.plan.reader().all(Kind::Section);
        const RecordKey any = all.empty() ? RecordKey() : all[random() % all.size()].key();
        const qlonglong revision = chapter.plan->revision();
        switch (random() % 4) {
        case 0: REQUIRE(chapter.verbs.add(any, random() % 2 ? SectionVerbs::Place::After : SectionVerbs::Place::Below).ok()); break;
        case 1: REQUIRE(chapter.verbs.renumber().ok()); break;
        default: REQUIRE(chapter.verbs.move(any, Move(random() % 4)).ok());
        }
        const SectionOutline outline = SectionOutline::of(chapter.plan.reader());
        CHECK(outline.inReadingOrder().size() == size_t(outline.count()));
        steps += chapter.plan->revision() != revision ? 1 : 0;
    }
    for (int i = 0; i < steps; ++i)
        REQUIRE(chapter.plan->undo().ok());
    CHECK(chapter.plan.content() == before);
}
