// SPDX-License-Identifier: EUPL-1.2
#include <catch2/catch.hpp>

#include "models/checks/checked_plan.h"
#include "support/print_qt.h"

#include "piao/models/finding_model.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QPersistentModelIndex>
#include <QSignalSpy>

using namespace piao::domain;
using namespace piao::models;
using piao::checks::Finding;
using piao::checks::PlanPart;
using piao::checks::Severity;
using piao::test::CheckedPlan;

namespace {

/// Only what these tests are about: a plan as small as this lacks more than that.
constexpr const char *watched[] = {"L01", "L02", "L45"};

struct Listed : CheckedPlan {
    FindingModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    Listed() { model.setChecks(&checks); }

    QModelIndex check(const char *id) const { return model.indexOfCheck(piao::checks::indexOfCheck(QString::fromLatin1(id))); }
    /// Messages below a check, fetched as a view does.
    QStringList found(const char *id)
    {
        const QModelIndex parent = check(id);
        if (!parent.isValid())
            return {};
        while (model.canFetchMore(parent))
            model.fetchMore(parent);
        QStringList messages;
        for (int row = 0; row < model.rowCount(parent); ++row)
            messages.append(model.index(row, 0, parent).data().toString());
        return messages;
    }
    int count(const char *id) const { return check(id).data(FindingModel::CountRole).toInt(); }
    void edit(const RecordKey &key, const char *column, const QVariant &to)
    {
        set(key, column, to);
        checks.catchUp();
    }
};

} // namespace

TEST_CASE("Findings stand by what is to be done, then by check, with how much of the plan that is", "[findings]")
{
    Listed plan;
    for (const char *id : watched) {
        INFO(id);
        CHECK(plan.check(id).isValid());
        CHECK(plan.check(id).parent().data().toString() == wordOf(piao::checks::allChecks()[size_t(plan.model.checkAt(plan.check(id)))]->info().task));
    }
    CHECK(plan.count("L01") == 3);
    CHECK(plan.check("L01").data().toString() == "Indicator without a baseline");
    CHECK(plan.check("L01").data(FindingModel::ExtentRole).toString() == "3 of 3 indicators");
    CHECK(plan.found("L01").filter("Visite").size() == 1);
    CHECK(plan.check("L01").data(Qt::AccessibleTextRole).toString().startsWith("Error: Indicator without a baseline"));
    const QModelIndex first = plan.model.index(0, 0, plan.check("L01"));
    CHECK(first.data(Qt::AccessibleTextRole).toString().startsWith("Error: "));
    CHECK(first.data(FindingModel::PartRole).toString() == wordOf(PlanPart::Performance));
    CHECK(first.data(FindingModel::CentresRole).toString() == "A1");
    CHECK(int(plan.model.index(0, 0).data(FindingModel::SeverityRole).toInt()) == int(Severity::Error));
}

TEST_CASE("Rows of a check come as they are looked at", "[findings]")
{
    CheckedPlan plan;
    const auto added = plan.document->perform({}, [&](piao::document::UnitOfWork &unit) -> Result<void> {
        for (int i = 0; i < 1200; ++i) {
            Record indicator(Kind::Indicator);
            indicator.set("name", QStringLiteral("Indicatore %1").arg(i)).set("performance_id", plan.talking.id);
            if (const auto inserted = unit.insert(indicator); !inserted)
                return inserted.error();
        }
        return {};
    });
    REQUIRE(added.ok());
    plan.checks.catchUp();
    FindingModel model;
    model.setChecks(&plan.checks);
    const int check = piao::checks::indexOfCheck(u"L01");
    const QModelIndex parent = model.indexOfCheck(check);
    CHECK(parent.data(FindingModel::CountRole).toInt() == 1203);
    CHECK(model.rowCount(parent) == 500);
    CHECK(model.canFetchMore(parent));
    const Finding last = plan.checks.checker()->findings(check).back();
    CHECK(model.indexOf(last).row() == 1202);
    CHECK_FALSE(model.canFetchMore(parent));
    // What is set aside goes from the middle, and as many stay fetched.
    REQUIRE(plan.checks.setAside({plan.checks.checker()->findings(check)[700], plan.checks.checker()->findings(check)[3]}, QStringLiteral("Va bene")).ok());
    plan.checks.catchUp();
    CHECK(model.rowCount(parent) == 1201);
    CHECK(model.indexOf(last).row() == 1200);
}

