// SPDX-License-Identifier: EUPL-1.2
#include "quality/quality_questions.h"

namespace piao::checks {
namespace {

/// A criterion that no program can judge: a person answers all of its questions.
MeasuredCriterion checklist(QualityCriterion criterion)
{
    std::vector<QualityMeasure> measures(criterion.questions.size());
    return {std::move(criterion), std::move(measures)};
}

} // namespace

MeasuredCriterion integrationTeam()
{
    return checklist({.id = "B6",
        .title = QT_TRANSLATE_NOOP("checks", "Integration team"),
        .meaning = QT_TRANSLATE_NOOP("checks", "One team keeps the sections of the plan together: planning, budget, personnel, prevention of corruption, digital services."),
        .questions = {
            {"appointed", QT_TRANSLATE_NOOP("checks", "Does an act appoint the team that writes the plan?"), "",
                QT_TRANSLATE_NOOP("checks", "Appoint the team by an act, with its tasks and its calendar.")},
            {"members", QT_TRANSLATE_NOOP("checks", "Do planning, budget, personnel, prevention of corruption and digital services all sit in it?"), "",
                QT_TRANSLATE_NOOP("checks", "Bring the offices into the team that write a section of the plan.")},
            {"coordinator", QT_TRANSLATE_NOOP("checks", "Does one person coordinate it and answer for the whole plan?"), "",
                QT_TRANSLATE_NOOP("checks", "Name who coordinates the team.")},
            {"meetings", QT_TRANSLATE_NOOP("checks", "Does it meet in every phase, and keep minutes of what it decides?"), "",
                QT_TRANSLATE_NOOP("checks", "Set the meetings in the calendar of the plan, and keep the minutes.")}}});
}

MeasuredCriterion thematicTeams()
{
    return checklist({.id = "B7",
        .title = QT_TRANSLATE_NOOP("checks", "Thematic teams"),
        .meaning = QT_TRANSLATE_NOOP("checks", "For each public value those work together who know its subject, from whatever office."),
        .questions = {
            {"teams", QT_TRANSLATE_NOOP("checks", "Does each public value have a team that knows its subject?"), "",
                QT_TRANSLATE_NOOP("checks", "Form a team for each public value.")},
            {"offices", QT_TRANSLATE_NOOP("checks", "Do people of several sectors work in these teams?"), "",
                QT_TRANSLATE_NOOP("checks", "Bring all sectors into the team whose objectives serve the value.")},
            {"wrote", QT_TRANSLATE_NOOP("checks", "Did these teams propose the objectives and indicators of their value?"), "",
                QT_TRANSLATE_NOOP("checks", "Let the team propose objectives and indicators, and keep what it proposed.")}}});
}

MeasuredCriterion sequence()
{
    return checklist({.id = "C10",
        .title = QT_TRANSLATE_NOOP("checks", "From value to performance, to less risk and better health"),
        .meaning = QT_TRANSLATE_NOOP("checks", "The plan is made in this order: first the public values, then the objectives for them, then what protects and what carries them."),
        .questions = {
            {"value", QT_TRANSLATE_NOOP("checks", "Were the public values chosen first, with the political organs?"), "",
                QT_TRANSLATE_NOOP("checks", "Begin the next plan with the values, and have the organs confirm them.")},
            {"performance", QT_TRANSLATE_NOOP("checks", "Were the objectives drawn from the values, rather than gathered from the offices?"), "",
                QT_TRANSLATE_NOOP("checks", "Ask the offices what they do for each value, not for their lists.")},
            {"risk", QT_TRANSLATE_NOOP("checks", "Were the risks looked for in the processes that these objectives need?"), "",
                QT_TRANSLATE_NOOP("checks", "Begin the analysis of the risks with the processes behind the objectives.")},
            {"health", QT_TRANSLATE_NOOP("checks", "Were hires, training and agile work decided by what the objectives need?"), "",
                QT_TRANSLATE_NOOP("checks", "Decide hires and training after the objectives, and say which they serve.")}}});
}

} // namespace piao::checks
