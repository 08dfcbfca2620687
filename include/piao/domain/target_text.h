// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

/// Targets and baselines as plans print them: "160.510", "+ 5%", "almeno 6 incontri", "mantenimento". The text is
/// always kept; a number stands beside it only when the text leaves no choice. Examples are from the PIAO 2024-2026
/// of the Provincia di Lucca.
namespace piao::domain {

enum class ValueKind : quint8 {
    Empty,
    Number,     ///< 2,6 - also a rate: "1119 volontari ogni 100.000 abitanti"
    Percentage, ///< 70% - value is 70
    Money,      ///< € 2.400.000,00 - value in euro
    Date,       ///< "entro il 31/12/2024" - see date
    Duration,   ///< "25 giorni"
    Count,      ///< "n. 8", "almeno 6 incontri"
    YesNo,      ///< "sì" is 1, "no" is 0, "sì/no" (the scale, not an answer) has no value
    Text,       ///< "buono/ottimo", "semestrale", and all that is ambiguous
};

/// What the number is measured from.
enum class Basis : quint8 {
    Absolute,
    PercentOfBaseline, ///< "+ 5%", "– 20%": value is 5, -20
    AddedToBaseline,   ///< "+ 3 incontri", "+2 punti percentuali"
};

enum class Comparison : quint8 {
    Exactly,
    AtLeast, ///< almeno, minimo, oltre, ≥, >
    AtMost,  ///< massimo, fino a, entro, ≤, <
    About,   ///< circa, ~
};

/// How much of the text the number stands for.
enum class Certainty : quint8 {
    Whole,     ///< everything was understood
    Part,      ///< the value is certain, the `remainder` says more
    Ambiguous, ///< holds numbers, but which one is meant is not clear: no value
    Nothing,   ///< words only
};

struct ParsedValue {
    QString text; ///< as given, to the letter
    ValueKind kind = ValueKind::Empty;
    std::optional<double> value;
    QString unit; ///< "%", "EUR", "giorni" (durations in the plural, in full), "incontri"; else empty
    Basis basis = Basis::Absolute;
    Comparison comparison = Comparison::Exactly;
    std::optional<QDate> date;        ///< the date, or the term by which the number is due ("70% entro il 31/12/2024")
    std::optional<int> referenceYear; ///< "2024: 18% …", "nel 2022 …"
    Certainty certainty = Certainty::Whole;
    QString remainder; ///< the words that were not understood

    bool isPercent() const { return unit == QLatin1String("%"); }
    bool isRelative() const { return basis != Basis::Absolute; }
};

/// Never fails: what is not understood is kind Text without value. Rules:
/// - numbers as readNumber() reads them; a sign makes a percentage relative to the baseline;
/// - two numbers that could both be the value, a dash between words and number, a minus before a counted thing ("- 10
///   incontri": a change, or a list's dash?), a comparison of two years are ambiguous;
/// - a year after "nel", "del", "anno", "baseline", or in front with a colon is a reference, not the value; a lone
///   year among words ("Comparazione 2019") is ambiguous, alone ("2019") it is a number like any other;
/// - a month or year after "entro" means its last day.
ParsedValue parseValue(QStringView text);

/// The target as a number of its own: 160.510 and "+ 5%" give 168.535,5. Nothing when the target has no value, or is
/// relative and the baseline is missing or negative (what a percentage of it would mean is open).
std::optional<double> resolve(const ParsedValue &target, std::optional<double> baseline);

/// The same with the baseline's text, which tells more: "+ 5%" on "60%" may mean 63 or 65 % and gives nothing; points
/// ("+5 punti percentuali") can be added to a percentage only.
std::optional<double> resolve(const ParsedValue &target, const ParsedValue &baseline);

} // namespace piao::domain
