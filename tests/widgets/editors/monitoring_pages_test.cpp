// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "editors/record_table_panel.h"
#include "piao/models/indicator_table_model.h"
#include "piao/widgets/editor_area.h"
#include "support/print_qt.h"
#include "support/small_plan.h"

#include <QTabWidget>

using namespace piao::domain;
using namespace piao::models;
using namespace piao::widgets;
using piao::test::SmallPlan;

namespace {

struct Groups : SmallPlan {
    RecordKey health = add(Kind::IndicatorGroup, {{"list", QStringLiteral("agile")}, {"title", QStringLiteral("Salute organizzativa")}});
    RecordKey rotation = add(Kind::IndicatorGroup, {{"list", QStringLiteral("prevention")}, {"title", QStringLiteral("Rotazione")}});
    RecordKey help = add(Kind::Indicator, {{"group_id", health.id}, {"name", QStringLiteral("Help-desk")}});
    RecordKey rotated = add(Kind::Indicator, {{"group_id", rotation.id}, {"name", QStringLiteral("Incarichi ruotati")}});
    EditorArea area;

    Groups()
    {
        area.resize(1000, 800);
        area.setDocument(document.get());
        area.show();
    }
    IndicatorTableModel &indicators()
    {
        auto *model = area.findChild<IndicatorTableModel *>();
        REQUIRE(model);
        return *model;
    }
};

} // namespace

TEST_CASE("Below the groups stand the indicators of the current one, and new ones belong to it", "[monitoring]")
{
    Groups plan;
    plan.area.open(Place::of(plan.rotation));
    CHECK(plan.area.current().page == Place::Page::IndicatorGroups);
    CHECK(plan.area.current().record == plan.rotation);
    REQUIRE(plan.indicators().recordCount() == 1);
    CHECK(plan.indicators().keyAt(0) == plan.rotated);
    const RecordKey added = plan.indicators().addRecord();
    CHECK(plan.read(added).text("group_id") == plan.rotation.id);
    plan.area.open(Place::of(plan.health));
    CHECK(plan.indicators().keyAt(0) == plan.help);
}

TEST_CASE("An indicator of a group, and its actual, open in the group", "[monitoring]")
{
    Groups plan;
    plan.area.open(Place::of(plan.rotated));
    CHECK(plan.area.current().page == Place::Page::IndicatorGroups);
    CHECK(plan.indicators().scope().id == plan.rotation.id);
    const RecordKey actual = plan.add(Kind::Actual, {{"indicator_id", plan.help.id}, {"value_text", QStringLiteral("3")}});
    plan.area.open(Place::of(actual));
    CHECK(plan.indicators().scope().id == plan.health.id);
}

TEST_CASE("The monitoring table and the rounds are typed in like any table", "[monitoring]")
{
    Groups plan;
    plan.area.open({Place::Page::Monitoring, {}, {}, 0});
    RecordTablePanel *table = nullptr;
    for (RecordTablePanel *panel : plan.area.findChildren<RecordTablePanel *>()) {
        if (panel->model().scope().kind == Kind::MonitoringActivity)
            table = panel;
    }
    REQUIRE(table);
    const BlockReport report = table->model().writeBlock(0, table->model().columnOf(QStringLiteral("section")),
        {{"SEZIONE 2", "Performance", "Nucleo di valutazione"}, {"SEZIONE 4", "Lavoro agile", "CUG"}});
    CHECK(report.isClean());
    CHECK(plan.document->reader().count(Kind::MonitoringActivity) == 2);
    plan.area.open({Place::Page::MonitoringRounds, {}, {}, 0});
    CHECK(plan.area.current().page == Place::Page::MonitoringRounds);
}
