// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "editors/record_table_panel.h"
#include "editors/section_tree_view.h"
#include "editors/sections_page.h"
#include "piao/models/record_table_model.h"
#include "piao/models/section_tree_model.h"
#include "support/print_qt.h"
#include "support/small_plan.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTimer>

using namespace piao::domain;
using namespace piao::widgets;
using piao::models::SectionTreeModel;
using piao::test::SmallPlan;

namespace {

struct Document : SmallPlan {
    RecordKey value = add(Kind::PublicValue, {{"number", 1LL}, {"title", QStringLiteral("Benessere")}});
    RecordKey top = add(Kind::Section, {{"number", QStringLiteral("SEZIONE 2")}, {"title", QStringLiteral("Valore")}});
    RecordKey first = add(Kind::Section, {{"number", QStringLiteral("2.1")}, {"title", QStringLiteral("Benessere")}, {"parent_id", top.id},
        {"content", QStringLiteral("value")}, {"value_id", value.id}});
    RecordKey second = add(Kind::Section, {{"number", QStringLiteral("2.2")}, {"title", QStringLiteral("Contesto")}, {"parent_id", top.id}});
    SectionsPage page{*document};
    SectionTreeView *tree = page.findChild<SectionTreeView *>(QStringLiteral("sectionTree"));

