// SPDX-License-Identifier: EUPL-1.2
// The findings of an open plan: followed, mended, set aside and taken up again, each as a step that can be undone.
#include "check_fragment.h"
#include "document/test_plan.h"

#include "piao/checks/live_checks.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace piao;
using namespace piao::test;
using checks::Finding;
using checks::LiveChecks;
using domain::ErrorCode;
using domain::Kind;

namespace {

const QDate today(2024, 6, 15);

/// The first finding of a check; the test fails when there is none.
Finding only(const LiveChecks &live, const char *check)
{
    const auto findings = live.checker()->findings(checks::indexOfCheck(QString::fromLatin1(check)));
    REQUIRE(findings.size() == 1);
    return findings.front();
}

size_t count(const LiveChecks &live, const char *check)
{
    return live.checker()->findings(checks::indexOfCheck(QString::fromLatin1(check))).size();
}

RecordKey objectiveWithCode(TestPlan &plan, const QString &code)
{
    Record objective(Kind::PerformanceObjective);
    objective.set("code", code).set("year", 2024LL).set("title", QStringLiteral("Comunicare con i cittadini"));
    return plan.add(objective);
}

/// Lets the program work until `done`, at most some seconds.
template<typename Done>
void waitFor(Done &&done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < 20'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    REQUIRE(done());
}

/// What signals told.
struct Heard {
    int all = 0;
    std::vector<checks::CheckImpact> impacts;

    explicit Heard(LiveChecks &live)
    {
        QObject::connect(&live, &LiveChecks::lookedAtAll, &live, [this] { ++all; });
        QObject::connect(&live, &LiveChecks::changed, &live, [this](const checks::CheckImpact &impact) { impacts.push_back(impact); });
    }
};

} // namespace

TEST_CASE("A small plan has its findings at once, and an edit is followed as soon as the program is idle", "[live]")
{
    TestPlan plan;
    plan.describePlan();
    const RecordKey objective = objectiveWithCode(plan, QStringLiteral("2024-\u04217-OP-01"));
    LiveChecks live(*plan, nullptr, today);
    REQUIRE(live.checker());
    CHECK(live.checker()->recordOf(only(live, "L45")) == objective);

    Heard heard(live);
    REQUIRE(plan->setField(objective, "code", QStringLiteral("2024-C7-OP-01")).ok());
    CHECK(heard.impacts.empty());
    waitFor([&] { return !heard.impacts.empty(); });
    CHECK(count(live, "L45") == 0);
    const auto &records = heard.impacts.front().records;
    CHECK(std::find(records.begin(), records.end(), objective) != records.end());

    REQUIRE(plan->undo().ok());
    live.catchUp();
    CHECK(count(live, "L45") == 1);
}

TEST_CASE("A fix mends its finding as one step", "[live]")
{
    TestPlan plan;
    plan.describePlan();
    const RecordKey objective = objectiveWithCode(plan, QStringLiteral("2024-\u04217-OP-01"));
    LiveChecks live(*plan, nullptr, today);
    const Finding finding = only(live, "L45");
    REQUIRE(live.fix(finding).ok());
    live.catchUp();
    CHECK(plan.text(objective, "code") == QStringLiteral("2024-C7-OP-01"));
    CHECK(count(live, "L45") == 0);
    CHECK(plan->undoText().contains(QStringLiteral("2024-C7-OP-01")));

    const auto again = live.fix(finding);
    REQUIRE(!again.ok());
    CHECK(again.error().code == ErrorCode::NotFound);

    REQUIRE(plan->undo().ok());
    live.catchUp();
    CHECK(count(live, "L45") == 1);
}

TEST_CASE("A finding is set aside with a reason, counted apart, and taken up again", "[live]")
{
    TestPlan plan;
    plan.describePlan();
    objectiveWithCode(plan, QStringLiteral("2024-\u04217-OP-01"));
    LiveChecks live(*plan, nullptr, today);
    const Finding finding = only(live, "L45");
    const checks::FindingCounts before = live.checker()->counts();

    const auto refused = live.setAside({finding}, QStringLiteral("  "));
    REQUIRE(!refused.ok());
    CHECK(refused.error().code == ErrorCode::InvalidInput);
    CHECK(plan.reader().count(Kind::Suppression) == 0);

    REQUIRE(live.setAside({finding}, QStringLiteral("Così nel portale nazionale")).ok());
    live.catchUp();
    CHECK(live.checker()->isSuppressed(finding));
    CHECK(live.checker()->counts().suppressed == 1);
    CHECK(live.checker()->counts().total() == before.total() - 1);
    const std::vector<Record> kept = plan.reader().all(Kind::Suppression);
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].text("reason") == QStringLiteral("Così nel portale nazionale"));
    CHECK(kept[0].text("said") == live.checker()->text(finding).message);
    CHECK(kept[0].value("decided_on").toDate() == today);
    CHECK(live.checker()->suppressedBy(kept[0].key()) == finding);

    // Twice is once.
    REQUIRE(live.setAside({finding}, QStringLiteral("Ancora")).ok());
    CHECK(plan.reader().count(Kind::Suppression) == 1);

    REQUIRE(live.takeUp({finding}).ok());
    live.catchUp();
    CHECK(!live.checker()->isSuppressed(finding));
    CHECK(live.checker()->counts() == before);
    REQUIRE(plan->undo().ok());
    live.catchUp();
    CHECK(live.checker()->isSuppressed(finding));
}

