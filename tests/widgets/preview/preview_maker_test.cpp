// SPDX-License-Identifier: EUPL-1.2
#include "preview/preview_maker.h"
#include "support/print_qt.h"
#include "support/small_plan.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace piao::domain;
using piao::document::LongTask;
using piao::test::SmallPlan;
using piao::widgets::PreviewMaker;
using piao::widgets::PreviewVersion;
using piao::widgets::PreviewVersionPtr;

namespace {

/// Makes versions that hold the body's name as their finding, each only when it is let go on.
class SlowMaking
{
public:
    PreviewMaker::Make make()
    {
        return [this](LongTask::Context &context) -> Result<PreviewVersionPtr> {
            piao::document::PlanReader reader(context.plan());
            auto version = std::make_shared<PreviewVersion>();
            version->findings.push_back({reader.plan().text("title"), {}});
            begun.release();
            while (!goOn.tryAcquire(1, 5)) {
                if (context.isCancelled() && obeys)
                    return LongTask::Context::cancelled();
            }
            return PreviewVersionPtr(version);
        };
    }

    QSemaphore begun;
    QSemaphore goOn;
    std::atomic_bool obeys = true;
};

struct Desk {
    SmallPlan plan;
    SlowMaking making;
    PreviewMaker maker{nullptr, making.make()};
    QStringList shown;

    Desk()
    {
        QObject::connect(&maker, &PreviewMaker::made, &maker, [this](const PreviewVersionPtr &version) { shown.append(version->findings[0].text); });
        write("Uno");
        maker.setDocument(plan.document.get());
    }
    ~Desk()
    {
        making.goOn.release(100);
        maker.setDocument(nullptr);
    }
    void write(const char *title) { plan.set(plan.document->reader().plan().key(), "title", QString::fromLatin1(title)); }
    bool hasBegun(int count) { return QTest::qWaitFor([&] { return making.begun.available() >= count; }); }
};

} // namespace

TEST_CASE("Nothing is made while nobody looks; who looks gets the plan as it is then", "[preview]")
{
    Desk desk;
    desk.write("Due");
    QTest::qWait(300);
    CHECK(desk.making.begun.available() == 0);
    CHECK(desk.maker.isBehind());
    desk.making.goOn.release();
    desk.maker.setActive(true);
    REQUIRE(QTest::qWaitFor([&] { return !desk.shown.isEmpty(); }));
    CHECK(desk.shown == QStringList{"Due"});
    CHECK_FALSE(desk.maker.isBehind());
}

TEST_CASE("Edits in one breath make one version", "[preview]")
{
    Desk desk;
    desk.making.goOn.release(100);
    desk.maker.setActive(true);
    REQUIRE(QTest::qWaitFor([&] { return desk.shown.size() == 1; }));
    for (const char *title : {"Due", "Tre", "Quattro"})
        desk.write(title);
    CHECK(desk.maker.isBehind());
    REQUIRE(QTest::qWaitFor([&] { return desk.shown.size() == 2; }));
    QTest::qWait(400);
    CHECK(desk.shown == QStringList{"Uno", "Quattro"});
    CHECK(desk.making.begun.available() == 2);
}

TEST_CASE("A version that an edit overtook is given up, and the next shows the edit", "[preview]")
{
    Desk desk;
    desk.maker.setActive(true);
    REQUIRE(desk.hasBegun(1));
    desk.write("Due");
    REQUIRE(desk.hasBegun(2));
    desk.making.goOn.release();
    REQUIRE(QTest::qWaitFor([&] { return !desk.shown.isEmpty(); }));
    CHECK(desk.shown == QStringList{"Due"});
}

TEST_CASE("Who types without end sees versions all the same", "[preview]")
{
    Desk desk;
    desk.maker.setActive(true);
    REQUIRE(desk.hasBegun(1));
    desk.write("Due");
    REQUIRE(desk.hasBegun(2));
    QTest::qWait(1600);
    desk.write("Tre");
    desk.making.goOn.release();
    REQUIRE(QTest::qWaitFor([&] { return !desk.shown.isEmpty(); }));
    CHECK(desk.shown == QStringList{"Due"});
    CHECK(desk.maker.isBehind());
    desk.making.goOn.release();
    REQUIRE(QTest::qWaitFor([&] { return desk.shown.size() == 2; }));
    CHECK(desk.shown.last() == "Tre");
}

TEST_CASE("A version of the plan that was open before is never shown", "[preview]")
{
    Desk desk;
    SmallPlan other;
    desk.making.obeys = false;
    desk.maker.setActive(true);
    REQUIRE(desk.hasBegun(1));
    other.set(other.document->reader().plan().key(), "title", QStringLiteral("Altro"));
    desk.maker.setDocument(other.document.get());
    desk.making.goOn.release(2);
    REQUIRE(QTest::qWaitFor([&] { return !desk.shown.isEmpty(); }));
    QTest::qWait(200);
    CHECK(desk.shown == QStringList{"Altro"});
    desk.maker.setDocument(nullptr);
}

TEST_CASE("A document that cannot be made is told of, and tried again after the next edit", "[preview]")
{
    SmallPlan plan;
    std::atomic_int tries = 0;
    PreviewMaker maker(nullptr, [&](LongTask::Context &) -> Result<PreviewVersionPtr> {
        if (++tries == 1)
            return Error{ErrorCode::NotFound, QStringLiteral("The font is not installed."), {}, {}};
        return std::make_shared<const PreviewVersion>();
    });
    QSignalSpy refused(&maker, &PreviewMaker::refused);
    QSignalSpy made(&maker, &PreviewMaker::made);
    maker.setDocument(plan.document.get());
    maker.setActive(true);
    REQUIRE(QTest::qWaitFor([&] { return refused.count() == 1; }));
    QTest::qWait(300);
    CHECK(tries == 1);
    plan.set(plan.document->reader().plan().key(), "title", QStringLiteral("Titolo"));
    REQUIRE(QTest::qWaitFor([&] { return made.count() == 1; }));
    CHECK_FALSE(maker.isBehind());
}
