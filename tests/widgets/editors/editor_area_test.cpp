// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "support/print_qt.h"
#include "support/small_plan.h"

#include "editors/editor_page.h"
#include "editors/link_chips.h"
#include "editors/page_catalogue.h"
#include "editors/record_table_panel.h"
#include "forms/field_input.h"
#include "piao/models/indicator_table_model.h"
#include "piao/models/record_table_model.h"
#include "piao/widgets/editor_area.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace piao::domain;
using namespace piao::models;
using namespace piao::widgets;
using piao::test::SmallPlan;

namespace {

/// A plan with one record of each level and of each registry, and all its editors open.
struct WholePlan : SmallPlan {
    RecordKey value = add(Kind::PublicValue, {{"title", QStringLiteral("Benessere")}, {"number", 1LL}});
    RecordKey strategic = add(Kind::StrategicObjective, {{"title", QStringLiteral("Migliorare")}, {"number", 4LL}});
    RecordKey operational = add(Kind::OperationalObjective, {{"title", QStringLiteral("Fare")}, {"number", 13LL}});
    RecordKey centre = add(Kind::ResponsibilityCentre, {{"code", QStringLiteral("A1")}, {"name", QStringLiteral("Organi")}});
    RecordKey performance = add(Kind::PerformanceObjective, {{"title", QStringLiteral("Comunicare")}, {"year", 2024LL},
        {"operational_id", operational.id}, {"centre_id", centre.id}});
    RecordKey indicator = add(Kind::Indicator, {{"name", QStringLiteral("Visite")}, {"performance_id", performance.id}});
    RecordKey process = add(Kind::Process, {{"name", QStringLiteral("Affidamento diretto")}});
    RecordKey measure = add(Kind::Measure, {{"title", QStringLiteral("Rotazione")}});
    EditorArea area;

    WholePlan()
    {
        add(Kind::StrategicValue, {{"strategic_id", strategic.id}, {"value_id", value.id}});
        add(Kind::OperationalStrategic, {{"operational_id", operational.id}, {"strategic_id", strategic.id}});
        area.resize(1100, 800);
        area.setDocument(document.get());
    }

    void openAll()
    {
        for (const PageCatalogue::Page &page : PageCatalogue::pages())
            area.open({page.page, {}, {}, 0});
        for (const RecordKey &record : {value, strategic, operational, performance, process, measure})
            area.open(Place::of(record));
    }
};

QString named(Kind kind, const char *column)
{
    return QStringLiteral("%1.%2").arg(QLatin1String(describe(kind).table), QLatin1String(column));
}

/// "table.column" of each field that some editor of the area shows.
QSet<QString> shownFields(const EditorArea &area)
{
    QSet<QString> shown;
    for (const QWidget *widget : area.findChildren<QWidget *>()) {
        if (widget->objectName().startsWith(QLatin1String("field.")))
            shown.insert(widget->objectName().mid(6));
    }
    for (RecordTablePanel *panel : area.findChildren<RecordTablePanel *>()) {
        const RecordTableModel &model = panel->model();
        for (int column = 0; column < model.columnCount(); ++column) {
            const Field *field = model.fieldAt(column);
            for (const RecordDescription &description : allRecords()) {
                if (field >= description.fields.data() && field < description.fields.data() + description.fields.size())
                    shown.insert(named(description.kind, field->column));
            }
        }
    }
    for (const LinkChips *chips : area.findChildren<LinkChips *>()) {
        for (const Field &field : describe(chips->linkKind()).fields)
            shown.insert(named(chips->linkKind(), field.column));
    }
    return shown;
}

bool needsName(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractItemView *>(widget)
        || qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QTabWidget *>(widget);
}

} // namespace

TEST_CASE("Each described field that is for people appears in some editor")
{
    WholePlan plan;
    plan.openAll();
    const QSet<QString> shown = shownFields(plan.area);
    for (const RecordDescription &description : allRecords()) {
        for (const Field &field : description.fields) {
            // What a record belongs to is the sheet on which it stands.
            if (field.is(Hidden) || field.is(Owner) || (field.is(Parent) && field.is(Required)))
                continue;
            INFO(named(description.kind, field.column).toStdString());
            CHECK(shown.contains(named(description.kind, field.column)));
        }
    }
}

