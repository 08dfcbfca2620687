// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "piao/document/section_verbs.h"
#include "piao/models/section_tree_model.h"
#include "support/print_qt.h"
#include "support/small_plan.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QMimeData>
#include <QSignalSpy>

using namespace piao::domain;
using namespace piao::models;
using piao::document::SectionVerbs;
using piao::test::SmallPlan;

namespace {

struct SectionTree : SmallPlan {
    RecordKey top = add(Kind::Section, {{"number", QStringLiteral("SEZIONE 2")}, {"title", QStringLiteral("Valore")}});
    RecordKey list = add(Kind::Section, {{"number", QStringLiteral("2.1")}, {"title", QStringLiteral("Elenco")}, {"parent_id", top.id},
        {"content", QStringLiteral("value_list")}});
    RecordKey context = add(Kind::Section, {{"number", QStringLiteral("2.2")}, {"title", QStringLiteral("Contesto")}, {"parent_id", top.id}});
    SectionTreeModel model{*document};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    QString shown(const QModelIndex &parent = {}, int depth = 0)
    {
        QString text;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            text += QString(depth, QLatin1Char(' ')) + index.data().toString() + QLatin1Char('/') + shown(index, depth + 1);
        }
        return text;
    }
    QStringList marks(const RecordKey &key) { return model.indexOf(key).data(SectionTreeModel::MarksRole).toStringList(); }
};

} // namespace

TEST_CASE("The tree shows numbers and titles, and says what is to be done")
{
    SectionTree tree;
    CHECK(tree.shown() == "SEZIONE 2  Valore/ 2.1  Elenco/ 2.2  Contesto/");
    CHECK(tree.marks(tree.top).isEmpty());
    CHECK(tree.marks(tree.list) == QStringList{QStringLiteral("no data")});
    tree.add(Kind::PublicValue, {{"title", QStringLiteral("Benessere")}});
    CHECK(tree.marks(tree.list).isEmpty());
    CHECK(tree.marks(tree.context) == QStringList{QStringLiteral("empty")});
    tree.set(tree.context, "included", false);
    tree.set(tree.context, "to_review", true);
    tree.set(tree.context, "narrative", QStringLiteral("Testo"));
    CHECK(tree.marks(tree.context) == QStringList{QStringLiteral("not printed"), QStringLiteral("to review")});
    CHECK(tree.model.indexOf(tree.context).data(Qt::AccessibleTextRole).toString() == "2.2  Contesto, not printed, to review");
}

TEST_CASE("A title typed into the tree is a step of the plan")
{
    SectionTree tree;
    REQUIRE(tree.model.setData(tree.model.indexOf(tree.list), QStringLiteral("  I valori ")));
    CHECK(tree.read(tree.list).text("title") == "I valori");
    CHECK(tree.shown() == "SEZIONE 2  Valore/ 2.1  I valori/ 2.2  Contesto/");
    REQUIRE(tree.document->undo().ok());
    CHECK(tree.shown() == "SEZIONE 2  Valore/ 2.1  Elenco/ 2.2  Contesto/");
    CHECK_FALSE(tree.model.setData(tree.model.indexOf(tree.list).siblingAtColumn(SectionTreeModel::StateColumn), QStringLiteral("x")));
}

TEST_CASE("The tree follows moves, additions, removals and their undo")
{
    SectionTree tree;
    SectionVerbs verbs(*tree.document);
    const QString before = tree.shown();
    REQUIRE(verbs.move(tree.context, SectionVerbs::Move::Up).ok());
    CHECK(tree.shown() == "SEZIONE 2  Valore/ 2.2  Contesto/ 2.1  Elenco/");
    REQUIRE(verbs.move(tree.list, SectionVerbs::Move::Indent).ok());
    CHECK(tree.shown() == "SEZIONE 2  Valore/ 2.2  Contesto/  2.1  Elenco/");
    REQUIRE(verbs.remove(tree.context).ok());
    CHECK(tree.shown() == "SEZIONE 2  Valore/");
    CHECK_FALSE(tree.model.indexOf(tree.list).isValid());
    for (int i = 0; i < 3; ++i)
        REQUIRE(tree.document->undo().ok());
    CHECK(tree.shown() == before);
}

