// SPDX-License-Identifier: EUPL-1.2
#include "support/small_plan.h"

#include "piao/checks/live_checks.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace piao::checks;
using namespace piao::domain;
using piao::test::SmallPlan;

namespace {

struct Followed : SmallPlan {
    /// Both codes have a Cyrillic letter.
    RecordKey first = objective("2024-С7-OP-01");
    RecordKey second = objective("2024-С7-OP-02");
    LiveChecks checks{*document, nullptr, QDate(2024, 3, 1)};
    int followed = 0;

    Followed()
    {
        QObject::connect(&checks, &LiveChecks::followed, &checks, [this] { ++followed; });
    }
    RecordKey objective(const char *code)
    {
        return add(Kind::PerformanceObjective, {{"title", QStringLiteral("Assumere")}, {"code", QString::fromUtf8(code)}});
    }
    std::vector<Finding> letters() const
    {
        const auto found = checks.checker()->findings(indexOfCheck(u"L45"));
        return {found.begin(), found.end()};
    }
    QString code(const RecordKey &key) { return read(key).text("code"); }
};

} // namespace

TEST_CASE("Several findings are mended in one step, and one undo takes all of it back", "[live]")
{
    Followed plan;
    const std::vector<Finding> found = plan.letters();
    REQUIRE(found.size() == 2);
    REQUIRE(plan.checks.fix(found).ok());
    CHECK(plan.code(plan.first) == "2024-C7-OP-01");
    CHECK(plan.code(plan.second) == "2024-C7-OP-02");
    plan.checks.catchUp();
    CHECK(plan.letters().empty());
    REQUIRE(plan.document->undo().ok());
    plan.checks.catchUp();
    CHECK(plan.letters() == found);
}

TEST_CASE("What would write the same field twice writes it once", "[live]")
{
    Followed plan;
    const Finding first = plan.letters().front();
    REQUIRE(plan.checks.fix({first, first}).ok());
    CHECK(plan.code(plan.first) == "2024-C7-OP-01");
}

TEST_CASE("What is gone, or needs a decision, is not mended", "[live]")
{
    Followed plan;
    const std::vector<Finding> found = plan.letters();
    REQUIRE(plan.checks.fix(found).ok());
    CHECK(plan.checks.fix(found).error().code == ErrorCode::NotFound);
    CHECK(plan.checks.fix(std::vector<Finding>()).error().code == ErrorCode::NotFound);
    CHECK(plan.checks.setAside(found, QStringLiteral("  ")).error().code == ErrorCode::InvalidInput);
}

TEST_CASE("Every edit is told as followed, also one that changes no finding", "[live]")
{
    Followed plan;
    plan.set(plan.first, "title", QStringLiteral("Reclutare"));
    CHECK(plan.followed == 0);
    QElapsedTimer patience;
    for (patience.start(); plan.followed == 0 && !patience.hasExpired(5000);)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    CHECK(plan.followed == 1);
    CHECK_FALSE(plan.checks.isLooking());
}
