// SPDX-License-Identifier: EUPL-1.2
#include "test_plan.h"

#include "piao/document/document_look.h"
#include "piao/document/section_outline.h"
#include "piao/document/template_application.h"
#include "piao/domain/record_description.h"
#include "support/print_qt.h"

#include <random>

using namespace piao::document;
using namespace piao::domain;
using piao::test::TestPlan;

namespace {

/// The smallest picture that there is.
QByteArray dot()
{
    return QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
}

void fillSubjects(TestPlan &plan, int values, int themes)
{
    for (int i = 1; i <= values; ++i)
        plan.add(Record(Kind::PublicValue).set("id", QStringLiteral("v%1").arg(i)).set("number", qlonglong(i)).set("title", QStringLiteral("Valore %1 {number}").arg(QChar('A' + i))));
    for (int i = 1; i <= themes; ++i) {
        Record theme(Kind::Theme);
        theme.set("id", QStringLiteral("t%1").arg(i)).set("title", QStringLiteral("Tema %1").arg(i));
        if (i % 2)
            theme.set("heading", QStringLiteral("Le azioni %1").arg(i));
        plan.add(theme);
    }
}

template<typename List>
const auto &anyOf(std::mt19937 &random, const List &list)
{
    return list[random() % std::size(list)];
}

QVariant someTitle(std::mt19937 &random, const Record &subject)
{
    const QString titles[] = {QString(), QStringLiteral("Contesto"), QStringLiteral("«Metodo» \\ \"1\"\t"), subject.isNull() ? QString() : subject.text("title"),
        subject.isNull() ? QString() : QStringLiteral("Valore pubblico %1: %2").arg(subject.text("title").mid(7, 1), subject.text("title")), QStringLiteral("{title}")};
    const QString title = anyOf(random, titles);
    return title.isEmpty() ? QVariant() : QVariant(title);
}

/// A tree of sections such as people and imports make them: deep, odd numbers, sections of values anywhere.
void fillSections(TestPlan &plan, std::mt19937 &random, int count)
{
    const auto contents = describe(Kind::Section).field("content").choices;
    const QString numbers[] = {QString(), QStringLiteral("1"), QStringLiteral("2.1"), QStringLiteral("2.2"), QStringLiteral("SEZIONE 2"), QStringLiteral("A")};
    std::vector<RecordKey> made;
    for (int i = 0; i < count; ++i) {
        Record section(Kind::Section);
        if (!made.empty() && random() % 4)
            section.set("parent_id", anyOf(random, made).id);
        const int subject = int(random() % 6);
        Record of;
        if (subject < 2) {
            const auto all = plan.reader().all(subject ? Kind::Theme : Kind::PublicValue);
            of = all.empty() ? Record() : anyOf(random, all);
            if (!of.isNull())
                section.set(subject ? "theme_id" : "value_id", of.text("id"));
        }
        section.set("title", someTitle(random, of)).set("content", QString::fromLatin1(anyOf(random, contents).token));
        if (const QString number = anyOf(random, numbers); !number.isEmpty())
            section.set("number", number);
        section.set("included", random() % 5 != 0);
        if (random() % 5 == 0)
            section.set("orientation", QStringLiteral("landscape"));
        if (random() % 3 == 0)
            section.set("narrative", QStringLiteral("Testo numero %1").arg(i));
        made.push_back(plan.add(section));
    }
}

void fillLook(TestPlan &plan, std::mt19937 &random)
{
    Record look = usualLook();
    if (random() % 2)
        look.set("accent", random() % 2 ? QStringLiteral("#8A1538") : QStringLiteral("blu")).set("font_size", 10.5).set("contents_depth", 2LL);
    if (random() % 2)
        look.set("cover_lines", QStringLiteral("Prima riga\nSeconda «riga»")).set("justified", false);
    plan.add(look);
    REQUIRE(addLogo(*plan, {QStringLiteral("stemma.png"), QStringLiteral("image/png"), dot()}, QStringLiteral("Lo stemma")).ok());
}

SectionTemplate saved(TestPlan &plan)
{
    const auto made = SectionTemplate::ofPlan(plan.reader(), {QStringLiteral("Prova"), true, true});
    INFO((made.ok() ? std::string() : made.error().oneLine().toStdString()));
    REQUIRE(made.ok());
    return *made;
}

/// The first line that differs, with the lines before it; empty for equal bytes.
QString difference(const QByteArray &one, const QByteArray &other)
{
    const QStringList first = QString::fromUtf8(one).split(QLatin1Char('\n'));
    const QStringList second = QString::fromUtf8(other).split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < std::max(first.size(), second.size()); ++i) {
        if (first.value(i) != second.value(i))
            return first.mid(std::max(qsizetype(0), i - 6), 9).join(QLatin1Char('\n')) + QStringLiteral("\n=====\n") + second.mid(std::max(qsizetype(0), i - 6), 9).join(QLatin1Char('\n'));
    }
    return {};
}

/// All texts of the sections, sorted.
QStringList texts(TestPlan &plan)
{
    QStringList all;
    for (const Record &section : plan.reader().all(Kind::Section))
        all.append(section.text("narrative"));
    all.removeAll(QString());
    all.sort();
    return all;
}