TEST_CASE("A change of a section's text moves nothing in the tree")
{
    SectionTree tree;
    QSignalSpy reset(&tree.model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&tree.model, &QAbstractItemModel::dataChanged);
    tree.set(tree.context, "narrative", QStringLiteral("Testo"));
    CHECK(reset.isEmpty());
    CHECK(changed.size() == 1);
    tree.add(Kind::Stakeholder, {{"name", QStringLiteral("Comuni")}});
    CHECK(changed.size() == 1);
    tree.add(Kind::PublicValue, {{"title", QStringLiteral("Benessere")}});
    REQUIRE(changed.size() == 2); // the list has something to print now, and it alone
    CHECK(changed.last().first().toModelIndex() == tree.model.indexOf(tree.list));
    tree.add(Kind::PublicValue, {{"title", QStringLiteral("Sicurezza")}});
    CHECK(changed.size() == 2);
}

TEST_CASE("An untitled part stands under the name of what it prints, and own pages are marked")
{
    SectionTree tree;
    const RecordKey part = tree.add(Kind::Section, {{"parent_id", tree.list.id}, {"content", QStringLiteral("objectives_chart")}, {"orientation", QStringLiteral("landscape")}});
    const QModelIndex index = tree.model.indexOf(part);
    CHECK(index.data().toString() == "Chart of the objectives by value and year");
    CHECK(index.data(SectionTreeModel::UntitledRole).toBool());
    CHECK(index.data(Qt::FontRole).value<QFont>().italic());
    CHECK_FALSE(tree.model.indexOf(tree.list).data(Qt::FontRole).value<QFont>().italic());
    CHECK(tree.marks(part) == QStringList{QStringLiteral("no data"), QStringLiteral("landscape")});
    CHECK(tree.model.data(index, Qt::ToolTipRole).toString().contains(QStringLiteral("under the heading before")));
}

TEST_CASE("Sections are dragged to another place, never below themselves nor into another plan")
{
    SectionTree tree;
    const RecordKey annexes = tree.add(Kind::Section, {{"title", QStringLiteral("Allegati")}});
    const auto drag = [&](const std::vector<RecordKey> &keys) {
        QModelIndexList indexes;
        for (const RecordKey &key : keys)
            indexes.append(tree.model.indexOf(key));
        return std::unique_ptr<QMimeData>(tree.model.mimeData(indexes));
    };
    const auto first = drag({tree.context});
    REQUIRE(tree.model.dropMimeData(first.get(), Qt::MoveAction, 0, 0, tree.model.indexOf(tree.top)));
    CHECK(tree.shown() == "SEZIONE 2  Valore/ 2.2  Contesto/ 2.1  Elenco/Allegati/");
    const auto both = drag({tree.list, tree.context});
    REQUIRE(tree.model.dropMimeData(both.get(), Qt::MoveAction, -1, 0, tree.model.indexOf(annexes)));
    CHECK(tree.shown() == "SEZIONE 2  Valore/Allegati/ 2.2  Contesto/ 2.1  Elenco/");
    const auto above = drag({annexes});
    CHECK_FALSE(tree.model.canDropMimeData(above.get(), Qt::MoveAction, -1, 0, tree.model.indexOf(tree.list)));
    REQUIRE(tree.model.dropMimeData(above.get(), Qt::MoveAction, 0, 0, {}));
    CHECK(tree.shown() == "Allegati/ 2.2  Contesto/ 2.1  Elenco/SEZIONE 2  Valore/");
    SectionTree other;
    CHECK_FALSE(other.model.canDropMimeData(above.get(), Qt::MoveAction, 0, 0, {}));
    for (int i = 0; i < 3; ++i)
        REQUIRE(tree.document->undo().ok());
    CHECK(tree.shown() == "SEZIONE 2  Valore/ 2.1  Elenco/ 2.2  Contesto/Allegati/");
}
