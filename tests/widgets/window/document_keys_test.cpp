// SPDX-License-Identifier: EUPL-1.2
#include "support/print_qt.h"
#include "window/sample_window.h"

#include <QListView>

using namespace piao::domain;
using piao::test::SampleWindow;
using piao::widgets::Place;

TEST_CASE("The palette finds a section of the document by its words and opens it in its tree", "[sections]")
{
    SampleWindow sample;
    sample.action("palette").trigger();
    sample.type(QStringLiteral("governance antiriciclaggio"));
    auto &list = sample.find<QListView>("paletteList");
    REQUIRE(list.model()->rowCount() >= 1);
    sample.key(Qt::Key_Return);
    auto &tree = sample.find<QTreeView>("sectionTree");
    REQUIRE(tree.isVisible());
    CHECK(tree.currentIndex().data().toString().contains(QStringLiteral("ANTIRICICLAGGIO")));
}

TEST_CASE("At the next start the document is open at the same section", "[sections]")
{
    SampleWindow sample;
    const auto sections = sample.document().reader().where(Kind::Section, "number", QStringLiteral("2.3.11"));
    REQUIRE(sections.size() == 1);
    sample.window->goTo(Place::of(sections.front().key()));
    sample.window->close();
    sample.window = nullptr;
    sample.open();
    auto &tree = sample.find<QTreeView>("sectionTree");
    CHECK(tree.isVisible());
    CHECK(tree.currentIndex().data().toString().startsWith(QStringLiteral("2.3.11")));
}
