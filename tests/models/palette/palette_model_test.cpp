// SPDX-License-Identifier: EUPL-1.2
#include "support/print_qt.h"
#include "tree/planted_tree.h"

#include "piao/models/palette_model.h"

#include <QAbstractItemModelTester>

using namespace piao::test;
using piao::models::PaletteModel;

namespace {

struct Fixture {
    PlantedTree plan;
    PaletteModel palette;
    QAbstractItemModelTester tester{&palette, QAbstractItemModelTester::FailureReportingMode::Fatal};

    Fixture()
    {
        palette.setDocument(plan.document.get());
        palette.addCommand(0, QStringLiteral("Nuovo piano…"), QStringLiteral("Ctrl+N"));
        palette.addCommand(1, QStringLiteral("Apri piano…"), QStringLiteral("Ctrl+O"));
        palette.addSection(0, QStringLiteral("Il piano"));
    }
    QStringList found(const QString &typed)
    {
        palette.search(typed);
        QStringList titles;
        for (int row = 0; row < palette.rowCount(); ++row)
            titles.append(palette.index(row).data().toString());
        return titles;
    }
};

} // namespace

TEST_CASE("Nothing typed offers the commands and sections, words narrow them")
{
    Fixture f;
    CHECK(f.found({}).size() == 3);
    CHECK(f.found("piano ap") == QStringList{"Apri piano…"});
    CHECK(f.found("PIANÒ").size() == 3);
    CHECK(f.found("xyzzy").isEmpty());
}

TEST_CASE("What begins with the words comes first, and what was chosen before among equals")
{
    Fixture f;
    CHECK(f.found("ap").first() == "Apri piano…");
    CHECK(f.found("piano") == QStringList{"Apri piano…", "Nuovo piano…", "Il piano"}); // commands, the shorter first; sections
    f.palette.search("piano");
    for (int row = 0; row < f.palette.rowCount(); ++row) {
        if (f.palette.index(row).data().toString().startsWith("Nuovo"))
            f.palette.choose(f.palette.index(row));
    }
    CHECK(f.found("piano").first() == "Nuovo piano…");
}

TEST_CASE("An objective is offered once, whatever its places, and an indicator with what it belongs to")
{
    Fixture f;
    CHECK(f.found("perche").size() == 1);
    CHECK(f.palette.index(0).data(PaletteModel::KeyRole).value<piao::domain::RecordKey>() == f.plan.p3);
    const auto indicator = f.plan.add(piao::domain::Kind::Indicator, {{"name", "Tasso di formazione"}, {"performance_id", f.plan.p1.id}});
    CHECK(f.found("formazione tasso") == QStringList{"Tasso di formazione"});
    CHECK(f.palette.index(0).data(PaletteModel::KeyRole).value<piao::domain::RecordKey>() == indicator);
    CHECK(f.palette.index(0).data(PaletteModel::DetailRole).toString().contains("P1"));
}
