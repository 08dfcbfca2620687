// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "support/print_qt.h"
#include "support/small_plan.h"

#include "piao/models/coverage_model.h"
#include "piao/models/risk_matrix_model.h"
#include "piao/models/risk_register_model.h"
#include "risk/coverage_page.h"
#include "risk/level_chip.h"
#include "risk/risk_register_page.h"
#include "risk/risk_register_view.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace piao::domain;
using namespace piao::models;
using namespace piao::widgets;
using piao::test::SmallPlan;
using Content = RegisterContent;

namespace {

struct EmptyPage : SmallPlan {
    std::unique_ptr<RiskRegisterPage> page;

    EmptyPage() { QSettings().clear(); }
    ~EmptyPage() { QSettings().clear(); }

    void show()
    {
        page = std::make_unique<RiskRegisterPage>(*document);
        page->resize(1000, 700);
        page->show();
        QApplication::setActiveWindow(page.get());
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        view().setFocus();
    }

    RiskRegisterView &view() { return *page->findChild<RiskRegisterView *>(QStringLiteral("riskRegister")); }
    RiskRegisterModel &model() { return *view().registerModel(); }
    template<typename Widget>
    Widget &find(const char *name)
    {
        auto *found = page->findChild<Widget *>(QString::fromLatin1(name));
        INFO("the page has no " << name);
        REQUIRE(found);
        return *found;
    }
    QModelIndex cell(int row, Content content) { return model().index(row, model().columnOf(content)); }
    QString text(int row, Content content) { return cell(row, content).data().toString(); }
    void go(int row, Content content) { view().setCurrentIndex(cell(row, content)); }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &view(), Qt::Key(key), modifiers);
    }
    void type(const QString &typed) { QTest::keyClicks(QApplication::focusWidget(), typed); }
};

struct FilledPage : EmptyPage {
    RecordKey contracts = add(Kind::RiskArea, {{"number", 1LL}, {"title", "Contratti"}});
    RecordKey people = add(Kind::RiskArea, {{"number", 2LL}, {"title", "Personale"}});
    RecordKey interest = add(Kind::ExposureCriterion, {{"number", 1LL}, {"title", "Interesse esterno"}});
    RecordKey award = add(Kind::Process, {{"area_id", contracts.id}, {"code", "P1"}, {"name", "Affidamento"}});
    RecordKey hiring = add(Kind::Process, {{"area_id", people.id}, {"code", "P2"}, {"name", "Assunzioni"}});
    RecordKey extension = add(Kind::RiskEvent, {{"process_id", award.id}, {"description", "Proroga tacita"}});
    RecordKey tailored = add(Kind::RiskEvent, {{"process_id", award.id}, {"description", "Bando su misura"}});
    RecordKey quiz = add(Kind::RiskEvent, {{"process_id", hiring.id}, {"description", "Quiz diffusi"}});

    FilledPage()
    {
        set(extension, "level_before", QStringLiteral("high"));
        show();
    }
};

