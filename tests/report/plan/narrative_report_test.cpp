// SPDX-License-Identifier: EUPL-1.2
// Narratives in the document: blocks, notes, links, live figures and pictures.
#include <catch2/catch.hpp>

#include "piao/report/plan_report.h"
#include "piao/report/text_writer.h"
#include "report/plan/plan_fixture.h"

using namespace piao;
using namespace piao::domain;
using document::UnitOfWork;
using test::put;

namespace {

report::Document built(test::SmallPlan &plan)
{
    auto report = report::buildPlanReport(plan.document->reader());
    REQUIRE(report.ok());
    return std::move(report->document);
}

/// The document of a small plan whose first value tells this.
report::Document withNarrative(const char *stored)
{
    test::SmallPlan plan;
    plan.change([&](UnitOfWork &unit) -> Result<void> {
        const auto set = unit.set({Kind::PublicValue, QStringLiteral("v1"), {}}, "narrative", QString::fromUtf8(stored));
        REQUIRE(set.ok());
        return {};
    });
    return built(plan);
}

/// What follows the heading of the first value.
std::vector<const report::Block *> afterValue(const report::Document &document)
{
    std::vector<const report::Block *> blocks;
    for (size_t i = 0; i < document.blocks.size(); ++i) {
        const auto *heading = std::get_if<report::Heading>(&document.blocks[i]);
        if (!heading || heading->anchor != QStringLiteral("valore-v1"))
            continue;
        for (size_t next = i + 1; next < document.blocks.size(); ++next)
            blocks.push_back(&document.blocks[next]);
    }
    REQUIRE(blocks.size() > 5);
    return blocks;
}

template<typename T>
const T &at(const std::vector<const report::Block *> &blocks, size_t index)
{
    REQUIRE(index < blocks.size());
    const T *found = std::get_if<T>(blocks[index]);
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("A narrative's headings stand below the heading of its part and stay out of the contents")
{
    const report::Document document = withNarrative("<h1>Il contesto</h1>\n<p>Primo.</p>\n<h2>Le scuole</h2>\n<p>Secondo.</p>");
    const auto blocks = afterValue(document);
    const auto &context = at<report::Heading>(blocks, 0);
    CHECK(context.level == 4);
    CHECK(context.text == QStringLiteral("Il contesto"));
    CHECK_FALSE(context.inContents);
    CHECK(at<report::Paragraph>(blocks, 1).text() == QStringLiteral("Primo."));
    CHECK(at<report::Heading>(blocks, 2).level == 5);
}

TEST_CASE("Runs keep their face and lists their levels; no markup is printed")
{
    const report::Document document = withNarrative("<p>Un <b>testo</b> <i>breve</i><br/>su due righe</p>\n<ol>\n<li>Uno\n<ul>\n<li>Sotto</li>\n</ul>\n</li>\n<li>Due</li>\n</ol>");
    const auto blocks = afterValue(document);
    const auto &paragraph = at<report::Paragraph>(blocks, 0);
    CHECK(paragraph.text() == QStringLiteral("Un testo breve\nsu due righe"));
    CHECK(paragraph.spans[1].bold);
    CHECK(paragraph.spans[3].italic);
    const auto &list = at<report::List>(blocks, 1);
    CHECK(list.ordered);
    REQUIRE(list.items.size() == 2);
    REQUIRE(list.items[0].lists.size() == 1);
    CHECK(list.items[0].lists[0].items[0].paragraphs[0].text() == QStringLiteral("Sotto"));
    CHECK_FALSE(report::writeText(document).contains(QLatin1String("</")));
}

TEST_CASE("A table keeps its heads, and a note stays where it is called")
{
    const report::Document document = withNarrative("<table>\n<tr><th>Anno</th><th>Euro</th></tr>\n<tr><th>2024</th><td>10<note>Stima</note></td></tr>\n</table>\n"
                                                    "<p>Si veda<note>D.L. 80/2021, <i>art. 6</i></note>.</p>");
    const auto blocks = afterValue(document);
    const auto &table = at<report::Table>(blocks, 0);
    REQUIRE(table.head.size() == 1);
    CHECK(table.head[0].cells[1].text() == QStringLiteral("Euro"));
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].cells[0].header);
    CHECK_FALSE(table.rows[0].cells[1].header);
    const report::Spans &cell = table.rows[0].cells[1].paragraphs[0].spans;
    REQUIRE(cell.back().isNoteCall());
    CHECK(cell.back().note[0].text == QStringLiteral("Stima"));
    const auto &caller = at<report::Paragraph>(blocks, 1);
    CHECK(caller.text() == QStringLiteral("Si veda."));
    REQUIRE(caller.spans[1].isNoteCall());
    CHECK(caller.spans[1].note.back().italic);
    const QString text = report::writeText(document);
    CHECK(text.contains(QStringLiteral("2024 | 10¹\n\n¹ Stima\n")));
    CHECK(text.contains(QStringLiteral("Si veda².\n\n² D.L. 80/2021, art. 6\n")));
}

