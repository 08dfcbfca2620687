// SPDX-License-Identifier: EUPL-1.2
#include "plausibility/plausibility_checks.h"

#include "check_text.h"
#include "wording/names.h"

#include "piao/domain/text_fold.h"

namespace piao::checks {
namespace {

using domain::Kind;

const Column nameColumn{Kind::Indicator, "name"};

class NameThatGoesOn : public Check
{
public:
    NameThatGoesOn()
        : Check({
            .id = "L85",
            .severity = Severity::Warning,
            .task = Task::CompleteGoals,
            .title = QT_TRANSLATE_NOOP("checks", "Indicator whose name begins in the middle of a sentence"),
            .reason = QT_TRANSLATE_NOOP("checks", "An indicator is read alone, in tables and on the portal: a name that goes on from a heading says nothing there."),
            .source = "DFP, Linee guida per il Piano della performance n. 1/2017, Appendice 1",
            .remedy = QT_TRANSLATE_NOOP("checks", "Name what is measured: «Number of …», «Share of …»."),
            .subjects = {Kind::Indicator},
            .parameters = {{"words", QT_TRANSLATE_NOOP("checks", "First words that no name begins with"),
                "per;ai;al;alla;allo;alle;agli;del;dello;della;dei;degli;delle;da;dal;dalla;con;su;sul;sulla;nel;nello;nella;nei;negli;nelle;attraverso;rispetto;tramite;mediante;afferente;relativo;relativa;che;di;in;nell;dell;all;dall;sull;riguardo;misurato;misurata"}},
        })
    {
    }

    void examine(const Fact &indicator, const PlanFacts &facts, Report &report) const override
    {
        const QString &name = indicator.text(nameColumn);
        if (name.isEmpty() || !name.at(0).isLower())
            return;
        qsizetype end = 0;
        while (end < name.size() && name.at(end).isLetter())
            ++end;
        if (end == name.size() || !words(facts, "words").contains(domain::fold(QStringView(name).left(end))))
            return;
        report.add(nameColumn, [&](FindingText &text) {
            text.message = CheckText::tr("%1 (%2) cannot be understood without what stands above it.").arg(nameOf(indicator), ownerName(indicator, facts));
        });
    }
};

} // namespace

std::unique_ptr<Check> nameThatGoesOn()
{
    return std::make_unique<NameThatGoesOn>();
}

} // namespace piao::checks