QStringList printedTexts(TestPlan &plan)
{
    const SectionOutline outline = SectionOutline::of(plan.reader());
    QStringList all;
    for (int i = 0; i < outline.count(); ++i) {
        bool printed = true;
        for (int above = i; above >= 0; above = outline.parentOf(above))
            printed = printed && (!outline.at(above).has("included") || outline.at(above).value("included").toBool());
        if (printed && outline.at(i).has("narrative"))
            all.append(outline.at(i).text("narrative"));
    }
    all.sort();
    return all;
}

} // namespace

TEST_CASE("A template that is saved, taken over by an empty plan and saved again is the same bytes", "[sections][law]")
{
    const unsigned seed = GENERATE(range(1u, 25u));
    CAPTURE(seed);
    std::mt19937 random(seed);
    TestPlan plan;
    const int values = int(random() % 4);
    const int themes = int(random() % 4);
    fillSubjects(plan, values, themes);
    fillSections(plan, random, 30);
    fillLook(plan, random);
    const QByteArray bytes = saved(plan).toJson();
    const auto read = SectionTemplate::parse(bytes, QStringLiteral("saved"));
    REQUIRE(read.ok());
    CHECK(read->toJson() == bytes);
    TestPlan empty;
    fillSubjects(empty, values, themes);
    REQUIRE(applyTemplate(*empty, *read).ok());
    CHECK(difference(bytes, saved(empty).toJson()) == QString());
}

TEST_CASE("A template taken over and undone leaves the plan as it was, and never loses a text", "[sections][law]")
{
    const unsigned seed = GENERATE(range(1u, 13u));
    CAPTURE(seed);
    std::mt19937 random(seed);
    TestPlan plan;
    TestPlan other;
    for (TestPlan *each : {&plan, &other}) {
        fillSubjects(*each, 3, 2);
        fillSections(*each, random, 25);
    }
    fillLook(other, random);
    const QString before = plan.content();
    const QStringList written = texts(plan);
    const QStringList printed = printedTexts(plan);
    const qlonglong count = plan.reader().count(Kind::Section);
    const SectionTemplate sections = random() % 2 ? saved(other) : SectionTemplate::named(QStringLiteral("provincia")).value();
    const qlonglong revision = plan->revision();
    REQUIRE(applyTemplate(*plan, sections).ok());
    CHECK(plan->revision() == revision + 1);
    CHECK(texts(plan) == written);
    CHECK(plan.reader().count(Kind::Section) >= count);
    const QStringList printedNow = printedTexts(plan);
    for (const QString &text : printed)
        CHECK(printedNow.contains(text));
    const SectionOutline outline = SectionOutline::of(plan.reader());
    CHECK(outline.inReadingOrder().size() == size_t(outline.count()));
    REQUIRE(plan->undo().ok());
    CHECK(plan.content() == before);
}

TEST_CASE("A template file that is cut short or altered is refused or gives a valid tree, and never more than a plan bears", "[sections][fuzz]")
{
    TestPlan plan;
    fillSubjects(plan, 2, 2);
    std::mt19937 random(11);
    fillSections(plan, random, 20);
    fillLook(plan, random);
    const QByteArray bytes = saved(plan).toJson();
    TestPlan empty;
    fillSubjects(empty, 2, 2);
    int refused = 0;
    const auto attempt = [&](const QByteArray &json) {
        const auto read = SectionTemplate::parse(json, QStringLiteral("fuzz"));
        if (!read) {
            ++refused;
            CHECK_FALSE(read.error().what.isEmpty());
            CHECK_FALSE(read.error().todo.isEmpty());
            return;
        }
        const std::vector<PlannedSection> planned = read->plannedFor(empty.reader());
        for (size_t i = 0; i < planned.size(); ++i)
            CHECK(planned[i].parent < int(i));
        const auto again = SectionTemplate::parse(read->toJson(), QStringLiteral("again"));
        REQUIRE(again.ok());
        CHECK(again->toJson() == read->toJson());
    };
    for (qsizetype length = 0; length < bytes.size(); length += 7)
        attempt(bytes.left(length));
    const char letters[] = "\"{}[],:0a\\\x01\x80 u";
    for (int i = 0; i < 1500; ++i) {
        QByteArray altered = bytes;
        for (unsigned count = 1 + random() % 3; count > 0; --count)
            altered[qsizetype(random() % unsigned(altered.size()))] = letters[random() % (sizeof letters - 1)];
        attempt(altered);
    }
    CHECK(refused > 500);
}

TEST_CASE("A plan that is laid out as the template says stays as it is", "[sections]")
{
    const char *name = GENERATE("piano_tipo", "piano_tipo_semplificato", "provincia", "performance");
    CAPTURE(name);
    TestPlan plan;
    plan.describePlan();
    fillSubjects(plan, 3, 4);
    const SectionTemplate sections = SectionTemplate::named(QString::fromLatin1(name)).value();
    REQUIRE(applyTemplate(*plan, sections).ok());
    CHECK(plan.reader().plan().text("template") == QString::fromLatin1(name));
    CHECK(TemplateApplication(plan.reader(), sections).changes().empty());
    const qlonglong revision = plan->revision();
    REQUIRE(applyTemplate(*plan, sections).ok());
    CHECK(plan->revision() == revision);
    const SectionTemplate own = SectionTemplate::ofPlan(plan.reader()).value();
    CHECK(own.sections().size() == sections.sections().size());
    CHECK(TemplateApplication(plan.reader(), own).changes().empty());
}
