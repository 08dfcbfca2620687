// SPDX-License-Identifier: EUPL-1.2
#include "figures/figure_checks.h"

#include "check_text.h"
#include "figures/amounts_in_text.h"
#include "figures/years_in_text.h"
#include "wording/excerpt.h"
#include "wording/names.h"
#include "wording/word_stems.h"

#include "piao/domain/italian_format.h"

#include <cmath>

namespace piao::checks {
namespace {

using domain::Kind;

const Column objectiveTitle{Kind::PerformanceObjective, "title"};
const Column objectiveYear{Kind::PerformanceObjective, "year"};
const Column objectiveStage{Kind::PerformanceObjective, "stage"};
const Column objectiveAmount{Kind::PerformanceObjective, "amount"};
const Column actionTitle{Kind::PositiveAction, "title"};
const Column actionAmount{Kind::PositiveAction, "amount"};
const Column provisionText{Kind::Provision, "text"};
const Column provisionValue{Kind::Provision, "value"};
const Column provisionUnit{Kind::Provision, "unit"};

// What tells the findings of one text apart.
constexpr int otherAmount = 1;
constexpr int unreadable = 2;
constexpr int otherYear = 3;

constexpr double halfCent = 0.005;

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
    }
    return digits;
}

class ContradictingText : public Check
{
public:
    ContradictingText()
        : Check({
            .id = "L38",
            .severity = Severity::Warning,
            .task = Task::MakeFiguresAgree,
            .title = QT_TRANSLATE_NOOP("checks", "Number in a text that contradicts the data"),
            .reason = QT_TRANSLATE_NOOP("checks", "A title that states an amount, a year or a number is read before the field that holds it; where they differ, one of the two is from an older plan."),
            .source = "Buona pratica redazionale",
            .remedy = QT_TRANSLATE_NOOP("checks", "Correct the one that is wrong."),
            .subjects = {Kind::PerformanceObjective, Kind::PositiveAction, Kind::Provision},
            .reads = {Route::period()},
            .parameters = {
                {"announcing", QT_TRANSLATE_NOOP("checks", "Beginnings of words that the year of an edition follows"), "annualit;annuale;scenario;edizione;anno"},
                {"others", QT_TRANSLATE_NOOP("checks", "Beginnings of words in titles that may speak of another year"),
                    "rendicont;consuntiv;relazion;bilanc;previsional;programm;dup;piao;pian;monitorag;rilevaz;esercizi;bando;avviso;legge;decreto"},
            },
        })
    {
    }

    void examine(const Fact &fact, const PlanFacts &facts, Report &report) const override
    {
        switch (fact.kind()) {
        case Kind::PerformanceObjective:
            examineAmount(fact, objectiveTitle, objectiveAmount, facts, report);
            examineYear(fact, objectiveTitle, facts, report);
            examineYear(fact, objectiveStage, facts, report);
            break;
        case Kind::PositiveAction:
            examineAmount(fact, actionTitle, actionAmount, facts, report);
            break;
        case Kind::Provision:
            if (fact.text(provisionUnit) == QLatin1String("EUR"))
                examineAmount(fact, provisionText, provisionValue, facts, report);
            break;
        default:
            break;
        }
    }

private:
    static void examineAmount(const Fact &fact, const Column &column, const Column &amountColumn, const PlanFacts &facts, Report &report)
    {
        if (!fact.has(column) || !fact.has(amountColumn))
            return;
        const std::vector<AmountInText> amounts = amountsIn(fact.text(column));
        if (amounts.size() != 1)
            return;
        const AmountInText &stated = amounts.front();
        const double amount = *fact.number(amountColumn);
        if (!stated.euro) {
            reportUnreadable(fact, column, stated, amount, facts, report);
        } else if (std::abs(*stated.euro - amount) >= halfCent) {
            report.add(column, otherAmount, [&](FindingText &text) {
                text.message = CheckText::tr("The text of %1 says %2, its amount is %3.").arg(nameOf(fact), money(*stated.euro), money(amount));
            });
        }
    }

    static void reportUnreadable(const Fact &fact, const Column &column, const AmountInText &stated, double amount, const PlanFacts &facts,
        Report &report)
    {
        report.add(column, unreadable, [&](FindingText &text) {
            text.message = CheckText::tr("The text of %1 writes its amount as %2, which is no number.").arg(nameOf(fact), quoted(stated.written));
            const QString written = domain::formatFixed(amount, 2);
            if (digitsOf(written) != digitsOf(stated.written))
                return;
            QString mended = fact.text(column);
            mended.replace(stated.from, stated.length, written);
            text.fix.label = CheckText::tr("Write it as %1").arg(written);
            text.fix.steps = {FixStep::set(facts.keyOf(fact), column.name(), mended)};
        });
    }

    void examineYear(const Fact &objective, const Column &column, const PlanFacts &facts, Report &report) const
    {
        const int year = objective.integer(objectiveYear);
        if (year == 0 || !objective.has(column))
            return;
        const QString title = objective.text(column);
        const domain::PlanPeriod period = facts.period();
        if (!period.isValid() || !hasDigit(title))
            return;
        const std::optional<int> stated = yearOfTitle(title, keptStems<ContradictingText>(text(facts, "announcing")));
        // A year far from the plan's is part of a name: of a call for projects, of an agenda.
        if (!stated || *stated == year || *stated < period.firstYear - 1 || *stated > period.lastYear())
            return;
        if (keptStems<struct OtherYears>(text(facts, "others")).areIn(title))
            return;
        report.add(column, otherYear, [&](FindingText &text) {
            text.message = CheckText::tr("%1 is the edition of %2, but its text says %3: %4.")
                               .arg(shortName(objective), QString::number(year), QString::number(*stated), excerptAround(title, title.lastIndexOf(QString::number(*stated))));
        });
    }
};

} // namespace

std::unique_ptr<Check> contradictingText()
{
    return std::make_unique<ContradictingText>();
}

} // namespace piao::checks
