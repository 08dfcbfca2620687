// SPDX-License-Identifier: EUPL-1.2
#include "people/lucca_people.h"

namespace piao::test {

using domain::Kind;
using domain::Record;
using domain::Result;

namespace {

struct Post {
    const char *area;
    int covered, planned, byChange, hires, progressions, optimal;
};

constexpr Post posts[] = {
    {"Operatori", 9, 0, 2, -1, -1, 7},
    {"Operatori esperti", 56, 3, 6, 3, 2, 52},
    {"Istruttori", 73, -1, 5, 1, 6, 75},
    {"Funzionari e E.Q.", 59, 1, -1, 4, 5, 67},
    {"Dirigenti", 5, 1, -1, 1, -1, 5},
};

struct HireRow {
    const char *kind;
    int year;
    const char *area;
    const char *profile;
    int number;
    double inYear;
    QDate start;
    double atRegime;
};

const HireRow hireRows[] = {
    {"hire", 2024, "Funzionari e E.Q.", "Specialista in attività amministrative", 2, 21389.88, {2024, 9, 1}, 64169.64},
    {"hire", 2024, "Istruttori", "Agente Polizia Provincia", 1, 10011.91, {2024, 9, 1}, 30035.74},
    {"hire", 2024, "Operatori esperti", "Addetto stradale specializzato in servizi tecnici", 2, 18134.54, {2024, 9, 1}, 54403.62},
    {"hire", 2024, "Dirigente", "Area Tecnica", 1, 14587.41, {2024, 10, 1}, 58349.64},
    {"fixed_term", 2024, "Funzionari e E.Q.", "Specialista in cooperazione internazionale", 1, 24063.62, {2024, 4, 1}, 32084.82},
    {"fixed_term", 2024, "Funzionari e E.Q.", "Specialista in attività tecniche e progettuali", 4, 97857.57, {2024, 4, 1}, 130476.76},
    {"progression", 2024, "Funzionari e E.Q.", "Specialista in amministrazione di eventi culturali", 1, 1261.22, {2024, 7, 1}, 2522.43},
    {"progression", 2024, "Funzionari e E.Q.", "Specialista in attività amministrative", 2, 2522.43, {2024, 7, 1}, 5044.86},
    {"progression", 2024, "Funzionari e E.Q.", "Specialista in attività tecniche e progettuali", 2, 2522.43, {2024, 7, 1}, 5044.86},
    {"progression", 2024, "Istruttori", "Esperto amministrativo e contabile", 3, 4900.47, {2024, 7, 1}, 9800.94},
    {"progression", 2024, "Operatori esperti", "Addetto di supporto ai servizi generali", 2, 1047.39, {2024, 7, 1}, 2094.78},
    {"hire", 2025, "Funzionari e E.Q.", "Specialista in attività statistiche e demografiche", 1, 21389.88, {2025, 5, 1}, 32084.82},
    {"hire", 2025, "Funzionari e E.Q.", "Specialista archivista e in data base", 1, 21389.88, {2025, 5, 1}, 32084.82},
    {"hire", 2025, "Operatori esperti", "Tecnico specializzato", 1, 13600.91, {2025, 7, 1}, 27201.81},
    {"progression", 2025, "Istruttori", "Esperto amministrativo e contabile", 3, 8167.45, {2025, 3, 1}, 9800.94},
};

struct Printed {
    const char *list;
    int year;
    const char *field;
    double value;
};

constexpr Printed printed[] = {
    {"establishment", 0, "covered", 202}, {"establishment", 0, "leaving_planned", 5}, {"establishment", 0, "leaving_by_change", 13},
    {"establishment", 0, "hires", 9}, {"establishment", 0, "progressions", 13}, {"establishment", 0, "optimal", 206},
    {"staff", 2023, "people", 202},
    {"hire", 2024, "number", 6}, {"hire", 2024, "cost_first_year", 64123.74}, {"hire", 2024, "cost_full_year", 206958.64},
    {"fixed_term", 2024, "number", 5},
    {"progression", 2024, "number", 10}, {"progression", 2024, "cost_first_year", 12253.94}, {"progression", 2024, "cost_full_year", 24507.87},
    {"hire", 2025, "number", 3}, {"hire", 2025, "cost_first_year", 56380.67}, {"hire", 2025, "cost_full_year", 91371.45},
    {"progression", 2025, "number", 3}, {"progression", 2025, "cost_first_year", 8167.45}, {"progression", 2025, "cost_full_year", 9800.94},
};

QVariant given(int number)
{
    return number < 0 ? QVariant() : QVariant(qlonglong(number));
}

std::vector<Record> allRows()
{
    std::vector<Record> rows;
    for (const Post &post : posts) {
        rows.push_back(Record(Kind::StaffEstablishment).set("area", QString::fromUtf8(post.area)).set("covered", given(post.covered))
            .set("leaving_planned", given(post.planned)).set("leaving_by_change", given(post.byChange)).set("hires", given(post.hires))
            .set("progressions", given(post.progressions)).set("optimal", given(post.optimal)));
        rows.push_back(Record(Kind::StaffCount).set("area", QString::fromUtf8(post.area)).set("people", given(post.covered))
            .set("reference_date", QDate(2023, 12, 15)));
    }
    for (const HireRow &hire : hireRows) {
        rows.push_back(Record(Kind::Hire).set("kind", QString::fromUtf8(hire.kind)).set("year", given(hire.year))
            .set("area", QString::fromUtf8(hire.area)).set("profile", QString::fromUtf8(hire.profile)).set("number", given(hire.number))
            .set("cost_first_year", hire.inYear).set("start_date", hire.start).set("cost_full_year", hire.atRegime));
    }
    for (const Printed &total : printed) {
        rows.push_back(Record(Kind::PrintedTotal).set("list", QString::fromUtf8(total.list))
            .set("year", total.year == 0 ? QVariant() : given(total.year)).set("field", QString::fromUtf8(total.field)).set("value", total.value));
    }
    return rows;
}

} // namespace

LuccaPeople::LuccaPeople() : printedTotals(int(std::size(printed)))
{
    const auto done = document->perform({}, [](document::UnitOfWork &unit) -> Result<void> {
        for (const Record &row : allRows()) {
            if (const auto inserted = unit.insert(row); !inserted)
                return inserted.error();
        }
        return {};
    });
    REQUIRE(done.ok());
}

} // namespace piao::test
