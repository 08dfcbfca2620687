// SPDX-License-Identifier: EUPL-1.2
// Each check on small plans in which it must find something, and on others in which it must not.
#include "check_fragment.h"

#include "piao/domain/record_description.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>
#include <QSet>

using namespace piao;
using namespace piao::test;

namespace {

std::string joined(const QStringList &lines)
{
    return lines.join(QStringLiteral("; ")).toStdString();
}

const ExpectedFinding *expectedAt(const CheckFragment &fragment, const QString &place)
{
    for (const ExpectedFinding &expected : fragment.finds) {
        if (expected.place == place)
            return &expected;
    }
    return nullptr;
}

void compareWords(const ExpectedFinding &expected, const checks::FindingText &text)
{
    INFO("message: " << text.message.toStdString());
    CHECK(!text.message.isEmpty());
    CHECK(!text.remedy.isEmpty());
    CHECK(!text.message.contains(QRegularExpression(QStringLiteral("%[0-9n]"))));
    for (const QString &part : expected.says) {
        INFO("must say: " << part.toStdString());
        CHECK(text.message.contains(part));
    }
    INFO("fix: " << text.fix.label.toStdString());
    if (expected.fix.isEmpty())
        CHECK(text.fix.isEmpty());
    else
        CHECK(text.fix.label.contains(expected.fix));
}

/// The fix mends the finding, nothing new goes wrong by it, and undoing it brings the plan back.
void tryFix(document::PlanDocument &document, checks::PlanChecker &checker, const checks::Finding &finding, const checks::Fix &fix,
    const QDate &today)
{
    const QStringList before = allFindings(checker);
    std::vector<document::ChangeNotice> notices;
    const auto watch = QObject::connect(&document, &document::PlanDocument::changed,
        [&](const document::ChangeNotice &notice) { notices.push_back(notice); });
    const auto done = document.perform({}, [&](document::UnitOfWork &unit) { return checks::applyFix(unit, fix); });
    INFO((done ? std::string() : done.error().oneLine().toStdString()));
    REQUIRE(done.ok());
    REQUIRE(notices.size() == 1);
    checker.apply(notices.back());
    CHECK(!checker.has(finding));
    CHECK(joined(allFindings(checker)) == joined(allFindings(checkPlan(document, today))));
    QStringList added;
    for (const QString &line : allFindings(checker)) {
        if (!before.contains(line))
            added.append(line);
    }
    CHECK(joined(added) == "");
    REQUIRE(document.undo().ok());
    checker.apply(notices.back());
    CHECK(joined(allFindings(checker)) == joined(before));
    QObject::disconnect(watch);
}

} // namespace

TEST_CASE("Each check finds what it must find in a small plan, and nothing else", "[fragments]")
{
    for (const CheckFragment &fragment : CheckFragment::all()) {
        INFO(fragment.check.toStdString() << ": " << fragment.name.toStdString());
        const int check = checks::indexOfCheck(fragment.check);
        REQUIRE(check >= 0);
        OpenFragment plan(fragment);
        checks::PlanChecker checker = checkPlan(plan.document(), fragment.today);
        QStringList found;
        for (const checks::Finding &finding : checker.findings(check))
            found.append(placeOf(checker, finding));
        QStringList wanted;
        for (const ExpectedFinding &expected : fragment.finds)
            wanted.append(expected.place);
        found.sort();
        wanted.sort();
        CHECK(joined(found) == joined(wanted));

        const std::vector<checks::Finding> findings(checker.findings(check).begin(), checker.findings(check).end());
        for (const checks::Finding &finding : findings) {
            const ExpectedFinding *expected = expectedAt(fragment, placeOf(checker, finding));
            if (!expected)
                continue;
            INFO("at " << expected->place.toStdString());
            const checks::FindingText text = checker.text(finding);
            compareWords(*expected, text);
            if (!text.fix.isEmpty())
                tryFix(plan.document(), checker, finding, text.fix, fragment.today);
        }
    }
}

TEST_CASE("Each check has a plan in which it finds something and one in which it does not", "[fragments]")
{
    if (qEnvironmentVariableIsSet("PIAO_CHECK"))
        return;
    QSet<QString> finds;
    QSet<QString> passes;
    for (const CheckFragment &fragment : CheckFragment::all())
        (fragment.finds.empty() ? passes : finds).insert(fragment.check);
    for (const auto &check : checks::allChecks()) {
        const QString id = QString::fromLatin1(check->info().id);
        INFO(id.toStdString());
        CHECK(finds.contains(id));
        CHECK(passes.contains(id));
    }
}

TEST_CASE("Each check says what it is about", "[catalogue]")
{
    QSet<QString> ids;
    for (const auto &check : checks::allChecks()) {
        const checks::CheckInfo &info = check->info();
        INFO(info.id);
        CHECK(!ids.contains(QString::fromLatin1(info.id)));
        ids.insert(QString::fromLatin1(info.id));
        CHECK(QRegularExpression(QStringLiteral("^L[0-9]{2}$")).match(QString::fromLatin1(info.id)).hasMatch());
        CHECK(qstrlen(info.title) > 0);
        CHECK(qstrlen(info.reason) > 0);
        CHECK(qstrlen(info.source) > 0);
        CHECK(qstrlen(info.remedy) > 0);
        CHECK(!info.subjects.empty());
        for (const checks::Route &route : info.reads) {
            // A way that begins at one kind and steps to another must fit together.
            domain::Kind here = route.from;
            for (const checks::Route::Step &step : route.steps) {
                CHECK((step.down ? step.column.target() : step.column.kind()) == here);
                here = step.down ? step.column.kind() : step.column.target();
            }
            if (!route.everything)
                CHECK(std::find(info.subjects.begin(), info.subjects.end(), here) != info.subjects.end());
        }
    }
}
