// SPDX-License-Identifier: EUPL-1.2
#include "piao/domain/target_text.h"

#include "support/print_qt.h"

#include <cmath>
#include <limits>
#include <random>

using namespace piao::domain;

namespace {

constexpr auto none = std::nullopt;
using Kind = ValueKind;

ParsedValue parsed(const char *text)
{
    return parseValue(QString::fromUtf8(text));
}

} // namespace

TEST_CASE("Targets and baselines as printed by the Provincia di Lucca", "[target_text]")
{
    struct Row {
        const char *text;
        ValueKind kind;
        std::optional<double> value;
        const char *unit;
        Certainty certainty;
    };
    const Row rows[] = {
        {"", Kind::Empty, none, "", Certainty::Whole},
        {"  \n", Kind::Empty, none, "", Certainty::Whole},
        {"160.510", Kind::Number, 160510, "", Certainty::Whole},
        {"2,6", Kind::Number, 2.6, "", Certainty::Whole},
        {"25", Kind::Number, 25, "", Certainty::Whole},
        {"70%", Kind::Percentage, 70, "%", Certainty::Whole},
        {"80,00%", Kind::Percentage, 80, "%", Certainty::Whole},
        {"1,92%", Kind::Percentage, 1.92, "%", Certainty::Whole},
        {"18 % migrazione siti web", Kind::Percentage, 18, "%", Certainty::Part},
        {"27% migrazione sistema informativo del personale", Kind::Percentage, 27, "%", Certainty::Part},
        {"1% mantenimento", Kind::Percentage, 1, "%", Certainty::Part},
        {"100%: si cerca di mantenere lo stesso standard", Kind::Percentage, 100, "%", Certainty::Part},
        {"Mantenimento Standard 80%", Kind::Percentage, 80, "%", Certainty::Part},
        {"pari ad un grado di soddisfacimento del 60%", Kind::Percentage, 60, "%", Certainty::Part},
        {"100% degli atti pubblicati alla sezione PNRR del sito provinciale", Kind::Percentage, 100, "%",
         Certainty::Part},
        {"Coefficiente di utilizzo attuale 1,92", Kind::Number, 1.92, "", Certainty::Part},
        {"n. 8", Kind::Count, 8, "", Certainty::Whole},
        {"n. 22", Kind::Count, 22, "", Certainty::Whole},
        {"Nel 2022 n. 1 servizio", Kind::Count, 1, "servizio", Certainty::Whole},
        {"Almeno 1 controllo integrato mensile", Kind::Count, 1, "controllo", Certainty::Part},
        {"1119 volontari ogni 100.000 abitanti", Kind::Number, 1119, "volontari ogni 100.000 abitanti",
         Certainty::Whole},
        {"1119 volontari ogni 100.000 abitanti. Si cerca di mantenere e/o aumentare l'indice", Kind::Number, 1119,
         "volontari ogni 100.000 abitanti", Certainty::Part},
        {"€ 2.400.000,00", Kind::Money, 2400000, "EUR", Certainty::Whole},
        {"€ 6.000,00", Kind::Money, 6000, "EUR", Certainty::Whole},
        {"mantenimento", Kind::Text, none, "", Certainty::Nothing},
        {"buono/ottimo", Kind::Text, none, "", Certainty::Nothing},
        {"semestrale", Kind::Text, none, "", Certainty::Nothing},
        {"\"medio basse\"", Kind::Text, none, "", Certainty::Nothing},
        {"utenti: 5%; dipendenti: 5%", Kind::Text, none, "", Certainty::Ambiguous},
        {"Interazioni n. 833; follower n. 4700", Kind::Text, none, "", Certainty::Ambiguous},
        {"€ 220.000,00 di cui 30.000, 00 per hardware e € 190 000,00 per software", Kind::Text, none, "",
         Certainty::Ambiguous},
        {"[(consumo/anno 2024) – (consumo anno 2019)]/ n consumo /2019", Kind::Text, none, "", Certainty::Ambiguous},
    };
    for (const Row &row : rows) {
        CAPTURE(row.text);
        const ParsedValue value = parsed(row.text);
        CHECK(value.text == QString::fromUtf8(row.text));
        CHECK(int(value.kind) == int(row.kind));
        CHECK(value.value == row.value);
        CHECK(value.unit == QString::fromUtf8(row.unit));
        CHECK(int(value.certainty) == int(row.certainty));
    }
}

