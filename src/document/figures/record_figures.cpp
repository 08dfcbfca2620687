// SPDX-License-Identifier: EUPL-1.2
#include "figures/record_figures.h"

#include "document_text.h"
#include "piao/document/field_text.h"
#include "piao/document/people_totals.h"
#include "piao/document/tree_levels.h"
#include "piao/domain/italian_format.h"
#include "piao/domain/record_description.h"

namespace piao::document {

using namespace domain;

namespace {

bool canBeFigure(const Field &field)
{
    return !field.is(Hidden) && field.type != FieldType::LongText && field.type != FieldType::RichText
        && field.type != FieldType::Reference && field.type != FieldType::Data && field.type != FieldType::Boolean;
}

QString inSentence(const Field &field, const QVariant &value, PlanReader &reader)
{
    if (field.type == FieldType::Date && value.typeId() == QMetaType::QDate)
        return formatLongDate(value.toDate());
    if (field.type == FieldType::Money && value.typeId() == QMetaType::Double)
        return formatMoney(value.toDouble());
    return FieldText(reader).text(field, value);
}

std::optional<RecordKey> recordOf(const QString &named)
{
    const RecordDescription *description = describeTable(named.section(QLatin1Char('/'), 0, 0));
    const QString id = named.section(QLatin1Char('/'), 1);
    if (!description || id.isEmpty() || description->nameField() < 0)
        return std::nullopt;
    return RecordKey{description->kind, id, {}};
}

bool belongs(const TotalGroup &group, const QString &year)
{
    if (!year.isEmpty())
        return group.extent == TotalGroup::Extent::Year && QString::number(group.year) == year;
    return group.extent == TotalGroup::Extent::All;
}

} // namespace

FigureValue RecordFigures::fieldOf(const Record &record, const QString &column)
{
    const RecordDescription &description = record.description();
    const int index = description.indexOf(column);
    if (index < 0 || !canBeFigure(description.fields[size_t(index)]))
        return FigureValue::unknown();
    const Field &field = description.fields[size_t(index)];
    const QString name = singular(description) + QStringLiteral(" · ") + label(field);
    return {record.at(index).isValid() ? inSentence(field, record.at(index), m_reader) : QString(), name};
}

FigureValue RecordFigures::title(const QString &named)
{
    const std::optional<RecordKey> key = recordOf(named);
    const Record record = key ? m_reader.read(*key) : Record();
    if (record.isNull())
        return FigureValue::unknown();
    const RecordDescription &description = record.description();
    return {record.at(description.nameField()).toString(), DocumentText::tr("Title: %1").arg(displayName(record))};
}

FigureValue RecordFigures::period()
{
    const std::vector<int> years = m_reader.years();
    const QString text = years.empty() ? QString() : QStringLiteral("%1-%2").arg(years.front()).arg(years.back());
    return {text, DocumentText::tr("Years of the plan")};
}

FigureValue RecordFigures::total(const FigureParameters &parameters)
{
    const std::optional<PeopleList> list = peopleListOf(parameter(parameters, "list"));
    const QString column = parameter(parameters, "column");
    const QString year = parameter(parameters, "year");
    if (!list)
        return FigureValue::unknown();
    const auto columns = totalColumns(*list);
    if (std::none_of(columns.begin(), columns.end(), [&](const char *each) { return column == QLatin1String(each); }))
        return FigureValue::unknown();
    const Field &field = totalField(*list, column);
    FigureValue value{{}, nameOf(*list) + QStringLiteral(" · ") + label(field)};
    if (!year.isEmpty())
        value.label += QStringLiteral(" · ") + year;
    const std::vector<TotalGroup> groups = peopleTotals(m_reader, *list);
    const TotalGroup *found = nullptr;
    for (const TotalGroup &group : groups) {
        if (belongs(group, year) || (year.isEmpty() && groups.size() == 1))
            found = &group;
    }
    // Staff is never added up over several days: without a year the last day counts.
    if (!found && year.isEmpty() && *list == PeopleList::Staff && !groups.empty())
        found = &groups.back();
    const PeopleTotal *sum = found ? found->of(column) : nullptr;
    if (sum && sum->computed)
        value.text = field.type == FieldType::Money ? formatMoney(*sum->computed) : formatNumber(*sum->computed);
    return value;
}

FigureValue RecordFigures::value(const LiveFigure &figure)
{
    const QString &name = figure.name;
    if (name == QLatin1String("plan.period"))
        return period();
    if (name.startsWith(QLatin1String("plan.")))
        return fieldOf(m_reader.plan(), name.mid(5));
    if (name.startsWith(QLatin1String("body.")))
        return fieldOf(m_reader.body(), name.mid(5));
    if (name == QLatin1String("title"))
        return title(parameter(figure.parameters, "of"));
    if (name == QLatin1String("total"))
        return total(figure.parameters);
    return FigureValue::unknown();
}

void RecordFigures::offerFields(std::vector<FigureOffer> &offers, const Record &record)
{
    const RecordDescription &description = record.description();
    for (const Field &field : description.fields) {
        if (!canBeFigure(field))
            continue;
        const LiveFigure figure{QStringLiteral("%1.%2").arg(QLatin1String(description.table), QLatin1String(field.column))};
        offers.push_back({figure, false, DocumentText::tr("Plan and body"), value(figure).label});
    }
}

void RecordFigures::offerTotals(std::vector<FigureOffer> &offers)
{
    for (const PeopleList list : allPeopleLists) {
        for (const TotalGroup &group : peopleTotals(m_reader, list)) {
            for (const PeopleTotal &total : group.totals) {
                LiveFigure figure{QStringLiteral("total"),
                    {{QStringLiteral("list"), QString::fromLatin1(tokenOf(list))}, {QStringLiteral("column"), QString::fromLatin1(total.column)}}};
                if (group.extent == TotalGroup::Extent::Year)
                    figure.parameters.emplace(QStringLiteral("year"), QString::number(group.year));
                else if (group.extent == TotalGroup::Extent::Undated)
                    continue;
                offers.push_back({figure, false, DocumentText::tr("Totals of section 3"), value(figure).label});
            }
        }
    }
}

void RecordFigures::offer(std::vector<FigureOffer> &offers)
{
    offers.push_back({LiveFigure{QStringLiteral("plan.period")}, false, DocumentText::tr("Plan and body"), period().label});
    offerFields(offers, m_reader.plan());
    offerFields(offers, m_reader.body());
    offerTotals(offers);
    for (const Kind kind : {Kind::PublicValue, Kind::StrategicObjective}) {
        for (const Record &node : m_reader.all(kind)) {
            const QString of = QStringLiteral("%1/%2").arg(QLatin1String(describe(kind).table), node.key().id);
            offers.push_back({LiveFigure{QStringLiteral("title"), {{QStringLiteral("of"), of}}}, false, DocumentText::tr("Titles"),
                DocumentText::tr("Title: %1").arg(displayName(node))});
        }
    }
}

} // namespace piao::document
