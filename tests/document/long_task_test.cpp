// SPDX-License-Identifier: EUPL-1.2
#include "test_plan.h"

#include "piao/document/long_task.h"

#include "support/print_qt.h"

#include <QElapsedTimer>
#include <QThread>

using namespace piao::document;
using namespace piao::domain;
using piao::test::TestPlan;

namespace {

/// Runs the event loop until `done`; requires that it comes.
void waitFor(const bool &done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done && timer.elapsed() < 30000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    REQUIRE(done);
}

} // namespace

TEST_CASE("Long work runs beside the plan and says of which revision its result is")
{
    TestPlan plan;
    plan.value("A");
    const qlonglong revision = plan->revision();
    const QThread *here = QThread::currentThread();
    bool done = false;
    int last = 0;
    LongTask *task = LongTask::run<int>(*plan, [here](LongTask::Context &context) -> Result<int> {
        for (int i = 1; i <= 3; ++i)
            context.report(i, 3);
        if (QThread::currentThread() == here)
            return LongTask::Context::cancelled();
        return int(PlanReader(context.plan()).count(Kind::PublicValue));
    }, &*plan, [&](const Result<int> &result, qlonglong made) {
        REQUIRE(result.ok());
        CHECK(*result == 1);
        CHECK(made == revision);
        CHECK(QThread::currentThread() == here);
        done = true;
    });
    QObject::connect(task, &LongTask::progressed, &*plan, [&](int step, int total) {
        CHECK(total == 3);
        last = step;
    });
    waitFor(done);
    CHECK(last == 3);
    plan.value("B");
    CHECK(plan->revision() > revision);
}

TEST_CASE("Long work can be cancelled, and a failure comes out as a refusal")
{
    TestPlan plan;
    bool done = false;
    ErrorCode code = ErrorCode::NotFound;
    const auto finish = [&](const Result<void> &result) {
        REQUIRE_FALSE(result.ok());
        code = result.error().code;
        done = true;
    };
    SECTION("cancelled")
    {
        LongTask task(*plan, [](LongTask::Context &context) -> Result<void> {
            while (!context.isCancelled())
                QThread::msleep(1);
            return LongTask::Context::cancelled();
        });
        QObject::connect(&task, &LongTask::finished, &task, finish);
        task.start();
        task.cancel();
        waitFor(done);
        CHECK(code == ErrorCode::Cancelled);
    }
    SECTION("broken off")
    {
        LongTask task(*plan, [](LongTask::Context &) -> Result<void> { throw std::runtime_error("no memory"); });
        QObject::connect(&task, &LongTask::finished, &task, finish);
        task.start();
        waitFor(done);
        CHECK(code == ErrorCode::Internal);
    }
    SECTION("destroyed while it runs")
    {
        auto task = std::make_unique<LongTask>(*plan, [](LongTask::Context &context) -> Result<void> {
            while (!context.isCancelled())
                QThread::msleep(1);
            return {};
        });
        task->start();
        task.reset();
    }
}
