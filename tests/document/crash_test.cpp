// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "support/content_hash.h"
#include "support/other_process.h"

#include "piao/document/plan_document.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <random>

using namespace piao::document;
using namespace piao::domain;
using namespace piao::test;
using piao::store::PlanFile;

namespace {

const char *const adding = "Add the pair %1";
const char *const removing = "Remove the pair %1";

Result<void> addPair(UnitOfWork &unit, qlonglong number)
{
    Record value(Kind::PublicValue);
    value.set("id", QStringLiteral("v%1").arg(number)).set("number", number);
    Record theme(Kind::Theme);
    // Long enough to take pages of its own, which makes for more moments to be killed in.
    theme.set("id", QStringLiteral("t%1").arg(number)).set("code", QString::number(number))
        .set("description", QString(6000, QLatin1Char('x')));
    for (const Record &record : {value, theme}) {
        if (const auto inserted = unit.insert(record); !inserted)
            return inserted.error();
    }
    return {};
}

Result<void> removePair(UnitOfWork &unit, qlonglong number)
{
    if (const Result<void> removed = unit.remove({Kind::PublicValue, QStringLiteral("v%1").arg(number), {}}); !removed)
        return removed;
    return unit.remove({Kind::Theme, QStringLiteral("t%1").arg(number), {}});
}

/// Works on the plan until somebody kills the process.
bool workWithoutEnd(const QString &path, unsigned seed)
{
    std::mt19937 random(seed);
    std::unique_ptr<PlanDocument> document;
    for (;;) {
        if (!document) {
            auto opened = PlanDocument::open(path, PlanFile::Mode::ReadWrite);
            if (!opened)
                return false;
            document = std::move(opened).value();
        }
        const auto dice = random() % 100;
        const qlonglong number = document->revision() + 1;
        if (dice < 55) {
            static_cast<void>(document->perform(ActionText(adding).arg(number), [&](UnitOfWork &unit) { return addPair(unit, number); }));
        } else if (dice < 70) {
            const qlonglong old = document->connection().scalar("SELECT max(number) FROM public_value");
            static_cast<void>(document->perform(ActionText(removing).arg(old), [&](UnitOfWork &unit) { return removePair(unit, old); }));
        } else if (dice < 85) {
            static_cast<void>(document->undo());
        } else if (dice < 95) {
            static_cast<void>(document->redo());
        } else {
            document.reset(); // opening again makes a backup
        }
    }
}

/// What the history says there is.
qlonglong pairsByHistory(PlanDocument &document)
{
    qlonglong pairs = 0;
    const std::vector<HistoryEntry> entries = document.history(1000000).value();
    for (const HistoryEntry &entry : entries) {
        if (entry.kind != HistoryEntry::Kind::Action || entry.state != HistoryEntry::State::Applied)
            continue;
        pairs += entry.text.text().startsWith(QLatin1String("Add")) ? 1 : -1;
    }
    return pairs;
}

void checkWhole(PlanDocument &document)
{
    auto &connection = document.connection();
    const qlonglong values = connection.scalar("SELECT count(*) FROM public_value");
    CHECK(values == connection.scalar("SELECT count(*) FROM theme"));
    CHECK(values == connection.scalar("SELECT count(*) FROM public_value JOIN theme ON theme.code = public_value.number"));
    CHECK(values == pairsByHistory(document));
}

void checkUndoStillWorks(PlanDocument &document)
{
    if (!document.canUndo())
        return;
    const QByteArray state = contentHash(document.connection());
    REQUIRE(document.undo().ok());
    CHECK(contentHash(document.connection()) != state);
    checkWhole(document);
    REQUIRE(document.redo().ok());
    CHECK(contentHash(document.connection()) == state);
}

} // namespace

TEST_CASE("A program killed at any moment leaves each action whole or absent", "[crash]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("piano.piao"));
    REQUIRE(PlanDocument::create(path).ok());
    std::mt19937 random(20261122);
    QElapsedTimer time;
    time.start();
    int rounds = 0;
    int halfWay = 0;
    qlonglong revision = 0;
    for (; rounds < 120 && (rounds < 20 || time.elapsed() < 12000); ++rounds) {
        INFO("round " << rounds);
        OtherProcess worker([&] { return workWithoutEnd(path, unsigned(rounds)); });
        ::usleep(useconds_t(random() % 90000));
        worker.kill();
        halfWay += QFile::exists(path + QStringLiteral("-journal"));

        auto opened = PlanDocument::open(path, PlanFile::Mode::ReadWrite);
        INFO((opened ? std::string() : opened.error().oneLine().toStdString()));
        REQUIRE(opened.ok());
        CHECK((*opened)->revision() >= revision); // what was committed stays
        checkWhole(**opened);
        if (rounds % 4 == 0)
            checkUndoStillWorks(**opened);
        revision = (*opened)->revision();
    }
    INFO(rounds << " rounds, " << halfWay << " of them in the middle of a commit, " << revision << " steps");
    CHECK(revision > 10);
    CHECK(halfWay > 0);
}
