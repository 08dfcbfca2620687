// SPDX-License-Identifier: EUPL-1.2
#include "piao/document/risk_filter.h"

#include "piao/domain/text_fold.h"

#include <algorithm>

namespace piao::document {

using namespace domain;

namespace {

/// The criteria with their names looked up once.
class RowTest
{
public:
    RowTest(const RiskRegister &risks, const RiskCriteria &criteria)
        : m_risks(risks)
        , m_criteria(criteria)
        , m_words(criteria.text)
        , m_area(slotOf(Kind::RiskArea, criteria.areaId))
        , m_centre(slotOf(Kind::ResponsibilityCentre, criteria.centreId))
        , m_type(criteria.measureType.toStdString())
    {
    }

    bool accepts(RiskSlot slot) const
    {
        const RegisterProcess &process = m_risks.process(slot);
        if ((m_criteria.areaId && process.area != m_area) || (m_criteria.centreId && process.centre != m_centre))
            return false;
        if (!m_criteria.level && !m_criteria.unjudged)
            return true;
        const auto level = m_risks.judgement(slot, m_criteria.stage).level;
        return m_criteria.unjudged ? !level : level == m_criteria.level;
    }

    bool accepts(const RegisterRow &row) const
    {
        if (m_criteria.incompleteOnly && m_risks.gapsOf(row) == 0)
            return false;
        if (!m_type.empty() && !hasMeasureOfType(row))
            return false;
        return m_words.isEmpty() || m_words.foundIn(m_risks.foldedText(row));
    }

private:
    RiskSlot slotOf(Kind kind, const std::optional<QString> &id) const
    {
        return id && !id->isEmpty() ? m_risks.find({kind, *id, {}}) : noRiskSlot;
    }

    bool hasMeasureOfType(const RegisterRow &row) const
    {
        const std::vector<RiskSlot> measures = m_risks.measuresOf(row);
        return std::any_of(measures.begin(), measures.end(), [this](RiskSlot slot) { return m_risks.measure(slot).type == m_type; });
    }

    const RiskRegister &m_risks;
    const RiskCriteria &m_criteria;
    FoldedWords m_words;
    RiskSlot m_area;
    RiskSlot m_centre;
    std::string m_type;
};

} // namespace

bool RiskCriteria::isEmpty() const
{
    RiskCriteria nothing;
    nothing.stage = stage;
    if (text.trimmed().isEmpty())
        nothing.text = text;
    return *this == nothing;
}

std::vector<RegisterRow> filterRows(const RiskRegister &risks, const RiskCriteria &criteria)
{
    if (criteria.isEmpty())
        return risks.rows();
    const RowTest test(risks, criteria);
    std::vector<RegisterRow> kept;
    RiskSlot process = noRiskSlot;
    bool accepted = false;
    for (const RegisterRow &row : risks.rows()) {
        if (row.process != process) {
            process = row.process;
            accepted = test.accepts(process);
        }
        if (accepted && test.accepts(row))
            kept.push_back(row);
    }
    return kept;
}

} // namespace piao::document
