// SPDX-License-Identifier: EUPL-1.2
#include "piao/domain/risk_judgement.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

using namespace piao::domain;

namespace {

constexpr auto Low = RiskLevel::Low;
constexpr auto Moderate = RiskLevel::Moderate;
constexpr auto High = RiskLevel::High;

RiskJudgement anyJudgement(std::mt19937 &random)
{
    RiskJudgement judgement;
    if (random() % 4 > 0)
        judgement.level = riskLevels[random() % riskLevels.size()];
    judgement.reasoned = random() % 2;
    return judgement;
}

std::vector<RiskJudgement> anyEvents(std::mt19937 &random)
{
    std::vector<RiskJudgement> events(random() % 7);
    std::generate(events.begin(), events.end(), [&] { return anyJudgement(random); });
    return events;
}

std::optional<RiskLevel> highestOf(const std::vector<RiskJudgement> &events)
{
    std::optional<RiskLevel> highest;
    for (const RiskJudgement &event : events)
        highest = std::max(highest, event.level); // an empty optional is less than any level
    return highest;
}

/// Runs a law on many random processes.
template<typename Law>
void forAnyProcess(Law &&law)
{
    std::mt19937 random(190); // the number of the law against corruption
    for (int i = 0; i < 2000; ++i)
        law(anyEvents(random), anyJudgement(random), random);
}

} // namespace

TEST_CASE("The overall judgement is the highest of the events, never an average", "[risk]")
{
    const RiskJudgement none;
    const std::vector<RiskJudgement> oneHigh{{Low, true}, {Low, true}, {Low, true}, {High, true}};
    CHECK(judgeProcess(oneHigh, none).level == High);
    CHECK(judgeProcess(oneHigh, none).basis == JudgementBasis::HighestEvent);
    CHECK_FALSE(judgeProcess({}, none).level);
    CHECK(judgeProcess({}, none).basis == JudgementBasis::None);
    forAnyProcess([&](const std::vector<RiskJudgement> &events, const RiskJudgement &, std::mt19937 &) {
        CHECK(judgeProcess(events, none).level == highestOf(events));
    });
}

TEST_CASE("A person raises the judgement, and lowers it only with a rationale", "[risk]")
{
    const std::vector<RiskJudgement> moderate{{Low, true}, {Moderate, true}};
    struct Row { RiskJudgement own; RiskLevel level; JudgementBasis basis; bool complete; };
    const Row rows[] = {
        {{}, Moderate, JudgementBasis::HighestEvent, true},
        {{High, true}, High, JudgementBasis::Raised, true},
        {{High, false}, High, JudgementBasis::Raised, false},
        {{Moderate, true}, Moderate, JudgementBasis::Confirmed, true},
        {{Moderate, false}, Moderate, JudgementBasis::Confirmed, false},
        {{Low, true}, Low, JudgementBasis::Lowered, true},
        {{Low, false}, Moderate, JudgementBasis::LoweredInVain, false},
    };
    for (const Row &row : rows) {
        CAPTURE(int(row.own.level.value_or(Low)), row.own.reasoned);
        const ProcessJudgement judgement = judgeProcess(moderate, row.own);
        CHECK(judgement.level == row.level);
        CHECK(judgement.basis == row.basis);
        CHECK(judgement.isComplete(RiskStage::Before) == row.complete);
    }
    CHECK(judgeProcess({}, {High, true}).level == High);
    CHECK(judgeProcess({}, {High, true}).basis == JudgementBasis::StatedAlone);
}

TEST_CASE("Without a rationale the judgement is never below the highest event", "[risk]")
{
    forAnyProcess([](const std::vector<RiskJudgement> &events, RiskJudgement own, std::mt19937 &) {
        own.reasoned = false;
        CHECK(judgeProcess(events, own).level >= highestOf(events));
    });
}

TEST_CASE("The order of the events does not matter, nor does an event that comes twice", "[risk]")
{
    forAnyProcess([](std::vector<RiskJudgement> events, const RiskJudgement &own, std::mt19937 &random) {
        const ProcessJudgement judgement = judgeProcess(events, own);
        std::shuffle(events.begin(), events.end(), random);
        CHECK(judgeProcess(events, own) == judgement);
        if (!events.empty())
            events.push_back(events.front());
        CHECK(judgeProcess(events, own).level == judgement.level);
    });
}