/// WCAG 2: from 1 to 21.
double contrast(const QColor &first, const QColor &second)
{
    const auto luminance = [](const QColor &color) {
        const auto part = [](double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
        return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
    };
    const double a = luminance(first) + 0.05;
    const double b = luminance(second) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

} // namespace

TEST_CASE("An empty register says what belongs there and adds the first process", "[risk]")
{
    EmptyPage page;
    page.show();
    CHECK(page.view().accessibleDescription().contains("2.3"));
    auto &fill = page.find<QPushButton>("registerFill");
    CHECK(fill.isVisible());
    CHECK(fill.text() == "Add the first process");
    QTest::mouseClick(&fill, Qt::LeftButton);
    CHECK(page.model().rowCount() == 1);
    CHECK_FALSE(fill.isVisible());
    page.type("Affidamento");
    page.key(Qt::Key_Tab);
    CHECK(page.text(0, Content::Process) == "Affidamento");
    page.go(0, Content::Event);
    page.view().setFocus();
    page.key(Qt::Key_Insert);
    page.type("Proroga");
    page.key(Qt::Key_Return);
    CHECK(page.text(0, Content::Event) == "Proroga");
    page.key(Qt::Key_Insert);
    page.type("Bando");
    page.key(Qt::Key_Return);
    CHECK(page.model().rowCount() == 2);
    CHECK(page.document->reader().count(Kind::RiskEvent) == 2);
}

TEST_CASE("B, M or A in a column of levels sets the level, without opening anything", "[risk]")
{
    FilledPage page;
    page.go(1, Content::EventLevel);
    page.type("m");
    CHECK(page.text(1, Content::EventLevel) == "M");
    CHECK(QApplication::focusWidget() == &page.view());
    page.key(Qt::Key_Delete);
    CHECK(page.text(1, Content::EventLevel).isEmpty());
    page.view().selectionModel()->select(QItemSelection(page.cell(0, Content::EventLevel), page.cell(2, Content::EventLevel)),
        QItemSelectionModel::ClearAndSelect);
    const auto revision = page.document->revision();
    page.type("B");
    CHECK(page.text(0, Content::EventLevel) + page.text(1, Content::EventLevel) + page.text(2, Content::EventLevel) == "BBB");
    CHECK(page.document->revision() == revision + 1);
    page.go(0, Content::Event);
    page.type("B");
    REQUIRE(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    page.key(Qt::Key_Escape);
    CHECK(page.text(0, Content::Event) == "Proroga tacita");
}

TEST_CASE("Area, process and owner stay in sight while the rest scrolls, and are edited where they are", "[risk]")
{
    FilledPage page;
    auto &frozen = page.find<QTableView>("frozenColumns");
    CHECK(frozen.isVisible());
    CHECK(frozen.width() == page.view().frozenWidth());
    page.go(0, Content::State);
    auto *bar = page.view().horizontalScrollBar();
    CHECK(bar->value() > 0);
    CHECK(page.view().visualRect(page.cell(0, Content::State)).left() >= page.view().frozenWidth());
    const int scrolled = bar->value();
    page.go(0, Content::Process);
    CHECK(bar->value() == scrolled);
    page.key(Qt::Key_F2);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(editor);
    CHECK(frozen.isAncestorOf(editor));
    editor->setText("Gare");
    page.key(Qt::Key_Return);
    CHECK(page.text(0, Content::Process) == "P1 Gare");
    CHECK(QApplication::focusWidget() == &page.view());
    page.view().verticalScrollBar()->setValue(page.view().verticalScrollBar()->maximum());
    CHECK(frozen.verticalScrollBar()->value() == page.view().verticalScrollBar()->value());
    CHECK(frozen.selectionModel() == page.view().selectionModel());
}

TEST_CASE("Groups of columns fold by key, by button and by click, and are remembered", "[risk]")
{
    FilledPage page;
    const int rationale = page.model().columnOf(Content::EventRationale);
    const int level = page.model().columnOf(Content::EventLevel);
    CHECK_FALSE(page.view().isColumnHidden(rationale));
    page.go(0, Content::EventRationale);
    page.key(Qt::Key_G, Qt::ControlModifier);
    CHECK(page.view().isColumnHidden(rationale));
    CHECK_FALSE(page.view().isColumnHidden(level));
    CHECK(page.view().currentIndex().column() == level);
    auto &button = page.find<QToolButton>(qPrintable(QStringLiteral("group%1").arg(int(RegisterGroup::Judgement))));
    CHECK_FALSE(button.isChecked());
    button.click();
    CHECK_FALSE(page.view().isColumnHidden(rationale));
    QHeaderView *header = page.view().horizontalHeader();
    page.go(0, Content::Event);
    const int x = header->sectionViewportPosition(page.model().columnOf(Content::Event)) + 5;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, 5));
    CHECK(page.view().folded().count(RegisterGroup::Identification) == 0);
    page.show();
    CHECK(page.view().folded().count(RegisterGroup::Identification) == 0);
    CHECK(page.view().folded().count(RegisterGroup::Judgement) == 0);
}

