// SPDX-License-Identifier: EUPL-1.2
#include "test_plan.h"

#include "support/print_qt.h"

#include <QThread>

using namespace piao::document;
using namespace piao::domain;
using namespace std::chrono_literals;
using piao::test::TestPlan;
using Typing = PlanDocument::Typing;

namespace {

struct Typist {
    TestPlan plan;
    RecordKey key = plan.value("A");
    qlonglong start = plan->revision();

    void type(const char *column, const QString &text) { REQUIRE(plan->setField(key, column, text, Typing::GoesOn).ok()); }
    size_t steps() { return plan->history(100).value().size(); }
};

} // namespace

TEST_CASE("What is typed on in one field is one step, taken back and done again as one")
{
    Typist typist;
    const QString before = typist.plan.content();
    std::vector<qlonglong> revisions;
    QObject::connect(&*typist.plan, &PlanDocument::changed, &*typist.plan, [&](const ChangeNotice &notice) {
        REQUIRE(notice.changes.size() == 1);
        revisions.push_back(notice.revision);
    });
    for (const char *text : {"Am", "Ambie", "Ambiente"})
        typist.type("title", text);
    CHECK(typist.steps() == 2);
    CHECK(typist.plan->undoText() == QStringLiteral("Renamed: «A» → «Ambiente»"));
    // Results made from an earlier state must be seen to be old.
    CHECK(revisions == std::vector<qlonglong>{typist.start + 1, typist.start + 2, typist.start + 3});
    const QString after = typist.plan.content();
    REQUIRE(typist.plan->undo().ok());
    CHECK(typist.plan.content() == before);
    REQUIRE(typist.plan->redo().ok());
    CHECK(typist.plan.content() == after);
}

TEST_CASE("Another field, a pause, an undo or a finished edit begins a step of its own")
{
    Typist typist;
    typist.type("title", "Am");
    SECTION("another field") { typist.type("code", "1"); }
    SECTION("a pause")
    {
        typist.plan->setTypingPause(0ms);
        QThread::msleep(2);
        typist.type("title", "Amb");
    }
    SECTION("a finished edit") { REQUIRE(typist.plan->setField(typist.key, "title", "Amb").ok()); }
    SECTION("typed back")
    {
        typist.type("title", "A");
        CHECK(typist.plan->undoText() == QStringLiteral("Renamed: «Am» → «A»"));
    }
    CHECK(typist.steps() == 3);
}

TEST_CASE("After an undo, typing does not reach into the step that was undone")
{
    Typist typist;
    typist.type("title", "Am");
    REQUIRE(typist.plan->undo().ok());
    typist.type("title", "Be");
    CHECK(typist.plan->history(100).value().front().kind == HistoryEntry::Kind::Action);
    CHECK_FALSE(typist.plan->canRedo());
    REQUIRE(typist.plan->undo().ok());
    CHECK(typist.plan.text(typist.key, "title") == "A");
}
