// SPDX-License-Identifier: EUPL-1.2
#include "figures/count_figures.h"

#include "document_text.h"
#include "piao/document/plan_counts.h"
#include "piao/domain/italian_format.h"
#include "piao/domain/record_description.h"

#include <span>

namespace piao::document {

using namespace domain;

namespace {

const QString prefix = QStringLiteral("count.");

/// A parameter of a count and the column that it asks for; without a column the count knows by itself.
struct Filter {
    const char *parameter;
    const char *column;
};

struct CountKind {
    const char *name;
    Kind kind;
    std::span<const Filter> filters = {};
};

constexpr Filter ofValue[] = {{"value", nullptr}};
constexpr Filter ofValueOrCentre[] = {{"value", nullptr}, {"centre", nullptr}};
constexpr Filter ofObjectives[] = {{"year", "year"}, {"value", nullptr}, {"centre", "centre_id"}};
constexpr Filter ofProcesses[] = {{"area", "area_id"}, {"centre", "centre_id"}, {"level", "level_before"}};
constexpr Filter ofEvents[] = {{"level", "level_before"}};
constexpr Filter ofMeasures[] = {{"scope", "scope"}, {"type", "type"}, {"centre", "centre_id"}};

constexpr CountKind counts[] = {
    {"public_values", Kind::PublicValue},
    {"strategic_objectives", Kind::StrategicObjective, ofValue},
    {"operational_objectives", Kind::OperationalObjective, ofValueOrCentre},
    {"performance_objectives", Kind::PerformanceObjective, ofObjectives},
    {"indicators", Kind::Indicator},
    {"stakeholders", Kind::Stakeholder},
    {"themes", Kind::Theme},
    {"centres", Kind::ResponsibilityCentre},
    {"directors", Kind::Director},
    {"structures", Kind::OrgUnit},
    {"sections", Kind::Section},
    {"risk_areas", Kind::RiskArea},
    {"processes", Kind::Process, ofProcesses},
    {"risk_events", Kind::RiskEvent, ofEvents},
    {"measures", Kind::Measure, ofMeasures},
    {"publication_duties", Kind::PublicationDuty},
    {"positive_actions", Kind::PositiveAction},
    {"training_courses", Kind::TrainingCourse},
    {"attachments", Kind::Attachment},
};

const CountKind *countKind(const QString &name)
{
    for (const CountKind &each : counts) {
        if (name == prefix + QLatin1String(each.name))
            return &each;
    }
    return nullptr;
}

const Filter *filterOf(const CountKind &kind, const QString &parameter)
{
    for (const Filter &filter : kind.filters) {
        if (parameter == QLatin1String(filter.parameter))
            return &filter;
    }
    return nullptr;
}

std::optional<Kind> recordNamedBy(const QString &parameter)
{
    if (parameter == QLatin1String("value"))
        return Kind::PublicValue;
    if (parameter == QLatin1String("centre"))
        return Kind::ResponsibilityCentre;
    if (parameter == QLatin1String("area"))
        return Kind::RiskArea;
    return std::nullopt;
}

qlonglong ask(PlanReader &reader, const std::string &sql, const QVariantList &values)
{
    const auto counted = store::guarded(reader.connection(), [&] {
        SQLite::Statement &statement = reader.connection().prepared(sql);
        for (int i = 0; i < values.size(); ++i)
            store::bind(statement, i + 1, values[i]);
        statement.executeStep();
        const qlonglong found = statement.getColumn(0).getInt64();
        statement.tryReset();
        return found;
    });
    return counted ? *counted : 0;
}

/// The nodes under a value, by the links as the tree reads them: a strategic objective serves it, an operational one hangs
/// below that and is not narrowed to other values.
const char *const operationalUnderValue
    = "SELECT o.operational_id FROM operational_strategic o JOIN strategic_value s ON s.strategic_id = o.strategic_id"
      " WHERE s.value_id = ?1 AND (NOT EXISTS (SELECT 1 FROM operational_value n WHERE n.operational_id = o.operational_id)"
      " OR EXISTS (SELECT 1 FROM operational_value n WHERE n.operational_id = o.operational_id AND n.value_id = ?1))";

qlonglong countObjectives(PlanReader &reader, const FigureParameters &parameters)
{
    const QString year = parameter(parameters, "year");
    const QString centre = parameter(parameters, "centre");
    const QString value = parameter(parameters, "value");
    // The same rule as PlanCounts: by distinct code, among those that hang in the tree.
    std::string sql = "SELECT count(DISTINCT code) + coalesce(sum(code IS NULL), 0) FROM performance_objective WHERE operational_id ";
    sql += value.isEmpty() ? std::string("IS NOT NULL AND (?1 IS NULL)") : "IN (" + std::string(operationalUnderValue) + ")";
    QVariantList values{value};
    if (!year.isEmpty()) {
        sql += " AND year = ?2";
        values.append(year.toLongLong());
    }
    if (!centre.isEmpty()) {
        sql += year.isEmpty() ? " AND centre_id = ?2" : " AND centre_id = ?3";
        values.append(centre);
    }
    return ask(reader, sql, values);
}

} // namespace

qlonglong countUnderValue(PlanReader &reader, Kind level, const QString &value, int year)
{
    if (level == Kind::StrategicObjective)
        return ask(reader, "SELECT count(*) FROM strategic_value WHERE value_id = ?1", {value});
    if (level == Kind::OperationalObjective)
        return ask(reader, "SELECT count(DISTINCT operational_id) FROM (" + std::string(operationalUnderValue) + ")", {value});
    FigureParameters parameters{{QStringLiteral("value"), value}};
    if (year != 0)
        parameters.emplace(QStringLiteral("year"), QString::number(year));
    return countObjectives(reader, parameters);
}

qlonglong CountFigures::count(const QString &name, const FigureParameters &parameters)
{
    const CountKind *kind = countKind(name);
    for (const auto &[key, value] : parameters) {
        const std::optional<Kind> named = recordNamedBy(key);
        if (!filterOf(*kind, key) || (named && m_reader.read({*named, value, {}}).isNull()))
            return -1;
    }
    if (kind->kind == Kind::PerformanceObjective)
        return countObjectives(m_reader, parameters);
    if (const QString value = parameter(parameters, "value"); !value.isEmpty())
        return countUnderValue(m_reader, kind->kind, value, 0);
    if (kind->kind == Kind::OperationalObjective && !parameters.empty())
        return ask(m_reader, "SELECT count(*) FROM operational_centre WHERE centre_id = ?1", {parameter(parameters, "centre")});
    std::string sql = std::string("SELECT count(*) FROM ") + describe(kind->kind).table + " WHERE 1";
    QVariantList values;
    for (const auto &[key, value] : parameters) {
        sql += std::string(" AND ") + filterOf(*kind, key)->column + " = ?";
        values.append(value);
    }
    return ask(m_reader, sql, values);
}

QString CountFigures::label(const QString &name, const FigureParameters &parameters)
{
    const CountKind *kind = countKind(name);
    const RecordDescription &description = describe(kind->kind);
    QStringList of;
    for (const auto &[key, value] : parameters) {
        const Filter *filter = filterOf(*kind, key);
        if (const std::optional<Kind> named = recordNamedBy(key))
            of.append(m_reader.nameOf({*named, value, {}}));
        else if (filter && filter->column && description.field(filter->column).type == FieldType::Choice)
            of.append(choiceLabel(description.field(filter->column), value));
        else
            of.append(value);
    }
    const QString all = DocumentText::tr("Number: %1").arg(plural(description));
    return of.isEmpty() ? all : all + QStringLiteral(" · ") + of.join(QStringLiteral(" · "));
}

FigureValue CountFigures::value(const LiveFigure &figure)
{
    if (!countKind(figure.name))
        return FigureValue::unknown();
    const qlonglong found = count(figure.name, figure.parameters);
    if (found < 0)
        return FigureValue::unknown();
    return {formatNumber(double(found), 0), label(figure.name, figure.parameters)};
}

void CountFigures::add(std::vector<FigureOffer> &offers, const QString &name, const FigureParameters &parameters)
{
    offers.push_back({LiveFigure{name, parameters}, false, DocumentText::tr("Counts"), label(name, parameters)});
}

void CountFigures::offerObjectives(std::vector<FigureOffer> &offers)
{
    const QString objectives = prefix + QStringLiteral("performance_objectives");
    const QString centreKey = QStringLiteral("centre");
    for (const int year : m_reader.years())
        add(offers, objectives, {{QStringLiteral("year"), QString::number(year)}});
    for (const Record &value : m_reader.all(Kind::PublicValue)) {
        for (const char *name : {"strategic_objectives", "operational_objectives", "performance_objectives"})
            add(offers, prefix + QLatin1String(name), {{QStringLiteral("value"), value.key().id}});
    }
    for (const Record &centre : m_reader.all(Kind::ResponsibilityCentre)) {
        add(offers, objectives, {{centreKey, centre.key().id}});
        for (const int year : m_reader.years())
            add(offers, objectives, {{centreKey, centre.key().id}, {QStringLiteral("year"), QString::number(year)}});
    }
}

void CountFigures::offerChoices(std::vector<FigureOffer> &offers, const char *name, Kind kind, const char *column)
{
    const CountKind &count = *countKind(prefix + QLatin1String(name));
    for (const Filter &filter : count.filters) {
        if (!filter.column || QLatin1String(filter.column) != QLatin1String(column))
            continue;
        for (const Choice &choice : describe(kind).field(column).choices)
            add(offers, prefix + QLatin1String(name), {{QString::fromLatin1(filter.parameter), QString::fromLatin1(choice.token)}});
    }
}

void CountFigures::offer(std::vector<FigureOffer> &offers)
{
    for (const CountKind &each : counts)
        add(offers, prefix + QLatin1String(each.name));
    offerObjectives(offers);
    offerChoices(offers, "risk_events", Kind::RiskEvent, "level_before");
    offerChoices(offers, "measures", Kind::Measure, "scope");
    offerChoices(offers, "measures", Kind::Measure, "type");
}

} // namespace piao::document
