// SPDX-License-Identifier: EUPL-1.2
#include "risk/register_loader.h"

#include "piao/domain/record_description.h"
#include "piao/store/row_cursor.h"
#include "tree/id_index.h"
#include "tree/text_pool.h"

#include <algorithm>

namespace piao::document {

using namespace domain;
using store::RowCursor;

namespace {

/// What the two columns of a name are called.
struct NameColumns {
    Kind kind;
    const char *columns;
};
constexpr NameColumns nameColumns[] = {
    {Kind::RiskArea, "number, title"}, {Kind::ResponsibilityCentre, "code, name"}, {Kind::EnablingFactor, "letter, title"},
    {Kind::ExposureCriterion, "number, title"}, {Kind::PerformanceObjective, "code, title"}, {Kind::PublicValue, "code, title"},
};

const char *columnsOf(Kind kind)
{
    return std::find_if(std::begin(nameColumns), std::end(nameColumns), [kind](const NameColumns &c) { return c.kind == kind; })->columns;
}

constexpr const char *judgedColumns
    = "level_before, rationale_before, level_after, rationale_after, level_monitored, rationale_monitored";

std::optional<RiskLevel> levelFrom(std::string_view token)
{
    for (const RiskLevel level : riskLevels) {
        if (token == riskToken(level))
            return level;
    }
    return std::nullopt;
}

/// Only the objectives that some process or measure protects: a plan may have fifty thousand others.
constexpr const char *protectedObjectives
    = " WHERE id IN (SELECT objective_id FROM process_objective UNION SELECT objective_id FROM measure_objective)";

/// The slot of a record, and its place in the list, new when it is not there yet.
template<typename Item>
RiskSlot slotFor(std::vector<Item> &items, IdIndex &ids, std::string_view id, TextPool &texts)
{
    RiskSlot slot = ids.find(id);
    if (slot == IdIndex::none) {
        slot = RiskSlot(items.size());
        items.emplace_back().id = texts.keep(id);
        ids.insert(items.back().id, slot);
    }
    return slot;
}

/// Room for a table's rows, so that filling does not move what is there.
template<typename Item>
void reserveFor(std::vector<Item> &items, IdIndex &ids, store::Connection &connection, const char *table)
{
    const auto count = size_t(connection.scalar(std::string("SELECT count(*) FROM ") + table));
    items.reserve(count);
    ids.reserve(count);
}

/// The slot of the owner of a link. The rows come by owner, so most have the one of the row before.
class OwnerSlots
{
public:
    explicit OwnerSlots(const IdIndex &ids) : m_ids(ids) {}

