// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/risk_register.h"

#include "risk/register_loader.h"
#include "tree/id_index.h"
#include "tree/text_pool.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace piao::document {

using namespace domain;

namespace {

/// In the plan's order: by rank, then by identifier.
template<typename Item>
void sortMembers(std::vector<RiskSlot> &members, const std::vector<Item> &items)
{
    std::sort(members.begin(), members.end(), [&items](RiskSlot a, RiskSlot b) {
        const Item &left = items[size_t(a)];
        const Item &right = items[size_t(b)];
        return std::tie(left.rank, left.id) < std::tie(right.rank, right.id);
    });
}

template<typename Item>
std::vector<RiskSlot> livingMembers(const std::vector<Item> &items)
{
    std::vector<RiskSlot> members;
    members.reserve(items.size());
    for (RiskSlot slot = 0; slot < RiskSlot(items.size()); ++slot) {
        if (!items[size_t(slot)].id.empty())
            members.push_back(slot);
    }
    return members;
}

QString twoTexts(std::string_view first, std::string_view second)
{
    const QString code = registerText(first);
    return code.isEmpty() ? registerText(second) : second.empty() ? code : code + u' ' + registerText(second);
}

} // namespace

RiskRegister::RiskRegister(store::Connection &connection)
    : m_connection(&connection)
    , m_texts(std::make_unique<TextPool>())
    , m_processIds(std::make_unique<IdIndex>())
    , m_eventIds(std::make_unique<IdIndex>())
    , m_measureIds(std::make_unique<IdIndex>())
{
    for (const Kind kind : registerNameKinds)
        m_names.push_back({kind, {}, std::make_unique<IdIndex>(), {}});
}

RiskRegister::~RiskRegister() = default;
RiskRegister::RiskRegister(RiskRegister &&) noexcept = default;
RiskRegister &RiskRegister::operator=(RiskRegister &&) noexcept = default;

Result<RiskRegister> RiskRegister::load(store::Connection &connection)
{
    RiskRegister loaded(connection);
    const auto done = store::guarded(connection, [&] { RegisterLoader(loaded).loadAll(); });
    if (!done)
        return done.error();
    return loaded;
}

RiskRegister::NameList &RiskRegister::list(Kind kind)
{
    return *std::find_if(m_names.begin(), m_names.end(), [kind](const NameList &names) { return names.kind == kind; });
}

const RiskRegister::NameList &RiskRegister::list(Kind kind) const
{
    return *std::find_if(m_names.begin(), m_names.end(), [kind](const NameList &names) { return names.kind == kind; });
}

std::vector<RiskSlot> RiskRegister::ordered(Kind kind) const
{
    std::vector<RiskSlot> members = livingMembers(list(kind).names);
    sortMembers(members, list(kind).names);
    return members;
}

void RiskRegister::orderRows()
{
    const NameList &areas = list(Kind::RiskArea);
    std::vector<int> places(areas.names.size());
    int place = 0;
    for (const RiskSlot area : ordered(Kind::RiskArea))
        places[size_t(area)] = place++;
    const auto placeOf = [&](const RegisterProcess &process) {
        return process.area == noRiskSlot ? std::numeric_limits<int>::max() : places[size_t(process.area)];
    };
    m_processOrder = livingMembers(m_processes);
    std::sort(m_processOrder.begin(), m_processOrder.end(), [&](RiskSlot a, RiskSlot b) {
        const RegisterProcess &left = process(a);
        const RegisterProcess &right = process(b);
        return std::tuple(placeOf(left), left.rank, left.id) < std::tuple(placeOf(right), right.rank, right.id);
    });
    m_measureOrder = livingMembers(m_measures);
    sortMembers(m_measureOrder, m_measures);
    m_rows.clear();
    for (const RiskSlot slot : m_processOrder) {
        std::vector<RiskSlot> &events = m_processes[size_t(slot)].events;
        sortMembers(events, m_events);
        for (const RiskSlot event : events)
            m_rows.push_back({slot, event});
        if (events.empty())
            m_rows.push_back({slot, noRiskSlot});
    }
    m_foldedEvents.resize(m_events.size());
    m_foldedProcesses.resize(m_processes.size());
}

const RegisterName &RiskRegister::name(Kind kind, RiskSlot slot) const
{
    return list(kind).names[size_t(slot)];
}

QString RiskRegister::nameText(Kind kind, RiskSlot slot) const
{
    return slot == noRiskSlot ? QString() : twoTexts(name(kind, slot).code, name(kind, slot).title);
}

QString RiskRegister::processText(RiskSlot slot) const
{
    return twoTexts(process(slot).code, process(slot).name);
}

QString RiskRegister::measureText(RiskSlot slot) const
{
    return twoTexts(measure(slot).code, measure(slot).title);
}

RiskSlot RiskRegister::find(const RecordKey &key) const
{
    const QByteArray utf8 = key.id.toUtf8();
    const std::string_view id(utf8.constData(), size_t(utf8.size()));
    switch (key.kind) {
    case Kind::Process: return m_processIds->find(id);
    case Kind::RiskEvent: return m_eventIds->find(id);
    case Kind::Measure: return m_measureIds->find(id);
    default:
        return std::find(registerNameKinds.begin(), registerNameKinds.end(), key.kind) == registerNameKinds.end()
            ? noRiskSlot : list(key.kind).ids->find(id);
    }
}

RecordKey RiskRegister::processKey(RiskSlot slot) const
{
    return {Kind::Process, slot == noRiskSlot ? QString() : registerText(process(slot).id), {}};
}

RecordKey RiskRegister::eventKey(RiskSlot slot) const
{
    return {Kind::RiskEvent, slot == noRiskSlot ? QString() : registerText(event(slot).id), {}};
}

RecordKey RiskRegister::measureKey(RiskSlot slot) const
{
    return {Kind::Measure, slot == noRiskSlot ? QString() : registerText(measure(slot).id), {}};
}

ProcessJudgement RiskRegister::judgement(RiskSlot slot, RiskStage stage) const
{
    std::vector<RiskJudgement> events;
    for (const RiskSlot each : process(slot).events)
        events.push_back(event(each).judgement[size_t(stage)]);
    return judgeProcess(events, process(slot).judgement[size_t(stage)]);
}

QStringList RiskRegister::explain(RiskSlot slot, RiskStage stage) const
{
    std::vector<RiskJudgement> events;
    std::vector<QString> names;
    for (const RiskSlot each : process(slot).events) {
        events.push_back(event(each).judgement[size_t(stage)]);
        names.push_back(registerText(event(each).description));
    }
    return explainProcess(stage, events, names, process(slot).judgement[size_t(stage)]);
}

std::optional<RiskLevel> RiskRegister::rating(RiskSlot slot, RiskSlot criterion) const
{
    for (const RegisterRating &rating : event(slot).ratings) {
        if (rating.criterion == criterion)
            return rating.level;
    }
    return std::nullopt;
}

std::vector<RiskSlot> RiskRegister::measuresOf(const RegisterRow &row) const
{
    std::vector<RiskSlot> found = process(row.process).measures;
    if (row.event != noRiskSlot)
        found.insert(found.end(), event(row.event).measures.begin(), event(row.event).measures.end());
    sortMembers(found, m_measures);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

std::vector<RiskSlot> RiskRegister::measuresOf(RiskSlot slot) const
{
    std::vector<RiskSlot> found = process(slot).measures;
    for (const RiskSlot each : process(slot).events)
        found.insert(found.end(), event(each).measures.begin(), event(each).measures.end());
    sortMembers(found, m_measures);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace piao::document