    Document()
    {
        page.resize(1000, 700);
        page.show();
        QApplication::setActiveWindow(&page);
        REQUIRE(QTest::qWaitForWindowActive(&page));
        tree->select(second);
        tree->setFocus();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QApplication::processEvents();
    }
    QAction &action(const char *name)
    {
        auto *found = page.findChild<QAction *>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
    QString shown(const QModelIndex &parent = {})
    {
        QString text;
        for (int row = 0; row < tree->model()->rowCount(parent); ++row) {
            const QModelIndex index = tree->model()->index(row, 0, parent);
            text += index.data(SectionTreeModel::TitleRole).toString() + QLatin1Char('(') + shown(index) + QLatin1Char(')');
        }
        return text;
    }
    QWidget &input(const char *column)
    {
        auto *found = page.findChild<QWidget *>(QStringLiteral("field.section.%1").arg(QLatin1String(column)));
        REQUIRE(found);
        return *found;
    }
};

} // namespace

TEST_CASE("The document's tree is worked with by keys alone", "[sections]")
{
    Document plan;
    plan.press(Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Contesto esterno"));
    plan.press(Qt::Key_Return);
    CHECK(plan.read(plan.second).text("title") == "Contesto esterno");
    plan.press(Qt::Key_Insert);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Contesto interno"));
    plan.press(Qt::Key_Return);
    CHECK(plan.shown() == "Valore(Benessere()Contesto esterno()Contesto interno())");
    plan.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(plan.shown() == "Valore(Benessere()Contesto interno()Contesto esterno())");
    plan.press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(plan.shown() == "Valore(Benessere(Contesto interno())Contesto esterno())");
    plan.press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    plan.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(plan.shown() == "Valore(Benessere()Contesto esterno()Contesto interno())");
    plan.press(Qt::Key_Delete);
    CHECK(plan.shown() == "Valore(Benessere()Contesto esterno())");
    CHECK_FALSE(plan.tree->currentSection().isNull());
    for (int i = 0; i < 7; ++i)
        REQUIRE(plan.document->undo().ok());
    CHECK(plan.shown() == "Valore(Benessere()Contesto esterno())");
}

TEST_CASE("The section that is current is beside the tree, and Enter goes into its text", "[sections]")
{
    Document plan;
    CHECK(dynamic_cast<QLineEdit &>(plan.input("title")).text() == "Contesto");
    plan.press(Qt::Key_Up);
    CHECK(dynamic_cast<QLineEdit &>(plan.input("title")).text() == "Benessere");
    CHECK(plan.page.current().record == plan.first);
    plan.press(Qt::Key_Return);
    QWidget *focus = QApplication::focusWidget();
    CHECK((focus == &plan.input("narrative") || plan.input("narrative").isAncestorOf(focus)));
    CHECK(plan.input("narrative").height() > 300);
}

TEST_CASE("A section of a value leads to the value", "[sections]")
{
    Document plan;
    plan.tree->select(plan.first);
    auto *subject = plan.page.findChild<QLabel *>(QStringLiteral("sectionSubject"));
    REQUIRE(subject);
    CHECK(subject->text().contains(QStringLiteral("Benessere")));
    QSignalSpy asked(&plan.page, &EditorPage::placeRequested);
    emit subject->linkActivated(Place::of(plan.value).toString());
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().front().value<Place>() == Place::of(plan.value));
    plan.tree->select(plan.second);
    CHECK_FALSE(subject->isVisible());
}

TEST_CASE("Several sections that are selected are switched off and on at once", "[sections]")
{
    Document plan;
    plan.tree->select(plan.first);
    plan.press(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(plan.tree->selectedSections().size() == 2);
    const qlonglong revision = plan.document->revision();
    plan.action("sectionPrinted").trigger();
    CHECK_FALSE(plan.read(plan.first).value("included").toBool());
    CHECK_FALSE(plan.read(plan.second).value("included").toBool());
    CHECK_FALSE(plan.action("sectionPrinted").isChecked());
    CHECK(plan.document->revision() == revision + 1);
    plan.action("sectionPrinted").trigger();
    CHECK(plan.read(plan.second).value("included").toBool());
    CHECK(plan.action("sectionPrinted").isChecked());
}

TEST_CASE("A table is added below a section from the chooser", "[sections]")
{
    Document plan;
    QTimer::singleShot(0, &plan.page, [] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        dialog->findChild<QLineEdit *>(QStringLiteral("partWords"))->setText(QStringLiteral("matrix"));
        dialog->findChild<QPushButton *>(QStringLiteral("partAdd"))->click();
    });
    plan.action("sectionAddPart").trigger();
    CHECK(plan.shown() == "Valore(Benessere()Contesto(Matrix of the risks()))");
    const RecordKey part = plan.tree->currentSection();
    CHECK(plan.read(part).text("content") == "risk_matrix");
    CHECK_FALSE(plan.read(part).has("title"));
    REQUIRE(plan.document->undo().ok());
    CHECK(plan.shown() == "Valore(Benessere()Contesto())");
}

TEST_CASE("A place of a section, of its field and of its provision opens there", "[sections]")
{
    Document plan;
    const RecordKey provision = plan.add(Kind::Provision, {{"section_id", plan.second.id}, {"title", QStringLiteral("Passo")}});
    auto *tabs = plan.page.findChild<QTabWidget *>(QStringLiteral("sectionTabs"));
    plan.page.open({Place::Page::Sections, provision, {}, 0});
    CHECK(plan.tree->currentSection() == plan.second);
    CHECK(tabs->currentIndex() == 2);
    CHECK(tabs->tabText(2).contains(QLatin1Char('1')));
    CHECK(plan.page.current().record == provision);
    plan.page.open({Place::Page::Sections, plan.first, QStringLiteral("heading"), 0});
    CHECK(plan.tree->currentSection() == plan.first);
    CHECK(QApplication::focusWidget() == &plan.input("heading"));
    CHECK(plan.page.current() == Place{Place::Page::Sections, plan.first, QStringLiteral("heading"), 0});
}

TEST_CASE("Folding and the current section survive a move elsewhere in the document", "[sections]")
{
    Document plan;
    plan.add(Kind::Section, {{"title", QStringLiteral("Sotto")}, {"parent_id", plan.first.id}});
    auto &model = static_cast<SectionTreeModel &>(*plan.tree->model());
    plan.tree->collapse(model.indexOf(plan.first));
    plan.tree->select(plan.second);
    plan.add(Kind::Section, {{"title", QStringLiteral("Allegati")}});
    CHECK(plan.tree->currentSection() == plan.second);
    CHECK_FALSE(plan.tree->isExpanded(model.indexOf(plan.first)));
    CHECK(plan.tree->isExpanded(model.indexOf(plan.top)));
    plan.page.open({Place::Page::Sections, model.keyAt(model.index(0, 0, model.indexOf(plan.first))), {}, 0});
    CHECK(plan.tree->isExpanded(model.indexOf(plan.first)));
}

TEST_CASE("An empty document offers the template's sections, and a new value its own", "[sections]")
{
    SmallPlan plan;
    plan.set(plan.document->reader().plan().key(), "template", QStringLiteral("piano_tipo"));
    SectionsPage page(*plan.document);
    page.show();
    auto *fill = page.findChild<QPushButton *>(QStringLiteral("addMissingSections"));
    REQUIRE(fill);
    REQUIRE(fill->isVisible());
    fill->click();
    const qlonglong before = plan.document->reader().count(Kind::Section);
    CHECK(before > 15);
    CHECK_FALSE(fill->isVisible());
    plan.add(Kind::PublicValue, {{"number", 1LL}, {"title", QStringLiteral("Territorio sicuro")}});
    REQUIRE(fill->isVisible());
    CHECK(page.findChild<QLabel *>(QStringLiteral("missingSections"))->text().contains(QStringLiteral("Territorio sicuro")));
    fill->click();
    CHECK(plan.document->reader().count(Kind::Section) == before + 1);
    CHECK_FALSE(fill->isVisible());
    REQUIRE(plan.document->undo().ok());
    CHECK(plan.document->reader().count(Kind::Section) == before);
}
