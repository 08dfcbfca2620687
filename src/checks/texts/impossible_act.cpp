// SPDX-License-Identifier: EUPL-1.2
#include "texts/text_checks.h"

#include "check_text.h"
#include "texts/act_problem.h"
#include "texts/text_columns.h"
#include "wording/names.h"

#include <set>

namespace piao::checks {
namespace {

using domain::Kind;

/// Values and codes, of which there are hundreds of thousands, cite nothing.
const std::vector<TextKind> &citingKinds()
{
    static const std::vector<TextKind> citing = [] {
        std::vector<TextKind> kinds = writtenKinds();
        std::erase_if(kinds, [](const TextKind &each) { return each.kind == Kind::Target || each.kind == Kind::Actual; });
        for (TextKind &each : kinds)
            std::erase_if(each.columns, [](const Column &column) { return qstrcmp(column.name(), "code") == 0; });
        return kinds;
    }();
    return citing;
}

/// Tells the citations of one field apart, whatever stands around them.
int detailOf(const CitedAct &cited)
{
    const int number = cited.number > 0 ? cited.number : cited.date.isValid() ? cited.date.month() * 100 + cited.date.day() : 0;
    return number % 100'000 * 10'000 + cited.year % 10'000;
}

class ImpossibleAct : public Check
{
public:
    ImpossibleAct()
        : Check({
            .id = "L48",
            .severity = Severity::Warning,
            .task = Task::MendTexts,
            .title = QT_TRANSLATE_NOOP("checks", "Act cited with an impossible number or date"),
            .reason = QT_TRANSLATE_NOOP("checks", "An act that is cited wrongly cannot be looked up, and who reads the plan doubts whether it was ever read."),
            .source = "Buona pratica redazionale (regole di citazione degli atti normativi)",
            .remedy = QT_TRANSLATE_NOOP("checks", "Look the act up (normattiva.it, eur-lex.europa.eu) and write it as it is there."),
            .subjects = kindsOf(citingKinds()),
            .reads = {Route::period()},
            .parameters = {{"usual", QT_TRANSLATE_NOOP("checks", "Acts that are meant whenever their number is written"),
                "L. 241/1990;D.Lgs. 267/2000;D.Lgs. 165/2001;D.Lgs. 82/2005;D.Lgs. 198/2006;D.Lgs. 150/2009;L. 190/2012;D.Lgs. 33/2013;D.Lgs. 39/2013;"
                "DPR 62/2013;D.L. 80/2021;DPR 81/2022;DM 132/2022"}},
        })
    {
    }

    void examine(const Fact &record, const PlanFacts &facts, Report &report) const override
    {
        for (const Column &column : columnsOf(citingKinds(), record.kind())) {
            if (record.has(column) && mayCiteActs(storedText(record, column)))
                examineText(record, column, facts, report);
        }
    }

private:
    void examineText(const Fact &record, const Column &column, const PlanFacts &facts, Report &report) const
    {
        const domain::PlanPeriod period = facts.period();
        const int latest = (period.isValid() ? period.firstYear : facts.today().year()) + 1;
        const std::vector<CitedAct> acts = citedActs(plainWords(record, column), latest);
        if (acts.empty())
            return;
        const ActJudge judge(latest, citedActs(text(facts, "usual"), latest));
        std::set<int> told;
        for (const CitedAct &cited : acts) {
            const std::optional<ActProblem> problem = judge.problemOf(cited);
            if (!problem || !told.insert(detailOf(cited)).second)
                continue;
            report.add(column, detailOf(cited), [&](FindingText &text) {
                const domain::Field &field = domain::describe(record.kind()).fields[size_t(column.field())];
                text.message = CheckText::tr("%1 (%2) cites %3: %4")
                                   .arg(nameOf(record), domain::label(field).toLower(), quoted(cited.text), wordsOf(*problem, cited));
            });
        }
    }
};

} // namespace

std::unique_ptr<Check> impossibleAct()
{
    return std::make_unique<ImpossibleAct>();
}

} // namespace piao::checks