TEST_CASE("An edit takes its finding away and leaves every other row where it is", "[findings]")
{
    Listed plan;
    REQUIRE(plan.found("L01").size() == 3);
    const QPersistentModelIndex answers = plan.model.indexOf(plan.finding("L01", plan.answers));
    QSignalSpy reset(&plan.model, &QAbstractItemModel::modelReset);
    plan.edit(plan.visits, "baseline_text", QStringLiteral("120"));
    CHECK(plan.found("L01").size() == 2);
    CHECK(answers.isValid());
    CHECK(answers.data().toString().contains("Risposte"));
    REQUIRE(plan.document->undo().ok());
    plan.checks.catchUp();
    CHECK(plan.found("L01").size() == 3);
    CHECK(answers.data().toString().contains("Risposte"));
    CHECK(reset.isEmpty());
}

TEST_CASE("A check that finds nothing any more goes with its heading, and comes back in its place", "[findings]")
{
    Listed plan;
    const QModelIndex task = plan.check("L45").parent();
    const QString heading = task.data().toString();
    const bool alone = plan.model.rowCount(task) == 1;
    REQUIRE(plan.checks.fix(plan.finding("L45")).ok());
    plan.checks.catchUp();
    CHECK_FALSE(plan.check("L45").isValid());
    bool there = false;
    for (int row = 0; row < plan.model.rowCount(); ++row)
        there = there || plan.model.index(row, 0).data().toString() == heading;
    CHECK(there == !alone);
    REQUIRE(plan.document->undo().ok());
    plan.checks.catchUp();
    CHECK(plan.check("L45").parent().data().toString() == heading);
    // In the order of work: each heading after those of earlier tasks.
    int before = -1;
    for (int row = 0; row < plan.model.rowCount(); ++row) {
        const int check = plan.model.checkAt(plan.model.index(0, 0, plan.model.index(row, 0)));
        const int order = int(piao::checks::allChecks()[size_t(check)]->info().task);
        CHECK(order > before);
        before = order;
    }
}

TEST_CASE("What a finding says follows the names in it", "[findings]")
{
    Listed plan;
    QSignalSpy changed(&plan.model, &QAbstractItemModel::dataChanged);
    plan.edit(plan.visits, "name", QStringLiteral("Accessi"));
    CHECK(plan.found("L01").filter("Accessi").size() == 1);
    CHECK_FALSE(changed.isEmpty());
}

TEST_CASE("Findings are filtered by severity, section, centre and words", "[findings]")
{
    Listed plan;
    FindingCriteria criteria;
    criteria.centreId = plan.staff.id;
    plan.model.setCriteria(criteria);
    CHECK(plan.count("L01") == 1);
    CHECK(plan.check("L01").data(FindingModel::ExtentRole).toString().isEmpty());
    CHECK(plan.found("L01").front().contains("Assunzioni"));

    criteria = {};
    criteria.text = QStringLiteral("l01 visite");
    plan.model.setCriteria(criteria);
    CHECK(plan.count("L01") == 1);
    CHECK_FALSE(plan.check("L02").isValid());
    CHECK_FALSE(plan.check("L45").isValid());
    // A finding that no longer holds the words goes, though it is still found.
    plan.edit(plan.visits, "name", QStringLiteral("Accessi"));
    CHECK_FALSE(plan.check("L01").isValid());

    criteria = {};
    criteria.part = PlanPart::Risk;
    plan.model.setCriteria(criteria);
    CHECK_FALSE(plan.check("L01").isValid());

    criteria = {};
    criteria.severities = {false, true, true};
    plan.model.setCriteria(criteria);
    CHECK_FALSE(plan.check("L01").isValid());
    CHECK(plan.model.counts()[size_t(Severity::Error)] >= 7);

    plan.model.setCriteria({});
    CHECK(plan.count("L01") == 3);
}

