// SPDX-License-Identifier: EUPL-1.2
// The annexed tables of 2.3: processes and catalogue of risks, analysis and evaluation, programme of the measures,
// transparency duties (D.Lgs. 33/2013, art. 10).
#include "plan/sections.h"

#include "piao/domain/risk_judgement.h"

#include <algorithm>

namespace piao::report {

using domain::Kind;
using domain::Record;
using domain::RiskStage;

namespace {

Table wideTable(const char *caption, std::vector<Column> columns)
{
    Table table{QString::fromUtf8(caption), std::move(columns), {}};
    table.wide = true;
    table.dense = true;
    table.headerColumn = 0;
    return table;
}

/// The rows of each area under its title; processes without an area come last.
template<typename WriteProcess>
void byArea(const PlanFacts &facts, Table &table, WriteProcess write)
{
    const auto group = [&](const QString &title, const PlanFacts::Records &processes) {
        if (processes.empty())
            return;
        table.rows.push_back(groupRow(title));
        for (const Record *process : processes)
            write(*process);
    };
    for (const Record &area : facts.all(Kind::RiskArea))
        group(upperFirst(area.text("title")), facts.where(Kind::Process, "area_id", area.key().id));
    PlanFacts::Records rest;
    for (const Record &process : facts.all(Kind::Process)) {
        if (!process.has("area_id"))
            rest.push_back(&process);
    }
    group(QStringLiteral("Area non indicata"), rest);
}

QString codeAndName(const Record &record, const char *name)
{
    return (record.text("code") + QLatin1Char(' ') + record.text(name)).trimmed();
}

QString ownerOf(const PlanFacts &facts, const Record &record, const char *words)
{
    const Record *centre = facts.find(Kind::ResponsibilityCentre, record.text("centre_id"));
    const QString named = centre ? facts.centreName(*centre) : QString();
    if (named.isEmpty() || !record.has(words))
        return named.isEmpty() ? record.text(words) : named;
    return named + QStringLiteral(" – ") + record.text(words);
}

Cell linesCell(const QStringList &lines)
{
    Paragraphs paragraphs;
    for (const QString &line : lines) {
        if (!line.isEmpty())
            paragraphs.push_back(paragraph(line));
    }
    return paragraphs.empty() ? emptyCell() : cell(std::move(paragraphs));
}

QStringList stepsOf(const PlanFacts &facts, const Record &process)
{
    QStringList lines;
    for (const Record *step : facts.where(Kind::ProcessStep, "process_id", process.key().id)) {
        QString line = QStringLiteral("%1. %2").arg(lines.size() + 1).arg(step->text("title"));
        if (step->has("actor"))
            line += QStringLiteral(" (%1)").arg(step->text("actor"));
        lines.append(line);
    }
    return lines;
}

QStringList eventsOf(const PlanFacts &facts, const Record &process)
{
    QStringList lines;
    for (const Record *event : facts.where(Kind::RiskEvent, "process_id", process.key().id))
        lines.append(codeAndName(*event, "description"));
    return lines;
}

/// "A" and why.
Cell judgementCell(std::optional<domain::RiskLevel> level, const QString &rationale)
{
    if (!level)
        return emptyCell();
    Paragraphs paragraphs{paragraph(Spans{bold(QString(domain::riskLetter(*level)))})};
    if (!rationale.isEmpty())
        paragraphs.push_back(paragraph(rationale));
    return cell(std::move(paragraphs));
}

QStringList factorsOf(const PlanFacts &facts, const Record &event)
{
    QStringList lines;
    for (const Record *link : facts.where(Kind::EventFactor, "event_id", event.key().id)) {
        for (const Record *factor : facts.where(Kind::EnablingFactor, "id", link->text("factor_id")))
            lines.append(factor->text("title"));
    }
    return lines;
}

/// "1 A, 2 M": the criteria by their numbers, whose names the section on the method gives.
QString criteriaOf(const PlanFacts &facts, const Record &event)
{
    QStringList rated;
    const PlanFacts::Records ratings = facts.where(Kind::CriterionRating, "event_id", event.key().id);
    for (const Record &criterion : facts.all(Kind::ExposureCriterion)) {
        for (const Record *rating : ratings) {
            const auto level = domain::riskLevelOf(rating->text("level"));
            if (rating->text("criterion_id") == criterion.key().id && level)
                rated.append(criterion.text("number") + QChar::Nbsp + domain::riskLetter(*level));
        }
    }
    return rated.join(QStringLiteral(", "));
}

Row eventRow(const PlanFacts &facts, const Record &event)
{
    Row made = row({headCell(codeAndName(event, "description")), linesCell(factorsOf(facts, event)), cell(criteriaOf(facts, event)),
                    cell(event.text("controls"))});
    for (const RiskStage stage : domain::riskStages)
        made.cells.push_back(judgementCell(domain::riskJudgementOf(event, stage).level, event.text(domain::rationaleColumn(stage))));
    return made;
}

/// The judgement of the process as a whole: the highest of its events, unless a person states another (PNA 2019, annex 1).
Row processJudgementRow(const PlanFacts &facts, const Record &process)
{
    Row made{{}, RowKind::Shaded};
    made.cells.push_back(headCell(codeAndName(process, "name")));
    made.cells.push_back(Cell{{paragraph(QStringLiteral("Giudizio complessivo del processo"))}, 3, 1});
    for (const RiskStage stage : domain::riskStages) {
        std::vector<domain::RiskJudgement> events;
        for (const Record *event : facts.where(Kind::RiskEvent, "process_id", process.key().id))
            events.push_back(domain::riskJudgementOf(*event, stage));
        const domain::ProcessJudgement judged = domain::judgeProcess(events, domain::riskJudgementOf(process, stage));
        made.cells.push_back(judgementCell(judged.level, process.text(domain::rationaleColumn(stage))));
    }
    return made;
}

QStringList termsOf(const Record &record)
{
    const QStringList dates = QStringList{dateText(record, "start_date"), dateText(record, "end_date")}.filter(QLatin1String("/"));
    return {dates.join(QStringLiteral("–")), record.text("term")};
}

QStringList phasesOf(const PlanFacts &facts, const Record &measure)
{
    QStringList lines;
    for (const Record *phase : facts.where(Kind::MeasurePhase, "measure_id", measure.key().id)) {
        QStringList terms = termsOf(*phase);
        terms.removeAll(QString());
        lines.append(terms.isEmpty() ? phase->text("title") : QStringLiteral("%1 (%2)").arg(phase->text("title"), terms.join(QStringLiteral(", "))));
    }
    return lines;
}

QStringList expectedOf(const PlanFacts &facts, const Record &measure)
{
    QStringList lines;
    for (const Record *indicator : facts.indicatorsOf(measure)) {
        lines.append(indicator->text("name"));
        for (const int year : facts.years) {
            if (const Record *target = facts.target(*indicator, year); target && target->has("value_text"))
                lines.append(QStringLiteral("%1: %2").arg(year).arg(target->text("value_text")));
        }
    }
    if (measure.has("expected_text"))
        lines.append(QStringLiteral("Atteso: ") + measure.text("expected_text"));
    return lines;
}

QStringList monitoringOf(const PlanFacts &facts, const Record &measure)
{
    QStringList lines;
    for (const Record *check : facts.where(Kind::MeasureMonitoring, "measure_id", measure.key().id))
        lines.append(QStringLiteral("%1: %2").arg(dateText(*check, "checked_on"), check->text("value_text")));
    return lines;
}

QString typeOf(const Record &measure)
{
    // The words of PNA 2019, annex 1, whatever the language of the screen.
    static const QHash<QString, QString> words{
        {"control", "controllo"}, {"transparency", "trasparenza"}, {"ethics", "etica e standard di comportamento"},
        {"regulation", "regolamentazione"}, {"simplification", "semplificazione"}, {"training", "formazione"},
        {"awareness", "sensibilizzazione e partecipazione"}, {"rotation", "rotazione"},
        {"whistleblowing", "segnalazione e protezione"}, {"conflict_of_interest", "conflitto di interessi e pantouflage"},
        {"lobbying", "rapporti con i rappresentanti di interessi particolari"}};
    return words.value(measure.text("type"));
}

Row measureRow(const PlanFacts &facts, const Record &measure)
{
    return row({headCell(codeAndName(measure, "title")), cell(typeOf(measure)), linesCell(phasesOf(facts, measure)),
                linesCell(termsOf(measure)), cell(ownerOf(facts, measure, "responsible")), linesCell(expectedOf(facts, measure)),
                linesCell(monitoringOf(facts, measure))});
}

/// The specific measures of a process, each once.
PlanFacts::Records specificOf(const PlanFacts &facts, const Record &process)
{
    PlanFacts::Records found;
    const auto take = [&](const QString &id) {
        for (const Record *measure : facts.where(Kind::Measure, "id", id)) {
            if (measure->text("scope") == QLatin1String("specific") && std::find(found.begin(), found.end(), measure) == found.end())
                found.push_back(measure);
        }
    };
    for (const Record *link : facts.where(Kind::ProcessMeasure, "process_id", process.key().id))
        take(link->text("measure_id"));
    for (const Record *event : facts.where(Kind::RiskEvent, "process_id", process.key().id)) {
        for (const Record *link : facts.where(Kind::EventMeasure, "event_id", event->key().id))
            take(link->text("measure_id"));
    }
    return found;
}

} // namespace

void writeProcesses(Document &document, const PlanFacts &facts)
{
    Table table = wideTable("Processi e catalogo dei rischi", {column(QStringLiteral("Processo"), 0.2), column(QStringLiteral("Responsabile"), 0.16),
        column(QStringLiteral("Avvio"), 0.12), column(QStringLiteral("Fasi"), 0.24), column(QStringLiteral("Risultato"), 0.1),
        column(QStringLiteral("Eventi rischiosi"), 0.2)});
    byArea(facts, table, [&](const Record &process) {
        table.rows.push_back(row({headCell(codeAndName(process, "name")), cell(ownerOf(facts, process, "owner_text")),
                                  cell(process.text("input")), linesCell(stepsOf(facts, process)), cell(process.text("output")),
                                  linesCell(eventsOf(facts, process))}));
    });
    if (!table.rows.empty())
        document.add(std::move(table));
}

void writeRiskAnalysis(Document &document, const PlanFacts &facts)
{
    Table table = wideTable("Analisi dei rischi e valutazione (B: basso, M: moderato, A: alto; i criteri con il loro numero)", {column(QStringLiteral("Processo, evento"), 0.18),
        column(QStringLiteral("Fattori abilitanti"), 0.14), column(QStringLiteral("Criteri"), 0.1), column(QStringLiteral("Controlli"), 0.12),
        column(QStringLiteral("Prima"), 0.16), column(QStringLiteral("Dopo, stimato"), 0.15), column(QStringLiteral("Verificato"), 0.15)});
    byArea(facts, table, [&](const Record &process) {
        table.rows.push_back(processJudgementRow(facts, process));
        for (const Record *event : facts.where(Kind::RiskEvent, "process_id", process.key().id))
            table.rows.push_back(eventRow(facts, *event));
    });
    if (!table.rows.empty())
        document.add(std::move(table));
}

void writeMeasures(Document &document, const PlanFacts &facts)
{
    Table table = wideTable("Programmazione delle misure specifiche", {column(QStringLiteral("Misura"), 0.2), column(QStringLiteral("Tipo"), 0.1),
        column(QStringLiteral("Fasi"), 0.18), column(QStringLiteral("Termini"), 0.14), column(QStringLiteral("Responsabile"), 0.14),
        column(QStringLiteral("Indicatore e valore atteso"), 0.14), column(QStringLiteral("Monitoraggio"), 0.1)});
    for (const Record &process : facts.all(Kind::Process)) {
        const PlanFacts::Records measures = specificOf(facts, process);
        if (measures.empty())
            continue;
        table.rows.push_back(groupRow(codeAndName(process, "name")));
        for (const Record *measure : measures)
            table.rows.push_back(measureRow(facts, *measure));
    }
    if (!table.rows.empty())
        document.add(std::move(table));
}

void writePublicationDuties(Document &document, const PlanFacts &facts)
{
    Table table = wideTable("Obblighi di pubblicazione", {column(QStringLiteral("Sotto-sezione"), 0.14), column(QStringLiteral("Obbligo"), 0.12),
        column(QStringLiteral("Riferimento"), 0.1), column(QStringLiteral("Contenuti"), 0.16), column(QStringLiteral("Aggiornamento"), 0.1),
        column(QStringLiteral("Elaborazione"), 0.1), column(QStringLiteral("Trasmissione"), 0.1), column(QStringLiteral("Pubblicazione"), 0.1),
        column(QStringLiteral("Termine, monitoraggio"), 0.12)});
    for (const Record &duty : facts.all(Kind::PublicationDuty)) {
        Cell place = linesCell({duty.text("level1"), duty.text("level2")});
        place.header = true;
        table.rows.push_back(row({place, cell(duty.text("name")), cell(duty.text("legal_reference")), cell(duty.text("contents")),
                                  cell(duty.text("frequency")), cell(duty.text("elaboration")), cell(duty.text("transmission")),
                                  cell(duty.text("publication")), linesCell({duty.text("term"), duty.text("monitoring")})}));
    }
    if (!table.rows.empty())
        document.add(std::move(table));
}

} // namespace piao::report
