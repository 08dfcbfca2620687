// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "document_template/part_dialog.h"
#include "document_template/save_template_dialog.h"
#include "document_template/take_template_dialog.h"
#include "piao/document/section_outline.h"
#include "support/print_qt.h"
#include "support/small_plan.h"
#include "window/new_plan_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>

using namespace piao::domain;
using namespace piao::widgets;
using piao::test::SmallPlan;

namespace {

template<typename Widget>
Widget &find(QWidget &in, const char *name)
{
    auto *found = in.findChild<Widget *>(QString::fromLatin1(name));
    REQUIRE(found);
    return *found;
}

QTreeWidgetItem *itemNamed(QTreeWidget &list, const QString &name)
{
    const auto found = list.findItems(name, Qt::MatchExactly | Qt::MatchRecursive, 0);
    REQUIRE_FALSE(found.isEmpty());
    return found.front();
}

QString written(const SmallPlan &plan, const char *json)
{
    const QString path = plan.folder.filePath(QStringLiteral("modello.json"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(json);
    return path;
}

constexpr auto small = R"({"format":"piao-template","version":1,"source":"Ente vicino","sections":[
    {"number":"1","title":"Anagrafica","content":"registry"},{"number":"2","title":"Formazione","content":"training"}]})";

struct Chapters : SmallPlan {
    RecordKey training = add(Kind::Section, {{"number", QStringLiteral("7")}, {"title", QStringLiteral("I corsi")}, {"content", QStringLiteral("training")}, {"narrative", QStringLiteral("Testo")}});
    RecordKey empty = add(Kind::Section, {{"number", QStringLiteral("8")}, {"title", QStringLiteral("Mappa")}, {"content", QStringLiteral("map")}});
};

} // namespace

TEST_CASE("Tables and figures are offered in groups, with what they show and whether the plan has data", "[template]")
{
    Chapters plan;
    PartDialog dialog(plan.document->reader(), QStringLiteral("Mappa"));
    auto &list = find<QTreeWidget>(dialog, "partList");
    CHECK(list.topLevelItemCount() == 8);
    const QTreeWidgetItem *training = itemNamed(list, QStringLiteral("Training"));
    CHECK_FALSE(training->text(1).isEmpty());
    CHECK(training->text(2).contains(QStringLiteral("no data yet")));
    CHECK(training->text(2).contains(QStringLiteral("stands in 7")));
    find<QLineEdit>(dialog, "partWords").setText(QStringLiteral("matrix"));
    CHECK(dialog.part().content == "risk_matrix");
    CHECK(find<QPushButton>(dialog, "partAdd").isEnabled());
    find<QLineEdit>(dialog, "partWords").setText(QStringLiteral("dragons"));
    CHECK_FALSE(find<QPushButton>(dialog, "partAdd").isEnabled());
    CHECK(dialog.part().content.isEmpty());
}

TEST_CASE("A part for a value asks for which", "[template]")
{
    Chapters plan;
    PartDialog none(plan.document->reader(), QStringLiteral("Mappa"));
    auto &first = find<QTreeWidget>(none, "partList");
    first.setCurrentItem(itemNamed(first, QStringLiteral("One public value")));
    CHECK_FALSE(find<QPushButton>(none, "partAdd").isEnabled());
    const RecordKey value = plan.add(Kind::PublicValue, {{"number", 1LL}, {"title", QStringLiteral("Benessere")}});
    PartDialog dialog(plan.document->reader(), QStringLiteral("Mappa"));
    auto &list = find<QTreeWidget>(dialog, "partList");
    list.setCurrentItem(itemNamed(list, QStringLiteral("One public value")));
    find<QLineEdit>(dialog, "partTitle").setText(QStringLiteral(" Il valore "));
    CHECK(dialog.part().valueId == value.id);
    CHECK(dialog.part().title == "Il valore");
}

TEST_CASE("Taking a template over shows first what it does, and is one step", "[template]")
{
    Chapters plan;
    TakeTemplateDialog dialog(*plan.document);
    CHECK(find<QListWidget>(dialog, "templateList").count() == 4);
    CHECK(find<QTreeWidget>(dialog, "templateChanges").topLevelItemCount() > 10);
    dialog.readFile(written(plan, small));
    auto &changes = find<QTreeWidget>(dialog, "templateChanges");
    QStringList shown;
    for (int row = 0; row < changes.topLevelItemCount(); ++row)
        shown.append(changes.topLevelItem(row)->text(0) + QLatin1Char(':') + changes.topLevelItem(row)->text(1));
    CHECK(shown == QStringList{"1 Anagrafica:added", "2 Formazione:renamed", "8 Mappa:switched off"});
    find<QCheckBox>(dialog, "templateTitles").setChecked(false);
    CHECK(changes.topLevelItem(1)->text(0) == "2 I corsi");
    const qlonglong revision = plan.document->revision();
    find<QPushButton>(dialog, "takeButton").click();
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(plan.document->revision() == revision + 1);
    CHECK(plan.read(plan.training).text("narrative") == "Testo");
    CHECK_FALSE(plan.read(plan.empty).value("included").toBool());
    TakeTemplateDialog again(*plan.document);
    again.readFile(plan.folder.filePath(QStringLiteral("modello.json")));
    find<QCheckBox>(again, "templateTitles").setChecked(false);
    CHECK_FALSE(find<QPushButton>(again, "takeButton").isEnabled());
}

TEST_CASE("A file that is no template is refused where it was chosen, and nothing changes", "[template]")
{
    Chapters plan;
    const qlonglong revision = plan.document->revision();
    const QString path = written(plan, R"({"format":"piao-template","version":1,"sections":[{"title":"A","content":"two dragons!"}]})");
    TakeTemplateDialog dialog(*plan.document);
    dialog.readFile(path);
    CHECK_FALSE(find<QPushButton>(dialog, "takeButton").isEnabled());
    CHECK(find<QTreeWidget>(dialog, "templateChanges").topLevelItemCount() == 0);
    CHECK(plan.document->revision() == revision);
    NewPlanDialog fresh;
    fresh.takeTemplateFile(path);
    CHECK_FALSE(fresh.plan().sections);
    CHECK(find<QLabel>(fresh, "refusal").text().contains(QStringLiteral("two dragons!")));
    fresh.takeTemplateFile(written(plan, small));
    REQUIRE(fresh.plan().sections);
    CHECK(fresh.plan().sections->sections().size() == 2);
    CHECK(find<QComboBox>(fresh, "templateBox").currentText() == "modello.json");
    find<QComboBox>(fresh, "templateBox").setCurrentIndex(1);
    CHECK_FALSE(fresh.plan().sections);
}

TEST_CASE("The plan's sections are saved as a template without its texts", "[template]")
{
    Chapters plan;
    SaveTemplateDialog dialog(*plan.document);
    find<QLineEdit>(dialog, "templateSource").setText(QStringLiteral("Nostro"));
    CHECK_FALSE(find<QCheckBox>(dialog, "templateWithLogo").isEnabled());
    const QString path = plan.folder.filePath(QStringLiteral("nostro.json"));
    REQUIRE(dialog.save(path));
    const auto read = piao::document::readTemplateFile(path);
    REQUIRE(read.ok());
    CHECK(read->source() == "Nostro");
    CHECK(read->sections().size() == 2);
    CHECK_FALSE(read->toJson().contains("Testo"));
    CHECK_FALSE(dialog.save(plan.folder.filePath(QStringLiteral("missing/nostro.json"))));
}