TEST_CASE("An event judged higher, or one more event, never lowers the judgement", "[risk]")
{
    forAnyProcess([](std::vector<RiskJudgement> events, const RiskJudgement &own, std::mt19937 &random) {
        const auto before = judgeProcess(events, own).level;
        events.push_back(anyJudgement(random));
        const auto withOneMore = judgeProcess(events, own).level;
        // The first event may contradict what a person stated while there was none.
        if (own.level && !highestOf({events.begin(), events.end() - 1}))
            CHECK((withOneMore == own.level || withOneMore >= highestOf(events)));
        else
            CHECK(withOneMore >= before);
        RiskJudgement &risen = events[random() % events.size()];
        if (risen.level && *risen.level != High)
            risen.level = RiskLevel(int(*risen.level) + 1);
        CHECK(judgeProcess(events, own).level >= withOneMore);
    });
}

TEST_CASE("A level without a rationale is incomplete at every stage, a missing level only before treatment", "[risk]")
{
    const std::vector<RiskJudgement> unjudged{{Low, true}, {}};
    CHECK_FALSE(judgeProcess(unjudged, {}).isComplete(RiskStage::Before));
    CHECK(judgeProcess(unjudged, {}).isComplete(RiskStage::After));
    CHECK(judgeProcess(unjudged, {}).isComplete(RiskStage::Monitored));
    CHECK_FALSE(judgeProcess({}, {}).isComplete(RiskStage::Before));
    for (const RiskStage stage : riskStages) {
        const std::vector<RiskJudgement> unreasoned{{Low, true}, {High, false}};
        CHECK_FALSE(judgeProcess(unreasoned, {}).isComplete(stage));
    }
}

TEST_CASE("A judgement says what it is, from which event and why", "[risk]")
{
    const std::vector<RiskJudgement> events{{Low, true}, {High, false}, {}};
    const std::vector<QString> names{"Scelta del contraente", "Proroga tacita", "Frazionamento"};
    const QStringList lines = explainProcess(RiskStage::Before, events, names, {});
    CHECK(lines == QStringList{"Before treatment: High (A).", "It is the highest of the events, never an average.",
                       "A: «Proroga tacita»", "1 event(s) without a judgement.", "1 event(s) with a judgement and no rationale."});
    const QStringList vain = explainProcess(RiskStage::After, events, names, {Low, false});
    CHECK(vain.at(0) == "After treatment, estimated: High (A).");
    CHECK(vain.at(1).startsWith("The process states Low (B), lower than its highest event, without a rationale"));
    CHECK(explainProcess(RiskStage::Monitored, {}, {}, {})
        == QStringList{"As monitored: no judgement yet.", "No event of the process is judged."});
    CHECK(explainEvent(RiskStage::Before, {High, false})
        == QStringList{"Before treatment: High (A).", "No rationale: the judgement is incomplete."});
}

TEST_CASE("Every basis of a judgement has words of its own", "[risk]")
{
    QStringList seen;
    const std::vector<RiskJudgement> moderate{{Moderate, true}};
    for (const RiskJudgement &own : {RiskJudgement{}, {High, true}, {Moderate, true}, {Low, true}, {Low, false}})
        seen.append(explainProcess(RiskStage::Before, moderate, {}, own).at(1));
    seen.append(explainProcess(RiskStage::Before, {}, {}, {}).at(1));
    seen.append(explainProcess(RiskStage::Before, {}, {}, {Low, true}).at(1));
    CHECK(seen.removeDuplicates() == 0);
    CHECK(seen.size() == 7);
}

TEST_CASE("Levels are typed as letter, word or token", "[risk]")
{
    for (const RiskLevel level : riskLevels) {
        CHECK(riskLevelOf(QString::fromLatin1(riskToken(level))) == level);
        CHECK(readRiskLevel(QString(riskLetter(level))) == level);
        CHECK(readRiskLevel(QString(riskLetter(level)).toLower()) == level);
        CHECK(readRiskLevel(riskWord(level)) == level);
    }
    CHECK_FALSE(readRiskLevel(u"").has_value());
    CHECK_FALSE(readRiskLevel(u"altissimo").has_value());
    CHECK_FALSE(riskLevelOf(u"A").has_value());
}

TEST_CASE("A record tells its judgement at each stage", "[risk]")
{
    for (const Kind kind : {Kind::Process, Kind::RiskEvent}) {
        Record record(kind);
        for (const RiskStage stage : riskStages)
            CHECK(riskJudgementOf(record, stage) == RiskJudgement{});
        record.set("level_after", QStringLiteral("moderate")).set("rationale_after", QStringLiteral("Controlli a campione"));
        CHECK(riskJudgementOf(record, RiskStage::After) == RiskJudgement{Moderate, true});
        CHECK(riskJudgementOf(record, RiskStage::Before) == RiskJudgement{});
    }
}
