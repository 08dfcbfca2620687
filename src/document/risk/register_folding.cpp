// SPDX-License-Identifier: EUPL-1.2
// The text of each row, folded for searching.
#include "piao/document/risk_register.h"

#include "piao/domain/record_description.h"
#include "piao/domain/text_fold.h"

#include <unordered_map>

namespace piao::document {

using namespace domain;

namespace {

/// Texts stand side by side, parted by what no word that is looked for holds.
void add(std::string &folded, std::string_view text)
{
    if (text.empty())
        return;
    appendFolded(text, folded);
    folded += '\n';
}

/// A choice as people read it: each token's words are looked up once.
const std::string &choiceWords(Kind kind, const char *column, std::string_view token)
{
    static std::unordered_map<std::string, std::string> known;
    auto [found, isNew] = known.try_emplace(std::string(column) + ' ' + std::string(token));
    if (isNew)
        found->second = choiceLabel(describe(kind).field(column), registerText(token)).toStdString();
    return found->second;
}

void addJudged(std::string &folded, const RegisterJudged &judged)
{
    for (const std::string_view rationale : judged.rationale)
        add(folded, rationale);
}

} // namespace

const std::string &RiskRegister::foldedText(const RegisterRow &row) const
{
    std::string &folded = row.event != noRiskSlot ? m_foldedEvents[size_t(row.event)] : m_foldedProcesses[size_t(row.process)];
    if (!folded.empty())
        return folded;
    const auto addName = [&](Kind kind, RiskSlot slot) {
        if (slot == noRiskSlot)
            return;
        add(folded, name(kind, slot).code);
        add(folded, name(kind, slot).title);
    };
    const RegisterProcess &of = process(row.process);
    addName(Kind::RiskArea, of.area);
    addName(Kind::ResponsibilityCentre, of.centre);
    for (const std::string_view text : {of.code, of.name, of.ownerText})
        add(folded, text);
    addJudged(folded, of);
    if (row.event != noRiskSlot) {
        const RegisterEvent &on = event(row.event);
        for (const std::string_view text : {on.code, on.description, on.controls})
            add(folded, text);
        addJudged(folded, on);
        for (const RiskSlot factor : on.factors)
            addName(Kind::EnablingFactor, factor);
    }
    for (const RiskSlot slot : measuresOf(row)) {
        const RegisterMeasure &by = measure(slot);
        for (const std::string_view text : {by.code, by.title, by.responsible, by.term})
            add(folded, text);
        add(folded, choiceWords(Kind::Measure, "type", by.type));
        add(folded, choiceWords(Kind::Measure, "state", by.state));
        addName(Kind::ResponsibilityCentre, by.centre);
        for (const RiskSlot objective : by.objectives)
            addName(Kind::PerformanceObjective, objective);
        for (const RiskSlot value : by.values)
            addName(Kind::PublicValue, value);
    }
    for (const RiskSlot objective : of.objectives)
        addName(Kind::PerformanceObjective, objective);
    for (const RiskSlot value : of.values)
        addName(Kind::PublicValue, value);
    folded += '\n';
    return folded;
}

} // namespace piao::document
