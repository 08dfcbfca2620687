// SPDX-License-Identifier: EUPL-1.2
#include "support/print_qt.h"
#include "editors/page_catalogue.h"
#include "window/sample_window.h"

#include "piao/exchange/samples.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTextEdit>
#include <QToolButton>
#include <QWheelEvent>

#include "piao/widgets/theme.h"

using namespace piao::domain;
using piao::models::ObjectiveTreeModel;
using piao::test::SampleWindow;
using piao::widgets::PageCatalogue;
using piao::widgets::Place;

namespace {

int visibleRows(const QTreeView &tree, const QModelIndex &parent = {})
{
    int rows = 0;
    for (int row = 0; row < tree.model()->rowCount(parent); ++row) {
        const QModelIndex index = tree.model()->index(row, 0, parent);
        rows += 1 + (tree.isExpanded(index) ? visibleRows(tree, index) : 0);
    }
    return rows;
}

bool isInteractive(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget)
        || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget)
        || qobject_cast<const QAbstractItemView *>(&widget) || qobject_cast<const QTextEdit *>(&widget)
        || qobject_cast<const QPlainTextEdit *>(&widget);
}

/// Parts that Qt makes inside its own widgets speak through those.
bool isPartOfAnother(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    const QString type = QString::fromLatin1(widget.metaObject()->className());
    return widget.objectName().startsWith(QLatin1String("qt_")) || type.startsWith(QLatin1String("QLineEditIcon"))
        || type == QLatin1String("QHeaderView") || type == QLatin1String("QTableCornerButton")
        || type.startsWith(QLatin1String("QComboBoxListView")) || qobject_cast<const QAbstractSpinBox *>(parent)
        || qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractItemView *>(parent);
}

bool hasName(const QWidget &widget, const QList<QLabel *> &labels)
{
    if (!widget.accessibleName().isEmpty())
        return true;
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (button && !button->text().isEmpty())
        return true;
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->buddy() == &widget; });
}

QStringList namelessWidgets(const QWidget &top)
{
    QStringList nameless;
    const QList<QLabel *> labels = top.findChildren<QLabel *>();
    for (const QWidget *widget : top.findChildren<QWidget *>()) {
        if (isInteractive(*widget) && !isPartOfAnother(*widget) && !hasName(*widget, labels))
            nameless.append(QStringLiteral("%1 «%2»").arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName()));
    }
    return nameless;
}

} // namespace

TEST_CASE("Every widget with which one does something has a name that can be read aloud")
{
    SampleWindow sample;
    for (const PageCatalogue::Page &page : PageCatalogue::pages()) {
        sample.window->goTo({page.page, {}, {}, 0});
        CAPTURE(page.title);
        CHECK(namelessWidgets(*sample.window) == QStringList());
    }
    for (const char *code : {"2024-A1-OP-01", "2024-C7-OP-01"}) {
        sample.go(Kind::PerformanceObjective, code);
        CHECK(namelessWidgets(*sample.window) == QStringList());
    }
    sample.go(Kind::PublicValue, "VP1");
    CHECK(namelessWidgets(*sample.window) == QStringList());
}

TEST_CASE("The views always have a current row")
{
    SampleWindow sample;
    for (const QAbstractItemView *view : sample.window->findChildren<QAbstractItemView *>()) {
        INFO(view->objectName().toStdString());
        if (view->isVisible() && view->model() && view->model()->rowCount() > 0)
            CHECK(view->currentIndex().isValid());
    }
}

TEST_CASE("Filtering opens the way to what is found, and afterwards the tree stands as before")
{
    SampleWindow sample;
    sample.go(Kind::OperationalObjective, "OO03");
    const int before = visibleRows(sample.tree());
    sample.action("filter").trigger();
    sample.type("capacita amministrativa");
    const int found = visibleRows(sample.tree());
    CHECK(found > 0);
    CHECK(found < before);
    CHECK(sample.tree().model()->rowCount() < 6);
    sample.key(Qt::Key_Escape);
    CHECK(visibleRows(sample.tree()) == before);
    CHECK(sample.currentCode() == "OO03");
    CHECK(QApplication::focusWidget() == &sample.tree());
}

TEST_CASE("The palette finds an objective by its words and goes there with the keyboard alone")
{
    SampleWindow sample;
    sample.key(Qt::Key_K, Qt::ControlModifier);
    auto &palette = sample.find("commandPalette");
    if (!palette.isVisible())
        sample.action("palette").trigger(); // shortcuts need an active window, which some platforms do not give
    REQUIRE(palette.isVisible());
    sample.type("transizione digitale oo13");
    auto &list = sample.find<QListView>("paletteList");
    REQUIRE(list.model()->rowCount() >= 1);
    CHECK(list.currentIndex().row() == 0);
    sample.key(Qt::Key_Return);
    CHECK_FALSE(palette.isVisible());
    CHECK(sample.currentCode() == "OO13");
}

