// SPDX-License-Identifier: EUPL-1.2
#include "support/print_qt.h"
#include "support/small_plan.h"
#include "window/rollover_dialog.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace piao::domain;
using namespace piao::widgets;
using piao::document::PlanDocument;
using piao::store::PlanFile;
using piao::test::SmallPlan;

namespace {

template<typename Widget>
Widget &part(QWidget &dialog, const char *name)
{
    auto *found = dialog.findChild<Widget *>(QString::fromLatin1(name));
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("A rollover is shown first, then written, and the new plan offered")
{
    SmallPlan plan;
    plan.add(Kind::PerformanceObjective, {{"title", QStringLiteral("Finito")}, {"year", 2024LL}});
    plan.add(Kind::PerformanceObjective, {{"title", QStringLiteral("Ultimo")}, {"year", 2026LL}});
    const QString target = plan.folder.filePath(QStringLiteral("nuovo.piao"));
    QString suggested;
    RolloverDialog dialog(plan.document->path(), [&](const QString &name) {
        suggested = name;
        return target;
    });
    dialog.show();
    auto &make = part<QPushButton>(dialog, "makeButton");
    CHECK_FALSE(make.isEnabled());
    REQUIRE(QTest::qWaitFor([&] { return make.isEnabled(); }, 10000));
    CHECK(part<QLabel>(dialog, "rolloverMessage").text().startsWith("From 2024-2026 to 2025-2027"));
    auto &report = part<QTreeWidget>(dialog, "rolloverReport");
    REQUIRE(report.topLevelItemCount() >= 3);
    CHECK(report.topLevelItem(0)->text(0) == "Goes on");
    CHECK(report.topLevelItem(0)->child(0)->child(0)->text(0) == "Ultimo");
    CHECK_FALSE(QFile::exists(target));
    make.click();
    auto &open = part<QPushButton>(dialog, "openNewButton");
    REQUIRE(QTest::qWaitFor([&] { return open.isVisible(); }, 10000));
    CHECK(suggested == "plan 2025-2027.piao");
    CHECK(part<QLabel>(dialog, "rolloverMessage").text().contains(target));
    CHECK(dialog.toOpen().isEmpty());
    open.click();
    CHECK(dialog.toOpen() == target);
    const auto made = PlanDocument::open(target, PlanFile::Mode::ReadOnly);
    REQUIRE(made.ok());
    CHECK((*made)->reader().plan().integer("first_year") == 2025);
    CHECK((*made)->reader().count(Kind::PerformanceObjective) == 2);
}

TEST_CASE("What cannot be rolled over says why; a name given up leaves the preview")
{
    SmallPlan plan;
    RolloverDialog dialog(plan.document->path(), [](const QString &) { return QString(); });
    dialog.show();
    auto &make = part<QPushButton>(dialog, "makeButton");
    REQUIRE(QTest::qWaitFor([&] { return make.isEnabled(); }, 10000));
    make.click();
    CHECK(make.isVisible());
    CHECK(make.isEnabled());
    plan.set(plan.document->reader().plan().key(), "first_year", {});
    RolloverDialog refused(plan.document->path(), [](const QString &) { return QString(); });
    refused.show();
    auto &message = part<QLabel>(refused, "rolloverMessage");
    REQUIRE(QTest::qWaitFor([&] { return message.text().contains("does not say"); }, 10000));
    CHECK_FALSE(part<QPushButton>(refused, "makeButton").isEnabled());
}

TEST_CASE("A dialog closed in the middle of its work stops it")
{
    SmallPlan plan;
    for (int i = 0; i < 3; ++i) {
        RolloverDialog dialog(plan.document->path(), [](const QString &) { return QString(); });
        dialog.show();
    }
    CHECK(plan.document->reader().plan().integer("first_year") == 2024);
}