TEST_CASE("Whatever takes the focus has an accessible name")
{
    WholePlan plan;
    plan.openAll();
    for (const QWidget *widget : plan.area.findChildren<QWidget *>()) {
        if (!needsName(widget) || widget->objectName().startsWith(QLatin1String("qt_")) || widget->window() != &plan.area)
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (widget->focusPolicy() == Qt::NoFocus || (button && !button->text().isEmpty()))
            continue;
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString() << " in "
                                               << widget->parentWidget()->metaObject()->className());
        CHECK_FALSE(widget->accessibleName().isEmpty());
    }
}

TEST_CASE("Tables with rows always have a current cell")
{
    WholePlan plan;
    plan.openAll();
    for (const QAbstractItemView *view : plan.area.findChildren<QAbstractItemView *>()) {
        if (view->model() && view->model()->rowCount(view->rootIndex()) > 0 && qobject_cast<const RecordTableView *>(view))
            CHECK(view->currentIndex().isValid());
    }
}

TEST_CASE("A place of a part opens the sheet it belongs to, with the cursor in the cell")
{
    WholePlan plan;
    plan.area.open(Place::of(plan.indicator, QStringLiteral("value_text"), 2025));
    CHECK(plan.area.current() == Place::of(plan.indicator, QStringLiteral("value_text"), 2025));
    const RecordKey phase = plan.add(Kind::Phase, {{"title", QStringLiteral("Analisi")}, {"objective_id", plan.performance.id}});
    plan.area.open(Place::of(phase));
    CHECK(plan.area.current().record == phase);
    plan.area.open(Place::of(plan.centre));
    CHECK(plan.area.current().page == Place::Page::Centres);
    CHECK(plan.area.current().record == plan.centre);
    const Place before = plan.area.current();
    plan.area.open(Place::of({Kind::PerformanceObjective, QStringLiteral("gone"), {}}));
    CHECK(plan.area.current() == before);
}

TEST_CASE("The head of the sheet says where the objective contributes, and its links lead there")
{
    WholePlan plan;
    plan.area.open(Place::of(plan.performance));
    QLabel *path = nullptr;
    for (QLabel *label : plan.area.findChildren<QLabel *>()) {
        if (label->text().contains(QLatin1String("href")))
            path = label;
    }
    REQUIRE(path);
    for (const RecordKey &key : {plan.operational, plan.strategic, plan.value})
        CHECK(path->text().contains(Place::of(key).toString()));
    QSignalSpy asked(&plan.area, &EditorArea::placeRequested);
    emit path->linkActivated(Place::of(plan.value).toString());
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().front().value<Place>() == Place::of(plan.value));
}

TEST_CASE("An operational objective gets and loses its centres by chips")
{
    WholePlan plan;
    plan.area.open(Place::of(plan.operational));
    LinkChips *centres = nullptr;
    for (LinkChips *chips : plan.area.findChildren<LinkChips *>()) {
        if (chips->linkKind() == Kind::OperationalCentre)
            centres = chips;
    }
    REQUIRE(centres);
    plan.area.show();
    QApplication::setActiveWindow(&plan.area);
    REQUIRE(QTest::qWaitForWindowActive(&plan.area));
    centres->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("organi"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(centres->linkedIds() == QStringList{plan.centre.id});
    for (QToolButton *button : centres->findChildren<QToolButton *>()) {
        if (button->isVisible() && button->toolTip().startsWith(QLatin1String("Take")))
            button->click();
    }
    CHECK(centres->linkedIds().isEmpty());
}

TEST_CASE("A title or an indicator's name of many sentences never makes the editor wider than a small window", "[editors]")
{
    WholePlan plan;
    const QString sentences = QStringLiteral("servizi ai comuni attraverso modelli e formazione ").repeated(12);
    REQUIRE(plan.document->setField(plan.indicator, "name", sentences).ok());
    for (const RecordKey &node : {plan.value, plan.strategic, plan.operational, plan.performance})
        REQUIRE(plan.document->setField(node, "title", sentences).ok());
    plan.area.show();
    plan.openAll();
    plan.area.open(Place::of(plan.indicator));
    QTest::qWait(50);
    for (const QWidget *page : plan.area.findChildren<EditorPage *>()) {
        INFO(page->metaObject()->className());
        CHECK(page->minimumSizeHint().width() <= 700);
    }
    CHECK(plan.area.minimumSizeHint().width() <= 700);
}
