// SPDX-License-Identifier: EUPL-1.2
// The sample holds what the Provincia di Lucca's plan 2024-2026 prints in its sections 2.3, 3 and 4. Counts and facts
// were written down from the printed tables.
#include <catch2/catch.hpp>

#include "sample_plan.h"

#include "piao/domain/record_description.h"

#include <QDate>

#include <set>

using namespace piao;
using namespace piao::test;
using domain::Kind;
using domain::Record;

namespace {

document::PlanReader &sample()
{
    return samplePlan("lucca-2024-2026");
}

Record read(Kind kind, const char *id, const char *part = "")
{
    return sampleRecord(sample(), kind, id, part);
}

std::vector<Record> with(Kind kind, const char *column, const char *value)
{
    return sample().where(kind, column, QString::fromUtf8(value));
}

/// Rows of one of the tables of hires.
std::vector<Record> hires(const char *kind, int year)
{
    std::vector<Record> rows = with(Kind::Hire, "kind", kind);
    std::erase_if(rows, [year](const Record &row) { return row.integer("year") != year; });
    return rows;
}

double printed(const char *list, const char *field, int year = 0)
{
    for (const Record &total : with(Kind::PrintedTotal, "list", list)) {
        if (total.text("field") == QLatin1String(field) && total.integer("year") == year)
            return total.value("value").toDouble();
    }
    return -1;
}

} // namespace

TEST_CASE("The sample has the 56 entries of the printed contents, each below its own section")
{
    int printed = 0;
    for (const Record &section : sample().all(Kind::Section))
        printed += section.has("notes") ? 0 : 1; // the parts that the sample adds say so
    CHECK(printed == 56);
    const Record value = read(Kind::Section, "s-2.1.5");
    CHECK(value.text("title") == QStringLiteral("VALORE PUBBLICO 3: Benessere scolastico ed educativo"));
    CHECK(value.text("parent_id") == QStringLiteral("s-2.1"));
    CHECK(value.text("value_id") == QStringLiteral("vp3"));
    CHECK_FALSE(value.has("heading"));
    CHECK(read(Kind::Section, "s-2.3.12").text("heading") == QStringLiteral("2.3.13 LE AZIONI DI SISTEMA E DI RETE"));
    CHECK(read(Kind::Section, "s-2.2.10").text("theme_id") == QStringLiteral("energy"));
    CHECK(read(Kind::Section, "s-3.1").text("parent_id") == QStringLiteral("s-3"));
    CHECK(read(Kind::Section, "s-3").text("number") == QStringLiteral("SEZIONE 3"));
    CHECK(with(Kind::Section, "parent_id", "tabelle").size() == 5); // the four printed tables, and the objective sheets
    CHECK(with(Kind::Section, "content", "theme").size() == 8);
    CHECK(with(Kind::Section, "content", "value").size() == 5);
    for (const Record &section : sample().all(Kind::Section))
        CHECK(section.value("included").toBool());
}

TEST_CASE("The sample's vocabulary of risk: areas, factors, criteria, scale")
{
    CHECK(with(Kind::RiskArea, "list", "corruption").size() == 11);
    CHECK(with(Kind::RiskArea, "list", "money_laundering").size() == 3);
    CHECK_FALSE(read(Kind::RiskArea, "area-altri-servizi").has("number"));
    CHECK(texts(sample().all(Kind::EnablingFactor), "letter").join(QString()) == QStringLiteral("abcdefgh"));
    CHECK(sample().count(Kind::ExposureCriterion) == 6);
    const auto scale = with(Kind::Provision, "section_id", "s-2.3.5");
    REQUIRE(scale.size() == 5);
    CHECK(texts(scale, "text").mid(0, 3) == QStringList{"B", "M", "A"});
    CHECK(scale[3].text("text") == QStringLiteral("con più eventi rischiosi vale il valore più alto"));
    CHECK(with(Kind::Provision, "section_id", "s-2.3.6").size() == 11); // the types of measure
    CHECK(texts(with(Kind::Provision, "section_id", "s-2.3.7"), "value") == QStringList{"5", "3"});
}

TEST_CASE("The sample's measures: sixteen general ones and one that the list leaves out, four for the PNRR")
{
    const auto general = with(Kind::Measure, "scope", "general");
    REQUIRE(general.size() == 17);
    CHECK(general[15].integer("number") == 16);
    CHECK(general[15].text("title") == QStringLiteral("La tutela del dipendente che segnala illeciti"));
    CHECK_FALSE(general[16].value("listed").toBool());
    CHECK(general[16].text("title") == QStringLiteral("Gli incarichi extra-istituzionali"));
    CHECK(with(Kind::Measure, "scope", "pnrr").size() == 4);
}

