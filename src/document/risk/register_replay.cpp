// SPDX-License-Identifier: EUPL-1.2
#include "risk/register_replay.h"

#include "piao/domain/record_description.h"
#include "tree/id_index.h"

#include <algorithm>
#include <tuple>

namespace piao::document {

using namespace domain;
using store::RowChange;
using store::RowChangeKind;

namespace {

/// Beyond this many rows it is quicker to load everything.
constexpr size_t mostToFollow = 20'000;

std::string whereIn(const char *column, const std::set<QString> &ids)
{
    std::string sql = std::string(" WHERE ") + column + " IN (";
    for (QString id : ids)
        sql += '\'' + id.replace(u'\'', QStringLiteral("''")).toStdString() + "',";
    sql.back() = ')';
    return sql;
}

bool isName(Kind kind)
{
    return std::find(registerNameKinds.begin(), registerNameKinds.end(), kind) != registerNameKinds.end();
}

template<typename Item, typename Gone>
void dropGone(std::vector<Item> &items, IdIndex &ids, const std::set<QString> &gone, Gone &&tell)
{
    for (const QString &id : gone) {
        const std::string text = id.toStdString();
        const RiskSlot slot = ids.find(text);
        if (slot == IdIndex::none)
            continue;
        tell(slot);
        ids.remove(text);
        items[size_t(slot)].id = {};
    }
}

} // namespace

RegisterImpact RiskRegister::apply(const ChangeNotice &notice)
{
    RegisterImpact impact;
    const auto done = store::guarded(*m_connection, [&] { impact = RegisterReplay(*this).run(notice); });
    if (!done)
        impact.everything = true; // loading it anew says why
    return impact;
}

RegisterImpact RegisterReplay::run(const ChangeNotice &notice)
{
    if (notice.reset || notice.changes.size() > mostToFollow) {
        m_impact.everything = true;
        return m_impact;
    }
    if (!sortChanges(notice))
        return {};
    followNames();
    followProcesses();
    followEvents();
    followMeasures();
    followLinks();
    followFigures();
    if (m_impact.order)
        m_register.orderRows();
    forgetFolded();
    return m_impact;
}

bool RegisterReplay::sortChanges(const ChangeNotice &notice)
{
    for (const RowChange &change : notice.changes)
        sortChange(change);
    return !m_records.isEmpty() || !m_owners.isEmpty() || m_steps || m_phases || m_indicators;
}

void RegisterReplay::sortChange(const RowChange &change)
{
    const Kind kind = change.key.kind;
    switch (kind) {
    case Kind::ProcessStep: m_steps = true; return;
    case Kind::MeasurePhase: m_phases = true; return;
    case Kind::IndicatorGroup: m_indicators = true; return;
    case Kind::Indicator:
        // What is typed into an indicator does not change how many a measure has.
        m_indicators = m_indicators || change.kind != RowChangeKind::Updated;
        return;
    default: break;
    }
    if (const RegisterLink *link = registerLink(kind)) {
        m_owners[int(kind)].insert(change.key.id);
        if (link->to == Kind::PerformanceObjective && change.kind != RowChangeKind::Removed)
            m_objectives.insert(change.key.part);
        return;
    }
    // Objectives are in memory only when something of the register protects them.
    const bool unknownObjective = kind == Kind::PerformanceObjective && m_register.find(change.key) == noRiskSlot;
    const bool isRecord = kind == Kind::Process || kind == Kind::RiskEvent || kind == Kind::Measure || isName(kind);
    if (!isRecord || unknownObjective)
        return;
    Touched &touched = m_records[int(kind)];
    (change.kind == RowChangeKind::Removed ? touched.gone : touched.kept).insert(change.key.id);
}

void RegisterReplay::followNames()
{
    for (const Kind kind : registerNameKinds) {
        const Touched touched = m_records.value(int(kind));
        Ids read = touched.kept;
        if (kind == Kind::PerformanceObjective) {
            for (const QString &id : m_objectives) {
                if (m_register.find({kind, id, {}}) == noRiskSlot)
                    read.insert(id);
            }
        }
        if (!read.empty())
            m_loader.readNames(kind, whereIn("id", read));
        if (touched.kept.empty() && touched.gone.empty())
            continue;
        RiskRegister::NameList &list = m_register.list(kind);
        dropGone(list.names, *list.ids, touched.gone, [](RiskSlot) {});
        m_impact.names = true;
        m_impact.order = m_impact.order || kind == Kind::RiskArea;
        m_impact.criteria = m_impact.criteria || kind == Kind::ExposureCriterion;
    }
}

void RegisterReplay::followProcesses()
{
    const Touched touched = m_records.value(int(Kind::Process));
    const auto placeOf = [this](RiskSlot slot) { return std::pair(m_register.process(slot).area, m_register.process(slot).rank); };
    std::vector<std::pair<RiskSlot, std::pair<RiskSlot, qint64>>> before;
    for (const QString &id : touched.kept) {
        const RiskSlot slot = m_register.find({Kind::Process, id, {}});
        m_impact.order = m_impact.order || slot == noRiskSlot;
        if (slot != noRiskSlot)
            before.emplace_back(slot, placeOf(slot));
    }
    if (!touched.kept.empty())
        m_loader.readProcesses(whereIn("id", touched.kept));
    for (const auto &[slot, place] : before)
        m_impact.order = m_impact.order || placeOf(slot) != place;
    for (const QString &id : touched.kept)
        markProcess(m_register.find({Kind::Process, id, {}}));
    dropGone(m_register.m_processes, *m_register.m_processIds, touched.gone, [this](RiskSlot slot) {
        clearLinks(*registerLink(Kind::ProcessMeasure), slot);
        m_impact.order = true;
    });
}

void RegisterReplay::followEvents()
{
    const Touched touched = m_records.value(int(Kind::RiskEvent));
    const auto placeOf = [this](RiskSlot slot) { return std::pair(m_register.event(slot).process, m_register.event(slot).rank); };
    std::vector<std::pair<RiskSlot, std::pair<RiskSlot, qint64>>> before;
    for (const QString &id : touched.kept) {
        const RiskSlot slot = m_register.find({Kind::RiskEvent, id, {}});
        m_impact.order = m_impact.order || slot == noRiskSlot;
        if (slot != noRiskSlot)
            before.emplace_back(slot, placeOf(slot));
    }
    if (!touched.kept.empty())
        m_loader.readEvents(whereIn("id", touched.kept));
    for (const auto &[slot, place] : before) {
        markProcess(place.first);
        m_impact.order = m_impact.order || placeOf(slot) != place;
    }
    for (const QString &id : touched.kept) {
        if (const RiskSlot slot = m_register.find({Kind::RiskEvent, id, {}}); slot != noRiskSlot)
            markProcess(m_register.event(slot).process);
    }
    dropGone(m_register.m_events, *m_register.m_eventIds, touched.gone, [this](RiskSlot slot) {
        const RiskSlot process = m_register.event(slot).process;
        if (process != noRiskSlot)
            std::erase(m_register.m_processes[size_t(process)].events, slot);
        clearLinks(*registerLink(Kind::EventMeasure), slot);
        markProcess(process);
        m_impact.order = true;
    });
}

void RegisterReplay::followMeasures()
{
    const Touched touched = m_records.value(int(Kind::Measure));
    if (!touched.kept.empty())
        m_loader.readMeasures(whereIn("id", touched.kept));
    for (const QString &id : touched.kept)
        markMeasure(m_register.find({Kind::Measure, id, {}}));
    const auto drop = [this](RiskSlot slot) {
        markMeasure(slot);
        const RegisterMeasure &measure = m_register.measure(slot);
        for (const RiskSlot process : measure.processes)
            std::erase(m_register.m_processes[size_t(process)].measures, slot);
        for (const RiskSlot event : measure.events)
            std::erase(m_register.m_events[size_t(event)].measures, slot);
    };
    dropGone(m_register.m_measures, *m_register.m_measureIds, touched.gone, drop);
    // Their order and their number are as good as rows to those who list measures.
    m_impact.order = m_impact.order || !touched.gone.empty() || !touched.kept.empty();
}

void RegisterReplay::clearLinks(const RegisterLink &link, RiskSlot owner)
{
    RiskRegister &all = m_register;
    switch (link.kind) {
    case Kind::EventFactor: all.m_events[size_t(owner)].factors.clear(); break;
    case Kind::CriterionRating: all.m_events[size_t(owner)].ratings.clear(); break;
    case Kind::ProcessMeasure:
        for (const RiskSlot measure : std::exchange(all.m_processes[size_t(owner)].measures, {})) {
            std::erase(all.m_measures[size_t(measure)].processes, owner);
            m_impact.measures.insert(measure);
        }
        break;
    case Kind::EventMeasure:
        for (const RiskSlot measure : std::exchange(all.m_events[size_t(owner)].measures, {})) {
            std::erase(all.m_measures[size_t(measure)].events, owner);
            m_impact.measures.insert(measure);
        }
        break;
    case Kind::ProcessObjective: all.m_processes[size_t(owner)].objectives.clear(); break;
    case Kind::ProcessValue: all.m_processes[size_t(owner)].values.clear(); break;
    case Kind::MeasureObjective: all.m_measures[size_t(owner)].objectives.clear(); break;
    default: all.m_measures[size_t(owner)].values.clear(); break;
    }
}

void RegisterReplay::followLinks()
{
    for (const RegisterLink &link : registerLinks) {
        const Ids owners = m_owners.value(int(link.kind));
        if (owners.empty())
            continue;
        std::vector<RiskSlot> members;
        for (const QString &id : owners) {
            if (const RiskSlot slot = m_register.find({link.from, id, {}}); slot != noRiskSlot)
                members.push_back(slot);
        }
        for (const RiskSlot slot : members)
            clearLinks(link, slot);
        m_loader.readLinks(link.kind, whereIn(describe(link.kind).fields[0].column, owners));
        for (const RiskSlot slot : members) {
            if (link.from == Kind::Measure)
                markMeasure(slot);
            else
                markProcess(link.from == Kind::Process ? slot : m_register.event(slot).process);
        }
    }
}

void RegisterReplay::followFigures()
{
    if (m_steps)
        m_loader.countSteps([this](RiskSlot slot) { markProcess(slot); });
    if (m_phases)
        m_loader.countPhases([this](RiskSlot slot) { markMeasure(slot); });
    if (m_indicators)
        m_loader.countIndicators([this](RiskSlot slot) { markMeasure(slot); });
}

void RegisterReplay::markProcess(RiskSlot slot)
{
    if (slot == noRiskSlot)
        return;
    m_impact.processes.insert(slot);
}

void RegisterReplay::markMeasure(RiskSlot slot)
{
    if (slot == noRiskSlot)
        return;
    m_impact.measures.insert(slot);
    const RegisterMeasure &measure = m_register.measure(slot);
    for (const RiskSlot process : measure.processes)
        markProcess(process);
    for (const RiskSlot event : measure.events)
        markProcess(m_register.event(event).process);
}

void RegisterReplay::forgetFolded()
{
    m_register.m_foldedEvents.resize(m_register.m_events.size());
    m_register.m_foldedProcesses.resize(m_register.m_processes.size());
    if (m_impact.names) {
        for (RiskRegister::NameList &list : m_register.m_names)
            list.folded.clear();
        for (auto *texts : {&m_register.m_foldedEvents, &m_register.m_foldedProcesses})
            std::for_each(texts->begin(), texts->end(), [](std::string &text) { text.clear(); });
        return;
    }
    for (const RiskSlot slot : std::as_const(m_impact.processes)) {
        m_register.m_foldedProcesses[size_t(slot)].clear();
        for (const RiskSlot event : m_register.process(slot).events)
            m_register.m_foldedEvents[size_t(event)].clear();
    }
}

} // namespace piao::document