TEST_CASE("Other ways in which plans write a value", "[target_text]")
{
    struct Row {
        const char *text;
        ValueKind kind;
        std::optional<double> value;
        const char *unit;
        Certainty certainty;
    };
    const Row rows[] = {
        {"70 per cento", Kind::Percentage, 70, "%", Certainty::Whole},
        {"25 gg", Kind::Duration, 25, "giorni", Certainty::Whole},
        {"3h", Kind::Duration, 3, "ore", Certainty::Whole},
        {"24 ore/anno", Kind::Duration, 24, "ore/anno", Certainty::Whole},
        {"3 incontri al mese", Kind::Number, 3, "incontri al mese", Certainty::Whole},
        {"12 km", Kind::Number, 12, "km", Certainty::Whole},
        {"350 kg CO2", Kind::Number, 350, "kg", Certainty::Part},
        {"2,4 milioni di euro", Kind::Money, 2400000, "EUR", Certainty::Whole},
        {"500 mila euro", Kind::Money, 500000, "EUR", Certainty::Whole},
        {"€ 1,5 mln", Kind::Money, 1500000, "EUR", Certainty::Whole},
        {"1.500 utenti", Kind::Count, 1500, "utenti", Certainty::Whole},
        {"n° 12 incontri", Kind::Count, 12, "incontri", Certainty::Whole},
        {"nr. 3", Kind::Count, 3, "", Certainty::Whole},
        {"5‰", Kind::Number, 5, "‰", Certainty::Whole},
        {"sì", Kind::YesNo, 1, "", Certainty::Whole},
        {"SI'", Kind::YesNo, 1, "", Certainty::Whole},
        {"No", Kind::YesNo, 0, "", Certainty::Whole},
        {"sì/no", Kind::YesNo, none, "", Certainty::Whole},
        {"SI NO", Kind::YesNo, none, "", Certainty::Whole},
        {"- almeno 6 incontri", Kind::Count, 6, "incontri", Certainty::Whole},
        {"1^ livello", Kind::Text, none, "", Certainty::Nothing},
        {"10-20", Kind::Text, none, "", Certainty::Ambiguous},
        {"da 5% a 10%", Kind::Text, none, "", Certainty::Ambiguous},
        {"8 su 10", Kind::Text, none, "", Certainty::Ambiguous},
        {"80 ± 5", Kind::Text, none, "", Certainty::Ambiguous},
        {"12.34.56", Kind::Text, none, "", Certainty::Ambiguous},
        {"- 10 incontri", Kind::Text, none, "", Certainty::Ambiguous},
        {"utenti – 20%", Kind::Text, none, "", Certainty::Ambiguous},
        {"2024-A1-OP-01", Kind::Text, none, "", Certainty::Ambiguous},
        {"Comparazione 2024/2019", Kind::Text, none, "", Certainty::Ambiguous},
        {"Comparazione 2019", Kind::Text, none, "", Certainty::Ambiguous},
        {"2019 visitatori del museo", Kind::Count, 2019, "visitatori", Certainty::Part},
        {"-", Kind::Text, none, "", Certainty::Nothing},
    };
    for (const Row &row : rows) {
        CAPTURE(row.text);
        const ParsedValue value = parsed(row.text);
        CHECK(int(value.kind) == int(row.kind));
        CHECK(value.value == row.value);
        CHECK(value.unit == QString::fromUtf8(row.unit));
        CHECK(int(value.certainty) == int(row.certainty));
    }
}

