// SPDX-License-Identifier: EUPL-1.2
#include "plan/plan_facts.h"

#include "piao/domain/record_description.h"
#include "plan/code_order.h"

#include <algorithm>
#include <array>

namespace piao::report {

using namespace domain;

namespace {

/// Identifiers are unique within a kind only.
QString ownerName(const RecordKey &key)
{
    return QString::number(int(key.kind)) + QLatin1Char(':') + key.id;
}

/// The record that an indicator or a stakeholder link belongs to.
QString ownerName(const Record &record)
{
    const auto &fields = record.description().fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].is(Owner) && record.at(int(i)).isValid())
            return ownerName(RecordKey{fields[i].reference, record.at(int(i)).toString(), {}});
    }
    return {};
}

void index(QHash<QString, std::vector<const Record *>> &into, const std::vector<Record> &records, const char *column)
{
    for (const Record &record : records) {
        if (record.has(column))
            into[record.text(column)].push_back(&record);
    }
}

} // namespace

PlanFacts::PlanFacts(document::PlanReader &planReader)
    : reader(planReader), plan(planReader.plan()), body(planReader.body()), years(planReader.years()),
      counts(document::countPlan(planReader))
{
    readRows();
    indexRows();
}

void PlanFacts::readRows()
{
    sections = SectionBook(reader);
    m_directors = reader.all(Kind::Director);
    values = reader.all(Kind::PublicValue);
    strategic = reader.all(Kind::StrategicObjective);
    operational = reader.all(Kind::OperationalObjective);
    performance = reader.all(Kind::PerformanceObjective);
    centres = reader.all(Kind::ResponsibilityCentre);
    units = reader.all(Kind::OrgUnit);
    staff = reader.all(Kind::StaffCount);
    themes = reader.all(Kind::Theme);
    m_strategicValues = reader.all(Kind::StrategicValue);
    m_operationalStrategics = reader.all(Kind::OperationalStrategic);
    m_operationalValues = reader.all(Kind::OperationalValue);
    m_operationalCentres = reader.all(Kind::OperationalCentre);
    m_indicators = reader.all(Kind::Indicator);
    m_targets = reader.all(Kind::Target);
    m_phases = reader.all(Kind::Phase);
    m_stakeholders = reader.all(Kind::Stakeholder);
    m_stakeholderLinks = reader.all(Kind::StakeholderLink);
    m_answers = reader.all(Kind::ObjectiveTheme);
    m_provisions = reader.all(Kind::Provision);
    // Within an office people look for codes; the order of entry says nothing to them.
    std::stable_sort(performance.begin(), performance.end(), CodeOrder());
}

void PlanFacts::indexRows()
{
    for (const auto *records : {&values, &strategic, &operational, &performance, &centres, &units, &themes, &m_targets,
                                &m_stakeholders, &m_directors}) {
        for (const Record &record : *records)
            m_byKey.insert(record.key(), &record);
    }
    index(m_linksOfValue, m_strategicValues, "value_id");
    index(m_linksOfStrategic, m_operationalStrategics, "strategic_id");
    index(m_narrowedValues, m_operationalValues, "operational_id");
    index(m_centreLinks, m_operationalCentres, "operational_id");
    index(m_performanceOf, performance, "operational_id");
    index(m_performanceOfCentre, performance, "centre_id");
    index(m_phasesOf, m_phases, "objective_id");
    index(m_answersTo, m_answers, "theme_id");
    for (const Record &provision : m_provisions)
        m_provisionsOf[ownerName(provision)].push_back(&provision);
    for (const Record &indicator : m_indicators)
        m_indicatorsOf[ownerName(indicator)].push_back(&indicator);
    for (const Record &link : m_stakeholderLinks)
        m_stakeholderLinksOf[ownerName(link)].push_back(&link);
}

QString PlanFacts::period() const
{
    if (years.empty())
        return {};
    if (years.size() == 1)
        return QString::number(years.front());
    return QStringLiteral("%1-%2").arg(years.front()).arg(years.back());
}

QString PlanFacts::levelName(int level, bool plural) const
{
    static const std::array<std::array<QString, 2>, 4> usual{{
        {QStringLiteral("valore pubblico"), QStringLiteral("valori pubblici")},
        {QStringLiteral("obiettivo strategico"), QStringLiteral("obiettivi strategici")},
        {QStringLiteral("obiettivo operativo"), QStringLiteral("obiettivi operativi")},
        {QStringLiteral("obiettivo di performance"), QStringLiteral("obiettivi di performance")},
    }};
    const QByteArray column = QByteArray("level") + QByteArray::number(level) + (plural ? "_plural" : "_singular");
    const QString own = plan.text(column.constData());
    return own.isEmpty() ? usual[size_t(level - 1)][plural ? 1 : 0] : own;
}

PlanFacts::Records PlanFacts::at(const Index &index, const QString &id)
{
    return index.value(id);
}

