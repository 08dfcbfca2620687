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

/// A choice as people read it, folded: each token's words are looked up once.
const std::string &choiceWords(Kind kind, const char *column, std::string_view token)
{
    static std::unordered_map<std::string, std::string> known;
    auto [found, isNew] = known.try_emplace(std::string(column) + ' ' + std::string(token));
    if (isNew && !token.empty())
        add(found->second, choiceLabel(describe(kind).field(column), registerText(token)).toStdString());
    return found->second;
}

void addJudged(std::string &folded, const RegisterJudged &judged)
{
    for (const std::string_view rationale : judged.rationale)
        add(folded, rationale);
}

} // namespace

const std::string &RiskRegister::foldedName(Kind kind, RiskSlot slot) const
{
    static const std::string nothing;
    if (slot == noRiskSlot)
        return nothing;
    const NameList &names = list(kind);
    names.folded.resize(names.names.size());
    std::string &folded = names.folded[size_t(slot)];
    if (folded.empty()) {
        add(folded, names.names[size_t(slot)].code);
        add(folded, names.names[size_t(slot)].title);
    }
    return folded;
}

void RiskRegister::foldMeasure(std::string &folded, const RegisterMeasure &measure) const
{
    for (const std::string_view text : {measure.code, measure.title, measure.responsible, measure.term})
        add(folded, text);
    folded += choiceWords(Kind::Measure, "type", measure.type);
    folded += choiceWords(Kind::Measure, "state", measure.state);
    folded += foldedName(Kind::ResponsibilityCentre, measure.centre);
    for (const RiskSlot objective : measure.objectives)
        folded += foldedName(Kind::PerformanceObjective, objective);
    for (const RiskSlot value : measure.values)
        folded += foldedName(Kind::PublicValue, value);
}

const std::string &RiskRegister::foldedText(const RegisterRow &row) const
{
    std::string &folded = row.event != noRiskSlot ? m_foldedEvents[size_t(row.event)] : m_foldedProcesses[size_t(row.process)];
    if (!folded.empty())
        return folded;
    const RegisterProcess &of = process(row.process);
    folded += foldedName(Kind::RiskArea, of.area);
    folded += foldedName(Kind::ResponsibilityCentre, of.centre);
    for (const std::string_view text : {of.code, of.name, of.ownerText})
        add(folded, text);
    addJudged(folded, of);
    if (row.event != noRiskSlot) {
        const RegisterEvent &on = event(row.event);
        for (const std::string_view text : {on.code, on.description, on.controls})
            add(folded, text);
        addJudged(folded, on);
        for (const RiskSlot factor : on.factors)
            folded += foldedName(Kind::EnablingFactor, factor);
    }
    for (const RiskSlot slot : measuresOf(row))
        foldMeasure(folded, measure(slot));
    for (const RiskSlot objective : of.objectives)
        folded += foldedName(Kind::PerformanceObjective, objective);
    for (const RiskSlot value : of.values)
        folded += foldedName(Kind::PublicValue, value);
    folded += '\n';
    return folded;
}

} // namespace piao::document
