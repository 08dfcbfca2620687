// SPDX-License-Identifier: EUPL-1.2
#include "tree/planted_tree.h"

#include "support/print_qt.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>

using namespace piao::domain;
using namespace piao::test;
using piao::models::ObjectiveTreeModel;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

struct Fixture {
    PlantedTree plan;
    ObjectiveTreeModel model;
    QAbstractItemModelTester tester{&model, fatal};

    Fixture() { model.setDocument(plan.document.get()); }
    QModelIndex node(const RecordKey &key, int which = 0) { return model.indexesOf(key).value(which); }
};

const QString planted = QStringLiteral("A/ S1/  O2/   Perché no/B/ S1/  O1/   P1/   P2/  O2/   Perché no/ S2/  O3/"
                                       "Without a parent/ Orphan");

} // namespace

TEST_CASE("The tree has a node under each parent, narrows as the plan says and shows what has no parent")
{
    Fixture f;
    CHECK(treeText(f.model) == planted);
    CHECK(f.model.indexesOf(f.plan.s1).size() == 2);
    CHECK(f.model.indexesOf(f.plan.o1).size() == 1);
}

TEST_CASE("A row tells its code, centres, counts and what is doubtful, also to a screen reader")
{
    Fixture f;
    CHECK(f.node(f.plan.a).data(ObjectiveTreeModel::CodeRole) == "VP1");
    CHECK(f.node(f.plan.a).data(ObjectiveTreeModel::CountRole) == 1);
    CHECK(f.node(f.plan.b).data(ObjectiveTreeModel::CountRole) == 3);
    CHECK(f.node(f.plan.o2).data(ObjectiveTreeModel::CentresRole) == "G3");
    CHECK(f.node(f.plan.p1).data(ObjectiveTreeModel::DoubtsRole).toStringList().isEmpty());
    f.plan.set(f.plan.p2, "code", QStringLiteral("2024-G3-OP-01"));
    f.plan.set(f.plan.p2, "year", 2030LL);
    CHECK(f.node(f.plan.p1).data(ObjectiveTreeModel::DoubtsRole).toStringList().size() == 1);
    CHECK(f.node(f.plan.p2).data(ObjectiveTreeModel::DoubtsRole).toStringList().size() == 2);
    CHECK(f.node(f.plan.b).data(ObjectiveTreeModel::CountRole) == 2); // one code is one objective
    const QString spoken = f.node(f.plan.o2).data(Qt::AccessibleTextRole).toString();
    CHECK(spoken.contains("O2"));
    CHECK(spoken.contains("G3"));
}

TEST_CASE("A rename asks the document and changes the rows of every place, without a reset")
{
    Fixture f;
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);
    REQUIRE(f.model.setData(f.node(f.plan.s1), QStringLiteral("  Strade \n sicure ")));
    CHECK(f.plan.read(f.plan.s1).text("title") == "Strade sicure");
    QSet<QModelIndex> rows;
    for (const QList<QVariant> &call : changed)
        rows.insert(call[0].toModelIndex());
    for (const QModelIndex &place : f.model.indexesOf(f.plan.s1))
        CHECK(rows.contains(place));
    CHECK(reset.isEmpty());
    REQUIRE(f.plan.document->undo().ok());
    CHECK(treeText(f.model) == planted);
}

TEST_CASE("A node that goes to another parent moves, and what is below keeps its indexes")
{
    Fixture f;
    QSignalSpy moved(&f.model, &QAbstractItemModel::rowsMoved);
    QSignalSpy removed(&f.model, &QAbstractItemModel::rowsRemoved);
    const QPersistentModelIndex below(f.node(f.plan.p1));
    REQUIRE(TreeVerbs(*f.plan.document).move({{f.plan.o1, f.plan.s1}}, {f.plan.s2, {}}).ok());
    CHECK(treeText(f.model) == freshText(*f.plan.document));
    CHECK(moved.size() >= 1);
    CHECK(removed.isEmpty());
    CHECK(below.isValid());
    CHECK(below.data(ObjectiveTreeModel::TitleRole) == "P1");
    CHECK(f.model.keyOf(below.parent().parent()) == f.plan.s2);
}

TEST_CASE("The group of nodes without a parent comes and goes with them")
{
    Fixture f;
    QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);
    f.plan.set(f.plan.orphan, "operational_id", f.plan.o3.id);
    CHECK_FALSE(treeText(f.model).contains("Without a parent"));
    CHECK(treeText(f.model) == freshText(*f.plan.document));
    REQUIRE(f.plan.document->undo().ok());
    CHECK(treeText(f.model) == planted);
    CHECK(reset.isEmpty());
}

TEST_CASE("A drop goes where it is shown, onto parents of the level above only")
{
    Fixture f;
    const std::unique_ptr<QMimeData> data(f.model.mimeData({f.node(f.plan.p2)}));
    REQUIRE(data);
    CHECK(data->text().contains("P2"));
    CHECK_FALSE(f.model.canDropMimeData(data.get(), Qt::MoveAction, -1, -1, f.node(f.plan.s2)));
    CHECK_FALSE(f.model.canDropMimeData(data.get(), Qt::MoveAction, -1, -1, f.node(f.plan.p1)));
    REQUIRE(f.model.canDropMimeData(data.get(), Qt::MoveAction, 0, 0, f.node(f.plan.o3)));
    REQUIRE(f.model.dropMimeData(data.get(), Qt::MoveAction, 0, 0, f.node(f.plan.o3)));
    CHECK(f.plan.read(f.plan.p2).text("operational_id") == f.plan.o3.id);

    // Before the first of its own siblings, and then before itself, which changes nothing.
    REQUIRE(f.plan.document->undo().ok());
    REQUIRE(f.model.dropMimeData(data.get(), Qt::MoveAction, 0, 0, f.node(f.plan.o1)));
    CHECK(treeText(f.model).contains("P2/   P1"));
    const qlonglong revision = f.plan.document->revision();
    REQUIRE(f.model.dropMimeData(data.get(), Qt::MoveAction, 0, 0, f.node(f.plan.o1)));
    CHECK(treeText(f.model).contains("P2/   P1"));
    CHECK(f.plan.document->revision() == revision);
}

TEST_CASE("Nodes of another plan are not taken")
{
    Fixture here;
    Fixture there;
    const std::unique_ptr<QMimeData> data(there.model.mimeData({there.node(there.plan.p2)}));
    CHECK_FALSE(here.model.canDropMimeData(data.get(), Qt::MoveAction, 0, 0, here.node(here.plan.o3)));
}

TEST_CASE("After any verbs, undone and redone, the rows are those of the plan loaded anew, and no reset was needed")
{
    const unsigned seed = GENERATE(1u, 2u, 3u, 4u, 5u, 6u);
    CAPTURE(seed);
    Fixture f;
    QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);
    TreeMonkey monkey(*f.plan.document, seed);
    for (int step = 0; step < 60; ++step) {
        monkey.act();
        INFO("after step " << step);
        REQUIRE(treeText(f.model) == freshText(*f.plan.document));
    }
    while (f.plan.document->canUndo())
        REQUIRE(f.plan.document->undo().ok());
    CHECK(treeText(f.model) == freshText(*f.plan.document));
    CHECK(reset.isEmpty());
}
