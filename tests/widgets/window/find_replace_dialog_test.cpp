// SPDX-License-Identifier: EUPL-1.2
#include "support/print_qt.h"
#include "support/small_plan.h"
#include "window/find_replace_dialog.h"
#include "window/sample_window.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace piao::domain;
using namespace piao::widgets;
using piao::models::FoundTextModel;
using piao::test::SampleWindow;
using piao::test::SmallPlan;

namespace {

struct OpenDialog {
    SmallPlan plan;
    FindReplaceDialog dialog;

    OpenDialog()
    {
        for (const char *title : {"Ufficio uno", "Ufficio due", "Settore"})
            plan.add(Kind::PublicValue, {{"title", QString::fromLatin1(title)}});
        dialog.setDocument(plan.document.get());
        dialog.begin();
        QApplication::setActiveWindow(&dialog);
        REQUIRE(QTest::qWaitForWindowActive(&dialog));
    }

    template<typename Widget>
    Widget &part(const char *name)
    {
        auto *found = dialog.findChild<Widget *>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
    QTreeView &list() { return part<QTreeView>("foundList"); }
    QString message() { return part<QLabel>("findMessage").text(); }
    void search(const QString &text)
    {
        part<QLineEdit>("findText").setText(text);
        QTest::keyClick(&part<QLineEdit>("findText"), Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return part<QPushButton>("findAllButton").isEnabled(); }, 10000));
    }
};

} // namespace

TEST_CASE("What is typed and Enter finds it; the places get the keyboard, Space ticks, Enter opens")
{
    OpenDialog open;
    CHECK(open.part<QLineEdit>("findText").hasFocus());
    CHECK_FALSE(open.part<QPushButton>("findAllButton").isEnabled());
    open.search(QStringLiteral("ufficio"));
    REQUIRE(open.list().model()->rowCount() == 2);
    CHECK(open.message().startsWith("Places: 2"));
    CHECK(open.list().hasFocus());
    CHECK(open.list().currentIndex().row() == 0);
    QTest::keyClick(&open.list(), Qt::Key_Space);
    CHECK(open.list().model()->index(0, 0).data(Qt::CheckStateRole) == Qt::Unchecked);
    CHECK(open.part<QPushButton>("replaceButton").text().contains("(1)"));
    QSignalSpy asked(&open.dialog, &FindReplaceDialog::placeRequested);
    QTest::keyClick(&open.list(), Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    const auto place = asked.front().front().value<Place>();
    CHECK(place.record.kind == Kind::PublicValue);
    CHECK(place.field == "title");
}

TEST_CASE("The replacement is seen before, done in the ticked places as one step, and taken back as one")
{
    OpenDialog open;
    open.search(QStringLiteral("ufficio"));
    QTest::keyClicks(&open.part<QLineEdit>("replaceText"), QStringLiteral("Area"));
    CHECK(open.list().model()->index(1, FoundTextModel::AfterColumn).data().toString() == "Area due");
    open.list().model()->setData(open.list().model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
    const qlonglong revision = open.plan.document->revision();
    open.part<QPushButton>("replaceButton").click();
    REQUIRE(QTest::qWaitFor([&] { return open.part<QPushButton>("findAllButton").isEnabled(); }, 10000));
    CHECK(open.plan.document->revision() == revision + 1);
    CHECK(open.plan.document->reader().where(Kind::PublicValue, "title", "Area due").size() == 1);
    CHECK(open.plan.document->reader().where(Kind::PublicValue, "title", "Ufficio uno").size() == 1);
    CHECK(open.message().startsWith("Replaced: 1."));
    CHECK(open.list().model()->rowCount() == 1);
    REQUIRE(open.plan.document->undo().ok());
    CHECK(open.plan.document->reader().where(Kind::PublicValue, "title", "Ufficio due").size() == 1);
}

TEST_CASE("Nothing found, and a wrong expression, are told in the dialog")
{
    OpenDialog open;
    open.search(QStringLiteral("assente"));
    CHECK(open.message() == "Not found in the plan.");
    CHECK_FALSE(open.part<QPushButton>("replaceButton").isEnabled());
    open.part<QCheckBox>("regularExpression").click();
    CHECK_FALSE(open.part<QCheckBox>("matchAccents").isEnabled());
    open.search(QStringLiteral("(uff"));
    CHECK(open.message().contains("wrong at character"));
    open.search(QStringLiteral("(uff)icio"));
    open.part<QLineEdit>("replaceText").setText(QStringLiteral("\\1"));
    CHECK(open.list().model()->index(0, FoundTextModel::AfterColumn).data().toString() == "Uff uno");
}

TEST_CASE("Ctrl+H finds in the sample and goes to the place; the dialog goes with the plan")
{
    SampleWindow sample;
    sample.action("findReplace").trigger();
    auto &dialog = sample.find<FindReplaceDialog>("findReplaceDialog");
    CHECK(dialog.isVisible());
    CHECK(sample.action("findReplace").shortcut() == QKeySequence(Qt::CTRL | Qt::Key_H));
    auto *text = dialog.findChild<QLineEdit *>(QStringLiteral("findText"));
    text->setText(QStringLiteral("Strozzi"));
    dialog.find();
    auto *search = dialog.findChild<QPushButton *>(QStringLiteral("findAllButton"));
    REQUIRE(QTest::qWaitFor([&] { return search->isEnabled(); }, 20000));
    auto *list = dialog.findChild<QTreeView *>(QStringLiteral("foundList"));
    CAPTURE(list->model()->rowCount());
    sample.action("closePlan").trigger();
    CHECK_FALSE(dialog.isVisible());
    CHECK(list->model()->rowCount() == 0);
}
