// SPDX-License-Identifier: EUPL-1.2
#include "people/people_checks.h"

#include "check_text.h"
#include "facts/plan_order.h"
#include "wording/names.h"
#include "wording/text_words.h"

#include <algorithm>

namespace piao::checks {
namespace {

using domain::Kind;

/// The columns by which two rows of a table are one; the first one must be given.
struct Table {
    std::vector<Column> columns;
    Grouping grouping;
};

void rowKeys(const Fact &row, std::vector<quint64> &keys);

std::vector<Column> columnsOf(Kind kind, std::initializer_list<const char *> names)
{
    std::vector<Column> columns;
    for (const char *name : names)
        columns.emplace_back(kind, name);
    return columns;
}

const std::vector<Table> &tables()
{
    static const auto all = [] {
        std::vector<Table> made;
        const auto add = [&](Kind kind, std::initializer_list<const char *> names) { made.push_back({columnsOf(kind, names), {kind, rowKeys}}); };
        add(Kind::Hire, {"profile", "kind", "year", "area", "number", "mode", "cost_first_year", "start_date", "cost_full_year", "value_text", "centre_id"});
        add(Kind::Leaver, {"profile", "year", "area", "number", "reason", "leaving_date", "centre_id"});
        add(Kind::TrainingCourse, {"course", "sector", "area", "years", "years_printed", "objectives", "recipients"});
        add(Kind::TrainingBudget, {"year"});
        add(Kind::StaffCount, {"area", "reference_date"});
        add(Kind::StaffEstablishment, {"area"});
        add(Kind::PrintedTotal, {"field", "list", "year"});
        add(Kind::Process, {"name", "area_id", "centre_id", "owner_text"});
        add(Kind::RiskEvent, {"description", "process_id"});
        add(Kind::Measure, {"title", "scope", "type", "centre_id", "responsible"});
        add(Kind::PublicationDuty, {"name", "level1", "level2", "contents", "centre_id"});
        add(Kind::IndicatorGroup, {"title", "list"});
        add(Kind::MonitoringActivity, {"what", "section", "who", "how", "when_text"});
        return made;
    }();
    return all;
}

const Table &tableOf(Kind kind)
{
    const auto found = std::find_if(tables().begin(), tables().end(), [=](const Table &table) { return table.grouping.kind == kind; });
    Q_ASSERT(found != tables().end());
    return *found;
}

/// Of texts the wording, of other values what they are; the same for equal values only as far as a number can tell.
quint64 hashOfValue(const QVariant &value)
{
    return value.userType() == QMetaType::QString ? wordingHash(value.toString()) : wordingHash(value.toDate().isValid() ? value.toDate().toString(Qt::ISODate) : value.toString());
}

void rowKeys(const Fact &row, std::vector<quint64> &keys)
{
    const Table &table = tableOf(row.kind());
    if (!row.has(table.columns.front()))
        return;
    quint64 key = 0;
    for (const Column &column : table.columns)
        key = key * 1099511628211ull + (row.has(column) ? hashOfValue(row.value(column.field())) : 1);
    keys.push_back(key);
}

bool isSameRow(const Fact &left, const Fact &right)
{
    const std::vector<Column> &columns = tableOf(left.kind()).columns;
    return std::all_of(columns.begin(), columns.end(), [&](const Column &column) {
        const QVariant &a = left.value(column.field());
        const QVariant &b = right.value(column.field());
        return a == b || (a.userType() == QMetaType::QString && b.userType() == QMetaType::QString && sameWording(a.toString(), b.toString()));
    });
}

std::vector<Kind> kinds()
{
    std::vector<Kind> all;
    for (const Table &table : tables())
        all.push_back(table.grouping.kind);
    return all;
}

std::vector<const Grouping *> groupings()
{
    std::vector<const Grouping *> all;
    for (const Table &table : tables())
        all.push_back(&table.grouping);
    return all;
}

class RepeatedRow : public Check
{
public:
    RepeatedRow()
        : Check({
            .id = "L53",
            .severity = Severity::Warning,
            .task = Task::MakeFiguresAgree,
            .title = QT_TRANSLATE_NOOP("checks", "The same row twice in a table"),
            .reason = QT_TRANSLATE_NOOP("checks", "A row that stands twice is counted twice in every total, or is a copy that somebody meant to change."),
            .source = "Buona pratica redazionale",
            .remedy = QT_TRANSLATE_NOOP("checks", "Remove one of the two, or write what is different; of several people make one row with their number."),
            .subjects = kinds(),
            .groupings = groupings(),
        })
    {
    }

    void examine(const Fact &row, const PlanFacts &facts, Report &report) const override
    {
        const Table &table = tableOf(row.kind());
        const auto siblings = facts.sharing(row, table.grouping);
        const bool repeats = std::any_of(siblings.begin(), siblings.end(), [&](Slot slot) {
            const Fact &other = *facts.at(row.kind(), slot);
            return comesBefore(other, row) && isSameRow(row, other);
        });
        if (!repeats)
            return;
        report.add(table.columns.front(), [&](FindingText &text) {
            text.message = CheckText::tr("%1 is in the table «%2» already, with the same in all that matters.")
                               .arg(nameOf(row), domain::plural(domain::describe(row.kind())));
        });
    }
};

} // namespace

std::unique_ptr<Check> repeatedRow()
{
    return std::make_unique<RepeatedRow>();
}

} // namespace piao::checks