TEST_CASE("The sample's indicators of prevention keep the check as printed beside its threshold")
{
    CHECK(with(Kind::IndicatorGroup, "list", "prevention_pnrr").size() == 8);
    CHECK(with(Kind::IndicatorGroup, "list", "prevention").size() == 11);
    const Record formed = read(Kind::IndicatorGroup, "pnrr-4.3-4");
    CHECK(formed.text("operator") == QStringLiteral("at_least"));
    CHECK(formed.value("threshold").toDouble() == 80);
    CHECK(formed.text("check_text").startsWith(QStringLiteral("almeno l'80% dei funzionari formati")));
    CHECK(with(Kind::Indicator, "group_id", "pnrr-4.3-5").empty()); // printed without an indicator
    const Record conflict = read(Kind::IndicatorGroup, "generali-4.3-10");
    CHECK(conflict.text("measure_type") == QStringLiteral("conflict_of_interest"));
    CHECK(conflict.value("threshold").toDouble() == 5);
    const auto indicators = with(Kind::Indicator, "group_id", "generali-4.3-10");
    REQUIRE(indicators.size() == 3);
    CHECK(indicators[0].integer("baseline_year") == 2023);
}

TEST_CASE("The sample's establishment and hires add up to the totals that it prints")
{
    const auto rows = sample().all(Kind::StaffEstablishment);
    REQUIRE(rows.size() == 5);
    CHECK_FALSE(rows[2].has("leaving_planned")); // an empty cell is not a zero
    CHECK(rows[0].integer("leaving_planned") == 0);
    CHECK(printed("establishment", "covered") == 202);
    CHECK(printed("establishment", "optimal") == 206);
    for (const char *column : {"covered", "leaving_planned", "leaving_by_change", "hires", "progressions", "optimal"})
        CHECK(sum(rows, column) == printed("establishment", column));

    CHECK(hires("hire", 2024).size() == 4);
    CHECK(hires("fixed_term", 2024).size() == 2);
    CHECK(hires("progression", 2024).size() == 5);
    CHECK(hires("hire", 2025).size() == 3);
    CHECK(hires("progression", 2025).size() == 1);
    CHECK(printed("hire", "cost_first_year", 2024) == 64123.74);
    CHECK(sum(hires("hire", 2024), "cost_first_year") == Approx(64123.74));
    CHECK(printed("progression", "number", 2024) == 10);
    CHECK(printed("fixed_term", "number", 2024) == 5);
    CHECK(printed("fixed_term", "cost_full_year", 2024) == -1); // not printed
}

TEST_CASE("The sample's hires keep the public value as printed, also one that the plan does not have")
{
    const Record road = hires("hire", 2024)[2];
    CHECK(road.text("profile") == QStringLiteral("Addetto stradale specializzato in servizi tecnici"));
    CHECK(road.text("value_text") == QStringLiteral("5. Benessere socio- ambientale"));
    CHECK(sample().where(Kind::HireValue, "hire_id", road.key().id).empty());
    const Record technical = hires("fixed_term", 2024)[1];
    CHECK(texts(sample().where(Kind::HireValue, "hire_id", technical.key().id), "value_id") == QStringList{"vp3"});
    CHECK(technical.value("start_date").toDate() == QDate(2024, 4, 1));
    const auto provisions = with(Kind::Provision, "section_id", "s-3.1.2");
    REQUIRE(provisions.size() == 3);
    CHECK(provisions[1].text("text") == QStringLiteral("Verrà definito con successivo aggiornamento"));
    CHECK(provisions[2].value("value").toDouble() == 30945);
}

TEST_CASE("The sample's sixty training courses, with years that the print mistakes")
{
    CHECK(sample().count(Kind::TrainingCourse) == 60);
    const Record taxes = read(Kind::TrainingCourse, "corso-15");
    CHECK(taxes.text("course") == QStringLiteral("Gestione e riscossione entrate"));
    CHECK_FALSE(taxes.has("years"));
    CHECK(taxes.text("years_printed") == QStringLiteral("2021"));
    CHECK(read(Kind::TrainingCourse, "corso-60").text("years") == QStringLiteral("2024, 2025"));
    CHECK(with(Kind::TrainingCentre, "course_id", "corso-27").size() == 8); // "N5 R5 E1 E5 H1M1 M5 B9"
    CHECK(texts(with(Kind::TrainingObjective, "course_id", "corso-56"), "objective_id") == QStringList{"2026-b7-op-06"});
    CHECK(sample().count(Kind::TrainingBudget) == 3);
    CHECK(sum(sample().all(Kind::TrainingBudget), "amount") == 150000);
    CHECK(with(Kind::Provision, "section_id", "s-3.1.3").size() == 6); // the table's title and five rules
}