TEST_CASE("A sign makes a percentage relative to the baseline", "[target_text]")
{
    struct Row {
        const char *text;
        double value;
        Basis basis;
    };
    const Row rows[] = {
        {"+5%", 5, Basis::PercentOfBaseline},
        {"+ 8%", 8, Basis::PercentOfBaseline},
        {"+8 %", 8, Basis::PercentOfBaseline},
        {"+ 0,1%", 0.1, Basis::PercentOfBaseline},
        {"- 10%", -10, Basis::PercentOfBaseline},
        {"– 20%", -20, Basis::PercentOfBaseline},
        {"—20 %", -20, Basis::PercentOfBaseline},
        {"−5%", -5, Basis::PercentOfBaseline},
        {"almeno + 5%", 5, Basis::PercentOfBaseline},
        {"almeno -5%", -5, Basis::PercentOfBaseline},
        {"2025: -15%", -15, Basis::PercentOfBaseline},
        {"+2 punti percentuali", 2, Basis::AddedToBaseline},
        {"-2 punti percentuali", -2, Basis::AddedToBaseline},
        {"+ 3 incontri", 3, Basis::AddedToBaseline},
        {"+ € 500", 500, Basis::AddedToBaseline},
        {"-3,5", -3.5, Basis::Absolute},
        {"5%", 5, Basis::Absolute},
    };
    for (const Row &row : rows) {
        CAPTURE(row.text);
        const ParsedValue value = parsed(row.text);
        REQUIRE(value.value);
        CHECK(*value.value == row.value);
        CHECK(int(value.basis) == int(row.basis));
        CHECK(value.certainty == Certainty::Whole);
    }
}

TEST_CASE("Words and signs that compare", "[target_text]")
{
    struct Row {
        const char *text;
        double value;
        Comparison comparison;
    };
    const Row rows[] = {
        {"almeno 6 incontri", 6, Comparison::AtLeast},
        {"ALMENO 6", 6, Comparison::AtLeast},
        {"minimo 5%", 5, Comparison::AtLeast},
        {"5% minimo", 5, Comparison::AtLeast},
        {"min. 24 ore", 24, Comparison::AtLeast},
        {"non meno di 3", 3, Comparison::AtLeast},
        {"non inferiore al 70%", 70, Comparison::AtLeast},
        {"≥ 5", 5, Comparison::AtLeast},
        {">= 5", 5, Comparison::AtLeast},
        {"più di 10", 10, Comparison::AtLeast},
        {"oltre 100 utenti", 100, Comparison::AtLeast},
        {"massimo 30 giorni", 30, Comparison::AtMost},
        {"max 30", 30, Comparison::AtMost},
        {"non più di 2", 2, Comparison::AtMost},
        {"non oltre 15 giorni", 15, Comparison::AtMost},
        {"entro 30 giorni", 30, Comparison::AtMost},
        {"≤10%", 10, Comparison::AtMost},
        {"fino a 20", 20, Comparison::AtMost},
        {"meno di 4", 4, Comparison::AtMost},
        {"circa 50", 50, Comparison::About},
        {"~ 50", 50, Comparison::About},
        {"50 circa", 50, Comparison::About},
        {"pari al 60%", 60, Comparison::Exactly},
        {"almeno l'80%", 80, Comparison::AtLeast},
        {"7", 7, Comparison::Exactly},
    };
    for (const Row &row : rows) {
        CAPTURE(row.text);
        const ParsedValue value = parsed(row.text);
        REQUIRE(value.value);
        CHECK(*value.value == row.value);
        CHECK(int(value.comparison) == int(row.comparison));
        CHECK(value.certainty == Certainty::Whole);
    }
}