    RiskSlot find(std::string_view id)
    {
        if (id != m_last) {
            m_last = id;
            m_slot = m_ids.find(id);
        }
        return m_slot;
    }

private:
    const IdIndex &m_ids;
    std::string m_last;
    RiskSlot m_slot = noRiskSlot;
};

} // namespace

const RegisterLink *registerLink(Kind kind)
{
    const auto found = std::find_if(registerLinks.begin(), registerLinks.end(), [kind](const RegisterLink &l) { return l.kind == kind; });
    return found == registerLinks.end() ? nullptr : &*found;
}

void RegisterLoader::loadAll()
{
    const auto nobody = [](RiskSlot) {};
    for (const Kind kind : registerNameKinds)
        readNames(kind, kind == Kind::PerformanceObjective ? protectedObjectives : "");
    store::Connection &connection = *m_register.m_connection;
    reserveFor(m_register.m_processes, *m_register.m_processIds, connection, "process");
    reserveFor(m_register.m_events, *m_register.m_eventIds, connection, "risk_event");
    reserveFor(m_register.m_measures, *m_register.m_measureIds, connection, "measure");
    readProcesses({});
    readEvents({});
    readMeasures({});
    for (const RegisterLink &link : registerLinks)
        readLinks(link.kind, {});
    countSteps(nobody);
    countPhases(nobody);
    countIndicators(nobody);
    m_register.orderRows();
}

std::string_view RegisterLoader::keep(const RowCursor &row, int column)
{
    return m_register.m_texts->keep(row.text(column));
}

RiskSlot RegisterLoader::nameSlot(Kind kind, std::string_view id) const
{
    return id.empty() ? noRiskSlot : m_register.list(kind).ids->find(id);
}

void RegisterLoader::readNames(Kind kind, const std::string &where)
{
    RiskRegister::NameList &list = m_register.list(kind);
    RowCursor row(*m_register.m_connection, std::string("SELECT id, ") + columnsOf(kind) + ", rank FROM " + describe(kind).table + where);
    while (row.next()) {
        RegisterName &name = list.names[size_t(slotFor(list.names, *list.ids, row.text(0), *m_register.m_texts))];
        name.code = keep(row, 1);
        name.title = keep(row, 2);
        name.rank = row.integer(3);
    }
}

void RegisterLoader::readJudged(RegisterJudged &judged, const RowCursor &row, int firstColumn)
{
    for (const RiskStage stage : riskStages) {
        const int column = firstColumn + 2 * int(stage);
        judged.judgement[size_t(stage)] = {levelFrom(row.text(column)), !row.isNull(column + 1)};
        judged.rationale[size_t(stage)] = keep(row, column + 1);
    }
}

void RegisterLoader::readProcesses(const std::string &where)
{
    RowCursor row(*m_register.m_connection, std::string("SELECT id, code, name, owner_text, rank, area_id, centre_id, ") + judgedColumns
            + " FROM process" + where);
    while (row.next()) {
        RegisterProcess &process
            = m_register.m_processes[size_t(slotFor(m_register.m_processes, *m_register.m_processIds, row.text(0), *m_register.m_texts))];
        process.code = keep(row, 1);
        process.name = keep(row, 2);
        process.ownerText = keep(row, 3);
        process.rank = row.integer(4);
        process.area = nameSlot(Kind::RiskArea, row.text(5));
        process.centre = nameSlot(Kind::ResponsibilityCentre, row.text(6));
        readJudged(process, row, 7);
    }
}

void RegisterLoader::readEvents(const std::string &where)
{
    RowCursor row(*m_register.m_connection, std::string("SELECT id, code, description, controls, monitored_on, rank, process_id, ")
            + judgedColumns + " FROM risk_event" + where);
    while (row.next()) {
        const RiskSlot slot = slotFor(m_register.m_events, *m_register.m_eventIds, row.text(0), *m_register.m_texts);
        RegisterEvent &event = m_register.m_events[size_t(slot)];
        event.code = keep(row, 1);
        event.description = keep(row, 2);
        event.controls = keep(row, 3);
        event.monitoredOn = keep(row, 4);
        event.rank = row.integer(5);
        readJudged(event, row, 7);
        const RiskSlot owner = m_register.m_processIds->find(row.text(6));
        if (owner == event.process)
            continue;
        if (event.process != noRiskSlot)
            std::erase(m_register.m_processes[size_t(event.process)].events, slot);
        event.process = owner;
        if (owner != noRiskSlot)
            m_register.m_processes[size_t(owner)].events.push_back(slot);
    }
}

void RegisterLoader::readMeasures(const std::string &where)
{
    RowCursor row(*m_register.m_connection, "SELECT id, coalesce(code, number), title, scope, type, state, responsible, term, end_date, rank,"
            " centre_id, expected_text IS NOT NULL OR expected_value IS NOT NULL FROM measure" + where);
    while (row.next()) {
        RegisterMeasure &measure
            = m_register.m_measures[size_t(slotFor(m_register.m_measures, *m_register.m_measureIds, row.text(0), *m_register.m_texts))];
        measure.code = keep(row, 1);
        measure.title = keep(row, 2);
        measure.scope = keep(row, 3);
        measure.type = keep(row, 4);
        measure.state = keep(row, 5);
        measure.responsible = keep(row, 6);
        measure.term = keep(row, 7);
        measure.endDate = keep(row, 8);
        measure.rank = row.integer(9);
        measure.centre = nameSlot(Kind::ResponsibilityCentre, row.text(10));
        measure.expects = row.integer(11) != 0;
    }
}

void RegisterLoader::readRatings(const std::string &where)
{
    OwnerSlots events(*m_register.m_eventIds);
    const size_t criteria = m_register.list(Kind::ExposureCriterion).names.size();
    RowCursor row(*m_register.m_connection, "SELECT event_id, criterion_id, level FROM criterion_rating" + where);
    while (row.next()) {
        const RiskSlot event = events.find(row.text(0));
        const RiskSlot criterion = nameSlot(Kind::ExposureCriterion, row.text(1));
        const auto level = levelFrom(row.text(2));
        if (event == noRiskSlot || criterion == noRiskSlot || !level)
            continue;
        std::vector<RegisterRating> &ratings = m_register.m_events[size_t(event)].ratings;
        ratings.reserve(criteria);
        ratings.push_back({criterion, *level});
    }
}

void RegisterLoader::readLinks(Kind kind, const std::string &where)
{
    if (kind == Kind::CriterionRating) {
        readRatings(where);
        return;
    }
    const RegisterLink &link = *registerLink(kind);
    const RecordDescription &description = describe(kind);
    const auto idsOf = [this](Kind end) -> const IdIndex & {
        switch (end) {
        case Kind::Process: return *m_register.m_processIds;
        case Kind::RiskEvent: return *m_register.m_eventIds;
        case Kind::Measure: return *m_register.m_measureIds;
        default: return *m_register.list(end).ids;
        }
    };
    OwnerSlots owners(idsOf(link.from));
    const IdIndex &others = idsOf(link.to);
    RowCursor row(*m_register.m_connection, std::string("SELECT ") + description.fields[0].column + ", " + description.fields[1].column
            + " FROM " + description.table + where);
    while (row.next()) {
        const RiskSlot from = owners.find(row.text(0));
        const RiskSlot to = others.find(row.text(1));
        if (from != noRiskSlot && to != noRiskSlot)
            addLink(kind, from, to);
    }
}

void RegisterLoader::addLink(Kind link, RiskSlot from, RiskSlot to)
{
    switch (link) {
    case Kind::EventFactor:
        m_register.m_events[size_t(from)].factors.push_back(to);
        break;
    case Kind::ProcessMeasure:
        m_register.m_processes[size_t(from)].measures.push_back(to);
        m_register.m_measures[size_t(to)].processes.push_back(from);
        break;
    case Kind::EventMeasure:
        m_register.m_events[size_t(from)].measures.push_back(to);
        m_register.m_measures[size_t(to)].events.push_back(from);
        break;
    case Kind::ProcessObjective:
        m_register.m_processes[size_t(from)].objectives.push_back(to);
        break;
    case Kind::ProcessValue:
        m_register.m_processes[size_t(from)].values.push_back(to);
        break;
    case Kind::MeasureObjective:
        m_register.m_measures[size_t(from)].objectives.push_back(to);
        break;
    default:
        m_register.m_measures[size_t(from)].values.push_back(to);
        break;
    }
}

void RegisterLoader::count(Figures &figures, const IdIndex &ids, const std::string &sql) const
{
    RowCursor row(*m_register.m_connection, sql);
    while (row.next()) {
        if (const RiskSlot slot = ids.find(row.text(0)); slot != noRiskSlot)
            figures[size_t(slot)] += int(row.integer(1));
    }
}

void RegisterLoader::countSteps(const std::function<void(RiskSlot)> &changed)
{
    Figures figures(m_register.m_processes.size());
    count(figures, *m_register.m_processIds, "SELECT process_id, count(*) FROM process_step GROUP BY process_id");
    for (RiskSlot slot = 0; slot < RiskSlot(figures.size()); ++slot) {
        if (std::exchange(m_register.m_processes[size_t(slot)].steps, figures[size_t(slot)]) != figures[size_t(slot)])
            changed(slot);
    }
}

void RegisterLoader::countPhases(const std::function<void(RiskSlot)> &changed)
{
    Figures figures(m_register.m_measures.size());
    count(figures, *m_register.m_measureIds, "SELECT measure_id, count(*) FROM measure_phase GROUP BY measure_id");
    takeMeasureFigures(figures, &RegisterMeasure::phases, changed);
}

void RegisterLoader::countIndicators(const std::function<void(RiskSlot)> &changed)
{
    Figures figures(m_register.m_measures.size());
    count(figures, *m_register.m_measureIds, "SELECT measure_id, count(*) FROM indicator WHERE measure_id IS NOT NULL GROUP BY measure_id");
    count(figures, *m_register.m_measureIds,
        "SELECT held.measure_id, count(*) FROM indicator_group AS held JOIN indicator ON indicator.group_id = held.id"
        " WHERE held.measure_id IS NOT NULL GROUP BY held.measure_id");
    takeMeasureFigures(figures, &RegisterMeasure::indicators, changed);
}

void RegisterLoader::takeMeasureFigures(const Figures &figures, int RegisterMeasure::*member, const std::function<void(RiskSlot)> &changed)
{
    for (RiskSlot slot = 0; slot < RiskSlot(figures.size()); ++slot) {
        if (std::exchange(m_register.m_measures[size_t(slot)].*member, figures[size_t(slot)]) != figures[size_t(slot)])
            changed(slot);
    }
}

} // namespace piao::document
