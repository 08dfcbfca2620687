// SPDX-License-Identifier: EUPL-1.2
#include "support/print_qt.h"
#include "window/sample_window.h"

#include "editors/record_table_view.h"
#include "findings/finding_place.h"
#include "navigation/place_finder.h"
#include "piao/checks/live_checks.h"
#include "piao/models/finding_marks.h"
#include "piao/models/indicator_table_model.h"

using namespace piao::domain;
using namespace piao::widgets;
using piao::models::IndicatorTableModel;
using piao::test::SampleWindow;

namespace {

/// Where the cursor is, as record and column, whether in a form, in a table or in links.
struct Cursor {
    QString input;  ///< "table.column" of a form's input, or of what adds a link
    RecordKey row;  ///< of a table
    QString column;
    int year = 0;
};

Cursor cursor()
{
    for (QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        if (widget->objectName().startsWith(QLatin1String("field.")))
            return {widget->objectName().mid(6), {}, {}};
        const auto *view = qobject_cast<RecordTableView *>(widget);
        if (!view || !view->currentIndex().isValid())
            continue;
        const QModelIndex cell = view->currentIndex();
        const Field *field = view->recordModel()->fieldAt(cell.column());
        const auto *grid = qobject_cast<const IndicatorTableModel *>(view->recordModel());
        return {{}, view->currentRecord(), field ? QString::fromLatin1(field->column) : QString(), grid ? grid->yearAt(cell.column()) : 0};
    }
    return {};
}

/// Of a link or a target the cursor may be on what it leads to, or on the year of its indicator.
bool isRowOf(const Cursor &at, const RecordKey &record)
{
    if (at.row == record)
        return true;
    const bool target = record.kind == Kind::Target && at.row.kind == Kind::Indicator && QString::number(at.year) == record.part;
    return (target && at.row.id == record.id) || (!record.part.isEmpty() && at.row.id == record.part);
}

/// A field that says to what the record belongs has no place of its own: there the record is enough.
bool isOwnField(const Field &field)
{
    const bool belongs = field.type == FieldType::Reference && (field.is(Owner) || field.is(Parent) || field.is(PrimaryKey));
    return !field.is(Hidden) && !field.is(PrimaryKey) && !belongs;
}

struct Everything : SampleWindow {
    Everything()
    {
        add(Kind::RuleSet, {{"name", QStringLiteral("Regola")}});
        add(Kind::Director, {{"name", QStringLiteral("Una persona")}});
        add(Kind::Phase, {{"title", QStringLiteral("Analisi")}, {"objective_id", first(Kind::PerformanceObjective).id}});
        add(Kind::Leaver, {{"year", 2024LL}});
        add(Kind::PositiveAction, {{"title", QStringLiteral("Azione")}});
        add(Kind::Actual, {{"indicator_id", first(Kind::Indicator).id}, {"value_text", QStringLiteral("12")}});
    }

    RecordKey first(Kind kind) { return document().reader().all(kind).front().key(); }
    void add(Kind kind, std::initializer_list<std::pair<const char *, QVariant>> fields)
    {
        Record record(kind);
        for (const auto &[column, value] : fields)
            record.set(column, value);
        REQUIRE(document().perform({}, [&](piao::document::UnitOfWork &unit) -> Result<void> {
            const auto added = unit.insert(record);
            return added ? Result<void>() : Result<void>(added.error());
        }).ok());
    }
    void jump(const RecordKey &record, const QString &column)
    {
        tree().setFocus();
        const auto place = editingPlace(record, document().reader(), column);
        REQUIRE(place);
        window->goTo(*place);
        QApplication::processEvents();
    }
};

} // namespace

TEST_CASE("Each field of each kind of record that a finding may be about leads to its input or its cell", "[jump]")
{
    Everything sample;
    int kinds = 0;
    for (const RecordDescription &description : allRecords()) {
        const std::vector<Record> records = sample.document().reader().all(description.kind);
        if (records.empty())
            continue;
        ++kinds;
        const RecordKey record = records.back().key();
        for (const Field &field : description.fields) {
            const QString column = QString::fromLatin1(field.column);
            INFO(description.table << "." << field.column);
            sample.jump(record, column);
            if (!isOwnField(field) || description.kind == Kind::AttachmentContent)
                continue;
            const Cursor at = cursor();
            const bool here = at.input == QStringLiteral("%1.%2").arg(QLatin1String(description.table), column)
                || (isRowOf(at, record) && at.column == column);
            INFO("the cursor is in " << at.input.toStdString() << at.row.id.toStdString() << "." << at.column.toStdString());
            CHECK(here);
        }
    }
    // What the sample and the test have not got are the records of the checks themselves.
    CHECK(kinds >= kindCount - 4);
}

TEST_CASE("A link leads to where it is made, and a part of an indicator to its row", "[jump]")
{
    Everything sample;
    for (const Kind kind : {Kind::StrategicValue, Kind::OperationalStrategic, Kind::OperationalCentre, Kind::HireValue, Kind::TrainingCentre}) {
        const RecordDescription &description = describe(kind);
        INFO(description.table);
        sample.jump(sample.document().reader().all(kind).back().key(), {});
        CHECK(cursor().input.startsWith(QLatin1String(description.table)));
    }
    const RecordKey actual = sample.document().reader().all(Kind::Actual).back().key();
    sample.jump(actual, QStringLiteral("evidence"));
    CHECK(cursor().row == actual);
}

TEST_CASE("A missing target leads to the cell of its year", "[jump]")
{
    SampleWindow sample;
    const piao::checks::LiveChecks *checks = piao::models::FindingMarks::of(sample.document()).checks();
    REQUIRE(checks);
    REQUIRE(checks->checker());
    const auto found = checks->checker()->findings(piao::checks::indexOfCheck(u"L02"));
    REQUIRE_FALSE(found.empty());
    const auto place = placeOfFinding(*checks->checker(), found.front(), sample.document().reader());
    REQUIRE(place);
    sample.window->goTo(*place);
    QApplication::processEvents();
    CHECK(cursor().row == checks->checker()->recordOf(found.front()));
    CHECK(cursor().year == found.front().detail);
}

TEST_CASE("A field that is far down its form is scrolled into sight", "[jump]")
{
    SampleWindow sample;
    sample.window->resize(1280, 560);
    const RecordKey plan = sample.document().reader().plan().key();
    sample.window->goTo(*editingPlace(plan, sample.document().reader(), QStringLiteral("notes")));
    QTest::qWait(20);
    auto &notes = sample.find("field.plan.notes");
    CHECK(notes.hasFocus());
    CHECK(notes.visibleRegion().boundingRect().height() > notes.height() / 2);
}