TEST_CASE("What is set aside stays so when its record goes and comes back, and speaks of that record alone", "[live]")
{
    TestPlan plan;
    plan.describePlan();
    const RecordKey objective = objectiveWithCode(plan, QStringLiteral("2024-\u04217-OP-01"));
    LiveChecks live(*plan, nullptr, today);
    REQUIRE(live.setAside({only(live, "L45")}, QStringLiteral("Motivo")).ok());
    REQUIRE(plan->perform({}, [&](UnitOfWork &unit) { return unit.remove(objective); }).ok());
    live.catchUp();
    CHECK(live.checker()->counts().suppressed == 0);
    const RecordKey other = objectiveWithCode(plan, QStringLiteral("2024-\u04217-OP-02"));
    live.catchUp();
    CHECK(!live.checker()->isSuppressed(only(live, "L45")));
    REQUIRE(plan->undo().ok());
    REQUIRE(plan->undo().ok());
    live.catchUp();
    CHECK(live.checker()->isSuppressed(only(live, "L45")));
    CHECK(plan.reader().read(other).isNull());
}

TEST_CASE("The plan says whether a check is used, how severe it is, and its limits", "[live]")
{
    TestPlan plan;
    plan.describePlan();
    objectiveWithCode(plan, QStringLiteral("2024-\u04217-OP-01"));
    LiveChecks live(*plan, nullptr, today);
    const int check = checks::indexOfCheck(u"L45");
    const int errors = live.checker()->counts().of(checks::Severity::Error);

    Record setting(Kind::CheckSetting);
    setting.set("check_id", QStringLiteral("L45")).set("severity", QStringLiteral("info"));
    const RecordKey key = plan.add(setting);
    live.catchUp();
    CHECK(live.checker()->severityOf(check) == checks::Severity::Info);
    CHECK(live.checker()->counts().of(checks::Severity::Error) == errors - 1);

    REQUIRE(plan->setField(key, "active", false).ok());
    live.catchUp();
    CHECK(!live.checker()->isActive(check));
    CHECK(live.checker()->findings(check).empty());
    CHECK(live.checker()->counts() == checkPlan(*plan).counts());

    // A setting for a check that this program does not know changes nothing.
    Record unknown(Kind::CheckSetting);
    unknown.set("check_id", QStringLiteral("Z99")).set("active", false);
    plan.add(unknown);
    live.catchUp();
    CHECK(live.checker()->counts() == checkPlan(*plan).counts());

    REQUIRE(plan->undo().ok());
    REQUIRE(plan->undo().ok());
    REQUIRE(plan->undo().ok());
    live.catchUp();
    CHECK(live.checker()->counts().of(checks::Severity::Error) == errors);
}

TEST_CASE("A large plan is looked at in the background, with the edits that are made meanwhile", "[live]")
{
    TestPlan plan;
    plan.describePlan();
    const RecordKey objective = objectiveWithCode(plan, QStringLiteral("2024-C7-OP-01"));
    REQUIRE(plan->perform({}, [&](UnitOfWork &unit) -> domain::Result<void> {
        for (int i = 0; i < 6'000; ++i) {
            Record indicator(Kind::Indicator);
            indicator.set("performance_id", objective.id).set("name", QStringLiteral("Indicatore %1").arg(i));
            if (const auto inserted = unit.insert(indicator); !inserted)
                return inserted.error();
        }
        return {};
    }).ok());
    LiveChecks live(*plan, nullptr, today);
    CHECK(!live.checker());
    REQUIRE(plan->setField(objective, "code", QStringLiteral("2024-\u04217-OP-01")).ok());
    waitFor([&] { return live.checker() != nullptr; });
    live.catchUp();
    CHECK(count(live, "L45") == 1);
    CHECK(allFindings(*live.checker()) == allFindings(checkPlan(*plan)));

    // Whoever closes the plan does not wait for a look that nobody wants any more.
    LiveChecks another(*plan, nullptr, today);
    CHECK(!another.checker());
}
