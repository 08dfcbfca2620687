// SPDX-License-Identifier: EUPL-1.2
#include "plan/figures/risk_matrix_counts.h"

#include "piao/document/risk_matrix.h"
#include "plan/sections.h"

#include <algorithm>
#include <numeric>

namespace piao::report {

using domain::Kind;
using domain::RiskLevel;
using domain::RiskStage;

namespace {

QString areaName(const document::RiskRegister &risks, document::RiskSlot area)
{
    if (area == document::noRiskSlot)
        return QStringLiteral("Area non indicata");
    return upperFirst(document::registerText(risks.name(Kind::RiskArea, area).title));
}

RiskCounts countsOf(const document::MatrixLine &line)
{
    RiskCounts counts{};
    for (const RiskLevel level : domain::riskLevels)
        counts[std::size_t(level)] = line.count(level);
    counts.back() = line.unjudged;
    return counts;
}

bool isJudged(const std::vector<document::MatrixLine> &lines)
{
    return std::any_of(lines.begin(), lines.end(), [](const document::MatrixLine &line) { return line.total() > line.unjudged; });
}

} // namespace

int RiskMatrixRow::processes() const
{
    return counts.empty() ? 0 : std::accumulate(counts.front().begin(), counts.front().end(), 0);
}

RiskMatrixRow RiskMatrixCounts::total() const
{
    RiskMatrixRow sum{QStringLiteral("Totale"), std::vector<RiskCounts>(stages.size(), RiskCounts{})};
    for (const RiskMatrixRow &row : rows) {
        for (std::size_t stage = 0; stage < stages.size(); ++stage) {
            for (std::size_t column = 0; column < riskColumns; ++column)
                sum.counts[stage][column] += row.counts[stage][column];
        }
    }
    return sum;
}

RiskMatrixCounts riskMatrixCounts(const PlanFacts &facts)
{
    RiskMatrixCounts matrix;
    const auto risks = document::RiskRegister::load(facts.reader.connection());
    if (!risks) // what cannot be read is refused where the plan is opened
        return matrix;
    matrix.processes = int(risks->processes().size());
    for (const RiskStage stage : domain::riskStages) {
        const std::vector<document::MatrixLine> lines = riskMatrix(*risks, document::MatrixBy::Area, stage);
        if (stage != RiskStage::Before && !isJudged(lines))
            continue;
        matrix.stages.push_back(stage);
        matrix.rows.resize(lines.size());
        for (std::size_t i = 0; i < lines.size(); ++i) {
            matrix.rows[i].area = areaName(*risks, lines[i].subject);
            matrix.rows[i].counts.push_back(countsOf(lines[i]));
        }
    }
    const std::vector<RiskCounts> sums = matrix.total().counts;
    if (std::all_of(sums.begin(), sums.end(), [](const RiskCounts &sum) { return sum.back() == 0; }))
        matrix.columns = domain::riskLevels.size();
    return matrix;
}

QString stageName(RiskStage stage)
{
    switch (stage) {
    case RiskStage::Before:
        return QStringLiteral("Prima del trattamento");
    case RiskStage::After:
        return QStringLiteral("Dopo, stimato");
    case RiskStage::Monitored:
        break;
    }
    return QStringLiteral("Verificato");
}

QString riskColumnName(std::size_t column)
{
    static const std::array<QString, riskColumns> names{QStringLiteral("Basso"), QStringLiteral("Moderato"), QStringLiteral("Alto"),
                                                        QStringLiteral("Non giudicato")};
    return names[column];
}

} // namespace piao::report
