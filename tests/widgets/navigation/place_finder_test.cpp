// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "editors/page_catalogue.h"
#include "navigation/place_finder.h"
#include "support/print_qt.h"
#include "support/small_plan.h"

using namespace piao::domain;
using namespace piao::widgets;
using piao::test::SmallPlan;

namespace {

struct Records : SmallPlan {
    RecordKey objective = add(Kind::PerformanceObjective, {{"title", QStringLiteral("Comunicare")}, {"year", 2024LL}});
    RecordKey indicator = add(Kind::Indicator, {{"name", QStringLiteral("Visite")}, {"performance_id", objective.id}});
    RecordKey theme = add(Kind::Theme, {{"title", QStringLiteral("PNRR")}});

    piao::document::PlanReader &reader() { return document->reader(); }
};

} // namespace

TEST_CASE("What belongs to a record opens where that record is edited", "[navigation]")
{
    Records plan;
    const RecordKey actual = plan.add(Kind::Actual, {{"indicator_id", plan.indicator.id}, {"value_text", QStringLiteral("12")}});
    CHECK(editingPlace(actual, plan.reader()) == Place::of(actual));
    CHECK(nearestOwner(actual, plan.reader(), Kind::PerformanceObjective) == plan.objective);
    const RecordKey provision = plan.add(Kind::Provision, {{"theme_id", plan.theme.id}, {"title", QStringLiteral("Passo")}});
    CHECK(editingPlace(provision, plan.reader()) == Place{Place::Page::Themes, provision, {}, 0});
    CHECK(nearestOwner(provision, plan.reader(), Kind::Theme) == plan.theme);
}

TEST_CASE("A stakeholder's use is edited where it is used, not in the registry", "[navigation]")
{
    Records plan;
    const RecordKey stakeholder = plan.add(Kind::Stakeholder, {{"name", QStringLiteral("Comuni")}});
    const RecordKey use = plan.add(Kind::StakeholderLink, {{"stakeholder_id", stakeholder.id}, {"performance_id", plan.objective.id}});
    CHECK(editedRecord(use, plan.reader()) == plan.objective);
}

TEST_CASE("A link and a target lead to their record even before they are in the plan", "[navigation]")
{
    Records plan;
    CHECK(editedRecord({Kind::ObjectiveTheme, plan.objective.id, plan.theme.id}, plan.reader()) == plan.objective);
    CHECK(editedRecord({Kind::Target, plan.indicator.id, QStringLiteral("2025")}, plan.reader()) == plan.objective);
}

TEST_CASE("What is no longer in the plan has no place", "[navigation]")
{
    Records plan;
    CHECK_FALSE(editingPlace({Kind::Theme, QStringLiteral("gone"), {}}, plan.reader()));
    CHECK_FALSE(editingPlace({Kind::Target, QStringLiteral("gone"), QStringLiteral("2025")}, plan.reader()));
    CHECK(editingPlace({}, plan.reader()) == std::nullopt);
}

TEST_CASE("Every record of every kind that has a page opens there", "[navigation]")
{
    Records plan;
    for (const PageCatalogue::Page &page : PageCatalogue::pages()) {
        for (const Kind kind : page.edited) {
            CAPTURE(page.title);
            const std::vector<Record> records = plan.reader().all(kind);
            if (!records.empty())
                CHECK(editingPlace(records.front().key(), plan.reader())->page == page.page);
        }
    }
}
