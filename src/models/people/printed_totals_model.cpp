// SPDX-License-Identifier: EUPL-1.2
#include "piao/models/printed_totals_model.h"

#include "piao/document/people_agreements.h"
#include "piao/domain/italian_format.h"

namespace piao::models {

using namespace domain;
using document::PeopleList;
using document::PeopleTotal;

namespace {

/// The total that a printed one stands beside; nothing when it stands beside none, or is a second one for the same.
std::optional<PeopleTotal> totalOf(document::PlanReader &reader, const Record &printed)
{
    const std::optional<PeopleList> list = document::peopleListOf(printed.text("list"));
    if (!list)
        return {};
    for (const document::TotalGroup &group : document::peopleTotals(reader, *list)) {
        for (const PeopleTotal &total : group.totals) {
            if (total.printedRecord == printed.key())
                return total;
        }
    }
    return {};
}

bool isColumnOf(PeopleList list, const QString &column)
{
    for (const char *name : document::totalColumns(list)) {
        if (column == QLatin1String(name))
            return true;
    }
    return false;
}

} // namespace

PrintedTotalsModel::PrintedTotalsModel(document::PlanDocument &document, QObject *parent)
    : PeopleTableModel(document, {Kind::PrintedTotal, {}, {}}, parent)
{
    setNewRowShown(false);
    const std::vector<Kind> followed{Kind::PrintedTotal, Kind::StaffCount, Kind::StaffEstablishment, Kind::Hire, Kind::Leaver,
        Kind::TrainingCourse, Kind::TrainingBudget};
    addComputed({QStringLiteral("computed"), tr("Total of the rows"), [this](const Record &printed) { return computedText(printed); }, {}, followed, true});
    addComputed({QStringLiteral("difference"), tr("Difference"), [this](const Record &printed) { return differenceText(printed); },
        [this](const Record &printed) { return doubt(printed); }, followed, true});
}

QString PrintedTotalsModel::textAt(int row, int column) const
{
    const Field *field = fieldAt(column);
    if (!field || qstrcmp(field->column, "field") != 0)
        return PeopleTableModel::textAt(row, column);
    const std::optional<PeopleList> list = document::peopleListOf(recordAt(row).text("list"));
    const QString name = recordAt(row).text("field");
    return list && isColumnOf(*list, name) ? label(document::totalField(*list, name)) : name;
}

bool PrintedTotalsModel::isCellEditable(int row, int column) const
{
    const Field *field = fieldAt(column);
    const bool says = field && (qstrcmp(field->column, "value") == 0 || qstrcmp(field->column, "notes") == 0);
    return says && PeopleTableModel::isCellEditable(row, column);
}

QString PrintedTotalsModel::computedText(const Record &printed) const
{
    const auto total = totalOf(document()->reader(), printed);
    return total && total->computed ? formatNumber(*total->computed) : tr("—");
}

QString PrintedTotalsModel::differenceText(const Record &printed) const
{
    const auto total = totalOf(document()->reader(), printed);
    if (!total)
        return tr("⚠ no such total");
    if (!total->computed || !total->printed)
        return tr("not compared");
    return total->disagrees() ? QStringLiteral("⚠ ") + document::signedNumber(total->difference()) : tr("agrees");
}

QString PrintedTotalsModel::doubt(const Record &printed) const
{
    const auto total = totalOf(document()->reader(), printed);
    if (!total)
        return tr("The table has no such total, or another printed total stands for it already.");
    if (!total->disagrees())
        return {};
    return tr("The rows add up to %1, printed is %2 (%3).")
        .arg(formatNumber(*total->computed), formatNumber(*total->printed), document::signedNumber(total->difference()));
}

} // namespace piao::models
