// SPDX-License-Identifier: EUPL-1.2
#include "risk/risk_plan.h"

#include "piao/domain/record_description.h"

#include <catch2/catch.hpp>

namespace piao::test {

using namespace document;
using namespace domain;

namespace {

QStringList names(const RiskRegister &risks, Kind kind, const std::vector<RiskSlot> &members)
{
    QStringList found;
    for (const RiskSlot slot : members)
        found.append(risks.nameText(kind, slot));
    found.sort();
    return found;
}

QString levels(const RegisterJudged &judged)
{
    QString text;
    for (const RiskStage stage : riskStages) {
        const RiskJudgement &judgement = judged.judgement[size_t(stage)];
        text += judgement.level ? riskLetter(*judgement.level) : QChar(u'-');
        text += registerText(judged.rationale[size_t(stage)]);
    }
    return text;
}

QString eventContent(const RiskRegister &risks, RiskSlot slot)
{
    if (slot == noRiskSlot)
        return {};
    const RegisterEvent &event = risks.event(slot);
    QString text = registerText(event.description) + registerText(event.controls) + levels(event);
    text += names(risks, Kind::EnablingFactor, event.factors).join(u',');
    for (const RiskSlot criterion : risks.criteria()) {
        const auto level = risks.rating(slot, criterion);
        text += level ? riskLetter(*level) : QChar(u'.');
    }
    return text;
}

QString content(const RiskRegister &risks)
{
    QStringList lines;
    for (const RegisterRow &row : risks.rows()) {
        const RegisterProcess &process = risks.process(row.process);
        QStringList parts{risks.nameText(Kind::RiskArea, process.area), risks.processText(row.process),
            risks.nameText(Kind::ResponsibilityCentre, process.centre), levels(process), QString::number(process.steps),
            names(risks, Kind::PerformanceObjective, process.objectives).join(u','),
            names(risks, Kind::PublicValue, process.values).join(u','), eventContent(risks, row.event)};
        for (const RiskSlot measure : risks.measuresOf(row))
            parts.append(risks.measureText(measure));
        parts.append(QString::number(risks.gapsOf(row)));
        parts.append(QString::fromStdString(risks.foldedText(row)));
        lines.append(parts.join(u'|'));
    }
    for (const RiskSlot slot : risks.measures()) {
        const RegisterMeasure &measure = risks.measure(slot);
        lines.append(risks.measureText(slot) + QStringLiteral(" %1 %2 %3 %4 ").arg(measure.processes.size()).arg(measure.events.size())
                .arg(measure.phases).arg(measure.indicators)
            + names(risks, Kind::PerformanceObjective, measure.objectives).join(u',')
            + names(risks, Kind::PublicValue, measure.values).join(u','));
    }
    return lines.join(u'\n');
}

} // namespace

const RiskRegister &RiskPlan::risks()
{
    if (!m_register) {
        m_register = std::make_unique<RiskRegister>(std::move(RiskRegister::load(m_plan->connection())).value());
        QObject::connect(&*m_plan, &PlanDocument::changed, [this](const ChangeNotice &notice) { m_impact = m_register->apply(notice); });
    }
    return *m_register;
}

RecordKey RiskPlan::add(Kind kind, std::initializer_list<std::pair<const char *, QVariant>> fields)
{
    Record record(kind);
    for (const auto &[column, value] : fields)
        record.set(column, value);
    return m_plan.add(record);
}

void RiskPlan::set(const RecordKey &key, const char *column, const QVariant &value)
{
    REQUIRE(m_plan->setField(key, column, value).ok());
}

RecordKey RiskPlan::area(const QString &title)
{
    return add(Kind::RiskArea, {{"title", title}});
}

RecordKey RiskPlan::process(const QString &name, const RecordKey &area)
{
    return add(Kind::Process, {{"name", name}, {"area_id", area.isNull() ? QVariant() : QVariant(area.id)}});
}

RecordKey RiskPlan::event(const QString &description, const RecordKey &process)
{
    return add(Kind::RiskEvent, {{"process_id", process.id}, {"description", description}});
}

RecordKey RiskPlan::measure(const QString &title)
{
    return add(Kind::Measure, {{"title", title}});
}

void RiskPlan::completeRow(const RecordKey &process, const RecordKey &event)
{
    set(process, "area_id", area(QStringLiteral("Contratti")).id);
    set(process, "owner_text", QStringLiteral("Ufficio gare"));
    set(event, "level_before", QStringLiteral("moderate"));
    set(event, "rationale_before", QStringLiteral("Discrezionalità"));
    const RecordKey factor = add(Kind::EnablingFactor, {{"letter", QStringLiteral("A")}});
    m_plan.link(Kind::EventFactor, event, factor);
    for (const Record &criterion : m_plan.reader().all(Kind::ExposureCriterion))
        add(Kind::CriterionRating, {{"event_id", event.id}, {"criterion_id", criterion.key().id}, {"level", QStringLiteral("low")}});
    const RecordKey measure = add(Kind::Measure, {{"title", QStringLiteral("Codice")}, {"scope", QStringLiteral("general")},
        {"term", QStringLiteral("ogni anno")}, {"responsible", QStringLiteral("RPCT")}, {"expected_text", QStringLiteral("100%")}});
    add(Kind::MeasurePhase, {{"measure_id", measure.id}, {"title", QStringLiteral("Diffusione")}});
    m_plan.link(Kind::EventMeasure, event, measure);
}

RecordKey RiskPlan::any(Kind kind, std::mt19937 &random)
{
    const std::vector<Record> all = m_plan.reader().all(kind);
    return all.empty() ? RecordKey() : all[random() % all.size()].key();
}

void RiskPlan::addSomething(std::mt19937 &random)
{
    const QString name = QStringLiteral("n'%1").arg(++m_made);
    const RecordKey process = any(Kind::Process, random);
    switch (random() % 9) {
    case 0: area(name); break;
    case 1: m_plan.centre(name, QStringLiteral("Centro")); break;
    case 2: this->process(name, any(Kind::RiskArea, random)); break;
    case 3: measure(name); break;
    case 4: m_plan.performance(name, {}); break;
    case 5: add(Kind::ExposureCriterion, {{"title", name}}); break;
    case 6: add(Kind::EnablingFactor, {{"letter", name}}); break;
    default:
        if (!process.isNull())
            event(name, process);
        if (!process.isNull() && random() % 2)
            add(Kind::ProcessStep, {{"process_id", process.id}, {"title", name}});
    }
}

void RiskPlan::linkSomething(std::mt19937 &random)
{
    static constexpr Kind links[] = {Kind::EventFactor, Kind::CriterionRating, Kind::ProcessMeasure, Kind::EventMeasure,
        Kind::ProcessObjective, Kind::MeasureObjective};
    const Kind kind = links[random() % std::size(links)];
    const RecordDescription &description = describe(kind);
    const RecordKey from = any(description.fields[0].reference, random);
    const RecordKey to = any(description.fields[1].reference, random);
    if (from.isNull() || to.isNull())
        return;
    if (!m_plan.reader().read({kind, from.id, to.id}).isNull()) {
        REQUIRE(m_plan->perform({}, [&](UnitOfWork &unit) { return unit.remove({kind, from.id, to.id}); }).ok());
        return;
    }
    m_plan.link(kind, from, to);
    if (kind == Kind::CriterionRating)
        set({kind, from.id, to.id}, "level", QString::fromLatin1(riskToken(riskLevels[random() % 3])));
}

void RiskPlan::doSomething(std::mt19937 &random)
{
    risks();
    static constexpr Kind kinds[] = {Kind::Process, Kind::RiskEvent, Kind::Measure, Kind::RiskArea, Kind::ExposureCriterion};
    const RecordKey record = any(kinds[random() % std::size(kinds)], random);
    const int choice = int(random() % 12);
    if (choice < 4 || record.isNull()) {
        addSomething(random);
    } else if (choice < 8) {
        linkSomething(random);
    } else if (choice < 9) {
        REQUIRE(m_plan->perform({}, [&](UnitOfWork &unit) { return unit.remove(record); }).ok());
    } else if (choice < 10) {
        set(record, "rank", qlonglong(random() % 1000));
    } else if (record.kind == Kind::RiskEvent) {
        set(record, "level_before", QString::fromLatin1(riskToken(riskLevels[random() % 3])));
        set(record, "process_id", any(Kind::Process, random).id);
    } else if (record.kind == Kind::Process) {
        const RecordKey area = any(Kind::RiskArea, random);
        set(record, "area_id", area.isNull() ? QVariant() : QVariant(area.id));
    } else {
        set(record, "title", QStringLiteral("t%1").arg(random() % 100));
    }
}

QString RiskPlan::rows()
{
    QStringList lines;
    for (const RegisterRow &row : risks().rows()) {
        const RegisterProcess &process = risks().process(row.process);
        lines.append(QStringList{risks().nameText(Kind::RiskArea, process.area), registerText(process.name),
            row.event == noRiskSlot ? QString() : registerText(risks().event(row.event).description)}.join(u'|'));
    }
    return lines.join(QStringLiteral(" / "));
}

QString RiskPlan::followed()
{
    return content(risks());
}

QString RiskPlan::loadedAnew()
{
    return content(RiskRegister::load(m_plan->connection()).value());
}

} // namespace piao::test
