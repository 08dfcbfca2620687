// SPDX-License-Identifier: EUPL-1.2
#include "piao/domain/risk_judgement.h"

#include "piao/domain/record_description.h"
#include "piao/domain/text_fold.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>

namespace piao::domain {
namespace {

/// The texts of this file, translation context "RiskJudgement".
class RiskText
{
    Q_DECLARE_TR_FUNCTIONS(RiskJudgement)
};

constexpr std::array tokens{"low", "moderate", "high"};
constexpr std::array letters{u'B', u'M', u'A'};
constexpr std::array levelColumns{"level_before", "level_after", "level_monitored"};
constexpr std::array rationaleColumns{"rationale_before", "rationale_after", "rationale_monitored"};

/// «High (A)»
QString named(RiskLevel level)
{
    return QStringLiteral("%1 (%2)").arg(riskWord(level), QString(riskLetter(level)));
}

QString heading(RiskStage stage, const std::optional<RiskLevel> &level)
{
    return level ? RiskText::tr("%1: %2.").arg(riskStageWord(stage), named(*level))
                 : RiskText::tr("%1: no judgement yet.").arg(riskStageWord(stage));
}

QString basisText(const ProcessJudgement &judgement, const RiskJudgement &own)
{
    switch (judgement.basis) {
    case JudgementBasis::None:
        return RiskText::tr("No event of the process is judged.");
    case JudgementBasis::HighestEvent:
        return RiskText::tr("It is the highest of the events, never an average.");
    case JudgementBasis::Confirmed:
        return RiskText::tr("The process states the same level as its highest event.");
    case JudgementBasis::Raised:
        return RiskText::tr("Raised by a person above the highest event, which is %1.").arg(named(*judgement.highest));
    case JudgementBasis::Lowered:
        return RiskText::tr("Lowered by a person, with a rationale, below the highest event, which is %1.").arg(named(*judgement.highest));
    case JudgementBasis::LoweredInVain:
        return RiskText::tr("The process states %1, lower than its highest event, without a rationale: it does not count until the rationale is written.")
            .arg(named(*own.level));
    case JudgementBasis::StatedAlone:
        break;
    }
    return RiskText::tr("Stated by a person; no event of the process is judged.");
}

/// The events that reach the highest level, by name.
QStringList decisiveEvents(std::span<const RiskJudgement> events, std::span<const QString> names, RiskLevel highest)
{
    QStringList found;
    for (size_t i = 0; i < events.size() && i < names.size(); ++i) {
        if (events[i].level == highest)
            found.append(RiskText::tr("%1: «%2»").arg(QString(riskLetter(highest)), names[i]));
    }
    return found;
}

JudgementBasis basisOf(const std::optional<RiskLevel> &highest, const RiskJudgement &own)
{
    if (!own.level)
        return highest ? JudgementBasis::HighestEvent : JudgementBasis::None;
    if (!highest)
        return JudgementBasis::StatedAlone;
    if (*own.level == *highest)
        return JudgementBasis::Confirmed;
    if (*own.level > *highest)
        return JudgementBasis::Raised;
    return own.reasoned ? JudgementBasis::Lowered : JudgementBasis::LoweredInVain;
}

} // namespace

const char *riskToken(RiskLevel level)
{
    return tokens[size_t(level)];
}

std::optional<RiskLevel> riskLevelOf(QStringView token)
{
    for (const RiskLevel level : riskLevels) {
        if (token == QLatin1String(riskToken(level)))
            return level;
    }
    return std::nullopt;
}

QChar riskLetter(RiskLevel level)
{
    return letters[size_t(level)];
}

QString riskWord(RiskLevel level)
{
    return choiceLabel(describe(Kind::RiskEvent).field("level_before"), QString::fromLatin1(riskToken(level)));
}

std::optional<RiskLevel> readRiskLevel(QStringView typed)
{
    const QString wanted = fold(typed);
    for (const RiskLevel level : riskLevels) {
        if (wanted == fold(QString(riskLetter(level))) || wanted == fold(riskWord(level)) || wanted == QLatin1String(riskToken(level)))
            return level;
    }
    return std::nullopt;
}

QString riskStageWord(RiskStage stage)
{
    switch (stage) {
    case RiskStage::Before:
        return RiskText::tr("Before treatment");
    case RiskStage::After:
        return RiskText::tr("After treatment, estimated");
    case RiskStage::Monitored:
        break;
    }
    return RiskText::tr("As monitored");
}

const char *levelColumn(RiskStage stage)
{
    return levelColumns[size_t(stage)];
}

const char *rationaleColumn(RiskStage stage)
{
    return rationaleColumns[size_t(stage)];
}

RiskJudgement riskJudgementOf(const Record &processOrEvent, RiskStage stage)
{
    return {riskLevelOf(processOrEvent.text(levelColumn(stage))), processOrEvent.has(rationaleColumn(stage))};
}

bool ProcessJudgement::isComplete(RiskStage stage) const
{
    if (unreasoned > 0 || ownUnreasoned)
        return false;
    return stage != RiskStage::Before || (unjudged == 0 && highest);
}

ProcessJudgement judgeProcess(std::span<const RiskJudgement> events, const RiskJudgement &own)
{
    ProcessJudgement judgement;
    for (const RiskJudgement &event : events) {
        judgement.unjudged += event.level ? 0 : 1;
        judgement.unreasoned += event.lacksRationale() ? 1 : 0;
        if (event.level && (!judgement.highest || *event.level > *judgement.highest))
            judgement.highest = event.level;
    }
    judgement.ownUnreasoned = own.lacksRationale();
    judgement.basis = basisOf(judgement.highest, own);
    const bool ownStands = judgement.basis != JudgementBasis::HighestEvent && judgement.basis != JudgementBasis::LoweredInVain;
    judgement.level = ownStands ? own.level : judgement.highest;
    return judgement;
}

QStringList explainProcess(RiskStage stage, std::span<const RiskJudgement> events, std::span<const QString> names,
    const RiskJudgement &own)
{
    const ProcessJudgement judgement = judgeProcess(events, own);
    QStringList lines{heading(stage, judgement.level), basisText(judgement, own)};
    if (judgement.highest)
        lines += decisiveEvents(events, names, *judgement.highest);
    if (judgement.unjudged > 0 && stage == RiskStage::Before)
        lines.append(RiskText::tr("%n event(s) without a judgement.", nullptr, judgement.unjudged));
    if (judgement.unreasoned > 0)
        lines.append(RiskText::tr("%n event(s) with a judgement and no rationale.", nullptr, judgement.unreasoned));
    if (judgement.ownUnreasoned && judgement.basis != JudgementBasis::LoweredInVain)
        lines.append(RiskText::tr("The process's own judgement has no rationale: it is incomplete."));
    return lines;
}

QStringList explainEvent(RiskStage stage, const RiskJudgement &event)
{
    QStringList lines{heading(stage, event.level)};
    if (event.lacksRationale())
        lines.append(RiskText::tr("No rationale: the judgement is incomplete."));
    return lines;
}

} // namespace piao::domain