const Record *PlanFacts::find(Kind kind, const QString &id) const
{
    return m_byKey.value(RecordKey{kind, id, {}});
}

PlanFacts::Records PlanFacts::strategicOf(const Record &value) const
{
    Records found;
    for (const Record *link : at(m_linksOfValue, value.key().id)) {
        if (const Record *objective = find(Kind::StrategicObjective, link->text("strategic_id")))
            found.push_back(objective);
    }
    return found;
}

PlanFacts::Records PlanFacts::operationalOf(const Record &strategicObjective, const Record &value) const
{
    Records found;
    for (const Record *link : at(m_linksOfStrategic, strategicObjective.key().id)) {
        const QString id = link->text("operational_id");
        const Records narrowed = at(m_narrowedValues, id);
        const bool serves = narrowed.empty()
            || std::any_of(narrowed.begin(), narrowed.end(), [&](const Record *each) { return each->text("value_id") == value.key().id; });
        const Record *objective = find(Kind::OperationalObjective, id);
        if (serves && objective)
            found.push_back(objective);
    }
    return found;
}

PlanFacts::Records PlanFacts::centresOf(const Record &operationalObjective) const
{
    Records found;
    for (const Record *link : at(m_centreLinks, operationalObjective.key().id)) {
        if (const Record *centre = find(Kind::ResponsibilityCentre, link->text("centre_id")))
            found.push_back(centre);
    }
    return found;
}

PlanFacts::Records PlanFacts::performanceOf(const Record &operationalObjective) const
{
    return at(m_performanceOf, operationalObjective.key().id);
}

PlanFacts::Records PlanFacts::performanceOfCentre(const Record &centre, int year) const
{
    Records found;
    for (const Record *objective : at(m_performanceOfCentre, centre.key().id)) {
        if (objective->integer("year") == year)
            found.push_back(objective);
    }
    return found;
}

PlanFacts::Records PlanFacts::valuesReachedBy(const Record &performanceObjective) const
{
    Records found;
    const QString operationalId = performanceObjective.text("operational_id");
    for (const Record &value : values) {
        for (const Record *objective : strategicOf(value)) {
            const Records below = operationalOf(*objective, value);
            const bool reached = std::any_of(below.begin(), below.end(), [&](const Record *each) { return each->key().id == operationalId; });
            if (reached && (found.empty() || found.back() != &value))
                found.push_back(&value);
        }
    }
    return found;
}

PlanFacts::Records PlanFacts::indicatorsOf(const Record &owner) const
{
    return at(m_indicatorsOf, ownerName(owner.key()));
}

PlanFacts::Records PlanFacts::phasesOf(const Record &performanceObjective) const
{
    return at(m_phasesOf, performanceObjective.key().id);
}

QStringList PlanFacts::stakeholdersOf(const Record &owner) const
{
    QStringList names;
    for (const Record *link : at(m_stakeholderLinksOf, ownerName(owner.key()))) {
        if (const Record *stakeholder = find(Kind::Stakeholder, link->text("stakeholder_id")))
            names.append(stakeholder->text("name"));
    }
    return names;
}

const Record *PlanFacts::target(const Record &indicator, int year) const
{
    return m_byKey.value(RecordKey{Kind::Target, indicator.key().id, QString::number(year)});
}

PlanFacts::Records PlanFacts::answersTo(const Record &theme) const
{
    return at(m_answersTo, theme.key().id);
}

PlanFacts::Records PlanFacts::provisionsOf(const Record &themeOrSection, const QString &kind) const
{
    Records found;
    for (const Record *provision : at(m_provisionsOf, ownerName(themeOrSection.key()))) {
        if (provision->text("kind") == kind)
            found.push_back(provision);
    }
    return found;
}

const std::vector<Record> &PlanFacts::all(Kind kind) const
{
    const auto known = m_read.find(kind);
    return known != m_read.end() ? known->second : m_read.emplace(kind, reader.all(kind)).first->second;
}

PlanFacts::Records PlanFacts::where(Kind kind, const char *column, const QString &value) const
{
    const QString name = QString::number(int(kind)) + QLatin1Char(':') + QLatin1String(column);
    auto known = m_readIndexes.find(name);
    if (known == m_readIndexes.end()) {
        known = m_readIndexes.insert(name, {});
        index(*known, all(kind), column);
    }
    return at(*known, value);
}

QByteArray PlanFacts::attachmentBytes(const QString &attachment) const
{
    const auto contents = reader.where(Kind::AttachmentContent, "attachment_id", attachment);
    return contents.empty() ? QByteArray() : contents.front().value("content").toByteArray();
}

const Record *PlanFacts::centreOf(const Record &performanceObjective) const
{
    return find(Kind::ResponsibilityCentre, performanceObjective.text("centre_id"));
}

QString PlanFacts::centreName(const Record &centre) const
{
    return (centre.text("code") + QLatin1Char(' ') + centre.text("name")).trimmed();
}

} // namespace piao::report
