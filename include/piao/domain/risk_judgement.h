// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "piao/domain/record.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <array>
#include <optional>
#include <span>

/// The judgement of risk (PNA 2019, annex 1): an ordinal scale with which nothing is computed, no averages. The overall
/// judgement of a process is the highest of its events; a person may raise it, or lower it with a rationale.
/// A level without a rationale is incomplete.
namespace piao::domain {

/// Basso, moderato, alto. Levels are compared, never added or averaged.
enum class RiskLevel : quint8 { Low, Moderate, High };
inline constexpr std::array riskLevels{RiskLevel::Low, RiskLevel::Moderate, RiskLevel::High};

/// When a risk is judged: as it is before treatment, as it is estimated to be after it, as monitoring found it.
enum class RiskStage : quint8 { Before, After, Monitored };
inline constexpr std::array riskStages{RiskStage::Before, RiskStage::After, RiskStage::Monitored};
inline constexpr int riskStageCount = int(riskStages.size());

/// The token in the file: "low", "moderate", "high".
const char *riskToken(RiskLevel level);
std::optional<RiskLevel> riskLevelOf(QStringView token);
/// B, M or A, as Italian plans write the scale, in every language of the program.
QChar riskLetter(RiskLevel level);
/// What a person types for a level: its letter, its word or its token. Nothing for anything else.
std::optional<RiskLevel> readRiskLevel(QStringView typed);
/// "High", in the person's language.
QString riskWord(RiskLevel level);
/// "Before treatment", in the person's language.
QString riskStageWord(RiskStage stage);

/// Columns of a process or of a risk event.
const char *levelColumn(RiskStage stage);
const char *rationaleColumn(RiskStage stage);

/// A level and whether its rationale is given.
struct RiskJudgement {
    std::optional<RiskLevel> level;
    bool reasoned = false;

    /// A level that nobody has given reasons for.
    bool lacksRationale() const { return level && !reasoned; }
    friend bool operator==(const RiskJudgement &, const RiskJudgement &) = default;
};

/// The judgement that a process states for itself, or that a risk event bears.
RiskJudgement riskJudgementOf(const Record &processOrEvent, RiskStage stage);

/// From where the overall judgement of a process comes.
enum class JudgementBasis : quint8 {
    None,          ///< no event is judged, and the process states nothing
    HighestEvent,  ///< the process states nothing of its own
    Confirmed,     ///< a person states what the highest event says
    Raised,        ///< a person states more than the highest event
    Lowered,       ///< a person states less, with a rationale
    LoweredInVain, ///< a person states less without a rationale: the highest event stands
    StatedAlone,   ///< a person states a level, and no event is judged
};

struct ProcessJudgement {
    std::optional<RiskLevel> level;   ///< the overall judgement
    std::optional<RiskLevel> highest; ///< of the events
    JudgementBasis basis = JudgementBasis::None;
    int unjudged = 0;   ///< events without a level
    int unreasoned = 0; ///< events with a level and without a rationale
    bool ownUnreasoned = false;

    /// Nothing is missing: every level has its rationale, and before treatment every event (at least one) has a level.
    bool isComplete(RiskStage stage) const;
    friend bool operator==(const ProcessJudgement &, const ProcessJudgement &) = default;
};

ProcessJudgement judgeProcess(std::span<const RiskJudgement> events, const RiskJudgement &own);

/// Why the overall judgement is what it is: what it is, from which events, what a person stated, what is missing.
/// Sentences in the person's language, for a tooltip.
/// @param names of the events, as many as there are judgements
QStringList explainProcess(RiskStage stage, std::span<const RiskJudgement> events, std::span<const QString> names,
    const RiskJudgement &own);
/// The same for one event.
QStringList explainEvent(RiskStage stage, const RiskJudgement &event);

} // namespace piao::domain