TEST_CASE("Folded away, the exposure is a row of letters", "[risk]")
{
    FilledPage page;
    CHECK(page.view().folded().count(RegisterGroup::Exposure) == 1);
    CHECK_FALSE(page.view().isColumnHidden(page.model().columnOf(Content::Profile)));
    CHECK(page.view().isColumnHidden(page.model().columnOf(Content::Rating)));
    page.view().setFolded(RegisterGroup::Exposure, false);
    CHECK(page.view().isColumnHidden(page.model().columnOf(Content::Profile)));
    page.go(0, Content::Rating);
    page.type("A");
    CHECK(page.text(0, Content::Profile) == "A");
}

TEST_CASE("The matrix narrows the register at Enter, and the filter shows that it does", "[risk]")
{
    FilledPage page;
    auto &matrix = page.find<QTableView>("riskMatrix");
    matrix.setFocus();
    matrix.setCurrentIndex(matrix.model()->index(0, RiskMatrixModel::HighColumn));
    QTest::keyClick(&matrix, Qt::Key_Return);
    CHECK(page.model().rowCount() == 2);
    CHECK(page.find<QComboBox>("registerArea").currentText() == "1 Contratti");
    CHECK(page.find<QComboBox>("registerLevel").currentText() == "A High");
    auto &clear = page.find<QPushButton>("registerClear");
    CHECK(clear.isVisible());
    CHECK(page.find<QLabel>("registerCount").text().contains("2"));
    QTest::mouseClick(&clear, Qt::LeftButton);
    CHECK(page.model().rowCount() == 3);
    CHECK_FALSE(clear.isVisible());
    page.find<QComboBox>("matrixStage").setCurrentIndex(1);
    CHECK(matrix.model()->index(0, RiskMatrixModel::UnjudgedColumn).data().toInt() == 1);
    page.find<QComboBox>("matrixBy").setCurrentIndex(1);
    CHECK(matrix.model()->index(0, 0).data().toString() == "Without a centre");
}

TEST_CASE("The filter narrows while it is typed, and who stood on a row stays on it", "[risk]")
{
    FilledPage page;
    page.go(2, Content::Event);
    auto &filter = page.find<QLineEdit>("registerFilter");
    filter.setFocus();
    page.type("quiz");
    CHECK(page.model().rowCount() == 1);
    CHECK(page.view().currentIndex().row() == 0);
    filter.clear();
    CHECK(page.view().currentIndex().row() == 2);
    page.find<QCheckBox>("registerIncomplete").setChecked(true);
    CHECK(page.model().rowCount() == 3);
    filter.setText("nessuno");
    CHECK(page.model().rowCount() == 0);
    CHECK(page.view().accessibleDescription() == "No row meets the filter.");
    QTest::mouseClick(&page.find<QPushButton>("registerFill"), Qt::LeftButton);
    CHECK(page.model().rowCount() == 3);
}

TEST_CASE("Enter opens the process of the row", "[risk]")
{
    FilledPage page;
    QSignalSpy requested(page.page.get(), &EditorPage::placeRequested);
    page.go(1, Content::Event);
    page.key(Qt::Key_Return);
    REQUIRE(requested.size() == 1);
    CHECK(requested.front().front().value<Place>().record == page.award);
    page.page->open({Place::Page::RiskRegister, page.quiz, {}, 0});
    CHECK(page.page->current().record == page.quiz);
    page.find<QLineEdit>("registerFilter").setText("proroga");
    page.page->open({Place::Page::RiskRegister, page.quiz, {}, 0});
    CHECK(page.page->current().record == page.quiz);
}