TEST_CASE("Dates, terms and reference years", "[target_text]")
{
    const ParsedValue term = parsed("entro il 31/12/2024");
    CHECK(term.kind == ValueKind::Date);
    CHECK(term.date == QDate(2024, 12, 31));
    CHECK(term.comparison == Comparison::AtMost);
    CHECK(term.certainty == Certainty::Whole);
    CHECK_FALSE(term.value);

    struct Row {
        const char *text;
        QDate date;
        Comparison comparison;
    };
    const Row rows[] = {
        {"31/12/2024", {2024, 12, 31}, Comparison::Exactly},
        {"entro 30 giugno 2025", {2025, 6, 30}, Comparison::AtMost},
        {"entro e non oltre il 15.03.2026", {2026, 3, 15}, Comparison::AtMost},
        {"entro dicembre 2024", {2024, 12, 31}, Comparison::AtMost},
        {"entro febbraio 2024", {2024, 2, 29}, Comparison::AtMost},
        {"entro il 2025", {2025, 12, 31}, Comparison::AtMost},
        {"Entro la fine del 2024", {2024, 12, 31}, Comparison::AtMost},
        {"entro l'anno 2024", {2024, 12, 31}, Comparison::AtMost},
    };
    for (const Row &row : rows) {
        CAPTURE(row.text);
        const ParsedValue value = parsed(row.text);
        CHECK(value.kind == ValueKind::Date);
        CHECK(value.date == row.date);
        CHECK(int(value.comparison) == int(row.comparison));
        CHECK(value.certainty == Certainty::Whole);
        CHECK_FALSE(value.referenceYear);
    }

    const ParsedValue withTerm = parsed("70% entro il 31/12/2024");
    CHECK(withTerm.kind == ValueKind::Percentage);
    CHECK(withTerm.value == 70);
    CHECK(withTerm.date == QDate(2024, 12, 31));
    CHECK(withTerm.certainty == Certainty::Whole);

    CHECK(parsed("baseline 1.01.2023").date == QDate(2023, 1, 1));
    CHECK(parsed("dal 1/1/2024 al 31/12/2024").certainty == Certainty::Ambiguous);
    CHECK(parsed("31/12/2024 5%").certainty == Certainty::Ambiguous);

    const ParsedValue year = parsed("2024: 18% migrazione siti web");
    CHECK(year.value == 18);
    CHECK(year.referenceYear == 2024);
    CHECK(year.remainder == QStringLiteral("migrazione siti web"));
    CHECK(parsed("nell'anno 2022 n. 40").referenceYear == 2022);
    CHECK(parsed("2024").value == 2024); // a number like any other
}

TEST_CASE("A relative target becomes a number of its own", "[target_text]")
{
    CHECK(resolve(parsed("+ 5%"), 160510.0) == Approx(168535.5));
    CHECK(resolve(parsed("+8%"), 160510.0) == Approx(173350.8));
    CHECK(resolve(parsed("– 20%"), 50.0) == Approx(40.0));
    CHECK(resolve(parsed("+ 3 incontri"), 4.0) == Approx(7.0));
    CHECK(resolve(parsed("70%"), std::nullopt) == Approx(70.0));
    CHECK(resolve(parsed("+ 5%"), parsed("160.510")) == Approx(168535.5));
    CHECK(resolve(parsed("+ 0,1%"), parsed("1119 volontari ogni 100.000 abitanti")) == Approx(1120.119));
    CHECK(resolve(parsed("+2 punti percentuali"), parsed("60%")) == Approx(62.0));
    CHECK(resolve(parsed("70%"), parsed("60%")) == Approx(70.0));
}

TEST_CASE("Nothing is resolved where the meaning is open", "[target_text]")
{
    CHECK_FALSE(resolve(parsed("+ 5%"), std::nullopt));
    CHECK_FALSE(resolve(parsed("+ 5%"), -10.0));
    CHECK_FALSE(resolve(parsed("+ 5%"), std::numeric_limits<double>::quiet_NaN()));
    CHECK_FALSE(resolve(parsed("mantenimento"), 80.0));
    CHECK_FALSE(resolve(parsed("+ 5%"), parsed("60%"))); // 63 % or 65 %?
    CHECK_FALSE(resolve(parsed("+ 5%"), parsed("medio basse")));
    CHECK_FALSE(resolve(parsed("+ 5%"), parsed("+ 3%")));
    CHECK_FALSE(resolve(parsed("+2 punti percentuali"), parsed("160.510")));
}

TEST_CASE("Any text is kept to the letter and never stops the program", "[target_text][law]")
{
    const QString alphabet = QStringLiteral("0123456789.,+-–%€/: nN°^'’almenoentr il2024±≥~\u00A0\t(ogni)é");
    std::mt19937 random(17);
    for (int i = 0; i < 20000; ++i) {
        QString text;
        for (int n = int(random() % 24); n > 0; --n)
            text += alphabet[qsizetype(random() % size_t(alphabet.size()))];
        const ParsedValue value = parseValue(text);
        REQUIRE(value.text == text);
        REQUIRE((value.certainty != Certainty::Ambiguous && value.certainty != Certainty::Nothing)
                != (value.kind == Kind::Text));
        if (value.kind == Kind::Text)
            REQUIRE_FALSE(value.value);
        if (value.value)
            REQUIRE(std::isfinite(*value.value));
    }
}
