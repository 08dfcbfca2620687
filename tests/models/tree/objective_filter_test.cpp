// SPDX-License-Identifier: EUPL-1.2
#include "tree/planted_tree.h"

#include "piao/models/objective_filter.h"
#include "support/print_qt.h"

#include <QAbstractItemModelTester>

using namespace piao::test;
using piao::models::ObjectiveFilter;
using piao::models::ObjectiveTreeModel;

namespace {

struct Fixture {
    PlantedTree plan;
    ObjectiveTreeModel model;
    ObjectiveFilter filter;
    QAbstractItemModelTester tester{&filter, QAbstractItemModelTester::FailureReportingMode::Fatal};

    Fixture()
    {
        model.setDocument(plan.document.get());
        filter.setTree(&model);
    }
    QString textFor(const piao::models::ObjectiveCriteria &criteria)
    {
        filter.setCriteria(criteria);
        return treeText(filter);
    }
};

} // namespace

TEST_CASE("A hit keeps what is above and below it; accents and capitals do not count")
{
    Fixture f;
    CHECK(f.textFor({.text = "PERCHE"}) == "A/ S1/  O2/   Perché no/B/ S1/  O2/   Perché no");
    CHECK(f.filter.hits() == 2);
    CHECK(f.textFor({.text = "s2"}) == "B/ S2/  O3");
    CHECK(f.textFor({.text = "op 2025"}) == "B/ S1/  O1/   P2");
    CHECK(f.textFor({.text = "vp1"}) == "A/ S1/  O2/   Perché no");
    CHECK(f.textFor({.text = "xyzzy"}).isEmpty());
    CHECK(f.textFor({}) == treeText(f.model));
}

TEST_CASE("Centre and year narrow alone and together with the text")
{
    Fixture f;
    CHECK(f.textFor({.centreIds = {f.plan.centre.id}}) == "A/ S1/  O2/   Perché no/B/ S1/  O2/   Perché no");
    CHECK(f.textFor({.year = 2025}) == "A/ S1/  O2/B/ S1/  O1/   P2/  O2/ S2/  O3");
    CHECK(f.textFor({.text = "p", .year = 2025}).contains("P2"));
    CHECK(f.textFor({.text = "2024-g3-op-01", .year = 2025}).isEmpty());
    CHECK(f.textFor({.text = "S1", .centreIds = {f.plan.centre.id}, .year = 2024})
          == "A/ S1/  O2/   Perché no/B/ S1/  O2/   Perché no");
    f.filter.setCriteria({.year = 2025});
    CHECK(f.filter.index(1, 0).data(ObjectiveTreeModel::CountRole) == 1);
}

TEST_CASE("What is added or renamed while a filter stands stays in sight")
{
    Fixture f;
    f.filter.setCriteria({.text = "2024-g3-op-01"});
    const auto added = TreeVerbs(*f.plan.document).addChild({f.plan.o1, {}}, QStringLiteral("Nuovo"));
    REQUIRE(added.ok());
    CHECK(treeText(f.filter) == "B/ S1/  O1/   P1/   Nuovo");
    f.plan.set(f.plan.p1, "title", QStringLiteral("Altro"));
    CHECK(treeText(f.filter) == "B/ S1/  O1/   Altro/   Nuovo");
}

TEST_CASE("The filtered tree follows any verbs")
{
    Fixture f;
    f.filter.setCriteria({.text = "s"});
    TreeMonkey monkey(*f.plan.document, 7);
    for (int step = 0; step < 60; ++step)
        monkey.act();
    f.filter.setCriteria({});
    CHECK(treeText(f.filter) == freshText(*f.plan.document));
}