TEST_CASE("What was set aside is hidden until it is asked for", "[findings]")
{
    Listed plan;
    const Finding visits = plan.finding("L01", plan.visits);
    REQUIRE(plan.checks.setAside({visits}, QStringLiteral("Misura nuova")).ok());
    plan.checks.catchUp();
    CHECK(plan.count("L01") == 2);
    CHECK_FALSE(plan.model.indexOf(visits).isValid());
    FindingCriteria criteria;
    criteria.withSetAside = true;
    plan.model.setCriteria(criteria);
    const QModelIndex row = plan.model.indexOf(visits);
    REQUIRE(row.isValid());
    CHECK(row.data(FindingModel::SetAsideRole).toBool());
    CHECK(row.data(FindingModel::ReasonRole).toString() == "Misura nuova");
    CHECK(row.data(Qt::AccessibleTextRole).toString().contains("Misura nuova"));
    REQUIRE(plan.document->undo().ok());
    plan.checks.catchUp();
    CHECK_FALSE(plan.model.indexOf(visits).data(FindingModel::SetAsideRole).toBool());
}

TEST_CASE("A check that the plan takes less seriously stands under its new severity", "[findings]")
{
    Listed plan;
    const RecordKey setting = plan.add(Kind::CheckSetting, {{"check_id", QStringLiteral("L01")}, {"severity", QStringLiteral("info")}});
    plan.checks.catchUp();
    CHECK(plan.check("L01").data(FindingModel::SeverityRole).toInt() == int(Severity::Info));
    // After the more severe ones of the same heading.
    CHECK(plan.check("L02").row() < plan.check("L01").row());
    plan.edit(setting, "active", false);
    CHECK_FALSE(plan.check("L01").isValid());
    plan.edit(setting, "active", true);
    CHECK(plan.count("L01") == 3);
}

TEST_CASE("One finding after the other, round the end and back", "[findings]")
{
    Listed plan;
    const int all = plan.checks.checker()->counts().total();
    QSet<Finding> seen;
    QModelIndex at;
    for (int i = 0; i < all; ++i) {
        at = plan.model.beside(at, 1);
        REQUIRE(plan.model.findingAt(at));
        seen.insert(*plan.model.findingAt(at));
    }
    CHECK(seen.size() == all);
    const QModelIndex first = plan.model.beside(at, 1);
    CHECK(first == plan.model.beside({}, 1));
    CHECK(plan.model.beside(first, -1) == at);
    CHECK(plan.model.beside(plan.check("L01"), 1) == plan.model.index(0, 0, plan.check("L01")));
    FindingModel none;
    CHECK_FALSE(none.beside({}, 1).isValid());
}

TEST_CASE("Chosen rows are copied as lines for a letter or a spreadsheet", "[findings]")
{
    Listed plan;
    plan.found("L01");
    const QModelIndex check = plan.check("L01");
    CHECK(plan.model.findingsOf({check, plan.model.index(0, 0, check)}).size() == 3);
    const QStringList lines = plan.model.copyText({check}).split('\n');
    REQUIRE(lines.size() == 3);
    const QStringList cells = lines.front().split('\t');
    REQUIRE(cells.size() == 5);
    CHECK(cells.front() == "Error");
    CHECK(cells.back() == "A1");
    CHECK(int(plan.model.findingsOf({check.parent()}).size()) == check.parent().data(FindingModel::CountRole).toInt());
}

TEST_CASE("Without checks there are no rows, and no words of a plan that is gone", "[findings]")
{
    Listed plan;
    plan.found("L01");
    plan.model.setChecks(nullptr);
    CHECK(plan.model.rowCount() == 0);
    CHECK(plan.model.copyText({}).isEmpty());
}