TEST_CASE("The sample's agile work: ten groups, eighteen indicators, four rules, seven dimensions")
{
    const auto groups = with(Kind::IndicatorGroup, "list", "agile");
    REQUIRE(groups.size() == 10);
    std::size_t indicators = 0;
    for (const Record &group : groups)
        indicators += sample().where(Kind::Indicator, "group_id", group.key().id).size();
    CHECK(indicators == 18);
    const Record investment = read(Kind::Target, "agile-i05", "2025");
    CHECK(investment.text("value_text") == QStringLiteral("€ 220.000,00 di cui 30.000, 00 per hardware e € 190 000,00 per software"));
    CHECK(investment.value("value").toDouble() == 220000);
    CHECK(investment.text("unit") == QStringLiteral("EUR"));
    const Record paper = read(Kind::Target, "agile-i10", "2024");
    CHECK(paper.text("value_text").startsWith(QStringLiteral("[(Utilizzo carta/anno 2024")));
    CHECK_FALSE(paper.has("value"));
    CHECK(texts(sample().all(Kind::AgileWork), "value") == QStringList{"25", "90", "2", "66"});
    CHECK(with(Kind::Provision, "section_id", "s-3.2.5").size() == 7);
}

TEST_CASE("The sample's monitoring table: fourteen rows, empty cells kept empty")
{
    const auto rows = sample().all(Kind::MonitoringActivity);
    REQUIRE(rows.size() == 14);
    CHECK(rows[4].text("legal_reference") == QStringLiteral("Circolare Ragioneria dello Stato n. 01/20024")); // as printed
    CHECK_FALSE(rows[8].has("who"));
    CHECK_FALSE(rows[8].has("how"));
    CHECK_FALSE(rows[9].has("when_text"));
    CHECK(rows[13].text("section_id") == QStringLiteral("s-3.1.2"));
}

TEST_CASE("The sample's invented register says so and leaves no column of the register unused")
{
    const auto processes = sample().all(Kind::Process);
    REQUIRE(processes.size() == 8);
    for (const Record &process : processes) {
        INFO(process.text("code").toStdString());
        CHECK(process.text("notes").startsWith(QStringLiteral("Esempio inventato")));
        CHECK_FALSE(sample().where(Kind::ProcessStep, "process_id", process.key().id).empty());
        CHECK_FALSE(sample().where(Kind::ProcessMeasure, "process_id", process.key().id).empty());
    }
    const auto events = sample().all(Kind::RiskEvent);
    CHECK(events.size() == 13);
    for (const Record &event : events) {
        INFO(event.text("code").toStdString());
        CHECK(sample().where(Kind::CriterionRating, "event_id", event.key().id).size() == 6);
        CHECK_FALSE(sample().where(Kind::EventFactor, "event_id", event.key().id).empty());
        if (event.text("level_before") == QStringLiteral("high"))
            CHECK_FALSE(sample().where(Kind::EventMeasure, "event_id", event.key().id).empty());
    }
    const std::set<Kind> kinds{Kind::Process, Kind::ProcessStep, Kind::RiskEvent, Kind::EventFactor, Kind::CriterionRating,
                               Kind::Measure, Kind::MeasurePhase, Kind::MeasureMonitoring, Kind::PublicationDuty};
    for (const Kind kind : kinds) {
        const auto records = sample().all(kind);
        for (const domain::Field &field : domain::describe(kind).fields) {
            INFO(domain::describe(kind).table << '.' << field.column);
            CHECK(std::any_of(records.begin(), records.end(), [&](const Record &each) { return each.has(field.column); }));
        }
    }
}

TEST_CASE("The sample's register has a process raised by a person and one lowered, both with a rationale")
{
    const Record raised = read(Kind::Process, "es-02");
    CHECK(raised.text("level_before") == QStringLiteral("high"));
    CHECK(raised.text("rationale_before").startsWith(QStringLiteral("Portato da moderato ad alto")));
    CHECK_FALSE(texts(with(Kind::RiskEvent, "process_id", "es-02"), "level_before").contains(QStringLiteral("high")));
    const Record lowered = read(Kind::Process, "es-04");
    CHECK(lowered.text("level_before") == QStringLiteral("low"));
    CHECK(lowered.has("rationale_before"));
    CHECK(texts(with(Kind::RiskEvent, "process_id", "es-04"), "level_before") == QStringList{"moderate"});
}