TEST_CASE("Escape closes the palette and gives the focus back")
{
    SampleWindow sample;
    QWidget *before = QApplication::focusWidget();
    sample.action("palette").trigger();
    sample.type("abc");
    sample.key(Qt::Key_Escape);
    CHECK_FALSE(sample.find("commandPalette").isVisible());
    CHECK(QApplication::focusWidget() == before);
}

TEST_CASE("At the next start the window is where it was: size, place, open nodes, year")
{
    SampleWindow sample;
    sample.window->resize(1111, 777);
    sample.go(Kind::OperationalObjective, "OO13");
    const int rows = visibleRows(sample.tree());
    sample.window->close();
    sample.window = std::make_unique<piao::widgets::MainWindow>();
    CHECK(sample.window->width() == 1111);
    CHECK(sample.window->height() == 777);
    sample.open();
    CHECK(sample.currentCode() == "OO13");
    CHECK(visibleRows(sample.tree()) == rows);
}

TEST_CASE("A step of the history can be gone back to")
{
    SampleWindow sample;
    const RecordKey value = sample.withCode(Kind::PublicValue, "VP1");
    for (const char *title : {"Uno", "Due", "Tre"})
        REQUIRE(sample.document().setField(value, "title", QString::fromLatin1(title)).ok());
    auto &steps = sample.find<QListView>("stepList");
    steps.setCurrentIndex(steps.model()->index(2, 0));
    sample.find<QAbstractButton>("backTo").click();
    CHECK(sample.document().reader().read(value).text("title") == "Uno");
    CHECK(sample.document().canRedo());
}

TEST_CASE("A file that is no plan is refused in the window, and the open plan stays")
{
    SampleWindow sample;
    const QString path = sample.folder.filePath(QStringLiteral("other.piao"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("not a plan");
    file.close();
    CHECK_FALSE(sample.window->openPlan(path).ok());
    CHECK(sample.find("messageBar").isVisible());
    REQUIRE(sample.window->document());
    CHECK(sample.document().path() == sample.path);
}

TEST_CASE("Closing the plan leaves the welcome page, with the plan among the recent ones")
{
    SampleWindow sample;
    sample.action("closePlan").trigger();
    CHECK(sample.window->document() == nullptr);
    CHECK(sample.find("welcomePage").isVisible());
    CHECK_FALSE(sample.action("addChild").isEnabled());
    CHECK(sample.find<QListView>("recentList").model()->index(0, 0).data(Qt::UserRole) == sample.path);
    CHECK(namelessWidgets(*sample.window) == QStringList());
}

TEST_CASE("The welcome page offers each sample, the real plan first, and a sample opens")
{
    SampleWindow sample;
    sample.action("closePlan").trigger();
    const QMenu *menu = sample.find<QPushButton>("sampleButton").menu();
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == qsizetype(piao::exchange::samples().size()));
    CHECK(menu->actions().front()->objectName() == QStringLiteral("openSample-lucca-2024-2026"));
    for (const piao::exchange::Sample &each : piao::exchange::samples()) {
        INFO(each.name);
        CHECK(sample.action((QByteArray("openSample-") + each.name).constData()).isEnabled());
        const QString path = sample.folder.filePath(each.fileName());
        REQUIRE(piao::exchange::importIntoNewPlan(path, each.source()).ok());
        REQUIRE(sample.window->openPlan(path).ok());
        CHECK(sample.document().reader().ok());
    }
}

TEST_CASE("The wheel never changes a value in passing")
{
    piao::widgets::applyTheme(*qApp, piao::widgets::Appearance::Light);
    QSpinBox box;
    box.setValue(5);
    box.show();
    box.setFocus();
    QWheelEvent wheel({5, 5}, box.mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&box, &wheel);
    CHECK(box.value() == 5);
}

TEST_CASE("Text and marks stand out enough from what is behind them, light and dark")
{
    const auto luminance = [](const QColor &color) {
        const auto linear = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    const auto contrast = [&](const QColor &a, const QColor &b) {
        const double x = luminance(a) + 0.05, y = luminance(b) + 0.05;
        return std::max(x, y) / std::min(x, y);
    };
    for (const auto appearance : {piao::widgets::Appearance::Light, piao::widgets::Appearance::Dark}) {
        piao::widgets::applyTheme(*qApp, appearance);
        const QPalette palette = QApplication::palette();
        const QColor base = palette.color(QPalette::Base);
        const auto colors = piao::widgets::meaningColors(palette);
        for (const QColor &color : {palette.color(QPalette::Text), palette.color(QPalette::PlaceholderText), palette.color(QPalette::Link),
                                    colors.complete, colors.partial, colors.doubtful, colors.refusal})
            CHECK(contrast(color, base) >= 4.5);
        CHECK(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
    }
    piao::widgets::applyTheme(*qApp, piao::widgets::Appearance::Light);
}
