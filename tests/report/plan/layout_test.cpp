// SPDX-License-Identifier: EUPL-1.2
// How the document looks: what the plan's layout says, and what holds where it says nothing.
#include <catch2/catch.hpp>

#include "piao/report/plan_report.h"
#include "report/plan/plan_fixture.h"

using namespace piao;
using namespace piao::domain;
using document::UnitOfWork;
using test::put;

namespace {

using Values = std::vector<std::pair<const char *, QVariant>>;

report::PlanReport with(const Values &layout, const Values &plan = {}, const document::PlanDocument::Work &more = {})
{
    test::SmallPlan small;
    small.change([&](UnitOfWork &unit) -> Result<void> {
        if (more)
            REQUIRE(more(unit).ok());
        Values values{{"id", "layout"}};
        values.insert(values.end(), layout.begin(), layout.end());
        put(unit, Kind::DocumentLayout, values);
        for (const auto &[column, value] : plan)
            REQUIRE(unit.set({Kind::Plan, QStringLiteral("plan"), {}}, column, value).ok());
        return {};
    });
    auto report = report::buildPlanReport(small.document->reader());
    REQUIRE(report.ok());
    return std::move(report).value();
}

} // namespace

TEST_CASE("A document is a draft until the plan is approved, unless the layout says otherwise")
{
    CHECK(with({}).document.draft);
    CHECK(with({{"draft_mark", "until_approved"}}).document.draft);
    CHECK_FALSE(with({}, {{"state", "approved"}}).document.draft);
    CHECK_FALSE(with({}, {{"state", "published"}}).document.draft);
    CHECK_FALSE(with({}, {{"act_number", "12"}, {"act_date", QDate(2024, 1, 31)}}).document.draft);
    CHECK(with({}, {{"act_number", "12"}}).document.draft); // an act without its date is not there yet
    CHECK_FALSE(with({{"draft_mark", "never"}}).document.draft);
    CHECK(with({{"draft_mark", "always"}}, {{"state", "published"}}).document.draft);
}

TEST_CASE("The approval on the cover names the act, with lines to fill in for what is missing")
{
    const auto approval = [](const report::PlanReport &report) {
        return report.document.cover->approval.empty() ? QString() : report.document.cover->approval.front().text();
    };
    CHECK(approval(with({}, {{"act_kind", "decreto del Presidente"}, {"act_number", "12"}, {"act_date", QDate(2024, 1, 31)}}))
          == QStringLiteral("Approvato con decreto del Presidente n. 12 del 31 gennaio 2024"));
    CHECK(approval(with({}, {{"act_kind", "decreto"}, {"approving_organ", "Presidente"}}))
          == QStringLiteral("Approvato con decreto – Presidente n. __________ del __________"));
    CHECK(approval(with({{"approval_block", false}})).isEmpty());
}

TEST_CASE("Whatever colour a plan chooses, its headings can be read on white")
{
    for (const char *color : {"#FFFF00", "#0066CC", "#FFFFFF", "#000000", "#77aa33"}) {
        const report::DocumentStyle style = with({{"accent", color}}).style;
        CHECK(report::contrast(style.accent, {0xFF, 0xFF, 0xFF}) >= 4.5);
        CHECK(report::contrast(style.ink, style.headTint) >= 4.5);
    }
    CHECK(with({{"accent", "blue"}}).style.accent == report::DocumentStyle().accent);
    CHECK(with({{"accent", "#004d40"}}).style.accent == report::Color{0x00, 0x4D, 0x40});
}

TEST_CASE("Cover, foot, font and depth of the contents follow the layout")
{
    const report::PlanReport report = with({{"cover_title", "Il nostro piano"}, {"cover_lines", "Aggiornamento\n\nBozza per la Giunta"},
        {"contents_depth", 2}, {"font_family", "DejaVu Sans"}, {"font_size", 12.0}, {"justified", false}, {"foot", "Via Uno 1"}});
    CHECK(report.document.cover->title == QStringLiteral("Il nostro piano"));
    REQUIRE(report.document.cover->lines.size() == 2);
    CHECK(report.document.cover->lines[1] == QStringLiteral("Bozza per la Giunta"));
    CHECK(report.document.foot == QStringLiteral("Via Uno 1"));
    CHECK(std::get<report::Contents>(report.document.blocks.front()).depth == 2);
    CHECK(report.style.family == QStringLiteral("DejaVu Sans"));
    CHECK(report.style.bodySize == Approx(12));
    CHECK(report.style.bodyLeading > report.style.bodySize);
    CHECK_FALSE(report.style.justify);
    CHECK(with({{"font_size", 400.0}}).style.bodySize <= 14);
}

TEST_CASE("The logo comes from the attachments, with its description")
{
    const report::PlanReport report = with({{"logo_id", "a"}}, {}, [](UnitOfWork &unit) -> Result<void> {
        put(unit, Kind::Attachment, {{"id", "a"}, {"title", "Stemma"}});
        put(unit, Kind::AttachmentContent, {{"id", "c"}, {"attachment_id", "a"}, {"content", QByteArray("pixels")}});
        return {};
    });
    REQUIRE(report.document.cover->logo);
    CHECK(report.document.cover->logo->bytes == QByteArray("pixels"));
    CHECK(report.document.cover->logo->alternative == QStringLiteral("Stemma: Provincia di Prova"));
}