TEST_CASE("Blocks are copied and pasted, into the columns that are seen", "[risk]")
{
    FilledPage page;
    page.view().setFolded(RegisterGroup::Identification, false);
    page.view().selectionModel()->select(QItemSelection(page.cell(0, Content::EventCode), page.cell(1, Content::Event)),
        QItemSelectionModel::ClearAndSelect);
    page.key(Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == "\tProroga tacita\n\tBando su misura\n");
    QGuiApplication::clipboard()->setText("A\tprassi\nM\tnuovo\nZ\t\n");
    page.go(0, Content::EventLevel);
    page.view().selectionModel()->clearSelection();
    page.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(page.text(1, Content::EventLevel) == "M");
    CHECK(page.text(1, Content::EventRationale) == "nuovo");
    auto &message = page.find<QLabel>("messageText");
    CHECK(message.isVisible());
    CHECK(message.text().contains("«Z»"));
    QTest::mouseClick(&page.find<QPushButton>("messageAction"), Qt::LeftButton);
    CHECK(page.text(1, Content::EventLevel).isEmpty());
}

TEST_CASE("The menu of a cell offers its levels, rows and groups", "[risk]")
{
    FilledPage page;
    page.go(0, Content::EventLevel);
    QMenu menu;
    page.view().fillMenu(menu);
    QStringList texts;
    for (const QAction *action : menu.actions())
        texts.append(action->text().section(u'\t', 0, 0));
    for (const char *text : {"Open the process", "Level", "Add an event", "Add a process", "Delete the events", "Show Measures"})
        CHECK(texts.contains(QString::fromLatin1(text)));
    page.view().removeEvents();
    CHECK(page.model().rowCount() == 2);
    REQUIRE(page.document->undo().ok());
    CHECK(page.model().rowCount() == 3);
}

TEST_CASE("The letters of the levels are readable on light and on dark", "[risk]")
{
    for (const bool dark : {false, true}) {
        QPalette palette;
        palette.setColor(QPalette::Window, dark ? QColor(0x1c, 0x22, 0x2b) : QColor(0xf4, 0xf6, 0xf9));
        palette.setColor(QPalette::WindowText, dark ? Qt::white : Qt::black);
        const QColor base = dark ? QColor(0x15, 0x1a, 0x21) : QColor(Qt::white);
        for (const RiskLevel level : riskLevels) {
            const LevelColors colors = levelColors(palette, level);
            CAPTURE(dark, int(level));
            CHECK(contrast(colors.ground, colors.letter) >= 4.5);
            CHECK(contrast(base, colors.outline) >= 4.5);
        }
    }
}

TEST_CASE("The coverage page marks gaps, narrows to them and opens what a cell names", "[risk]")
{
    FilledPage plan;
    const RecordKey measure = plan.add(Kind::Measure, {{"title", "Albo"}, {"scope", "specific"}});
    const RecordKey value = plan.add(Kind::PublicValue, {{"title", "Legalità"}});
    plan.add(Kind::ProcessMeasure, {{"process_id", plan.award.id}, {"measure_id", measure.id}});
    plan.add(Kind::MeasureValue, {{"measure_id", measure.id}, {"value_id", value.id}});
    CoveragePage page(*plan.document);
    page.resize(1000, 500);
    page.show();
    auto *table = page.findChild<QTableView *>(QStringLiteral("coverageTable"));
    CHECK(table->model()->rowCount() == 2);
    CHECK(page.findChild<QLabel *>(QStringLiteral("coverageGaps"))->text().contains("1 process(es) without a measure"));
    QSignalSpy requested(&page, &EditorPage::placeRequested);
    table->setCurrentIndex(table->model()->index(0, CoverageModel::MeasureColumn));
    QTest::keyClick(table, Qt::Key_Return);
    table->setCurrentIndex(table->model()->index(0, CoverageModel::ValuesColumn));
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(requested.size() == 2);
    CHECK(requested.at(0).front().value<Place>().record == measure);
    CHECK(requested.at(1).front().value<Place>().record == value);
    page.findChild<QCheckBox *>(QStringLiteral("gapsOnly"))->setChecked(true);
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(table->model()->index(0, CoverageModel::GapColumn).data().toString() == "No measure treats this process.");
    page.findChild<QLineEdit *>(QStringLiteral("coverageFilter"))->setText("zzz");
    CHECK(table->model()->rowCount() == 0);
    page.open({Place::Page::Coverage, plan.award, {}, 0});
    CHECK(page.current().page == Place::Page::Coverage);
}
