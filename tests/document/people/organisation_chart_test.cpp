// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "support/small_plan.h"

#include "piao/document/organisation_chart.h"

using namespace piao::document;
using namespace piao::domain;
using piao::test::SmallPlan;

namespace {

struct Structure : SmallPlan {
    RecordKey area = add(Kind::OrgUnit, {{"name", "Area Tecnica"}, {"kind", "area"}, {"number", 3LL}});
    RecordKey sector = add(Kind::OrgUnit, {{"name", "Settore Viabilità"}, {"kind", "sector"}, {"parent_id", area.id}});
    RecordKey police = add(Kind::OrgUnit, {{"name", "Polizia Provinciale"}, {"kind", "autonomous"}});
    RecordKey director = add(Kind::Director, {{"name", "Dirigente di prova"}, {"unit_id", sector.id}});
    RecordKey centre = add(Kind::ResponsibilityCentre, {{"code", "N1"}, {"name", "Strade"}, {"unit_id", sector.id}, {"director_id", director.id}});
    RecordKey loose = add(Kind::ResponsibilityCentre, {{"code", "X1"}});

    OrganisationChart chart() { return organisationChart(document->reader()); }
    const ChartBox &box(const OrganisationChart &chart, const RecordKey &key)
    {
        REQUIRE(chart.indexOf(key) >= 0);
        return chart.boxes[size_t(chart.indexOf(key))];
    }
    QString parentTitle(const RecordKey &key)
    {
        const OrganisationChart now = chart();
        return now.boxes[size_t(box(now, key).parent)].title;
    }
};

} // namespace

TEST_CASE("The chart holds structures, directors and centres with their objectives")
{
    Structure plan;
    for (const char *code : {"2024-N1-OP-01", "2024-N1-OP-02", "2024-N1-OP-02"})
        plan.add(Kind::PerformanceObjective, {{"title", "Strade"}, {"code", code}, {"centre_id", plan.centre.id}});
    const OrganisationChart chart = plan.chart();
    CHECK(chart.boxes.front().role == ChartBox::Role::Body);
    CHECK(plan.box(chart, plan.area).caption == QStringLiteral("Area 3"));
    const ChartBox &sector = plan.box(chart, plan.sector);
    CHECK(sector.people == QStringList{QStringLiteral("Dirigente di prova")});
    CHECK(sector.objectives == 2);
    CHECK(sector.centres == 1);
    CHECK(plan.box(chart, plan.centre).objectives == 2);
    CHECK(plan.box(chart, plan.centre).description() == QStringLiteral("N1, Strade, directed by Dirigente di prova, 2 objectives"));
    CHECK(plan.parentTitle(plan.loose) == QStringLiteral("Centres without a structure"));
    CHECK(plan.box(chart, plan.loose).title == QStringLiteral("X1"));
    for (size_t i = 1; i < chart.boxes.size(); ++i)
        CHECK(chart.boxes[i].parent < int(i));
}

TEST_CASE("A chart of a plan without structures is empty")
{
    SmallPlan plan;
    CHECK(organisationChart(plan.document->reader()).isEmpty());
}

TEST_CASE("In the compact shape sectors hang below their area, in the wide one they stand beside each other")
{
    Structure plan;
    const OrganisationChart chart = plan.chart();
    const std::vector<QSizeF> sizes(chart.boxes.size(), QSizeF(100, 40));
    const int sector = chart.indexOf(plan.sector);
    CHECK(chart.layoutBoxes(sizes, ChartShape::Compact)[size_t(sector)].hangs);
    CHECK_FALSE(chart.layoutBoxes(sizes, ChartShape::Wide)[size_t(sector)].hangs);
    CHECK(chart.layoutBoxes(sizes, ChartShape::Wide)[size_t(chart.indexOf(plan.centre))].hangs);
    CHECK_FALSE(chart.layoutBoxes(sizes, ChartShape::Compact)[size_t(chart.indexOf(plan.area))].hangs);
}

TEST_CASE("A structure moves to another one in one step that can be undone; into itself it does not")
{
    Structure plan;
    REQUIRE(moveStructure(*plan.document, plan.sector, plan.police).ok());
    CHECK(plan.parentTitle(plan.sector) == QStringLiteral("Polizia Provinciale"));
    CHECK(plan.document->undoText().contains(QStringLiteral("Settore Viabilità")));
    REQUIRE(plan.document->undo().ok());
    CHECK(plan.parentTitle(plan.sector) == QStringLiteral("Area Tecnica"));
    const auto circle = moveStructure(*plan.document, plan.area, plan.sector);
    REQUIRE_FALSE(circle.ok());
    CHECK(circle.error().code == ErrorCode::RuleBroken);
    CHECK_FALSE(circle.error().what.isEmpty());
    CHECK(plan.parentTitle(plan.sector) == QStringLiteral("Area Tecnica"));
    REQUIRE(moveStructure(*plan.document, plan.sector, {}).ok());
    CHECK(plan.chart().boxes[size_t(plan.chart().indexOf(plan.sector))].parent == 0);
    REQUIRE(moveCentre(*plan.document, plan.loose, plan.police).ok());
    CHECK(plan.parentTitle(plan.loose) == QStringLiteral("Polizia Provinciale"));
}

TEST_CASE("A structure moves before a sibling, and back by undo")
{
    Structure plan;
    const RecordKey second = plan.add(Kind::OrgUnit, {{"name", "Settore Edilizia"}, {"parent_id", plan.area.id}});
    const auto below = [&plan] {
        QStringList names;
        for (const Record &unit : plan.document->reader().where(Kind::OrgUnit, "parent_id", plan.area.id))
            names.append(unit.text("name"));
        return names;
    };
    REQUIRE(moveStructure(*plan.document, second, plan.area, plan.sector).ok());
    CHECK(below() == QStringList{QStringLiteral("Settore Edilizia"), QStringLiteral("Settore Viabilità")});
    REQUIRE(moveStructure(*plan.document, plan.police, plan.area, plan.sector).ok());
    CHECK(below().at(1) == QStringLiteral("Polizia Provinciale"));
    REQUIRE(plan.document->undo().ok());
    REQUIRE(plan.document->undo().ok());
    CHECK(below() == QStringList{QStringLiteral("Settore Viabilità"), QStringLiteral("Settore Edilizia")});
}
