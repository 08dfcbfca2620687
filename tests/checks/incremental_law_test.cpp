// SPDX-License-Identifier: EUPL-1.2
// What is found after any edits, undos and redos by following them is what a check of the whole plan finds.
#include "check_fragment.h"

#include "document/random_actions.h"

#include "piao/exchange/json_import.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace piao;
using namespace piao::test;

namespace {

QStringList difference(const QStringList &left, const QStringList &right)
{
    QStringList only;
    for (const QString &line : left) {
        if (!right.contains(line))
            only.append(line);
    }
    return only;
}

void compare(const checks::PlanChecker &followed, document::PlanDocument &document)
{
    const checks::PlanChecker fresh = checkPlan(document);
    const QStringList left = allFindings(followed);
    const QStringList right = allFindings(fresh);
    const QString stale = difference(left, right).join(QStringLiteral("; "));
    const QString missed = difference(right, left).join(QStringLiteral("; "));
    INFO("found though it is gone: " << stale.left(2000).toStdString());
    INFO("missed: " << missed.left(2000).toStdString());
    CHECK(stale.isEmpty());
    CHECK(missed.isEmpty());
    CHECK(left.size() == right.size());
    CHECK(followed.counts() == fresh.counts());
}

/// A plan with its checker following it.
struct FollowedPlan {
    QTemporaryDir folder{QDir(QStringLiteral("/dev/shm")).exists() ? QStringLiteral("/dev/shm/piao-XXXXXX") : QString()};
    std::unique_ptr<document::PlanDocument> document;
    std::optional<checks::PlanChecker> checker;

    explicit FollowedPlan(const QString &sample)
    {
        const QString path = folder.filePath(QStringLiteral("plan.piao"));
        if (sample.isEmpty()) {
            auto created = document::PlanDocument::create(path);
            REQUIRE(created.ok());
            document = std::move(*created);
        } else {
            REQUIRE(exchange::importIntoNewPlan(path, QStringLiteral(PIAO_SOURCE_DIR "/resources/samples/") + sample + ".json").ok());
            auto opened = document::PlanDocument::open(path, store::PlanFile::Mode::ReadWrite);
            REQUIRE(opened.ok());
            document = std::move(*opened);
        }
        checker.emplace(checkPlan(*document));
        QObject::connect(document.get(), &document::PlanDocument::changed,
            [this](const document::ChangeNotice &notice) { checker->apply(notice); });
    }
};

} // namespace

TEST_CASE("Following edits finds what a whole check finds: a plan from nothing", "[law]")
{
    const auto seed = GENERATE(1u, 2u, 3u, 4u);
    FollowedPlan plan{QString()};
    RandomActions actions(seed);
    for (int round = 0; round < 12; ++round) {
        INFO("seed " << seed << ", round " << round);
        for (int action = 0; action < 15; ++action)
            actions.perform(*plan.document);
        compare(*plan.checker, *plan.document);
    }
    while (plan.document->canUndo())
        REQUIRE(plan.document->undo().ok());
    compare(*plan.checker, *plan.document);
    while (plan.document->canRedo())
        REQUIRE(plan.document->redo().ok());
    compare(*plan.checker, *plan.document);
}

TEST_CASE("Following edits finds what a whole check finds: a real plan", "[law]")
{
    const auto seed = GENERATE(11u, 12u);
    FollowedPlan plan{QStringLiteral("lucca-2024-2026")};
    RandomActions actions(seed);
    for (int round = 0; round < 10; ++round) {
        INFO("seed " << seed << ", round " << round);
        for (int action = 0; action < 6; ++action)
            actions.perform(*plan.document);
        compare(*plan.checker, *plan.document);
    }
    for (int step = 0; step < 40 && plan.document->canUndo(); ++step)
        REQUIRE(plan.document->undo().ok());
    compare(*plan.checker, *plan.document);
}