TEST_CASE("Links of the plan lead to their place in the document, others to the web")
{
    const report::Document document = withNarrative("<p><a href=\"https://www.anac.it\">ANAC</a> <a href=\"record:performance_objective/p24\">visite</a>"
                                                    " <a href=\"record:stakeholder/x\">altro</a></p>");
    const auto &paragraph = at<report::Paragraph>(afterValue(document), 0);
    CHECK(paragraph.spans[0].target == QStringLiteral("https://www.anac.it"));
    CHECK(paragraph.spans[2].target == QStringLiteral("#obiettivo-p24"));
    CHECK(paragraph.spans.back().target.isEmpty());
}

TEST_CASE("Live figures print what the plan holds now")
{
    const report::Document document = withNarrative("<p>Gli obiettivi sono <b><figure name=\"count.performance_objectives\" year=\"2024\"/></b>.</p>\n"
                                                    "<figure name=\"table.value_counts\"/>");
    const auto blocks = afterValue(document);
    const auto &paragraph = at<report::Paragraph>(blocks, 0);
    CHECK(paragraph.text() == QStringLiteral("Gli obiettivi sono 1."));
    CHECK(paragraph.spans[1].bold);
    const auto &table = at<report::Table>(blocks, 1);
    CHECK(table.rows.size() >= 2);
    CHECK(table.headerColumn == 0);
}

TEST_CASE("A picture comes from its attachment with its alternative text; one that is gone leaves that text")
{
    test::SmallPlan plan;
    const QByteArray bytes("\x89PNG not really", 16);
    plan.change([&](UnitOfWork &unit) -> Result<void> {
        put(unit, Kind::Attachment, {{"id", "a"}, {"title", "Mappa"}});
        put(unit, Kind::AttachmentContent, {{"id", "c"}, {"attachment_id", "a"}, {"content", bytes}});
        const auto set = unit.set({Kind::PublicValue, QStringLiteral("v1"), {}}, "narrative",
            QStringLiteral("<img src=\"attachment:a\" alt=\"La mappa\"/>\n<img src=\"attachment:gone\" alt=\"Perduta\"/>"));
        REQUIRE(set.ok());
        return {};
    });
    const report::Document document = built(plan);
    const auto blocks = afterValue(document);
    const auto &map = at<report::Picture>(blocks, 0);
    CHECK(map.bytes == bytes);
    CHECK(map.alternative == QStringLiteral("La mappa"));
    CHECK(at<report::Picture>(blocks, 1).bytes.isEmpty());
    CHECK(report::writeText(document).contains(QStringLiteral("Perduta")));
}

TEST_CASE("An objective's description stands in its cell as text")
{
    test::SmallPlan plan;
    plan.change([&](UnitOfWork &unit) -> Result<void> {
        const auto set = unit.set({Kind::PerformanceObjective, QStringLiteral("p24"), {}}, "description",
            QStringLiteral("<p>Con <b>guide</b><note>dal 2024</note></p>\n<ul>\n<li>mattina</li>\n</ul>"));
        REQUIRE(set.ok());
        return {};
    });
    const QString text = report::writeText(built(plan));
    CHECK(text.contains(QStringLiteral("Con guide")));
    CHECK(text.contains(QStringLiteral("– mattina")));
    CHECK_FALSE(text.contains(QLatin1String("<b>")));
}
