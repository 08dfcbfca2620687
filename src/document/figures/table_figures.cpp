// SPDX-License-Identifier: EUPL-1.2
#include "figures/table_figures.h"

#include "document_text.h"
#include "figures/count_figures.h"
#include "piao/document/field_text.h"
#include "piao/domain/italian_format.h"
#include "piao/domain/record_description.h"

namespace piao::document {

using namespace domain;

namespace {

struct TableKind {
    const char *name;
    const char *label;
    std::span<const char *const> parameters = {};
};

constexpr const char *ofHires[] = {"year", "kind"};

constexpr TableKind tables[] = {
    {"table.value_counts", QT_TRANSLATE_NOOP("document", "Objectives of each level and year under each public value")},
    {"table.centre_counts", QT_TRANSLATE_NOOP("document", "Performance objectives of each centre and year")},
    {"table.staff", QT_TRANSLATE_NOOP("document", "Staff by professional area")},
    {"table.establishment", QT_TRANSLATE_NOOP("document", "Staff establishment")},
    {"table.hires", QT_TRANSLATE_NOOP("document", "Hires and progressions"), ofHires},
    {"table.training_money", QT_TRANSLATE_NOOP("document", "Money for training by year")},
    {"table.measures", QT_TRANSLATE_NOOP("document", "Measures by type")},
    {"table.risk_events", QT_TRANSLATE_NOOP("document", "Risk events by level")},
};

QString number(double value)
{
    return formatNumber(value, 2);
}

/// A table whose columns but the first hold numbers.
FigureTable numberTable(const QString &title, const QStringList &columns)
{
    FigureTable table{title, columns, std::vector<bool>(size_t(columns.size()), true), {}, false, {}};
    table.numbers.front() = false;
    return table;
}

/// The columns of a record kind as a table with a row of sums.
FigureTable columnsOf(PlanReader &reader, Kind kind, const QString &title, std::initializer_list<const char *> columns)
{
    const RecordDescription &description = describe(kind);
    FigureTable table{title, {}, {}, {}, false, {}};
    for (const char *column : columns) {
        const Field &field = description.field(column);
        table.columns.append(label(field));
        table.numbers.push_back(field.type == FieldType::Integer || field.type == FieldType::Money);
    }
    std::vector<double> sums(columns.size());
    FieldText texts(reader);
    for (const Record &record : reader.all(kind)) {
        QStringList row;
        for (const char *column : columns) {
            sums[size_t(row.size())] += record.value(column).toDouble();
            row.append(texts.text(description.field(column), record.value(column)));
        }
        table.rows.push_back(row);
    }
    QStringList total{QStringLiteral("Totale")};
    for (size_t i = 1; i < sums.size(); ++i)
        total.append(table.numbers[i] ? number(sums[i]) : QString());
    table.rows.push_back(total);
    table.lastIsTotal = true;
    return table;
}

} // namespace

FigureTable TableFigures::valueCounts()
{
    QStringList columns{QStringLiteral("Valore pubblico"), QStringLiteral("Obiettivi strategici"), QStringLiteral("Obiettivi operativi")};
    const std::vector<int> years = m_reader.years();
    for (const int year : years)
        columns.append(QStringLiteral("Obiettivi di performance %1").arg(year));
    FigureTable table = numberTable(QStringLiteral("Obiettivi per valore pubblico"), columns);
    for (const Record &value : m_reader.all(Kind::PublicValue)) {
        QStringList row{displayName(value)};
        for (const Kind level : {Kind::StrategicObjective, Kind::OperationalObjective})
            row.append(number(double(countUnderValue(m_reader, level, value.key().id, 0))));
        for (const int year : years)
            row.append(number(double(countUnderValue(m_reader, Kind::PerformanceObjective, value.key().id, year))));
        table.rows.push_back(row);
    }
    return table;
}

FigureTable TableFigures::centreCounts()
{
    QStringList columns{QStringLiteral("Centro di responsabilità")};
    for (const int year : m_reader.years())
        columns.append(QString::number(year));
    FigureTable table = numberTable(QStringLiteral("Obiettivi di performance per centro"), columns);
    CountFigures counts(m_reader);
    for (const Record &centre : m_reader.all(Kind::ResponsibilityCentre)) {
        QStringList row{displayName(centre)};
        for (const int year : m_reader.years()) {
            row.append(counts.value(LiveFigure{QStringLiteral("count.performance_objectives"),
                {{QStringLiteral("centre"), centre.key().id}, {QStringLiteral("year"), QString::number(year)}}}).text);
        }
        table.rows.push_back(row);
    }
    return table;
}

FigureTable TableFigures::establishment()
{
    return columnsOf(m_reader, Kind::StaffEstablishment, QStringLiteral("Dotazione organica"),
        {"area", "covered", "leaving_planned", "leaving_by_change", "hires", "progressions", "optimal"});
}

FigureTable TableFigures::staff()
{
    FigureTable table = columnsOf(m_reader, Kind::StaffCount, QStringLiteral("Personale in servizio per area professionale"),
        {"area", "people", "reference_date"});
    // People counted on several days are not to be added up.
    QStringList days;
    for (size_t i = 0; i + 1 < table.rows.size(); ++i)
        days.append(table.rows[i].last());
    if (days.removeDuplicates(), days.size() > 1) {
        table.rows.pop_back();
        table.lastIsTotal = false;
    }
    return table;
}

FigureTable TableFigures::hires(const FigureParameters &parameters)
{
    const QString year = parameter(parameters, "year");
    const QString kind = parameter(parameters, "kind");
    const RecordDescription &description = describe(Kind::Hire);
    FigureTable table{QStringLiteral("Assunzioni e progressioni"), {}, {}, {}, true, {}};
    if (!kind.isEmpty())
        table.title = choiceLabel(description.field("kind"), kind);
    if (!year.isEmpty())
        table.title += QLatin1Char(' ') + year;
    constexpr const char *columns[] = {"profile", "area", "mode", "number", "cost_first_year", "cost_full_year"};
    for (const char *column : columns) {
        table.columns.append(domain::label(description.field(column)));
        table.numbers.push_back(table.columns.size() > 3);
    }
    double sums[std::size(columns)] = {};
    FieldText texts(m_reader);
    for (const Record &hire : m_reader.all(Kind::Hire)) {
        if ((!year.isEmpty() && hire.text("year") != year) || (!kind.isEmpty() && hire.text("kind") != kind))
            continue;
        QStringList row;
        for (size_t i = 0; i < std::size(columns); ++i) {
            sums[i] += i > 2 ? hire.value(columns[i]).toDouble() : 0;
            row.append(texts.text(description.field(columns[i]), hire.value(columns[i])));
        }
        table.rows.push_back(row);
    }
    table.rows.push_back({QStringLiteral("Totale"), {}, {}, number(sums[3]), formatFixed(sums[4], 2), formatFixed(sums[5], 2)});
    return table;
}

FigureTable TableFigures::trainingMoney()
{
    FigureTable table = numberTable(QStringLiteral("Risorse per la formazione"), {QStringLiteral("Anno"), QStringLiteral("Importo (€)")});
    double sum = 0;
    for (const Record &budget : m_reader.all(Kind::TrainingBudget)) {
        const double amount = budget.value("amount").toDouble();
        sum += amount;
        table.rows.push_back({budget.text("year"), budget.has("amount") ? formatFixed(amount, 2) : budget.text("printed")});
    }
    table.rows.push_back({QStringLiteral("Totale"), formatFixed(sum, 2)});
    table.lastIsTotal = true;
    return table;
}

FigureTable TableFigures::measuresByType()
{
    FigureTable table = numberTable(QStringLiteral("Misure per tipo"), {QStringLiteral("Tipo"), QStringLiteral("Generali"), QStringLiteral("Specifiche"), QStringLiteral("PNRR")});
    const Field &type = describe(Kind::Measure).field("type");
    for (const Choice &choice : type.choices) {
        QStringList row{choiceLabel(type, QString::fromLatin1(choice.token))};
        for (const char *scope : {"general", "specific", "pnrr"}) {
            row.append(CountFigures(m_reader).value(LiveFigure{QStringLiteral("count.measures"),
                {{QStringLiteral("type"), QString::fromLatin1(choice.token)}, {QStringLiteral("scope"), QString::fromLatin1(scope)}}}).text);
        }
        table.rows.push_back(row);
    }
    return table;
}

FigureTable TableFigures::eventsByLevel()
{
    FigureTable table = numberTable(QStringLiteral("Eventi rischiosi per livello"), {QStringLiteral("Livello"), QStringLiteral("Eventi")});
    const Field &level = describe(Kind::RiskEvent).field("level_before");
    for (const Choice &choice : level.choices) {
        table.rows.push_back({choiceLabel(level, QString::fromLatin1(choice.token)),
            CountFigures(m_reader).value(LiveFigure{QStringLiteral("count.risk_events"), {{QStringLiteral("level"), QString::fromLatin1(choice.token)}}}).text});
    }
    return table;
}

FigureTable TableFigures::table(const LiveTable &wanted)
{
    if (wanted.name == QLatin1String("table.value_counts"))
        return valueCounts();
    if (wanted.name == QLatin1String("table.centre_counts"))
        return centreCounts();
    if (wanted.name == QLatin1String("table.establishment"))
        return establishment();
    if (wanted.name == QLatin1String("table.staff"))
        return staff();
    if (wanted.name == QLatin1String("table.hires"))
        return hires(wanted.parameters);
    if (wanted.name == QLatin1String("table.training_money"))
        return trainingMoney();
    if (wanted.name == QLatin1String("table.measures"))
        return measuresByType();
    if (wanted.name == QLatin1String("table.risk_events"))
        return eventsByLevel();
    FigureTable none;
    none.problem = DocumentText::tr("[unknown table: %1]").arg(wanted.name.left(60));
    return none;
}

QString TableFigures::label(const QString &name, const FigureParameters &parameters)
{
    for (const TableKind &each : tables) {
        if (name != QLatin1String(each.name))
            continue;
        QString label = QCoreApplication::translate("document", each.label);
        for (const char *key : each.parameters) {
            const QString value = parameter(parameters, key);
            if (!value.isEmpty())
                label += QStringLiteral(" · ") + (QLatin1String(key) == QLatin1String("kind") ? choiceLabel(describe(Kind::Hire).field("kind"), value) : value);
        }
        return label;
    }
    return {};
}

void TableFigures::offer(std::vector<FigureOffer> &offers)
{
    const auto add = [&](const char *name, const FigureParameters &parameters) {
        const QString text = QString::fromLatin1(name);
        offers.push_back({LiveFigure{text, parameters}, true, DocumentText::tr("Tables"), label(text, parameters)});
    };
    for (const TableKind &each : tables) {
        add(each.name, {});
        if (each.parameters.empty())
            continue;
        for (const Choice &kind : describe(Kind::Hire).field("kind").choices) {
            for (const int year : m_reader.years())
                add(each.name, {{QStringLiteral("kind"), QString::fromLatin1(kind.token)}, {QStringLiteral("year"), QString::number(year)}});
        }
    }
}

} // namespace piao::document
